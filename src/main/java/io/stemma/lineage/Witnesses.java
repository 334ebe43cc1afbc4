package io.stemma.lineage;

import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;

/** Makes articles ready for comparison. Safe for use by many threads. */
public final class Witnesses {
    private final LanguagePacks packs;
    private final Marks marks;

    /** For articles in the languages of these packs. */
    public Witnesses(LanguagePacks packs) {
        this.packs = packs;
        this.marks = new Marks(packs, new Pivot(packs));
    }

    /** An article made ready for comparison: a pure function of the article and its reading. */
    public Witness of(ReadArticle article) {
        var reading = article.reading();
        return new Witness(
                article,
                marks.of(article),
                new Cast(reading.names(), reading.sentences().size()),
                new Wording(article, packs.of(reading.language()).orElse(null)),
                new Stretches(article, marks));
    }
}
