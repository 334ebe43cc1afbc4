package io.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePacks;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final DateText DATES = new DateText(LanguagePacks.ofStemma());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 April 2025 | 2025-04-03",
                "3rd April 2025 | 2025-04-03",
                "April 3, 2025 | 2025-04-03",
                "Apr. 3, 2025 | 2025-04-03",
                "Sept 3, 2025 | 2025-09-03",
                "Thursday, April 3, 2025 | 2025-04-03",
                "Thu, 3 Apr 2025 | 2025-04-03",
                "3. April 2025 | 2025-04-03",
                "Donnerstag, 3. April 2025 | 2025-04-03",
                "Donnerstag, den 3. April 2025 | 2025-04-03",
                "Do., 03.04.2025 | 2025-04-03",
                "3. Jänner 2025 | 2025-01-03",
                "1. März 2025 | 2025-03-01",
                "03.04.2025 | 2025-04-03",
                "3.4.25 | 2025-04-03",
                "2025-04-03 | 2025-04-03",
                "2025/04/03 | 2025-04-03",
                "4/25/2025 | 2025-04-25",
                "25/4/2025 | 2025-04-25",
                "4/4/2025 | 2025-04-04",
            })
    void readsFullDates(String text, LocalDate day) {
        assertThat(DATES.day(text)).contains(new DateText.Day(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/3/2025", "Monday, 3 April 2025", "Freitag, 03.04.2025"})
    void doesNotDecideBetweenTwoReadings(String text) {
        assertThat(DATES.day(text)).contains(new DateText.Day(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 April",
                "April 2025",
                "Tuesday",
                "31 February 2025",
                "32.04.2025",
                "Tide Watch, 3 April 2025",
                "TW vom 3. April 2025",
                "On 3 April 2025 and 4 April 2025",
                "Room 3, April 2025 edition",
            })
    void leavesAllElseAlone(String text) {
        assertThat(DATES.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-03 | 2025-04-03",
                "2025-04-03T14:05:00Z | 2025-04-03T14:05:00Z",
                "2025-04-03T14:05:00.250Z | 2025-04-03T14:05:00.250Z",
                "2025-04-03T23:05:00-04:00 | 2025-04-03T23:05:00-04:00",
                "2025-04-03T23:05:00-0400 | 2025-04-03T23:05:00-04:00",
                "2025-04-03 14:05:00+00:00 | 2025-04-03T14:05:00Z",
                "2025-04-03 14:05:00 UTC | 2025-04-03T14:05:00Z",
                "2025-04-03 14:05 | 2025-04-03",
                "2025-04-03T14:05:00 | 2025-04-03",
                "Thu, 3 Apr 2025 14:05:00 GMT | 2025-04-03T14:05:00Z",
                "20250403 | 2025-04-03",
                "20250403T140500Z | 2025-04-03",
                "1743689100 | 2025-04-03T14:05:00Z",
                "1743689100000 | 2025-04-03T14:05:00Z",
                "April 3, 2025, 2:05 p.m. | 2025-04-03",
            })
    void readsWhatMachinesWrite(String text, String iso) {
        assertThat(DATES.iso(text)).contains(iso);
    }
}
