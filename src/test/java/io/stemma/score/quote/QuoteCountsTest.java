package io.stemma.score.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of counting, on made-up quotes. */
class QuoteCountsTest {
    private static final String TEXT = "Korn sagte, der Damm halte stand. Dorn meinte, er breche bald.";

    private static MarkedQuote quote(String speaker, String content) {
        return new MarkedQuote("Indirect", spans(content), speaker.isEmpty() ? List.of() : spans(speaker));
    }

    private static List<Span> spans(String part) {
        List<Span> spans = new ArrayList<>();
        int at = TEXT.indexOf(part);
        spans.add(new Span(at, at + part.length()));
        return spans;
    }

    private static MarkedArticle article(MarkedQuote... quotes) {
        return new MarkedArticle(0, "a", "de", TEXT, List.of(quotes));
    }

    @Test
    void wordsCountOnceAndMarksNot() {
        MessageCount count = new MessageCount();
        MarkedArticle a = article(quote("Korn", "der Damm halte stand."), quote("Korn", "halte stand"));
        count.add(a, List.of(quote("Korn", "sagte, der Damm")));
        assertThat(count.message()).isEqualTo(new Ratio(2, 3, 2, 4));
        assertThat(count.message().f1()).isCloseTo(4.0 / 7, within(1e-9));
        assertThat(count.byType().get("Indirect")).isEqualTo(new Ratio(0, 0, 2, 6));
    }

    @Test
    void jointAsksForTheSpeakerOfTheWord() {
        MessageCount count = new MessageCount();
        MarkedArticle a = article(quote("Korn", "der Damm halte stand"), quote("", "er breche bald"));
        count.add(a, List.of(quote("Dorn", "der Damm halte stand"), quote("", "er breche bald")));
        assertThat(count.message()).isEqualTo(new Ratio(7, 7, 7, 7));
        assertThat(count.joint()).isEqualTo(new Ratio(3, 7, 3, 7));
    }

    @Test
    void aContentIsFoundByOneWordOrByHalf() {
        AttributionCount count = new AttributionCount();
        MarkedArticle a = article(quote("Korn", "der Damm halte stand"), quote("Dorn", "er breche bald"));
        count.add(a, List.of(quote("Korn", "der Damm"), quote("Korn", "bald"), quote("Korn", "meinte")));
        assertThat(count.any()).isEqualTo(new Ratio(2, 3, 2, 2));
        assertThat(count.half()).isEqualTo(new Ratio(1, 3, 1, 2));
        assertThat(count.source()).isEqualTo(0.5);
    }

    @Test
    void attributionsAreReadFromStandoff() {
        String brat = "T1\tCue 5 10\tsagte\nT2\tContent 12 20;21 32\tder Damm halte stand\nT3\tSource 0 4\tKorn\n"
                + "T4\tAttribution 5 10\tsagte\nE1\tAttribution:T4 Source:T3 Content:T2 Cue:T1\n"
                + "E2\tAttribution-no-source:T4\n";
        assertThat(Polnear.quotes(brat))
                .containsExactly(
                        new MarkedQuote("", List.of(new Span(12, 20), new Span(21, 32)), List.of(new Span(0, 4))));
    }
}
