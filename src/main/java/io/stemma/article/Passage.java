package io.stemma.article;

/**
 * The unit of evidence: a span of an article's text.
 *
 * @param articleId the article
 * @param span offsets into {@link Article#text()}
 */
public record Passage(String articleId, Span span) implements Comparable<Passage> {
    /** A passage from its offsets. */
    public static Passage of(String articleId, int start, int end) {
        return new Passage(articleId, new Span(start, end));
    }

    @Override
    public int compareTo(Passage other) {
        int byArticle = articleId.compareTo(other.articleId);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }
}
