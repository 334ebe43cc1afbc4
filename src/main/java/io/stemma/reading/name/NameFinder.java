package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import java.util.List;

/** Finds names. */
public final class NameFinder {
    /** A finder for the language of a pack. */
    public NameFinder(LanguagePack pack) {}

    /** What is found in an article. */
    public Names find(ParsedArticle article) {
        return new Names(List.of(), List.of());
    }
}
