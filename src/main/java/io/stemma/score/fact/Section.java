package io.stemma.score.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * One kind of facts, counted.
 *
 * @param name the kind, as the expected file calls it
 * @param found facts that were found
 * @param missed facts that were not, each in a line
 * @param beyond claims of this kind that match no expected fact, each in a line: to be judged by eye
 */
public record Section(String name, List<String> found, List<String> missed, List<String> beyond) {
    public Section {
        found = List.copyOf(found);
        missed = List.copyOf(missed);
        beyond = List.copyOf(beyond);
    }

    /** The number of facts expected. */
    public int expected() {
        return found.size() + missed.size();
    }

    /** Gathers the facts of a section while they are checked. */
    static final class Counter {
        private final String name;
        private final List<String> found = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private final List<String> beyond = new ArrayList<>();

        Counter(String name) {
            this.name = name;
        }

        void count(String fact, boolean isFound) {
            (isFound ? found : missed).add(fact);
        }

        void beyond(String claim) {
            beyond.add(claim);
        }

        Section section() {
            return new Section(name, found, missed, beyond);
        }
    }
}
