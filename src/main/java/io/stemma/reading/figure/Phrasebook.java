package io.stemma.reading.figure;

import io.stemma.reading.number.Piece;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Entries of one word or several, looked up where they start or end among pieces; the longest counts. */
final class Phrasebook<T> {
    /** An entry that was found: its value and how many pieces it takes. */
    record Hit<T>(T value, int length) {}

    private static final int LONGEST = 4;

    private final Map<String, T> entries = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();

    /** Adds an entry unless there is one of this phrase. */
    void putIfAbsent(String phrase, T value) {
        if (entries.putIfAbsent(phrase, value) == null) {
            firstWords.add(phrase.indexOf(' ') < 0 ? phrase : phrase.substring(0, phrase.indexOf(' ')));
            lastWords.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
        }
    }

    /** The value of a phrase, or null. */
    T get(String phrase) {
        return entries.get(phrase);
    }

    /** Whether any phrase passes a test. */
    boolean any(Predicate<String> test) {
        return entries.keySet().stream().anyMatch(test);
    }

    /** The entry that starts at a piece, or null. */
    Hit<T> at(List<Piece> pieces, int i) {
        if (i >= pieces.size() || !firstWords.contains(pieces.get(i).lower())) {
            return null;
        }
        String phrase = pieces.get(i).lower();
        T value = entries.get(phrase);
        Hit<T> best = value == null ? null : new Hit<>(value, 1);
        for (int n = 2; n <= LONGEST && i + n <= pieces.size(); n++) {
            phrase = phrase + " " + pieces.get(i + n - 1).lower();
            value = entries.get(phrase);
            best = value == null ? best : new Hit<>(value, n);
        }
        return best;
    }

    /** The entry that ends before a piece, or null. */
    Hit<T> before(List<Piece> pieces, int end) {
        if (end < 1 || !lastWords.contains(pieces.get(end - 1).lower())) {
            return null;
        }
        String phrase = pieces.get(end - 1).lower();
        T value = entries.get(phrase);
        Hit<T> best = value == null ? null : new Hit<>(value, 1);
        for (int n = 2; n <= LONGEST && end - n >= 0; n++) {
            phrase = pieces.get(end - n).lower() + " " + phrase;
            value = entries.get(phrase);
            best = value == null ? best : new Hit<>(value, n);
        }
        return best;
    }
}
