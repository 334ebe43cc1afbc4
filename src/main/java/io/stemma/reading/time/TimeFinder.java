package io.stemma.reading.time;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import java.util.List;

/** Finds times. */
public final class TimeFinder {
    /** A finder for the language of a pack. */
    public TimeFinder(LanguagePack pack) {}

    /** What is found in an article. */
    public List<TimeMention> find(ParsedArticle article) {
        return List.of();
    }
}
