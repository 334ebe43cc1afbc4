package io.stemma.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of many kinds with all the times in them. */
class TimeFinderTest {
    static Stream<Arguments> sentences() {
        return Stream.of("en", "de")
                .flatMap(language -> lines("/io/stemma/reading/time/" + language + ".tsv")
                        .map(line -> line.split("\t", -1))
                        .map(c -> Arguments.of(language, c[0], c[1], c[2])));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsAllTimes(String language, String text, String published, String expected) {
        List<String> found = TimePatternsTest.find(language, text, published.isEmpty() ? null : published).stream()
                .map(m -> m.span().of(text) + "=" + (m.value() == null ? "X" : m.value()))
                .toList();
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split("; ")));
    }

    static Stream<String> lines(String resource) {
        try (var in = TimeFinderTest.class.getResourceAsStream(resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n")).filter(l -> !l.isBlank() && !l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
