package io.stemma.reading.quote;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.reading.name.Names;
import java.util.List;

/** Finds quotes. */
public final class QuoteFinder {
    /** A finder for the language of a pack. */
    public QuoteFinder(LanguagePack pack) {}

    /** What is found in an article. */
    public List<QuoteMention> find(ParsedArticle article, Names names) {
        return List.of();
    }
}
