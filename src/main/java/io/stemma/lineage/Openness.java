package io.stemma.lineage;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The phrases by which a report shows its state: what is not yet known or done ("did not name"), or that it was updated.
 * They stand in the pack's table {@code lineage/openness.tsv}.
 */
final class Openness {
    private static final int GAP = 4;
    private static final String ANY = "*";

    enum Kind {
        OPEN,
        /** Somebody is not named: open as well. */
        UNNAMED,
        UPDATE
    }

    private record Phrase(List<String> words, Kind kind) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    Openness(LanguagePack pack) {
        for (Row row : pack.table("lineage/openness.tsv")) {
            List<String> words = List.of(row.cell(0).split(" "));
            Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Phrase(words, kind));
        }
    }

    /** How often phrases of a kind stand in a sentence. */
    int count(String sentence, Kind kind) {
        List<String> words = words(sentence);
        int count = 0;
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(words.get(i), List.of())) {
                if (i >= next && phrase.kind() == kind && matches(phrase.words(), 0, words, i)) {
                    count++;
                    next = i + phrase.words().size();
                }
            }
        }
        return count;
    }

    private static boolean matches(List<String> phrase, int p, List<String> words, int w) {
        if (p == phrase.size()) {
            return true;
        }
        if (phrase.get(p).equals(ANY)) {
            for (int gap = 0; gap <= GAP; gap++) {
                if (matches(phrase, p + 1, words, w + gap)) {
                    return true;
                }
            }
            return false;
        }
        return w < words.size() && words.get(w).equals(phrase.get(p)) && matches(phrase, p + 1, words, w + 1);
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
