package io.stemma.reading.figure;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.reading.time.TimeMention;
import java.util.List;

/** Finds figures. */
public final class FigureFinder {
    /** A finder for the language of a pack. */
    public FigureFinder(LanguagePack pack) {}

    /** What is found in an article. */
    public List<FigureMention> find(ParsedArticle article, List<TimeMention> times) {
        return List.of();
    }
}
