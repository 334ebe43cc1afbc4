package io.stemma.reading.measure;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.reading.name.Names;
import io.stemma.reading.time.TimeMention;
import java.util.List;

/** Finds measures. */
public final class MeasureFinder {
    /** A finder for the language of a pack. */
    public MeasureFinder(LanguagePack pack) {}

    /** What is found in an article. */
    public List<MeasureMention> find(ParsedArticle article, Names names, List<TimeMention> times) {
        return List.of();
    }
}
