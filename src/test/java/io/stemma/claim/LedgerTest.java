package io.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stemma.Stemma;
import io.stemma.dossier.Dossier;
import io.stemma.intake.Manifest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several short reports of one story come to in the ledger. */
class LedgerTest {
    private static String report(String outlet, String language, String published, String body) {
        return "{\"outlet\":\"" + outlet + "\",\"language\":\"" + language + "\",\"published\":\"" + published
                + "\",\"body\":\"" + body.replace("\"", "\\\"") + "\"}\n";
    }

    private static List<Claim> claims(String... reports) {
        byte[] lines = String.join("", reports).getBytes(StandardCharsets.UTF_8);
        try (Stemma stemma = Stemma.inMemory()) {
            var taken = stemma.take(List.of("-"), new ByteArrayInputStream(lines), Manifest.none(), 1, f -> {});
            Dossier dossier = stemma.dossier(taken.articles(), taken.skipped(), null);
            return dossier.ledgers().stream().flatMap(l -> l.claims().stream()).toList();
        }
    }

    private static final String EN = "The president of Peru, Rosa Quispe, rejected a 30-day ceasefire on Monday. "
            + "Rebels in the north of Peru had proposed the truce after weeks of fighting near Cusco. "
            + "Quispe said in Lima that the army would go on until the last rebel had laid down arms.";
    private static final String DE = "Im Streit mit den Aufständischen bleibt die Regierung in Lima hart. "
            + "Perus Präsidentin Rosa Quispe hat am Montag eine 30-tägige Waffenruhe abgelehnt. "
            + "Ein Abgeordneter der Opposition nannte das einen schweren Fehler. "
            + "Bei Puno starben nach Angaben des Roten Kreuzes am Sonntag neun Menschen.";

    @Test
    void aRefusalThatTwoOutletsReportIsOneClaimOfTwoOrigins() {
        List<Claim> refusals =
                claims(report("Andes Mail", "en", "2025-05-05", EN), report("Bergblatt", "de", "2025-05-06", DE))
                        .stream()
                        .filter(c -> "ceasefire".equals(c.type()))
                        .filter(c -> c.mode().word().equals("denied"))
                        .toList();
        assertThat(refusals).singleElement().satisfies(c -> {
            assertThat(c.standing()).isEqualTo(Standing.CORROBORATED);
            assertThat(c.origins()).isEqualTo(2);
        });
    }

    @Test
    void whatThosePeopleDoWhoHaveNoNameIsOneEventInBothLanguages() {
        List<Claim> arrests = claims(
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-06",
                                "Police in Nairobi arrested the opposition leader Ruth Achieng on Monday. "
                                        + "Shops in the capital of Kenya stayed shut."),
                        report(
                                "Bergblatt",
                                "de",
                                "2025-05-06",
                                "Die Polizei in Kenia hat am Montag die Oppositionsführerin Ruth Achieng festgenommen. "
                                        + "In Nairobi blieben die Läden geschlossen."))
                .stream()
                .filter(c -> c.kind() == ClaimKind.EVENT && c.type().equals("COERCE"))
                .toList();
        assertThat(arrests)
                .singleElement()
                .satisfies(c -> assertThat(c.evidence()).hasSize(2));
    }

    @Test
    void aTripToACountryIsAVisitAndNoMeetingWithIt() {
        assertThat(claims(report(
                        "Quay Mail",
                        "en",
                        "2025-05-06",
                        "The Norwegian envoy Ole Lund spoke in Oslo on Tuesday. Lund's trip to Chad in April was his first."
                                + " It was short.")))
                .filteredOn(c -> c.kind() == ClaimKind.EVENT)
                .extracting(Claim::text)
                .anyMatch(t -> t.contains("visited Chad"))
                .noneMatch(t -> t.contains("with Chad"));
    }

    @Test
    void talksInGeneralAreNoClaimBesideTheMeetingThatTheArticleTells() {
        assertThat(claims(report(
                        "Quay Mail",
                        "en",
                        "2025-05-06",
                        "The Peruvian minister Rosa Quispe met the Chilean minister Luis Soto in Lima on Monday. "
                                + "Copper came first. Talks between Quispe and Soto are a rare thing.")))
                .filteredOn(c -> c.kind() == ClaimKind.EVENT && c.type().equals("CONSULT"))
                .singleElement()
                .satisfies(c -> assertThat(c.text()).contains("in Lima"));
    }

    @Test
    void whatIsSentOnAPlatformIsHisWhoSentIt() {
        assertThat(claims(report(
                        "Bergblatt",
                        "de",
                        "2025-05-06",
                        "Der norwegische Gesandte Ole Lund ist nach Chicago gereist. Laut einem Bericht, den er auf Telegram "
                                + "teilte, hat Oslo Berichten zufolge den Tschad gebeten, die Boote zu räumen.")))
                .filteredOn(c -> c.kind() == ClaimKind.QUOTE && c.text().contains("Telegram"))
                .extracting(Claim::text)
                .isNotEmpty()
                .allMatch(t -> t.startsWith("Ole Lund"));
    }

    @Test
    void oneMeasureInOtherWordsForWhatItTouchesIsOne() {
        assertThat(
                        claims(
                                report(
                                        "Quay Mail",
                                        "en",
                                        "2025-05-06",
                                        "Peru on Monday suspended its tariff on Chilean linen for 30 days. The minister spoke of relief."),
                                report(
                                        "Andes Mail",
                                        "en",
                                        "2025-05-06",
                                        "Peru suspended its tariff on cloth from Chile for 30 days on Monday. Weavers in Lima grumbled."),
                                report(
                                        "Harbour Post",
                                        "en",
                                        "2025-05-06",
                                        "Peru on Monday suspended its tariff on Chilean copper for 90 days. Ships were waiting.")))
                .filteredOn(c -> c.kind() == ClaimKind.MEASURE)
                .extracting(c -> c.lasts() + " " + c.evidence().size())
                .containsExactlyInAnyOrder("P30D 2", "P90D 1");
    }

    @Test
    void twoMeetingsOfOneWeekAreTwo() {
        List<Claim> meetings = claims(
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-06",
                                "The Peruvian minister Rosa Quispe met the Chilean minister Luis Soto in Lima on Monday. "
                                        + "They talked about fish."),
                        report(
                                "Andes Mail",
                                "en",
                                "2025-05-09",
                                "The Peruvian minister Rosa Quispe met the Chilean minister Luis Soto in Santiago on"
                                        + " Thursday. They talked about copper."))
                .stream()
                .filter(c -> c.kind() == ClaimKind.EVENT && c.type().equals("CONSULT"))
                .filter(c -> c.when() != null)
                .toList();
        assertThat(meetings).hasSize(2);
    }

    @Test
    void aMeasureThatIsTakenIsAnEventOnlyWhereOneIsAskedFor() {
        List<Claim> told = claims(report(
                "Quay Mail", "en", "2025-05-06", "Norway suspended its sanctions on Haiti on Monday. Ships may sail."));
        assertThat(told).noneMatch(c -> c.kind() == ClaimKind.EVENT);
        assertThat(told)
                .filteredOn(c -> c.kind() == ClaimKind.MEASURE)
                .singleElement()
                .satisfies(c -> {
                    Claim event = c.happening().orElseThrow();
                    assertThat(event.type()).isEqualTo("CONCEDE");
                    assertThat(event.mode().word()).isEqualTo("happened");
                    assertThat(event.source()).isEqualTo(c.source());
                });
    }

    @Test
    void shortReportsOfOneFactAreTwoOrigins() {
        assertThat(
                        claims(
                                report(
                                        "Mill Mail",
                                        "en",
                                        "2025-05-20",
                                        "Peru imposed a tariff of 15 percent on wheat from Chile on Monday. Millers cheered. An answer is awaited."),
                                report(
                                        "Wollblatt",
                                        "de",
                                        "2025-05-20",
                                        "Peru hat am Montag Zölle von 15 Prozent auf Weizen aus Chile verhängt. In den Mühlen wird gefeiert.")))
                .filteredOn(c -> c.kind() == ClaimKind.MEASURE)
                .singleElement()
                .satisfies(c -> assertThat(c.origins()).isEqualTo(2));
    }

    @Test
    void anOfficeThatTwoOutletsSayWasGivenUpIsOneClaim() {
        assertThat(
                        claims(
                                report(
                                        "Mill Mail",
                                        "en",
                                        "2025-05-20",
                                        "Peru's energy minister, Rosa Quispe, stepped down on Monday. Lamps are out."),
                                report(
                                        "Wollblatt",
                                        "de",
                                        "2025-05-20",
                                        "Nach Stromausfällen hat die peruanische Energieministerin Rosa Quispe am Montag ihr Amt niedergelegt.")))
                .filteredOn(c -> c.kind() == ClaimKind.EVENT)
                .singleElement()
                .satisfies(c -> assertThat(c.standing()).isEqualTo(Standing.CORROBORATED));
    }

    @Test
    void aNumberInWordsThatAnOutletCorrectsIsChanged() {
        String text =
                "A coach fell into the gorge at Ossory on Monday. %s passengers were killed, police said. The driver is in hospital. "
                        + "Helicopters circled above the river until dusk.";
        assertThat(claims(
                        report("Gorge Mail", "en", "2025-05-20", text.formatted("Seven")),
                        report("Gorge Mail", "en", "2025-05-21", text.formatted("Nine"))))
                .filteredOn(c -> c.kind() == ClaimKind.FIGURE)
                .allSatisfy(c -> assertThat(c.standing()).isEqualTo(Standing.CHANGED));
    }

    @Test
    void aTollThatOthersPutHigherIsDisputedWithTheTimesOfBoth() {
        assertThat(
                        claims(
                                report(
                                        "Mast Mail",
                                        "en",
                                        "2025-05-20",
                                        "A ferry sank off Wermsdal on Monday. Twelve people died, the coast guard said. Divers are searching the wreck."),
                                report(
                                        "Mastblatt",
                                        "de",
                                        "2025-05-21",
                                        "Nach dem Untergang der Fähre vor Wermsdal ist die Zahl der Toten auf 14 gestiegen, wie die Küstenwache mitteilte. Taucher sind am Wrack.")))
                .filteredOn(c -> c.kind() == ClaimKind.FIGURE)
                .hasSize(2)
                .allSatisfy(c -> {
                    assertThat(c.standing()).isEqualTo(Standing.DISPUTED);
                    assertThat(c.note()).contains("2025-05-20").contains("2025-05-21");
                });
    }

    @Test
    void whatReadsLikeATranslationButSaysTheContraryDisputes() {
        assertThat(
                        claims(
                                report(
                                        "Mast Mail",
                                        "en",
                                        "2025-05-20",
                                        "The tribunal in Vesk sentenced smuggler Tor Lund to five years in prison on Monday. His lawyer will appeal."),
                                report(
                                        "Mastblatt",
                                        "de",
                                        "2025-05-20",
                                        "Das Gericht in Vesk hat den Schmuggler Tor Lund am Montag zu sieben Jahren Haft verurteilt. Sein Anwalt will Berufung einlegen.")))
                .filteredOn(c -> c.kind() == ClaimKind.FIGURE)
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.standing()).isEqualTo(Standing.DISPUTED));
    }

    @Test
    void aParaphraseInTheOtherLanguageIsTiedToTheQuote() {
        assertThat(
                        claims(
                                report(
                                        "Mast Mail",
                                        "en",
                                        "2025-05-20",
                                        "Doctors are worried. \"The fever will reach the capital within a week,\" chief physician Ada Quill said on Monday. Masks are sold out."),
                                report(
                                        "Mastblatt",
                                        "de",
                                        "2025-05-21",
                                        "Noch ist es ruhig. Chefärztin Ada Quill warnte jedoch am Montag, das Fieber werde binnen einer Woche die Hauptstadt erreichen. Apotheken bestellen nach.")))
                .filteredOn(c -> c.kind() == ClaimKind.QUOTE)
                .singleElement()
                .satisfies(c -> assertThat(c.origins()).isEqualTo(2));
    }

    @Test
    void aBritishWordMeetsItsGermanRendering() {
        assertThat(
                        claims(
                                report(
                                        "Pass Mail",
                                        "en",
                                        "2025-05-20",
                                        "Snow closed the Tornal pass in Peru on Monday. Lorries queued for 9 kilometres. The army brought blankets. A chapel took children in."),
                                report(
                                        "Passblatt",
                                        "de",
                                        "2025-05-20",
                                        "Schnee hat am Montag den Tornal-Pass in Peru gesperrt. Die Lastwagen stauten sich auf neun Kilometern. In Lima begann ein Streik. Köche teilten Suppe aus.")))
                .filteredOn(c -> c.kind() == ClaimKind.FIGURE)
                .singleElement()
                .satisfies(c -> assertThat(c.origins()).isEqualTo(2));
    }

    @Test
    void aSentenceThatAnArticleRepeatsMakesOneClaim() {
        for (String sentence : List.of(
                "Canada imposed sanctions on Belarus.",
                "Ministers met in Riga.",
                "The minister Rosa Quispe said that the port would stay shut.",
                "Rosa Quispe rejected the plan.",
                "Rosa Quispe condemned Peru.",
                "Three ships sank off Callao.",
                "Protesters marched in Lima.",
                "Anna Berg met Carl Holm in Oslo on Monday.",
                "“We were not asked,” said Rosa Quispe.")) {
            List<Claim> once = claims(report("Quay Mail", "en", "2025-05-05", sentence + " Nobody was surprised."));
            List<Claim> often = claims(report(
                    "Quay Mail",
                    "en",
                    "2025-05-05",
                    (sentence + " Nobody was surprised. ").repeat(20).strip()));
            assertThat(often)
                    .as(sentence)
                    .extracting(Claim::text)
                    .containsExactlyInAnyOrderElementsOf(
                            once.stream().map(Claim::text).toList());
            assertThat(often)
                    .as(sentence)
                    .allSatisfy(c -> assertThat(c.evidence()).hasSize(20));
        }
    }

    @Test
    void aVisitIsBorneOutByTalksThereButTheTalksAreNotByTheVisit() {
        List<Claim> meetings = claims(
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-05",
                                "The Canadian envoy Jane Roe arrived in Lima on Monday. Ships wait off Callao, and"
                                        + " fishermen are angry about the quota."),
                        report(
                                "Hafenblatt",
                                "de",
                                "2025-05-07",
                                "Die kanadische Gesandte Jane Roe hat am Dienstag in Lima mit Präsidentin Rosa Quispe"
                                        + " gesprochen. In der Stadt gab es Beifall und Pfiffe."))
                .stream()
                .filter(c -> "CONSULT".equals(c.type()))
                .toList();
        assertThat(meetings)
                .extracting(c -> c.source().size() + c.target().size(), Claim::origins, Claim::standing)
                .containsExactlyInAnyOrder(tuple(1, 2, Standing.CORROBORATED), tuple(2, 1, Standing.SINGLE_ORIGIN));
    }

    @Test
    void aJourneyAndTheTalksAtItsEndAreOneMeetingInEveryVersion() {
        String rest = " Ships wait off Callao, and fishermen are angry about the quota. A court is to hear their case.";
        List<Claim> meetings = claims(
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-05",
                                "Late in March, the Canadian envoy Jane Roe went to Cusco and met President Rosa Quispe."
                                        + rest),
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-06",
                                "The Canadian envoy Jane Roe travelled to Cusco in late March, meeting President Rosa"
                                        + " Quispe." + rest + " Pilots plan a strike of three days."))
                .stream()
                .filter(c -> "CONSULT".equals(c.type()))
                .toList();
        assertThat(meetings)
                .extracting(
                        c -> c.source().size() + c.target().size(),
                        c -> c.evidence().size())
                .containsExactly(tuple(2, 2));
    }

    @Test
    void whatOneSideAsksForAndAnotherRefusesIsNoDispute() {
        assertThat(claims(
                        report("Andes Mail", "en", "2025-05-05", EN),
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-06",
                                "What Bolivia and Chile seek is a ceasefire in the north of Peru. President Rosa Quispe"
                                        + " of Peru has not answered their letter.")))
                .filteredOn(c -> "ceasefire".equals(c.type()))
                .extracting(Claim::standing)
                .doesNotContain(Standing.DISPUTED);
    }

    @Test
    void aMeasureIsNotToldAgainAsAnEvent() {
        assertThat(claims(report(
                        "Quay Mail",
                        "en",
                        "2025-05-05",
                        "Canada imposed sanctions on Belarus. The Treasury suspended the sanctions on Jane Roe for a"
                                + " week, and Peru freed three Canadians.")))
                .filteredOn(c -> c.kind() == ClaimKind.EVENT)
                .extracting(Claim::type)
                .doesNotContain("SANCTION")
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void talksThatPowersHoldAllTheTimeDoNotBearOutTheOneOfADay() {
        List<Claim> talks = claims(
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-05",
                                "Peruvian and Chilean officials met in Lima on Friday. The quota of Callao is shared by"
                                        + " both, and fishermen of both coasts are angry about it."),
                        report(
                                "Hafenblatt",
                                "de",
                                "2025-05-06",
                                "Die Gespräche zwischen Peru und Chile gehen weiter. Die Quote von Callao teilen sich"
                                        + " beide, und die Fischer beider Küsten sind zornig darüber."))
                .stream()
                .filter(c -> "CONSULT".equals(c.type()))
                .toList();
        assertThat(talks).isNotEmpty().allSatisfy(c -> assertThat(c.origins()).isEqualTo(1));
    }

    @Test
    void aStatementWithAnotherNumberIsAnotherStatement() {
        List<Claim> said = claims(
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-05",
                                "The minister Rosa Quispe said that the port would stay shut for 90 days. "
                                        + "Ships wait off Callao. Fishermen are angry."),
                        report(
                                "Hafenblatt",
                                "de",
                                "2025-05-05",
                                "In Callao warten die Schiffe. Ministerin Rosa Quispe sagte, der Hafen werde 60 Tage "
                                        + "geschlossen bleiben. Ein Lotse schüttelte den Kopf."))
                .stream()
                .filter(c -> c.kind() == ClaimKind.QUOTE)
                .toList();
        assertThat(said).allSatisfy(c -> assertThat(c.evidence()).hasSize(1));
    }

    @Test
    void eachAuthorityTakesItsOwnMeasure() {
        List<Claim> sanctions = claims(
                        report(
                                "Quay Mail",
                                "en",
                                "2025-05-05",
                                "Canada and Japan have imposed sanctions on Belarus. Traders in Riga were not surprised."),
                        report(
                                "Lake Star",
                                "en",
                                "2025-05-05",
                                "Canada has imposed sanctions on Belarus. A lawyer in Ottawa expects years of quarrel."))
                .stream()
                .filter(c -> "sanction".equals(c.type()))
                .toList();
        assertThat(sanctions)
                .extracting(Claim::text, Claim::origins)
                .contains(tuple("sanction on Belarus by Canada", 2), tuple("sanction on Belarus by Japan", 1));
    }

    @Test
    void aReportThatIsCalledFalseIsDisputedAndNotBorneOut() {
        List<Claim> recalled = claims(
                        report(
                                "Alp Mail",
                                "en",
                                "2025-07-08",
                                "Chile has recalled its ambassador from Peru, a diplomat said on Monday. Copper is cheap."),
                        report(
                                "Hafenblatt",
                                "de",
                                "2025-07-08",
                                "Berichte, Chile habe seinen Botschafter aus Peru zurückgerufen, seien falsch, teilte das "
                                        + "Außenministerium in Santiago am Montag mit."))
                .stream()
                .filter(c -> c.kind() == ClaimKind.EVENT && "SANCTION".equals(c.type()))
                .toList();
        assertThat(recalled).hasSize(2).allSatisfy(c -> {
            assertThat(c.standing()).isEqualTo(Standing.DISPUTED);
            assertThat(c.origins()).isEqualTo(1);
        });
    }

    @Test
    void twoShortReportsInTwoLanguagesAreTwoOrigins() {
        assertThat(claims(
                        report(
                                "Alp Mail",
                                "en",
                                "2025-07-08",
                                "Rebels freed 23 hostages in the south on Monday, a nun said. They had been held since May."),
                        report(
                                "Hafenblatt",
                                "de",
                                "2025-07-08",
                                "Im Süden haben Rebellen am Montag 23 Geiseln freigelassen, sagte ein Offizier. Sie waren "
                                        + "seit Mai in deren Hand.")))
                .filteredOn(c -> c.kind() == ClaimKind.FIGURE)
                .singleElement()
                .satisfies(c -> assertThat(c.origins()).isEqualTo(2));
    }

    @Test
    void whatAnOutletLeavesOutOfItsOwnShortReportIsDropped() {
        assertThat(claims(
                        report(
                                "Hafenblatt",
                                "de",
                                "2025-03-25",
                                "Das Dach der Halle in Lorn ist am Montag eingestürzt. Fünf Maurer wurden verletzt, sagte "
                                        + "die Bürgermeisterin. Ein Kran liegt im Hof."),
                        report(
                                "Hafenblatt",
                                "de",
                                "2025-03-26",
                                "Das Dach der Halle in Lorn ist am Montag eingestürzt. Ein Kran liegt im Hof. Gutachter "
                                        + "sind vor Ort.")))
                .filteredOn(c -> c.kind() == ClaimKind.FIGURE)
                .singleElement()
                .satisfies(c -> assertThat(c.standing()).isEqualTo(Standing.DROPPED));
    }

    @Test
    void theSameTwoMeetOnceADayWhateverTheHouse() {
        assertThat(claims(
                        report(
                                "Alp Mail",
                                "en",
                                "2025-07-08",
                                "The Peruvian minister Rosa Quispe met the Chilean minister Luis Soto at the Torre Tagle "
                                        + "Palace on Monday. Copper came first."),
                        report(
                                "Hafenblatt",
                                "de",
                                "2025-07-09",
                                "Die peruanische Ministerin Rosa Quispe hat am Montag in Lima den chilenischen Minister "
                                        + "Luis Soto getroffen. Es ging um Kupfer.")))
                .filteredOn(c -> c.kind() == ClaimKind.EVENT && c.type().equals("CONSULT"))
                .singleElement()
                .satisfies(c -> assertThat(c.origins()).isEqualTo(2));
    }
}
