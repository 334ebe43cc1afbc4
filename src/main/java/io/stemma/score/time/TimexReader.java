package io.stemma.score.time;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.time.TimeFinder;
import io.stemma.reading.time.TimeMention;
import java.util.List;

/** Finds the times of plain texts of one language. */
final class TimexReader {
    private final LanguagePack pack;
    private final TimeFinder finder;

    TimexReader(String language) {
        this.pack = LanguagePacks.ofStemma().of(language).orElseThrow();
        this.finder = pack.part(TimeFinder.class, TimeFinder::new);
    }

    List<TimeMention> times(TimexText text) {
        Article article = new Article(
                Article.idOf(text.id(), null, null, text.text()),
                text.id(),
                null,
                null,
                null,
                null,
                null,
                text.published(),
                text.published() == null ? null : "manifest",
                pack.code(),
                text.text(),
                List.of());
        return finder.find(pack.parse(article));
    }
}
