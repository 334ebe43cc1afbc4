package io.stemma.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A page's markup without what shows nothing: scripts, styles, drawings, comments. They are most of a page's bytes, so
 * they are cut away before the page is parsed.
 *
 * @param html what is left
 * @param linkedData the contents of its JSON-LD scripts, in order
 */
record Markup(String html, List<String> linkedData) {
    private static final List<String> SILENT = List.of("script", "style", "svg", "noscript", "template");

    /** The markup of a page. */
    static Markup of(String page) {
        return new Cut(page).all();
    }

    private static final class Cut {
        private final String page;
        private final StringBuilder kept;
        private final List<String> linkedData = new ArrayList<>();

        /** What is never closed again from some place on, so that it is looked for only once. */
        private final Set<String> unclosed = new HashSet<>();

        private int done;

        Cut(String page) {
            this.page = page;
            this.kept = new StringBuilder(page.length() / 2);
        }

        Markup all() {
            int at = page.indexOf('<');
            while (at >= 0) {
                int end = page.startsWith("<!--", at) ? comment(at) : silent(at);
                if (end < 0) {
                    at = page.indexOf('<', at + 1);
                } else {
                    kept.append(page, done, at).append(' ');
                    done = end;
                    at = page.indexOf('<', end);
                }
            }
            return new Markup(kept.append(page, done, page.length()).toString(), List.copyOf(linkedData));
        }

        private int comment(int at) {
            if (unclosed.contains("-->")) {
                return -1;
            }
            int end = page.indexOf("-->", at + 4);
            if (end < 0) {
                unclosed.add("-->");
                return -1;
            }
            return end + 3;
        }

        private int silent(int at) {
            for (String name : SILENT) {
                int after = at + 1 + name.length();
                if (!page.regionMatches(true, at + 1, name, 0, name.length())
                        || after >= page.length()
                        || Character.isLetterOrDigit(page.charAt(after))) {
                    continue;
                }
                if (unclosed.contains(name) || unclosed.contains(">")) {
                    return -1;
                }
                int open = page.indexOf('>', after);
                if (open < 0) {
                    unclosed.add(">");
                    return -1;
                }
                if (page.charAt(open - 1) == '/' && name.equals("svg")) {
                    return open + 1;
                }
                int close = close(name, open);
                if (close < 0) {
                    unclosed.add(name);
                    return -1;
                }
                String attributes = page.substring(after, open).toLowerCase(Locale.ROOT);
                if (name.equals("script") && attributes.contains("ld+json")) {
                    linkedData.add(page.substring(open + 1, close));
                }
                int end = page.indexOf('>', close);
                return end < 0 ? page.length() : end + 1;
            }
            return -1;
        }

        private int close(String name, int from) {
            for (int at = page.indexOf("</", from); at >= 0; at = page.indexOf("</", at + 2)) {
                if (page.regionMatches(true, at + 2, name, 0, name.length())) {
                    return at;
                }
            }
            return -1;
        }
    }
}
