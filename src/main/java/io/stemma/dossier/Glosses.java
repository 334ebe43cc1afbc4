package io.stemma.dossier;

import io.stemma.actor.Actors;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Token;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a sentence says, word by word in English: the first gloss of each content word in the order of the text, names under
 * their usual spelling. No translation, but enough to see what a sentence in a foreign language is about.
 */
public final class Glosses {
    private static final String SEPARATOR = " · ";

    private final LanguagePacks packs;
    private final Function<String, Optional<Actors>> actors;

    /** @param actors those of an article that is glossed, by its id */
    public Glosses(Function<String, Optional<Actors>> actors) {
        this.packs = LanguagePacks.ofStemma();
        this.actors = actors;
    }

    /** The gloss of a stretch of an article, empty where it is in English or says nothing that the lexicon knows. */
    public Optional<String> of(ReadArticle read, Span span) {
        LanguagePack pack = packs.of(read.article().language()).orElse(null);
        if (pack == null || pack.lexicon().size() == 0) {
            return Optional.empty();
        }
        List<NameMention> names = read.reading().names().mentions().stream()
                .filter(m -> span.contains(m.span()))
                .toList();
        List<String> words = new ArrayList<>();
        List<Token> plain = new ArrayList<>();
        NameMention last = null;
        for (Token token : pack.tokens(read.article().text(), span)) {
            NameMention name = names.stream()
                    .filter(m -> m.span().contains(token.span()))
                    .findFirst()
                    .orElse(null);
            if (name == null) {
                plain.add(token);
            } else if (name != last) {
                gloss(pack, plain, words);
                actors.apply(read.id())
                        .ifPresent(a -> words.add(a.of(read.id(), name.actor()).name()));
            }
            last = name;
        }
        gloss(pack, plain, words);
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(SEPARATOR, words));
    }

    private static void gloss(LanguagePack pack, List<Token> tokens, List<String> words) {
        for (String term : pack.glosser().terms(tokens)) {
            int end = term.indexOf('|');
            words.add(end < 0 ? term : term.substring(0, end));
        }
        tokens.clear();
    }
}
