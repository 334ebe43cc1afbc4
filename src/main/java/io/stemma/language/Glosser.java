package io.stemma.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Renders the content words of a sentence in English, the pivot, word by word: lemma, else compound parts, else the word
 * as it stands (names, loans). The English pack glosses a word as its own lemma and as the variant of it that lexicons
 * give. Phrases of the lexicon are found even where other words stand between theirs. What the lexicon lacks may be derived
 * from a word that it has, by the endings in the pack's table {@code derived.tsv}.
 */
public final class Glosser {
    /** Shorter stems end so by chance. */
    private static final int SHORTEST_STEM = 4;

    private final LanguagePack pack;
    private final Compounds compounds;
    private final Set<String> stopwords = new HashSet<>();
    private final Map<String, String> variants = new HashMap<>();
    private final List<Derived> derived = new ArrayList<>();
    private final FormFact<Boolean> content;
    private final FormFact<List<String>> terms;
    private final FormFact<List<String>> keys;
    private final FormFact<List<Lexicon.Phrase>> phrases;

    Glosser(LanguagePack pack, Compounds compounds) {
        this.pack = pack;
        this.compounds = compounds;
        pack.table("stopwords.tsv").forEach(r -> stopwords.add(r.cell(0)));
        pack.table("variants.tsv").forEach(r -> variants.put(r.cell(0), r.cell(1)));
        for (Row row : pack.table("derived.tsv")) {
            derived.add(new Derived(row.cell(0), row.cell(1)));
        }
        content = pack.fact(this::content);
        terms = pack.fact(this::terms);
        keys = pack.fact(Glosser::keys);
        phrases = pack.fact(this::phrases);
    }

    /** Words that end so are derived from those that end in the base instead. */
    private record Derived(String ending, String base) {}

    /** The splitter of compounds of this language. */
    public Compounds compounds() {
        return compounds;
    }

    /** Whether the token says something of its own: a word that is no function word and no stop word. */
    public boolean content(Token token) {
        return content.of(token.form());
    }

    private boolean content(Form form) {
        Analysis likeliest = form.analyses().get(0);
        return form.word()
                && !stopwords.contains(form.lower())
                && !stopwords.contains(likeliest.lemma().toLowerCase(Locale.ROOT))
                && likeliest.pos() != Pos.FUNCTION
                && likeliest.pos() != Pos.PARTICLE;
    }

    /**
     * The pivot terms of some tokens of one sentence.
     *
     * @return for each content word (or part of a compound, or phrase) its English alternatives joined by {@code |}
     */
    public List<String> terms(List<Token> tokens) {
        List<String> terms = new ArrayList<>();
        BitSet used = new BitSet();
        Set<String> lemmas = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!content(token)) {
                continue;
            }
            List<Lexicon.Phrase> known = phrases.of(token.form());
            if (known != null) {
                if (lemmas == null) {
                    lemmas = lemmas(tokens);
                }
                Lexicon.Phrase phrase = longest(known, lemmas);
                if (phrase != null) {
                    terms.add(String.join("|", phrase.glosses()));
                    use(phrase, tokens, used);
                }
            }
            if (!used.get(i)) {
                terms.addAll(terms(token));
            }
        }
        return terms;
    }

    /** The pivot terms of one token: one, or several for a compound. */
    public List<String> terms(Token token) {
        return terms.of(token.form());
    }

    /** How far a word is known to a lexicon. */
    public enum Known {
        /** It has the word. */
        WHOLE,
        /** It has all parts of the compound, or words that they derive from. */
        IN_PARTS,
        /** It has a word that this one derives from. */
        DERIVED,
        /** It lacks the word, but English has one that is spelled the same. */
        SAME,
        /** It lacks the word, or a part of the compound. */
        NOT
    }

    /** How far the lexicon knows a word. */
    public Known known(Token token) {
        Form form = token.form();
        if (!whole(form).isEmpty()) {
            return Known.WHOLE;
        }
        String lemma = form.analyses().get(0).lemma();
        List<String> parts = parts(lemma);
        if (parts.size() < 2) {
            return glossed(lemma, derived(lemma))
                    ? Known.DERIVED
                    : pack.packs().pivot().lemmas().knows(lemma.toLowerCase(Locale.ROOT)) ? Known.SAME : Known.NOT;
        }
        return parts.stream().allMatch(p -> glossed(p, partGlosses(p))) ? Known.IN_PARTS : Known.NOT;
    }

    private static boolean glossed(String word, Set<String> glosses) {
        return !glosses.equals(Set.of(word.toLowerCase(Locale.ROOT)));
    }

    private List<String> terms(Form form) {
        if (pack.lexicon().size() == 0) {
            Set<String> own = new LinkedHashSet<>();
            form.analyses().forEach(a -> own.add(a.lemma().toLowerCase(Locale.ROOT)));
            List.copyOf(own).stream()
                    .map(variants::get)
                    .filter(Objects::nonNull)
                    .forEach(own::add);
            return List.of(String.join("|", own));
        }
        Set<String> glosses = whole(form);
        if (!glosses.isEmpty()) {
            return List.of(String.join("|", glosses));
        }
        String lemma = form.analyses().get(0).lemma();
        List<String> parts = parts(lemma);
        if (parts.size() < 2) {
            return List.of(String.join("|", derived(lemma)));
        }
        List<String> terms = new ArrayList<>();
        for (String part : parts) {
            terms.add(String.join("|", partGlosses(part)));
        }
        return List.copyOf(terms);
    }

    /**
     * The glosses of the words that a form may be of; those of the part of speech that the lexicon has a word for are the
     * likelier ones. A participle that is declined leads to its verb.
     */
    private Set<String> whole(Form form) {
        Set<String> glosses = new LinkedHashSet<>();
        for (boolean likely : new boolean[] {true, false}) {
            for (Analysis a : form.analyses()) {
                boolean fits = pack.lexicon().pos(a.lemma(), Set.of()).contains(a.pos());
                if (fits == likely) {
                    glosses.addAll(pack.lexicon().glosses(a.lemma()));
                }
            }
        }
        if (glosses.isEmpty()) {
            glosses.addAll(pack.lexicon().glosses(form.lower()));
        }
        if (glosses.isEmpty()) {
            for (Analysis a : form.analyses()) {
                if (a.form() == VerbForm.PARTICIPLE) {
                    pack.lemmas().analyses(a.lemma()).stream()
                            .filter(verb -> verb.pos() == Pos.VERB)
                            .forEach(verb -> glosses.addAll(pack.lexicon().glosses(verb.lemma())));
                }
            }
        }
        return glosses;
    }

    /** The parts of a compound, also across hyphens. */
    private List<String> parts(String lemma) {
        List<String> parts = new ArrayList<>();
        for (String piece : lemma.split("[-‑]")) {
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
        return glosses.isEmpty() ? derived(part) : glosses;
    }

    /** The glosses of the word that this one is derived from, or itself where the lexicon has none. */
    private Set<String> derived(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Derived d : derived) {
            if (lower.endsWith(d.ending())) {
                String stem = lower.substring(0, lower.length() - d.ending().length());
                Set<String> glosses = pack.lexicon().glosses(stem + d.base());
                if (stem.length() >= SHORTEST_STEM && !glosses.isEmpty()) {
                    return glosses;
                }
            }
        }
        return Set.of(lower);
    }

    private Set<String> lemmas(List<Token> tokens) {
        Set<String> lemmas = new HashSet<>();
        for (Token t : tokens) {
            lemmas.addAll(keys.of(t.form()));
        }
        return lemmas;
    }

    /** A form and its lemmas in lower case. */
    private static List<String> keys(Form form) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(form.lower());
        form.analyses().forEach(a -> keys.add(a.lemma().toLowerCase(Locale.ROOT)));
        return List.copyOf(keys);
    }

    /** The phrases that are looked up under a form, or null where there are none. */
    private List<Lexicon.Phrase> phrases(Form form) {
        List<Lexicon.Phrase> found = new ArrayList<>();
        keys.of(form).forEach(k -> found.addAll(pack.lexicon().phrasesWith(k)));
        return found.isEmpty() ? null : List.copyOf(found);
    }

    private static Lexicon.Phrase longest(List<Lexicon.Phrase> phrases, Set<String> lemmas) {
        Lexicon.Phrase best = null;
        for (Lexicon.Phrase p : phrases) {
            if ((best == null || p.words().size() > best.words().size()) && lemmas.containsAll(p.words())) {
                best = p;
            }
        }
        return best;
    }

    private static void use(Lexicon.Phrase phrase, List<Token> tokens, BitSet used) {
        for (String word : phrase.words()) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).lower().equals(word) || tokens.get(i).hasLemma(word)) {
                    used.set(i);
                    break;
                }
            }
        }
    }
}
