package io.stemma.score.figure;

import io.stemma.article.Article;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence with the figures it tells.
 *
 * @param twin the name that its twin in another language shares, or {@code -}
 * @param language ISO 639-1 code
 * @param text the sentence
 * @param figures its figures
 */
record FigureSentence(String twin, String language, String text, List<ExpectedFigure> figures) {
    private static final String PUBLISHED = "2025-05-14";

    static FigureSentence of(String language, List<String> row) {
        List<ExpectedFigure> figures = row.get(2).isEmpty()
                ? List.of()
                : Arrays.stream(row.get(2).split("; ")).map(ExpectedFigure::of).toList();
        return new FigureSentence(row.get(0), language, row.get(1), figures);
    }

    /** The sentence read as an article of its own. */
    ReadArticle read(Reader reader) {
        String file = language + ".txt";
        Article article = new Article(
                Article.idOf(file, null, null, text),
                file,
                null,
                null,
                null,
                null,
                null,
                PUBLISHED,
                "manifest",
                language,
                text,
                List.of());
        return new ReadArticle(article, reader.read(article));
    }
}
