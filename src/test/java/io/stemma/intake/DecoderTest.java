package io.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String GERMAN =
            "Die Bürgermeisterin von Köpenfurt weiß noch nicht, ob das Geld für den Fährhafen reicht.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "UTF-16LE",
                "UTF-16BE",
                "windows-1252",
                "ISO-8859-1",
                "ISO-8859-15",
                "x-MacRoman",
                "IBM850"
            })
    void readsGermanWithoutAMark(String charset) throws UnreadableException {
        assertThat(Decoder.decode(GERMAN.getBytes(Charset.forName(charset)))).isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void leavesTheMarkOut(String charset) throws UnreadableException {
        assertThat(Decoder.decode(("\uFEFF" + GERMAN).getBytes(Charset.forName(charset))))
                .isEqualTo(GERMAN);
    }

    @Test
    void readsTheQuoteMarksOfWindows() throws UnreadableException {
        String text = "“It’s over – we’ve lost,” he said… The price: 40 €.";
        assertThat(Decoder.decode(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
        String german = "„Es ist vorbei“, sagte sie – „für immer“.";
        assertThat(Decoder.decode(german.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(german);
    }

    @Test
    void oneUmlautIsEnough() throws UnreadableException {
        assertThat(Decoder.decode("Er kam spät an.".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Er kam spät an.");
    }

    @Test
    void tellsOtherAlphabetsByTheirBytes() throws UnreadableException {
        String polish = "Rada miasta zdecydowała, że stara przystań będzie zamknięta aż do wiosny, mówi burmistrz.";
        assertThat(Decoder.decode(polish.getBytes(Charset.forName("windows-1250"))))
                .isEqualTo(polish);
        String russian = "Городской совет решил во вторник закрыть старый причал на всю зиму, сообщает газета.";
        assertThat(Decoder.decode(russian.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(russian);
        assertThat(Decoder.decode(russian.getBytes(Charset.forName("KOI8-R")))).isEqualTo(russian);
        assertThat(Decoder.decode(russian.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(russian);
    }

    @Test
    void aBrokenPlaceOrTwoIsForgiven() throws UnreadableException {
        byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(GERMAN.concat("ü").getBytes(StandardCharsets.UTF_8), bytes.length + 1);

        assertThat(Decoder.decode(cut)).isEqualTo(GERMAN + "\uFFFD");
    }

    @Test
    void manyAreNot() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 40; i++) {
            bytes.writeBytes("größer ".getBytes(StandardCharsets.UTF_8));
            if (i % 2 == 0) {
                bytes.write(0xC3);
            }
        }
        assertThatThrownBy(() -> Decoder.decode(bytes.toByteArray()))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("broken UTF-8 (20 broken places in 300 characters)");
    }

    @Test
    void plainAsciiStaysAsItIs() throws UnreadableException {
        assertThat(Decoder.decode("a\r\nb\tc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("a\r\nb\tc");
    }
}
