package io.stemma.score.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.list.ListMatcher;
import io.stemma.list.PartyKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final ListMatcher MATCHER = new ListMatcher(List.of());

    @Test
    void countsWhatIsTakenRightlyAndWrongly() {
        Judgement j = new Judgement(
                MATCHER,
                List.of(
                        pair("Anton Belov", "Anton Belov", true),
                        pair("Anton Belov", "Wang Weimin", true),
                        pair("Anton Belov", "BELOV, Anton", false),
                        pair("Anton Belov", "Igor Belov", false)));
        assertThat(j.same()).isEqualTo(2);
        assertThat(j.precision()).isEqualTo(0.5);
        assertThat(j.recall()).isEqualTo(0.5);
        assertThat(j.wrong()).hasSize(2);
    }

    @Test
    void theAreaIsHowOftenOneScoresAboveAnother() {
        NamePair same = pair("Anton Belov", "Anton Belov", true);
        NamePair other = pair("Anton Belov", "Wang Weimin", false);
        assertThat(new Judgement(MATCHER, List.of(same, other)).area()).isEqualTo(1);
        NamePair tie = pair("Anton Belov", "Anton Belov", false);
        assertThat(new Judgement(MATCHER, List.of(same, tie)).area()).isEqualTo(0.5);
    }

    @Test
    void madePairsAreOfBothSorts() {
        assertThat(MadePairs.all())
                .hasSizeGreaterThan(200)
                .anyMatch(NamePair::same)
                .anyMatch(p -> !p.same());
    }

    @Test
    void likeAliasesShareLetters() {
        assertThat(AliasPairs.like("KOZLOV, Sergei", "Sergey Kozlov")).isTrue();
        assertThat(AliasPairs.like("KOZLOV, Sergei", "Wang Weimin")).isFalse();
    }

    private static NamePair pair(String sought, String listed, boolean same) {
        return new NamePair(sought, listed, PartyKind.PERSON, same, "");
    }
}
