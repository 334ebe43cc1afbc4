package io.stemma.score.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How found times are counted against marked ones. */
class TimexTallyTest {
    private static final TimexText GOLD = new TimexText(
            "made up",
            "2025-04-03",
            "It began last Monday and ended on Friday.",
            List.of(new Timex(9, 20, "2025-03-24", null), new Timex(34, 40, "2025-03-28", null)));

    @Test
    void countsExtentsAndValues() {
        TimexTally tally = new TimexTally();
        List<String> missed = new ArrayList<>();
        tally.add(GOLD, List.of(new Timex(14, 20, "2025-03-24", null), new Timex(34, 40, "2025-04-04", null)), missed);
        assertThat(tally.strict()).isEqualTo("50.0");
        assertThat(tally.strictValue()).isEqualTo("0.0");
        assertThat(tally.relaxed()).isEqualTo("100.0");
        assertThat(tally.relaxedValue()).isEqualTo("50.0");
        assertThat(missed).hasSize(2);
    }

    @Test
    void oneFoundForOneMarked() {
        TimexTally tally = new TimexTally();
        tally.add(GOLD, List.of(new Timex(9, 40, "2025-03-24", null)), new ArrayList<>());
        assertThat(tally.relaxed()).isEqualTo("66.7");
    }

    @Test
    void readsTimeMl() {
        TimexText text = TimeMl.read(
                "a",
                "<TimeML><DCT><TIMEX3 functionInDocument=\"CREATION_TIME\" value=\"2025-04-03\">3.4.</TIMEX3></DCT>"
                        + "<TEXT>Am <TIMEX3 value=\"2025-03-31\">Montag</TIMEX3> &amp; "
                        + "<TIMEX3 value=\"P1D\"></TIMEX3>danach</TEXT></TimeML>");
        assertThat(text.published()).isEqualTo("2025-04-03");
        assertThat(text.text()).isEqualTo("Am Montag & danach");
        assertThat(text.times()).containsExactly(new Timex(3, 9, "2025-03-31", null));
    }

    @Test
    void readsMarkedSentences() {
        TimexText text = OwnTimesMeasure.text("a", "2025-04-03", "He left [yesterday=2025-04-02@p] at [noon=X].");
        assertThat(text.text()).isEqualTo("He left yesterday at noon.");
        assertThat(text.times()).containsExactly(new Timex(8, 17, "2025-04-02", "p"), new Timex(21, 25, null, ""));
    }

    @Test
    void aLengthThatWordsAroundItMakeADayIsComparedAsALength() {
        TimeMlConvention convention = new TimeMlConvention(new TimexReader("de"));
        assertThat(convention.of(new TimexText("a", "2025-04-03", "Er ging vor drei Jahren.", List.of())))
                .containsExactly(new Timex(12, 23, "P3Y", null));
        assertThat(convention.of(new TimexText("a", "2025-04-03", "Er ging gestern.", List.of())))
                .containsExactly(new Timex(8, 15, "2025-04-02", null));
    }
}
