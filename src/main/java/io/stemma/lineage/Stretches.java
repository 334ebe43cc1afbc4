package io.stemma.lineage;

import io.stemma.article.Span;
import io.stemma.reading.ReadArticle;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The marks of stretches of one article, each made when first asked for. Safe for use by many threads. */
final class Stretches {
    private final ReadArticle article;
    private final Marks marks;
    private final Map<Span, List<Mark>> known = new ConcurrentHashMap<>();

    Stretches(ReadArticle article, Marks marks) {
        this.article = article;
        this.marks = marks;
    }

    /** The marks of words and names in a stretch. */
    List<Mark> of(Span span) {
        List<Mark> found = known.get(span);
        if (found == null) {
            found = List.copyOf(marks.within(article, span));
            known.put(span, found);
        }
        return found;
    }
}
