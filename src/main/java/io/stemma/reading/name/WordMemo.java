package io.stemma.reading.name;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was found out about a word, up to a bound; safe for use by many threads. */
final class WordMemo<T> {
    private static final int BOUND = 100_000;

    private final Map<String, Optional<T>> known = new ConcurrentHashMap<>();
    private final Function<String, T> look;

    /** @param look finds it out; may give null */
    WordMemo(Function<String, T> look) {
        this.look = look;
    }

    /** What is found out about the word, or null. */
    T of(String word) {
        Optional<T> found = known.get(word);
        if (found == null) {
            found = Optional.ofNullable(look.apply(word));
            if (known.size() >= BOUND) {
                known.clear();
            }
            known.put(word, found);
        }
        return found.orElse(null);
    }
}
