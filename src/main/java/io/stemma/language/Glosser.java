package io.stemma.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Renders the content words of a sentence in English, the pivot, word by word: lemma, else compound parts, else the word
 * as it stands (names, loans). The English pack glosses a word as its own lemma. Phrases of the lexicon are found even
 * where other words stand between theirs.
 */
public final class Glosser {
    private final LanguagePack pack;
    private final Compounds compounds;
    private final Set<String> stopwords = new HashSet<>();

    Glosser(LanguagePack pack, Compounds compounds) {
        this.pack = pack;
        this.compounds = compounds;
        pack.table("stopwords.tsv").forEach(r -> stopwords.add(r.cell(0)));
    }

    /** The splitter of compounds of this language. */
    public Compounds compounds() {
        return compounds;
    }

    /** Whether the token says something of its own: a word that is no function word and no stop word. */
    public boolean content(Token token) {
        return token.word()
                && !stopwords.contains(token.lower())
                && !stopwords.contains(token.lemma().toLowerCase(Locale.ROOT))
                && token.analyses().get(0).pos() != Pos.FUNCTION
                && token.analyses().get(0).pos() != Pos.PARTICLE;
    }

    /**
     * The pivot terms of some tokens of one sentence.
     *
     * @return for each content word (or part of a compound, or phrase) its English alternatives joined by {@code |}
     */
    public List<String> terms(List<Token> tokens) {
        List<String> terms = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        Set<String> lemmas = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!content(token)) {
                continue;
            }
            if (pack.lexicon().size() > 0) {
                if (lemmas == null) {
                    lemmas = lemmas(tokens);
                }
                Lexicon.Phrase phrase = phrase(token, lemmas);
                if (phrase != null) {
                    terms.add(String.join("|", phrase.glosses()));
                    use(phrase, tokens, used);
                }
            }
            if (!used.contains(i)) {
                terms.addAll(terms(token));
            }
        }
        return terms;
    }

    /** The pivot terms of one token: one, or several for a compound. */
    public List<String> terms(Token token) {
        if (pack.lexicon().size() == 0) {
            Set<String> own = new LinkedHashSet<>();
            token.analyses().forEach(a -> own.add(a.lemma().toLowerCase(Locale.ROOT)));
            return List.of(String.join("|", own));
        }
        Set<String> glosses = new LinkedHashSet<>();
        for (Analysis a : token.analyses()) {
            glosses.addAll(pack.lexicon().glosses(a.lemma()));
        }
        if (glosses.isEmpty()) {
            glosses.addAll(pack.lexicon().glosses(token.lower()));
        }
        if (!glosses.isEmpty()) {
            return List.of(String.join("|", glosses));
        }
        List<String> parts = parts(token);
        if (parts.size() < 2) {
            return List.of(token.lemma().toLowerCase(Locale.ROOT));
        }
        List<String> terms = new ArrayList<>();
        for (String part : parts) {
            terms.add(String.join("|", partGlosses(part)));
        }
        return terms;
    }

    /** The parts of a compound, also across hyphens. */
    private List<String> parts(Token token) {
        List<String> parts = new ArrayList<>();
        for (String piece : token.lemma().split("[-‑]")) {
            if (!piece.isEmpty()) {
                parts.addAll(compounds.parts(piece));
            }
        }
        return parts;
    }

    private Set<String> partGlosses(String part) {
        Set<String> glosses = new LinkedHashSet<>(pack.lexicon().glosses(part));
        if (glosses.isEmpty()) {
            String capital = part.substring(0, 1).toUpperCase(pack.locale()) + part.substring(1);
            for (Analysis a : pack.lemmas().analyses(capital)) {
                glosses.addAll(pack.lexicon().glosses(a.lemma()));
            }
        }
        if (glosses.isEmpty()) {
            glosses.add(part.toLowerCase(Locale.ROOT));
        }
        return glosses;
    }

    private static Set<String> lemmas(List<Token> tokens) {
        Set<String> lemmas = new HashSet<>();
        for (Token t : tokens) {
            lemmas.add(t.lower());
            t.analyses().forEach(a -> lemmas.add(a.lemma().toLowerCase(Locale.ROOT)));
        }
        return lemmas;
    }

    private Lexicon.Phrase phrase(Token token, Set<String> lemmas) {
        Lexicon.Phrase best = null;
        Set<String> keys = new LinkedHashSet<>();
        keys.add(token.lower());
        token.analyses().forEach(a -> keys.add(a.lemma().toLowerCase(Locale.ROOT)));
        for (String key : keys) {
            for (Lexicon.Phrase p : pack.lexicon().phrasesWith(key)) {
                if (lemmas.containsAll(p.words())
                        && (best == null || p.words().size() > best.words().size())) {
                    best = p;
                }
            }
        }
        return best;
    }

    private static void use(Lexicon.Phrase phrase, List<Token> tokens, Set<Integer> used) {
        for (String word : phrase.words()) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).lower().equals(word) || tokens.get(i).hasLemma(word)) {
                    used.add(i);
                    break;
                }
            }
        }
    }
}
