package io.stemma.score.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The main job on the sample articles, against all facts of their {@code expected.yaml}. What is not found yet stands in
 * {@code examples-missed.txt} beside the test data, so that nothing that was found is lost, and what is newly found is taken off the list.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Path MISSED = Path.of("src/test/resources/io/stemma/score/examples-missed.txt");
    private static final Set<String> ALL_FOUND =
            Set.of("languages", "furniture", "dates by text", "derivations", "credits", "origins", "stories", "quotes");

    private static final List<Section> SECTIONS = FactRun.of(EXAMPLES, true);

    @Test
    void lineageStoriesAndQuotesAreAllRight() {
        for (Section s : SECTIONS) {
            if (ALL_FOUND.contains(s.name())) {
                assertThat(s.missed()).as(s.name()).isEmpty();
            }
        }
    }

    @Test
    void exactlyTheKnownFactsAreMissed() throws Exception {
        Set<String> missed = new TreeSet<>();
        SECTIONS.forEach(s -> s.missed().forEach(m -> missed.add(s.name() + "\t" + m)));
        Set<String> known = new TreeSet<>(Files.readAllLines(MISSED));
        assertThat(missed).isEqualTo(known);
    }
}
