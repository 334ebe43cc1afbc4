package io.stemma.claim;

import static io.stemma.claim.MeasureState.State.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Passage;
import io.stemma.article.Span;
import io.stemma.reading.event.Mode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureStatesTest {
    private static final Map<String, LocalDate> PUBLISHED = Map.of(
            "may",
            day("2024-05-10"),
            "june",
            day("2024-06-10"),
            "july",
            day("2024-07-10"),
            "august",
            day("2024-08-10"));
    private static final Map<String, String> HOMES =
            Map.of("norway", "norway", "oslo-treasury", "norway", "chile", "chile", "peru", "peru");

    private final List<Claim> claims = new ArrayList<>();

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private Claim claim(String article, String kind, Mode mode, String by, String on, String when, String lasts) {
        return claim(article, kind, mode, by, on, null, when, null, lasts);
    }

    private Claim claim(
            String article,
            String kind,
            Mode mode,
            String by,
            String on,
            String onWhat,
            String when,
            String until,
            String lasts) {
        Claim c = new Claim(
                "c" + claims.size(),
                ClaimKind.MEASURE,
                kind,
                mode,
                by == null ? List.of() : List.of(by.split(",")),
                on == null ? List.of() : List.of(on.split(",")),
                onWhat,
                when == null ? null : new When(when, when, null),
                until == null ? null : new When(until, until, null),
                lasts,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                kind,
                Standing.SINGLE_ORIGIN,
                null,
                List.of(),
                1,
                List.of(new Passage(article, new Span(0, 10))));
        claims.add(c);
        return c;
    }

    private List<MeasureState> on(String day) {
        return new MeasureStates(claims, PUBLISHED, HOMES::get).on(day(day));
    }

    private MeasureState only(String day) {
        assertThat(on(day)).hasSize(1);
        return on(day).get(0);
    }

    @Test
    void aMeasureOfUnknownStartIsInForceSinceUnknownFromItsReportOn() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "Ada Holm", null, null);
        assertThat(only("2024-05-10").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-05-10").since()).isNull();
        assertThat(only("2024-05-10").why()).isEqualTo("in force since unknown (reported 2024-05-10)");
        assertThat(only("2024-05-10").claims()).containsExactly("c0");
        assertThat(only("2024-01-01").state()).isEqualTo(UNKNOWN);
    }

    @Test
    void aMeasureWithADayHoldsFromThatDay() {
        claim("june", "tariff", Mode.IN_FORCE, "chile", "peru", "2024-05-01", null);
        assertThat(on("2024-04-30")).isEmpty();
        assertThat(only("2024-05-01").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-05-01").since()).isEqualTo(day("2024-05-01"));
    }

    @Test
    void aMonthIsNoDay() {
        claim("june", "tariff", Mode.IN_FORCE, "chile", "peru", "2024-03", null);
        assertThat(only("2024-03-15").state()).isEqualTo(UNKNOWN);
        assertThat(only("2024-03-31").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-03-31").why()).contains("since some day of 2024-03");
    }

    @Test
    void aSuspensionWithALengthRunsOutByItself() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "Ada Holm", "2022-02-01", null);
        claim("june", "sanction suspension", Mode.IN_FORCE, "oslo-treasury", "Ada Holm", "2024-06-03", "P7D");
        assertThat(only("2024-06-02").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-06-03").state()).isEqualTo(SUSPENDED);
        assertThat(only("2024-06-03").until()).isEqualTo(day("2024-06-09"));
        assertThat(only("2024-06-09").state()).isEqualTo(SUSPENDED);
        assertThat(only("2024-06-10").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-06-10").why()).contains("ran out on 2024-06-09");
        assertThat(only("2024-06-10").claims()).containsExactly("c1", "c0");
    }

    @Test
    void aSuspensionOfUnknownStartEndsAtTheLatestAfterItsLengthFromTheReport() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "Ada Holm", null, null);
        claim("june", "sanction suspension", Mode.IN_FORCE, "oslo-treasury", "Ada Holm", null, "P7D");
        assertThat(only("2024-05-20").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-06-05").state()).isEqualTo(UNKNOWN);
        assertThat(only("2024-06-12").state()).isEqualTo(SUSPENDED);
        assertThat(only("2024-06-12").why()).contains("until 2024-06-17 at the latest");
        assertThat(only("2024-06-18").state()).isEqualTo(IN_FORCE);
    }

    @Test
    void aSuspensionTouchesTheMeasureOfItsOwnTakerAlone() {
        claim("may", "sanction", Mode.IN_FORCE, "norway,chile", "Ada Holm", null, null);
        claim("june", "sanction suspension", Mode.IN_FORCE, "oslo-treasury", "Ada Holm", null, null);
        assertThat(on("2024-06-11"))
                .extracting(s -> s.by() + " " + s.state())
                .containsExactly("[chile] IN_FORCE", "[norway] SUSPENDED");
    }

    @Test
    void takersAndTargetsThatStandAlikeAreToldTogether() {
        claim("may", "sanction", Mode.IN_FORCE, "norway,chile", "Ada Holm,Ib Dahl", "2024-01-01", null);
        assertThat(only("2024-06-11").by()).containsExactly("chile", "norway");
        assertThat(only("2024-06-11").on()).containsExactly("Ada Holm", "Ib Dahl");
    }

    @Test
    void whatWasLiftedIsOverAndMayComeBack() {
        claim("may", "embargo", Mode.IN_FORCE, "chile", "peru", "2020-01-01", null);
        claim("june", "embargo", Mode.ENDED, "chile", "peru", "2024-06-01", null);
        claim("august", "embargo", Mode.IN_FORCE, "chile", "peru", "2024-08-01", null);
        assertThat(only("2024-05-31").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-06-01").state()).isEqualTo(ENDED);
        assertThat(only("2024-07-31").state()).isEqualTo(ENDED);
        assertThat(only("2024-08-01").state()).isEqualTo(IN_FORCE);
    }

    @Test
    void aLaterReportThatALiftedMeasureHoldsIsNamedAsContradiction() {
        claim("june", "sanction", Mode.ENDED, "norway", "Ada Holm", "2024-06-01", null);
        claim("july", "sanction", Mode.IN_FORCE, "norway", "Ada Holm", null, null);
        MeasureState state = only("2024-07-11");
        assertThat(state.state()).isEqualTo(ENDED);
        assertThat(state.against()).containsExactly("c1");
        assertThat(state.why()).contains("others say otherwise");
    }

    @Test
    void aDenialStandsAgainstWhatIsSaidToHold() {
        claim("may", "travel ban", Mode.IN_FORCE, "chile", "Ada Holm", null, null);
        claim("june", "travel ban", Mode.DENIED, "chile", "Ada Holm", null, null);
        assertThat(on("2024-06-11")).extracting(MeasureState::state).containsExactlyInAnyOrder(IN_FORCE, DENIED);
        assertThat(on("2024-06-11").stream().filter(s -> s.state() == IN_FORCE))
                .singleElement()
                .satisfies(s -> assertThat(s.against()).containsExactly("c1"));
    }

    @Test
    void aThreatIsOvertakenByTheMeasureItself() {
        claim("may", "tariff", Mode.THREATENED, "chile", "peru", null, null);
        claim("july", "tariff", Mode.IN_FORCE, "chile", "peru", "2024-07-01", null);
        assertThat(on("2024-05-01")).isEmpty();
        assertThat(only("2024-06-01").state()).isEqualTo(THREATENED);
        assertThat(only("2024-07-02").state()).isEqualTo(IN_FORCE);
    }

    @Test
    void aPlanWhoseDayHasComeWithoutReportIsUnknown() {
        claim("may", "tariff", Mode.PLANNED, "chile", "peru", "2024-06-01", null);
        assertThat(only("2024-05-20").state()).isEqualTo(PLANNED);
        assertThat(only("2024-06-02").state()).isEqualTo(UNKNOWN);
        assertThat(only("2024-06-02").why()).contains("no report that it came");
    }

    @Test
    void aDeadlineRunsOut() {
        claim("may", "deadline", Mode.IN_FORCE, "chile", "peru", null, null, "2024-05-31", null);
        assertThat(only("2024-05-31").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-06-01").state()).isEqualTo(ENDED);
    }

    @Test
    void anExtensionMovesTheEnd() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "peru", null, "2024-01-01", "2024-06-30", null);
        claim("june", "sanction extension", Mode.IN_FORCE, "norway", "peru", null, null, "2024-12-31", null);
        assertThat(only("2024-07-15").state()).isEqualTo(IN_FORCE);
        assertThat(only("2024-07-15").until()).isEqualTo(day("2024-12-31"));
        assertThat(only("2025-01-01").state()).isEqualTo(ENDED);
    }

    @Test
    void anExemptionEasesTheTariffAndStandsByItself() {
        claim("may", "tariff", Mode.IN_FORCE, "chile", "peru", "2024-05-01", null);
        claim("june", "tariff exemption", Mode.IN_FORCE, "chile", "peru", "2024-06-01", null);
        assertThat(on("2024-06-05"))
                .extracting(s -> s.kind() + " " + s.state())
                .containsExactly("tariff EASED", "tariff exemption IN_FORCE");
        assertThat(only("2024-05-05").state()).isEqualTo(IN_FORCE);
    }

    @Test
    void aWaiverEasesWhatItRelieves() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "Ada Holm", "2022-02-01", null);
        claim("june", "travel waiver", Mode.IN_FORCE, "oslo-treasury", "Ada Holm", "2024-06-01", null);
        assertThat(on("2024-06-05"))
                .extracting(s -> s.kind() + " " + s.state())
                .containsExactly("sanction EASED", "travel waiver IN_FORCE");
    }

    @Test
    void reliefAskedForAndRefusedStandSideBySide() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "peru", "2022-02-01", null);
        claim("june", "sanction relief", Mode.REQUESTED, "peru", "peru", null, null);
        claim("july", "sanction relief", Mode.DENIED, "norway", "peru", null, null);
        assertThat(on("2024-07-11"))
                .extracting(s -> s.kind() + " " + s.state())
                .containsExactly("sanction IN_FORCE", "sanction relief DENIED", "sanction relief REQUESTED");
    }

    @Test
    void theStatesOfOneTargetCanBeAskedFor() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "Ada Holm", null, null);
        claim("may", "sanction", Mode.IN_FORCE, "norway", "peru", null, null);
        MeasureStates states = new MeasureStates(claims, PUBLISHED, HOMES::get);
        assertThat(states.on(day("2024-05-11"), "peru"))
                .singleElement()
                .satisfies(s -> assertThat(s.on()).containsExactly("peru"));
    }

    @Test
    void aSanctionOnPartsAndOneOnTheWholeAreTwo() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "peru", "Peruvian banks", null, null, null);
        claim("may", "sanction", Mode.IN_FORCE, "norway", "peru", null, null);
        claim("june", "sanction", Mode.ENDED, "norway", "peru", "Peruvian banks", "2024-06-01", null, null);
        assertThat(on("2024-06-11"))
                .extracting(s -> s.onWhat() + " " + s.state())
                .containsExactlyInAnyOrder("null IN_FORCE", "Peruvian banks ENDED");
    }

    @Test
    void theCourseOfAMeasureIsToldStretchByStretch() {
        claim("may", "sanction", Mode.IN_FORCE, "norway", "peru", "2024-05-01", null);
        claim("june", "sanction suspension", Mode.IN_FORCE, "norway", "peru", "2024-06-03", "P7D");
        MeasureStates states = new MeasureStates(claims, PUBLISHED, HOMES::get);
        assertThat(states.course("peru", day("2024-05-02"), day("2024-06-20")))
                .extracting(s -> s.state() + " " + s.from() + " " + s.to())
                .containsExactly(
                        "IN_FORCE 2024-05-02 2024-06-02",
                        "SUSPENDED 2024-06-03 2024-06-09",
                        "IN_FORCE 2024-06-10 2024-06-20");
        assertThat(states.days()).hasValueSatisfying(r -> assertThat(r.from()).isEqualTo(day("2024-05-01")));
    }
}
