package io.stemma.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void marksAreTakenOutAndKeepTheirPlaces() {
        MarkedText marked = MarkedText.of("The [dam=LOC] held, said [Ada Quill=PER].");
        assertThat(marked.text()).isEqualTo("The dam held, said Ada Quill.");
        assertThat(marked.marks())
                .extracting(m -> m.span().of(marked.text()), MarkedText.Mark::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("dam", "LOC"),
                        org.assertj.core.groups.Tuple.tuple("Ada Quill", "PER"));
    }
}
