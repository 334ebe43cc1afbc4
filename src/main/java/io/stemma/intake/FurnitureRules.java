package io.stemma.intake;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The furniture rules of all packs together: a page around an article is often in another language than the article.
 * The rows are in each pack's {@code furniture.tsv}, those of no language in {@code world/furniture.tsv}.
 */
final class FurnitureRules {
    /** Longer lines are never furniture. */
    static final int LONGEST = 600;

    private static final int LONGEST_PART = 3;

    /**
     * What a line is.
     *
     * @param kind the kind of furniture
     * @param heads whether the headlines below belong to it
     * @param date the date in it, or null
     * @param bare whether the line is nothing but a date
     * @param who the persons that it names, or null
     */
    record Hit(String kind, boolean heads, DateText.Day date, boolean bare, String who) {
        /** A line that some rule beyond the tables knows. */
        static Hit of(String kind) {
            return new Hit(kind, false, null, false, null);
        }
    }

    private final DateText dates;
    private final Map<Character, List<FurniturePattern>> byFirst = new HashMap<>();
    private final List<FurniturePattern> others = new ArrayList<>();

    FurnitureRules(LanguagePacks packs, DateText dates) {
        this.dates = dates;
        String particles = particles(packs);
        packs.world("furniture.tsv").forEach(row -> add(row, particles));
        for (LanguagePack pack : packs.all()) {
            pack.table("furniture.tsv").forEach(row -> add(row, particles));
        }
    }

    private static String particles(LanguagePacks packs) {
        List<String> words =
                packs.world("particles.tsv").stream().map(r -> r.cell(0)).toList();
        return words.isEmpty() ? "(?!)" : String.join("|", words);
    }

    private void add(Row row, String particles) {
        FurniturePattern pattern = FurniturePattern.of(row, particles);
        if (pattern.firsts().isEmpty()) {
            add(pattern, others);
        }
        for (char first : pattern.firsts()) {
            add(pattern, byFirst.computeIfAbsent(first, c -> new ArrayList<>()));
        }
    }

    /** Patterns that read a date go before those that would only take the line away. */
    private static void add(FurniturePattern pattern, List<FurniturePattern> patterns) {
        patterns.add(pattern.dated() ? 0 : patterns.size(), pattern);
    }

    /** What the line is by the rules, or null where no rule says that it is furniture. */
    Hit match(Line line) {
        if (line.bare().isEmpty() || line.bare().length() > LONGEST) {
            return null;
        }
        Hit hit = byRules(line);
        int last = line.bare().length() - 1;
        if (hit == null && last > 0 && "-–—:".indexOf(line.bare().charAt(last)) >= 0) {
            Hit relaxed = byRules(Line.of(line.bare().substring(0, last)));
            hit = relaxed != null && relaxed.bare() ? null : relaxed;
        }
        return hit != null ? hit : menu(line) ? Hit.of("link") : null;
    }

    private Hit byRules(Line line) {
        List<FurniturePattern> likely = line.bare().isEmpty()
                ? List.of()
                : byFirst.getOrDefault(line.lower().charAt(0), List.of());
        for (List<FurniturePattern> patterns : List.of(likely, others)) {
            for (FurniturePattern pattern : patterns) {
                Hit hit = hit(pattern, line);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private Hit hit(FurniturePattern pattern, Line line) {
        Matcher m = pattern.match(line);
        if (m == null) {
            return null;
        }
        String who = pattern.names() ? m.group("who") : null;
        if (!pattern.dated()) {
            return new Hit(pattern.kind(), pattern.heads(), null, false, who);
        }
        return dates.day(m.group("date"))
                .map(day -> new Hit(pattern.kind(), pattern.heads(), day, pattern.bareDate(), who))
                .orElse(null);
    }

    /** A row of links: three or more short parts between bars, dots or angles. */
    private static boolean menu(Line line) {
        if (line.bare().length() > 160 || line.stops()) {
            return false;
        }
        String[] parts = line.bare().split(" [|·•›»] ");
        for (String part : parts) {
            if (part.split(" ").length > LONGEST_PART || part.chars().noneMatch(Character::isLetter)) {
                return false;
            }
        }
        return parts.length >= 3;
    }
}
