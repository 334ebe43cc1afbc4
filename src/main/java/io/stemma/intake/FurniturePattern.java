package io.stemma.intake;

import io.stemma.language.Row;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of a pack's table {@code furniture.tsv}: kind, pattern, an example that it must match, one that it must not,
 * and why. A pattern is a whole line: literal words, where a small letter stands for both cases, and
 *
 * <ul>
 *   <li>{@code …} some words: not the end of one sentence and the start of another, and no full stop at the line's end
 *   <li>{@code *} anything or nothing
 *   <li>{@code (a|b|)} one of these or nothing
 *   <li>{@code <date>} a full date, {@code <time>} a time of day, {@code <n>} a number
 *   <li>{@code <name>} a person's name, {@code <place>} one to four capitalised words, {@code <credit>} a photographer or
 *       agency, {@code <capitals>} words in capitals, {@code <code>} a command with its settings
 *   <li>{@code \} the next char as it is
 *   <li>{@code ↓} as the last char: the headlines in the lines below it belong to it
 * </ul>
 *
 * Quote marks and apostrophes are compared without their shape, and arrows and bullets around a line are left out.
 */
final class FurniturePattern {
    private static final String TIME =
            "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?\\p{L}\\.?\\p{L}\\b\\.?)?(?: \\(?[A-Z]{2,5}\\)?| ?[+-]\\d{2}:?\\d{2}|Z)?";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'/\\-]*(?:,? \\p{Lu}[\\p{L}.'/\\-]*){0,3}";

    /** One word, or some of which the first and the last are capitalised, or the last follows a slash. */
    private static final String CREDIT =
            "(?:[^ ]{2,60}(?<!\\.)|[\\p{Lu}\\d©@][^ ]*(?: [^ ]+){0,8}? (?:[\\p{Lu}\\d©@(][^ ]*|/ ?[^ ]+))";

    private static final String CAPITALISED = "(?:\\p{Ll}{1,3}['-])?\\p{Lu}[\\p{L}'.\\-]*";

    private final String kind;
    private final boolean list;
    private final String literal;
    private final boolean anywhere;
    private final boolean open;
    private final boolean bareDate;
    private final Set<Character> firsts = new TreeSet<>();
    private final Pattern regex;

    private FurniturePattern(String kind, boolean list, String literal, Pattern regex, String pattern) {
        this.kind = kind;
        this.list = list;
        this.literal = literal;
        this.regex = regex;
        this.bareDate = pattern.startsWith("<date>");
        this.open = pattern.replaceAll("[)|]+$", "").endsWith("…");
        if (pattern.charAt(0) == '(') {
            int depth = 0;
            for (int i = 0; i == 0 || depth > 0; i++) {
                depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
                if (depth == 1 && "(|".indexOf(pattern.charAt(i)) >= 0) {
                    firsts.add(Character.toLowerCase(pattern.charAt(i + 1)));
                }
            }
        } else {
            firsts.add(Character.toLowerCase(pattern.charAt(pattern.charAt(0) == '\\' ? 1 : 0)));
        }
        this.anywhere = firsts.stream().anyMatch(c -> "*…<".indexOf(c) >= 0);
        if (anywhere) {
            firsts.clear();
        }
    }

    /**
     * The pattern of a table's row.
     *
     * @param particles the words that stand within names, as one regular expression
     * @throws IllegalArgumentException if the row or its pattern is broken
     */
    static FurniturePattern of(Row row, String particles) {
        String pattern = Line.fold(row.cell(1));
        boolean list = pattern.endsWith("↓");
        if (list) {
            pattern = pattern.substring(0, pattern.length() - 1).strip();
        }
        if (row.cell(0).isBlank()
                || pattern.isEmpty()
                || pattern.startsWith("(|")
                || pattern.matches("\\([^)]*\\|\\).*")) {
            throw new IllegalArgumentException(row.where() + ": a furniture pattern starts with something it needs");
        }
        try {
            return new FurniturePattern(
                    row.cell(0), list, longestLiteral(pattern), Pattern.compile(regex(pattern, particles)), pattern);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.where() + ": broken furniture pattern " + pattern, e);
        }
    }

    /** Whether it is nothing but a date. */
    boolean bareDate() {
        return bareDate;
    }

    /** Whether a match has a group {@code date}. */
    boolean dated() {
        return regex.pattern().contains("(?<date>");
    }

    /** Whether a match has a group {@code who}. */
    boolean names() {
        return regex.pattern().contains("(?<who>");
    }

    /** What kind of furniture its lines are. */
    String kind() {
        return kind;
    }

    /** Whether the headlines in the lines below belong to it. */
    boolean heads() {
        return list;
    }

    /** The chars, in lower case, that its lines can start with; empty for any. */
    Set<Character> firsts() {
        return firsts;
    }

    /** What the line matches, or null. */
    Matcher match(Line line) {
        if (anywhere && !line.lower().contains(literal)) {
            return null;
        }
        if (open && line.bare().endsWith(".") && !line.bare().endsWith("...")) {
            return null;
        }
        Matcher m = regex.matcher(line.bare());
        return m.matches() ? m : null;
    }

    private static String longestLiteral(String pattern) {
        String best = "";
        int depth = 0;
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= pattern.length(); i++) {
            char c = i < pattern.length() ? pattern.charAt(i) : '*';
            if (c == '\\' && i + 1 < pattern.length()) {
                run.append(pattern.charAt(++i));
                continue;
            }
            if ("*…()<>|".indexOf(c) < 0) {
                run.append(c);
                continue;
            }
            if (depth == 0 && run.toString().strip().length() > best.length()) {
                best = run.toString().strip();
            }
            run.setLength(0);
            depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
        }
        return best.toLowerCase(Locale.ROOT);
    }

    private static String regex(String pattern, String particles) {
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        boolean who = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '\\' -> regex.append('\\').append(pattern.charAt(++i));
                case '(' -> {
                    regex.append("(?:");
                    depth++;
                }
                case ')' -> {
                    regex.append(c);
                    depth--;
                }
                case '|' -> regex.append(c);
                case '…' -> regex.append("(?:(?!(?<![\\d\\p{Lu}])[.!?] ).){1,140}?");
                case '*' -> {
                    if (regex.length() > 0 && regex.charAt(regex.length() - 1) == ' ') {
                        regex.append('?');
                    }
                    regex.append(".*?");
                    if (i + 1 < pattern.length() && pattern.charAt(i + 1) == ' ') {
                        regex.append(" ?");
                        i++;
                    }
                }
                case '<' -> {
                    int end = pattern.indexOf('>', i);
                    if (depth == 0 && !who && pattern.startsWith("<name>", i)) {
                        regex.append("(?<who>");
                        who = true;
                    }
                    regex.append(placeholder(pattern.substring(i + 1, Math.max(end, i + 1)), particles));
                    i = end;
                }
                default -> {
                    char upper = Character.toUpperCase(c);
                    boolean letter = Character.isLetterOrDigit(c) || c == ' ';
                    regex.append(upper != c ? "[" + c + upper + "]" : letter ? String.valueOf(c) : "\\" + c);
                }
            }
        }
        return regex.append(who ? ")" : "").toString();
    }

    private static String placeholder(String name, String particles) {
        return switch (name) {
            case "date" -> "(?<date>" + DateText.SHAPE + ")";
            case "time" -> TIME;
            case "n" -> "\\d[\\d.,]*";
            case "name" ->
                "(?:(?:" + particles + ") )?" + CAPITALISED + "(?: (?:(?:" + particles + ") ){0,2}" + CAPITALISED
                        + "){1,4}";
            case "credit" -> CREDIT;
            case "place" -> PLACE;
            case "code" -> "[a-z][a-z0-9_-]*(?: [a-z_]+=[^\\]]*)";
            case "capitals" -> "\\p{Lu}[\\p{Lu} .'/\\-]{2,40}";
            default -> throw new IllegalArgumentException("no such placeholder: " + name);
        };
    }
}
