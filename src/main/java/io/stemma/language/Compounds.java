package io.stemma.language;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Splits compound words into their parts. Safe for use by many threads. */
@FunctionalInterface
public interface Compounds {
    /** The parts of a compound in order, or the word alone where it is none. */
    List<String> parts(String word);

    /**
     * The splitter that a pack names in its setting {@code compounds}: {@code german}, or blank for none.
     *
     * @throws IllegalArgumentException for any other name
     */
    static Compounds named(String name) {
        return switch (name) {
            case "" -> List::of;
            case "german" -> new German();
            default -> throw new IllegalArgumentException("no compound splitter is called " + name);
        };
    }

    /** German compounds, by jWordSplitter's dictionary. */
    final class German implements Compounds {
        private static final int BOUND = 100_000;

        private GermanWordSplitter splitter;
        private final Map<String, List<String>> known = new ConcurrentHashMap<>();

        @Override
        public List<String> parts(String word) {
            List<String> parts = known.get(word);
            if (parts == null) {
                parts = split(word);
                if (known.size() >= BOUND) {
                    known.clear();
                }
                known.put(word, parts);
            }
            return parts;
        }

        /** The dictionary is loaded when the first word is split. */
        private synchronized List<String> split(String word) {
            if (splitter == null) {
                try {
                    splitter = new GermanWordSplitter(true);
                    splitter.setMinimumWordLength(3);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return List.copyOf(splitter.splitWord(word));
        }
    }
}
