package io.stemma.intake;

import io.stemma.intake.FurnitureRules.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headline among the lines before the first paragraph of prose: a line of some words without a full stop.
 * Single words above it are tags.
 */
final class Headline {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 30;

    /**
     * The headline, or null. Tags above it are marked among the hits.
     *
     * @param first the index of the first paragraph of prose
     */
    Line among(List<Line> lines, List<Hit> hits, int first) {
        if (first >= lines.size()) {
            return null;
        }
        List<Integer> tags = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            if (hits.get(i) != null) {
                continue;
            }
            Line line = lines.get(i).withoutHashes();
            if (line.words() <= 1 && !line.stops()) {
                tags.add(i);
                continue;
            }
            if (!like(line) || line.text().length() > lines.get(first).text().length() * 2) {
                return null;
            }
            tags.forEach(t -> hits.set(t, Hit.of("tag")));
            return line;
        }
        return null;
    }

    private static boolean like(Line line) {
        char last = line.text().charAt(line.text().length() - 1);
        return ".:;,".indexOf(last) < 0
                && line.text().length() <= LONGEST
                && line.words() <= MOST_WORDS
                && line.bare().length() == Line.fold(line.text()).length();
    }
}
