package io.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.reading.event.EventType;
import io.stemma.reading.event.Mode;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    private final EventWords consult = EventWords.of(EventType.CONSULT);

    @Test
    void whatHappenedStandsInThePast() {
        assertThat(consult.active(Mode.HAPPENED, false, true)).isEqualTo("met or talked with");
        assertThat(consult.active(Mode.HAPPENED, true, false)).isEqualTo("met or talked");
    }

    @Test
    void whatIsPlannedOrDeniedIsNotToldAsFact() {
        assertThat(consult.active(Mode.PLANNED, true, true)).isEqualTo("are to meet or talk with");
        assertThat(consult.active(Mode.DENIED, false, true)).isEqualTo("did not meet or talk with");
        assertThat(EventWords.of(EventType.ASSAULT).passive(Mode.CONDITIONAL, false))
                .isEqualTo("might be attacked");
    }
}
