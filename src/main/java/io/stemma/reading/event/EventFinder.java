package io.stemma.reading.event;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.reading.name.Names;
import io.stemma.reading.time.TimeMention;
import java.util.List;

/** Finds events. */
public final class EventFinder {
    /** A finder for the language of a pack. */
    public EventFinder(LanguagePack pack) {}

    /** What is found in an article. */
    public List<EventMention> find(ParsedArticle article, Names names, List<TimeMention> times) {
        return List.of();
    }
}
