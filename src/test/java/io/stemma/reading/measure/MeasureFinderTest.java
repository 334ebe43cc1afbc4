package io.stemma.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.reading.event.Mode;
import io.stemma.reading.measure.MeasureSentences.Case;
import io.stemma.reading.measure.MeasureSentences.Found;
import io.stemma.reading.measure.MeasureSentences.Score;
import io.stemma.reading.measure.MeasureSentences.Wanted;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureFinderTest {
    /** The sets that the rules were tried on while they were made. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void findsNineOfTenMeasuresAndNothingElse(String set) {
        Score sum = score(set);
        assertThat(sum.right()).isGreaterThanOrEqualTo(sum.wanted() * 9 / 10);
        assertThat(sum.right()).isGreaterThanOrEqualTo(sum.found() * 9 / 10);
    }

    /** The sets that were written blind: a floor under what is reached, so that it does not fall behind. */
    @ParameterizedTest
    @ValueSource(strings = {"en-more", "de-more"})
    void findsThreeOfFourMeasuresOfOtherAffairs(String set) {
        Score sum = score(set);
        assertThat(sum.right()).isGreaterThanOrEqualTo(sum.wanted() * 3 / 4);
        assertThat(sum.right()).isGreaterThanOrEqualTo(sum.found() * 3 / 4);
    }

    /** Two more sets that were written blind, over all kinds, modes and voices. */
    @ParameterizedTest
    @ValueSource(strings = {"en-fresh", "de-fresh", "en-last", "de-last"})
    void findsThreeOfFourMeasuresInAnyWording(String set) {
        Score sum = score(set);
        assertThat(sum.right()).isGreaterThanOrEqualTo(sum.wanted() * 3 / 4);
        assertThat(sum.right()).isGreaterThanOrEqualTo(sum.found() * 17 / 20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway froze the price of rice until the harvest in July. | price cap | true
            en | Norway will stop exporting raw nuts from 1 November. | export ban | false
            en | Norway has allowed rice exports again from Monday. | export ban | false
            de | Norwegen fror den Preis für Reis bis zur Ernte im Juli ein. | price cap | true
            de | Norwegen erhebt vom 1. Juli an einen Zoll auf Reis aus Haiti. | tariff | false
            """)
    void aDayWithinAPhraseIsTheMeasures(String language, String text, String kind, boolean last) {
        assertThat(Found.in(language, text).measures()).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo(kind);
            assertThat(m.by()).isNotEmpty();
            assertThat(last ? m.until() : m.from()).isNotNull();
            assertThat(last ? m.from() : m.until()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway suspended its tariff on rice from Haiti. It rained. Norway imposed the tariff in May. | rice from Haiti
            de | Norwegen setzte seinen Zoll auf Reis aus Haiti aus. Es regnete. Norwegen verhängte den Zoll im Mai. | Reis aus Haiti
            """)
    void theTariffIsTheOneThatWasTold(String language, String text, String what) {
        assertThat(Found.in(language, text).measures())
                .hasSize(2)
                .allSatisfy(m -> assertThat(
                                text.substring(m.onWhat().start(), m.onWhat().end()))
                        .isEqualTo(what));
    }

    @Test
    void anotherSidesTariffIsAnother() {
        assertThat(Found.in("en", "Norway suspended its tariff on rice from Haiti. Peru imposed the tariff in May.")
                        .measures())
                .last()
                .satisfies(m -> assertThat(m.onWhat()).isNull());
    }

    @Test
    void lessOfAQuotaIsNoRelief() {
        assertThat(Found.in("en", "Norway halved the fishing quota for Haiti.").measures())
                .singleElement()
                .satisfies(m -> assertThat(m.kind()).isEqualTo("quota"));
    }

    private static Score score(String set) {
        return MeasureSentences.of(set.substring(0, 2), set).stream()
                .map(MeasureSentences::score)
                .reduce(new Score(0, 0, 0), Score::plus);
    }

    static Stream<Case> withoutMeasures() {
        return Stream.of("en", "de", "en-fresh", "de-fresh", "en-last", "de-last")
                .flatMap(f -> MeasureSentences.of(f.substring(0, 2), f).stream())
                .filter(c -> c.wanted().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withoutMeasures")
    void talkInGeneralIsNoMeasure(Case c) {
        assertThat(Found.in(c.language(), c.text()).measures()).isEmpty();
    }

    @Test
    void offsetsLeadBackToTheText() {
        String text = "It rained. Norway lifted its sanctions on Haiti on Monday.";
        MeasureMention m = Found.in("en", text).measures().get(0);
        assertThat(m.trigger().of(text)).isEqualTo("lifted its sanctions");
        assertThat(m.span().of(text)).startsWith("Norway").contains("Haiti");
        assertThat(m.sentence()).isEqualTo(1);
    }

    @Test
    void aPronounStandsForTheOneItNames() {
        String text = "Minister Ali Darwish lives in Oslo. Norway imposed a travel ban on him.";
        Found found = Found.in("en", text);
        Wanted wanted = new Wanted("travel ban", "in force", "NO", "Ali Darwish", "");
        assertThat(found.measures()).anyMatch(m -> found.meets(wanted, m));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Peru fell under Norwegian sanctions. They were lifted by Norway in May.|sanction|ended|NO|PE",
                "en|Norway, which raised its tariffs on Monday, exempted Peru from them.|tariff exemption|in force|NO|PE",
                "de|Norwegen erhöhte am Montag die Zölle. Peru nahm es davon nicht aus.|tariff exemption|denied|*|*",
            })
    void aPronounStandsForTheMeasureToldBefore(
            String language, String text, String kind, String mode, String by, String on) {
        Found found = Found.in(language, text);
        Wanted wanted = new Wanted(kind, mode, by, on, "");
        assertThat(found.measures()).anyMatch(m -> found.meets(wanted, m));
    }

    @Test
    void whatHappensAfterTheDayOfTheArticleIsAPlan() {
        Found found = Found.in("de", "Die Zölle auf Waren aus Peru werden am 1. September 2025 gesenkt.");
        assertThat(found.measures()).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo("tariff relief");
            assertThat(m.mode()).isEqualTo(Mode.PLANNED);
        });
    }

    @Test
    void whatRunsOutOnADayHoldsUntilThen() {
        Found found = Found.in("en", "The sanctions on Peru expire on 1 September.");
        assertThat(found.measures()).singleElement().satisfies(m -> {
            assertThat(m.mode()).isEqualTo(Mode.IN_FORCE);
            assertThat(m.until()).isNotNull();
            assertThat(m.from()).isNull();
        });
    }

    @Test
    void whatIsNoLongerAllowedIsForbidden() {
        Found found = Found.in("en", "Peru no longer allows exports of rough diamonds.");
        assertThat(found.measures()).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo("export ban");
            assertThat(m.mode()).isEqualTo(Mode.IN_FORCE);
        });
    }

    @Test
    void whatIsPutOffIsSoForATime() {
        Found found = Found.in("en", "Peru put off a ban on bauxite exports by six months.");
        assertThat(found.measures()).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo("export ban suspension");
            assertThat(m.lasts()).isEqualTo("P6M");
        });
    }

    @Test
    void aConditionWithADayIsADeadline() {
        Found found = Found.in("en", "Unless Peru pulls out by Friday, Norway will impose sanctions on Lima.");
        assertThat(found.measures())
                .anyMatch(m -> found.meets(new Wanted("deadline", "in force", "NO", "PE", "until=\"Friday\""), m));
    }
}
