package io.stemma.lineage;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import java.util.List;

/** Makes texts ready for comparison. */
final class Texts {
    static final LanguagePacks PACKS = LanguagePacks.ofStemma();
    private static final Reader READER = new Reader(PACKS);
    private static final Witnesses WITNESSES = new Witnesses(PACKS);

    private Texts() {}

    /** A text whose first line is its headline. */
    static Witness of(String outlet, String published, String language, String text) {
        Span title = new Span(0, text.indexOf('\n'));
        Article article = new Article(
                Article.idOf(outlet, outlet, null, text),
                outlet,
                outlet,
                null,
                title.of(text),
                title,
                null,
                published,
                published == null ? null : "manifest",
                language,
                text,
                List.of());
        return WITNESSES.of(new ReadArticle(article, READER.read(article)));
    }
}
