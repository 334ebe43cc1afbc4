package io.stemma.lineage;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the wording of one article tells about its state and where it comes from. Its comparisons with others ask for it
 * again and again; each is found out when first asked for. Safe for use by many threads.
 */
final class Wording {
    private final ReadArticle article;
    private final LanguagePack pack;
    private final Map<Openness.Kind, Integer> states = new ConcurrentHashMap<>();
    private final Map<String, Integer> betrayals = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> negated = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> unnamed = new ConcurrentHashMap<>();

    /** @param pack the pack of the article's language, or null where there is none: then nothing is told */
    Wording(ReadArticle article, LanguagePack pack) {
        this.article = article;
        this.pack = pack;
    }

    /** How often phrases of a kind stand in the article, its furniture that is not the page's included. */
    int states(Openness.Kind kind) {
        return pack == null ? 0 : states.computeIfAbsent(kind, this::count);
    }

    private int count(Openness.Kind kind) {
        Openness openness = openness();
        Article a = article.article();
        int n = 0;
        for (var sentence : article.reading().sentences()) {
            n += openness.count(a.at(sentence.span()), kind);
        }
        for (var furniture : a.furniture()) {
            n += furniture.ofPage() ? 0 : openness.count(a.at(furniture.span()), kind);
        }
        return n;
    }

    private Openness openness() {
        return pack.part(Openness.class, Openness::new);
    }

    /** Whether a sentence says that somebody is not named. */
    boolean unnamed(int sentence) {
        return pack != null
                && unnamed.computeIfAbsent(
                        sentence, s -> openness().count(article.article().at(span(s)), Openness.Kind.UNNAMED) > 0);
    }

    private Span span(int sentence) {
        return article.reading().sentences().get(sentence).span();
    }

    /** Whether a word of a sentence turns it into its contrary. */
    boolean negated(int sentence) {
        return pack != null && negated.computeIfAbsent(sentence, this::negates);
    }

    private boolean negates(int sentence) {
        Set<String> words = pack.part(Negation.class, Negation::new).words();
        return pack.tokens(article.article().text(), span(sentence)).stream()
                .anyMatch(t -> words.contains(t.lower().replace('’', '\'')));
    }

    /** How much its words point to a source in another language. */
    int betrayed(String source) {
        return pack == null ? 0 : betrayals.computeIfAbsent(source, this::betrays);
    }

    private int betrays(String source) {
        Betrayals betrayals = pack.part(Betrayals.class, Betrayals::new);
        String text = article.article().text();
        int count = 0;
        for (var sentence : article.reading().sentences()) {
            count += betrayals.count(text, sentence.span(), source);
        }
        for (NameMention m : article.reading().names().mentions()) {
            if (article.reading().names().of(m).kind() == NameKind.PERSON) {
                Span surname = afterGivenName(text, m.span());
                count -= surname == null ? 0 : betrayals.count(text, surname, source);
            }
        }
        return count;
    }

    /** The particles of a name, which are of its language wherever it is written; null where it has none. */
    private static Span afterGivenName(String text, Span name) {
        int first = text.indexOf(' ', name.start());
        int last = text.lastIndexOf(' ', name.end() - 1);
        return first < 0 || first >= last || last > name.end() ? null : new Span(first, last);
    }
}
