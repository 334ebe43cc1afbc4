package io.stemma.reading.credit;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import java.util.List;

/** Finds the outside sources that an article as a whole is credited to, in its body and its furniture. */
public final class CreditFinder {
    /** A finder for the language of a pack. */
    public CreditFinder(LanguagePack pack) {}

    /** What is found in an article. */
    public List<Credit> find(ParsedArticle article) {
        return List.of();
    }
}
