package io.stemma.reading.event;

import io.stemma.language.LanguagePack;

/** The event patterns of a language as a page of the documentation, made from the tables of its pack. */
public final class EventPage {
    private EventPage() {}

    /** The page in Markdown: for each root type its patterns with what they find, what they leave alone, and why. */
    public static String markdown(LanguagePack pack) {
        EventPatterns patterns = pack.part(EventPatterns.class, EventPatterns::new);
        StringBuilder page = new StringBuilder("# Events: ").append(pack.code()).append("\n\n");
        page.append("Made from `packs/")
                .append(pack.code())
                .append("/events`. In an example, `[A>]` is who does it and ");
        page.append(
                "`[>B]` to whom it is done. A pattern finds its example and nothing of its type in the second sentence; ");
        page.append("a test holds it to both.\n");
        for (EventType type : EventType.values()) {
            page.append("\n## ").append(type).append("\n\n| words | finds | but not | why |\n|---|---|---|---|\n");
            for (EventPattern p : patterns.all()) {
                if (p.type() == type) {
                    page.append("| ").append(String.join(", ", p.triggers()));
                    page.append(" | ").append(p.example());
                    page.append(" | ").append(p.counterexample());
                    page.append(" | ").append(p.why()).append(" |\n");
                }
            }
        }
        return page.toString();
    }
}
