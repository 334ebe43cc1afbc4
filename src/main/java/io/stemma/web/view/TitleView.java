package io.stemma.web.view;

/**
 * A story's title in its parts.
 *
 * @param headline its headline
 * @param who its actors and day, or null where the headline says it all
 */
public record TitleView(String headline, String who) {
    /** The parts of a title such as "Talks in Riga (Ada Quill, 3 April 2025)". */
    public static TitleView of(String title) {
        int open = title.lastIndexOf(" (");
        return open > 0 && title.endsWith(")")
                ? new TitleView(title.substring(0, open), title.substring(open + 2, title.length() - 1))
                : new TitleView(title, null);
    }
}
