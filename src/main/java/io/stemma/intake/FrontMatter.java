package io.stemma.intake;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter: lines of {@code key: value} before an article, between two lines of {@code ---} or, where at least two
 * known keys make it plain, without them up to the first empty line. The keys are in the packs' tables
 * {@code frontmatter.tsv}: the key, and the fact that it gives.
 */
final class FrontMatter {
    private static final int MOST_LINES = 60;
    private static final Pattern ENTRY = Pattern.compile("([\\p{L}][\\p{L}\\d_ \\-]{0,30}?)\\s*:(?:\\s+(.*)|)");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /**
     * What was found.
     *
     * @param facts what it says
     * @param end the offset in the text after it, 0 where there is none
     */
    record Found(Facts facts, int end) {}

    private static final Found NOTHING = new Found(Facts.NONE, 0);

    private final Map<String, String> fields = new HashMap<>();

    FrontMatter(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            pack.table("frontmatter.tsv").forEach(row -> fields.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1)));
        }
    }

    /** The front matter of a text. */
    Found of(String text) {
        int start = 0;
        while (start < text.length() && Blanks.blank(text.charAt(start))) {
            start++;
        }
        return text.startsWith("---", start) ? fenced(text, start) : headers(text, start);
    }

    private Found fenced(String text, int start) {
        Facts facts = Facts.NONE;
        int at = start;
        for (int n = 0; n < MOST_LINES && at < text.length(); n++) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).stripTrailing();
            at = next(text, end);
            boolean fence = line.equals("---") || n > 0 && line.equals("...");
            if (n == 0) {
                if (!fence) {
                    return NOTHING;
                }
                continue;
            }
            if (fence) {
                return facts.equals(Facts.NONE) ? NOTHING : new Found(facts, at);
            }
            boolean inner = line.isBlank() || line.startsWith(" ") || line.startsWith("-") || line.startsWith("#");
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                facts = with(facts, entry);
            } else if (!inner) {
                return NOTHING;
            }
        }
        return NOTHING;
    }

    private Found headers(String text, int start) {
        Facts facts = Facts.NONE;
        int at = start;
        int known = 0;
        boolean address = false;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).strip();
            if (line.isEmpty()) {
                break;
            }
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches() || field(entry) == null) {
                return NOTHING;
            }
            facts = with(facts, entry);
            known++;
            address |= ADDRESS.matcher(line.substring(line.indexOf(':') + 1).strip())
                    .matches();
            at = next(text, end);
        }
        return known >= 2 || address ? new Found(facts, at) : NOTHING;
    }

    private Facts with(Facts facts, Matcher entry) {
        String field = field(entry);
        String value = entry.group(2) == null ? "" : entry.group(2).strip();
        if (value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1))) {
            value = value.substring(1, value.length() - 1);
        }
        boolean said = field != null && !value.isEmpty() && !value.equals("null") && !value.equals("|");
        return said ? facts.or(Facts.NONE.with(field, value)) : facts;
    }

    private String field(Matcher entry) {
        return fields.get(
                entry.group(1).toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String text, int lineEnd) {
        int next = lineEnd;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
    }
}
