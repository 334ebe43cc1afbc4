package io.stemma.story.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in addresses. */
class AddressDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://courier.example/world/2031/05/04/ferry",
                "https://courier.example/world/2031/may/04/ferry",
                "https://courier.example/2031/5/4/ferry.html",
                "https://courier.example/ferry-2031-05-04"
            })
    void isRead(String address) {
        assertThat(AddressDay.of(address)).contains(LocalDate.of(2031, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://courier.example/world/2031/05/ferry",
                "https://courier.example/article/20310504123",
                "https://courier.example/2031/13/04/ferry",
                "https://courier.example/2031/abc/04/ferry"
            })
    void isNotReadWhereThereIsNone(String address) {
        assertThat(AddressDay.of(address)).isEmpty();
    }

    @Test
    void noAddressNoDay() {
        assertThat(AddressDay.of(null)).isEmpty();
    }
}
