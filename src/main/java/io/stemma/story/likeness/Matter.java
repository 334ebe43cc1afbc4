package io.stemma.story.likeness;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of an article is of its matter: all sentences but those that speak of the page and its readers. The first is never
 * left out, for it has the headline; where such talk ran together with it, or with a long one, that stretch alone is.
 */
final class Matter {
    private final BitSet left = new BitSet();
    private final Map<Integer, Span> cuts = new HashMap<>();

    /** @param pack of the article's language, or null where there is none: then all is of the matter */
    Matter(ReadArticle read, LanguagePack pack) {
        if (pack == null) {
            return;
        }
        Asides asides = Asides.of(pack);
        for (SentenceReading s : read.reading().sentences()) {
            String sentence = read.article().at(s.span());
            if (s.index() > 0 && asides.has(sentence)) {
                left.set(s.index());
            } else {
                asides.within(sentence).ifPresent(cut -> {
                    int start = s.span().start();
                    cuts.put(s.index(), new Span(start + cut.start(), start + cut.end()));
                });
            }
        }
    }

    /** The first sentence from this one on that is not left out. */
    int next(int sentence) {
        return left.nextClearBit(sentence);
    }

    /** Whether a sentence is not left out. */
    boolean has(int sentence) {
        return !left.get(sentence);
    }

    /** Whether a stretch of a sentence is of the matter. */
    boolean has(int sentence, Span span) {
        return has(sentence)
                && (!cuts.containsKey(sentence) || !cuts.get(sentence).overlaps(span));
    }

    /** What of a sentence is of the matter, in order: mostly all of it. */
    List<Span> of(SentenceReading sentence) {
        Span cut = cuts.get(sentence.index());
        if (!has(sentence.index())) {
            return List.of();
        }
        if (cut == null) {
            return List.of(sentence.span());
        }
        return List.of(
                        new int[] {sentence.span().start(), cut.start()},
                        new int[] {cut.end(), sentence.span().end()})
                .stream()
                .filter(p -> p[0] < p[1])
                .map(p -> new Span(p[0], p[1]))
                .toList();
    }

    /** Whether all of a sentence is of the matter. */
    boolean whole(int sentence) {
        return has(sentence) && !cuts.containsKey(sentence);
    }
}
