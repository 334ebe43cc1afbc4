package io.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void wordsThatDifferAreToldOnBothSides() {
        WordDifference d = WordDifference.of("He came with three aides, she said.", "He came with two aides she said");
        assertThat(d.left())
                .filteredOn(WordDifference.Word::differs)
                .extracting(w -> w.text().strip())
                .containsExactly("three");
        assertThat(d.right())
                .filteredOn(WordDifference.Word::differs)
                .extracting(w -> w.text().strip())
                .containsExactly("two");
        assertThat(String.join(
                        "", d.left().stream().map(WordDifference.Word::text).toList()))
                .isEqualTo("He came with three aides, she said.");
        assertThat(WordDifference.of("", "new").right()).hasSize(1);
    }
}
