package io.stemma.score.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job on the samples of this project: every expected fact is found, and nothing that is wrong to find. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final List<Section> SECTIONS = FactRun.of(EXAMPLES, true);

    static Stream<Section> sections() {
        return SECTIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyExpectedFactIsFound(Section section) {
        assertThat(section.missed()).as(section.name()).isEmpty();
        assertThat(section.found()).as(section.name()).isNotEmpty();
    }

    @Test
    void everyKindOfFactIsCounted() {
        assertThat(SECTIONS)
                .extracting(Section::name)
                .contains(
                        "languages",
                        "furniture",
                        "dates by text",
                        "derivations",
                        "only-in",
                        "credits",
                        "origins",
                        "stories",
                        "actors",
                        "roles",
                        "events",
                        "measures",
                        "quotes",
                        "figures",
                        "standings",
                        "wrong, avoided");
    }
}
