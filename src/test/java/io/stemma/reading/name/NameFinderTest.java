package io.stemma.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static List<String> persons(String language, String text) {
        return new OwnSentences(language)
                .read(text).actors().stream()
                        .filter(a -> a.kind() == NameKind.PERSON)
                        .map(LocalActor::name)
                        .toList();
    }

    /** What the text calls a person by role or pronoun, in order. */
    private static List<String> meant(String language, String text, String person) {
        OwnSentences own = new OwnSentences(language);
        Names names = own.read(text);
        return names.mentions().stream()
                .filter(m -> m.form() == NameForm.NOMINAL && names.of(m).name().equals(person))
                .map(m -> m.span().of(text))
                .toList();
    }

    @Test
    void aNewRoleMeansTheOnlyOneOfThatCountryJustSpokenOf() {
        assertThat(meant(
                        "de",
                        "Den norwegischen Gesandten Nils Berg traf am Montag Ruth Fogel. Am Abend reiste der Leiter"
                                + " der norwegischen Fischereibehörde weiter.",
                        "Nils Berg"))
                .containsExactly("der Leiter");
        assertThat(meant(
                        "en",
                        "Ruth Fogel met the Norwegian envoy Nils Berg. The head of Norway’s fisheries board left in the evening.",
                        "Nils Berg"))
                .containsExactly("The head");
    }

    @Test
    void aGivenNameThatLooksLikeARiversGenitiveIsAPersons() {
        assertThat(persons("de", "Nils Berg sprach in Bonn.")).containsExactly("Nils Berg");
        assertThat(persons("de", "Der Vertrag mit Nils Stein gilt nicht.")).containsExactly("Nils Stein");
    }

    @Test
    void whatSomebodyDidToAnOfficerIsNoPartOfTheRole() {
        Names names = new OwnSentences("en").read("A Maltese court accused finance minister Carl Holm of fraud.");
        assertThat(names.actors().stream()
                        .filter(a -> a.kind() == NameKind.PERSON)
                        .flatMap(a -> a.roles().stream()))
                .extracting(RoleMention::role)
                .containsExactly("finance minister");
    }

    @Test
    void aGermanOrganisationIsMetByAnyCompoundOfWhatItIs() {
        String text =
                "Das Oberverwaltungsgericht Wermsdal entschied am Montag. Das Oberverwaltungsgericht nannte keine Gründe.";
        Names names = new OwnSentences("de").read(text);
        assertThat(names.mentions().stream().filter(m -> m.form() == NameForm.NOMINAL))
                .extracting(m -> m.span().of(text))
                .containsExactly("Das Oberverwaltungsgericht");
    }

    @Test
    void aNewRoleOfAnotherCountryMeansNobodyNamed() {
        assertThat(meant(
                        "en",
                        "Ruth Fogel met the Norwegian envoy Nils Berg. The head of Chile’s fisheries board left in the evening.",
                        "Nils Berg"))
                .isEmpty();
    }

    @Test
    void theFirstSentenceMeansWhomTheSecondIntroduces() {
        assertThat(meant(
                        "en",
                        "A Norwegian negotiator flew to Lima on Monday. Nils Berg, who advises Norway’s government, will"
                                + " stay until Friday.",
                        "Nils Berg"))
                .containsExactly("A Norwegian negotiator");
        assertThat(meant(
                        "de",
                        "Ein norwegischer Unterhändler ist nach Lima geflogen. Lars Berg, der Gesandte Norwegens, bleibt bis"
                                + " Freitag.",
                        "Lars Berg"))
                .containsExactly("Ein norwegischer Unterhändler");
        assertThat(meant(
                        "en",
                        "A Norwegian soldier died in Lima on Monday. Nils Berg, Norway’s envoy, will stay until Friday.",
                        "Nils Berg"))
                .isEmpty();
    }

    @Test
    void anOrganisationIsCalledByItsHeadNounAlone() {
        assertThat(meant(
                        "en",
                        "The Fisheries Ministry closed two ports. Boats stayed out, the ministry said.",
                        "Fisheries Ministry"))
                .containsExactly("the ministry");
        assertThat(meant(
                        "de",
                        "Der Bauernverband Strandmark lehnt den Plan ab. Im Mai will der Bauernverband verhandeln.",
                        "Bauernverband Strandmark"))
                .containsExactly("der Bauernverband");
    }

    @Test
    void aHeadNounThatTwoOrganisationsShareMeansNeitherUnlessItIsTheVerySame() {
        String two = "The Fisheries Ministry sued the Labour Ministry. ";
        assertThat(meant("en", two + "Boats stayed out, the ministry said.", "Fisheries Ministry"))
                .isEmpty();
        assertThat(meant(
                        "en",
                        "The Labour Ministry lost its case. It was shut by the Fisheries Ministry, the very ministry that"
                                + " had sued.",
                        "Fisheries Ministry"))
                .containsExactly("the very ministry");
        assertThat(meant(
                        "en",
                        "The Fisheries Ministry closed two ports. Boats stayed out, said the ministry of Peru.",
                        "Fisheries Ministry"))
                .isEmpty();
    }

    private static List<String> roles(String language, String text, String person) {
        return new OwnSentences(language)
                .read(text).actors().stream()
                        .filter(a -> a.name().equals(person))
                        .flatMap(a -> a.roles().stream())
                        .map(RoleMention::role)
                        .toList();
    }

    @Test
    void aRoleInAThingThatIsNamedBeforeTellsWhich() {
        assertThat(roles(
                        "de",
                        "Der Reederverband Strandmark lehnt den Plan ab. „Niemand fragte uns“, klagte dessen"
                                + " Vorsitzende, Ruth Fogel.",
                        "Ruth Fogel"))
                .containsExactly("Vorsitzende (Reederverband Strandmark)");
        assertThat(roles(
                        "en",
                        "The Harvest Party lost the vote. Ruth Fogel, its leader, resigned at once.",
                        "Ruth Fogel"))
                .containsExactly("leader (Harvest Party)");
    }

    @Test
    void aRoleMayFollowTheVerbThatEndsTheClause() {
        assertThat(roles(
                        "de",
                        "Für Montag ist ein Treffen mit Lars Brandt geplant, dem Unterhändler der Regierung.",
                        "Lars Brandt"))
                .containsExactly("Unterhändler der Regierung");
        assertThat(roles("de", "Am Montag wird Lars Brandt erwartet, der Unterhändler reiste schon ab.", "Lars Brandt"))
                .isEmpty();
    }

    @Test
    void aNameThatEndsInSKeepsItWhereNothingIsOwned() {
        assertThat(persons("de", "Der Trainer lobte Tom Jacobs. Jacobs lachte."))
                .containsExactly("Tom Jacobs");
    }

    @Test
    void aGenitiveIsCutOffWhereSomethingIsOwned() {
        assertThat(persons("de", "Das Treffen Peter Jacobs mit Ruth Fogel kam zustande."))
                .containsExactly("Peter Jacob", "Ruth Fogel");
    }

    @Test
    void aWordOfTheLanguageThatIsAGivenNameTooIsNoPersonAlone() {
        assertThat(persons("de", "Zwei Tage im Mai reichten.")).isEmpty();
        assertThat(persons("de", "Die Zählung soll am Montag beginnen und vier Tage dauern."))
                .isEmpty();
    }

    @Test
    void aDayBeforeAPersonIsNoOrganisation() {
        assertThat(persons("de", "Sie traf am Montag Ruth Fogel.")).containsExactly("Ruth Fogel");
    }

    @Test
    void aNewspaperIsNoPerson() {
        assertThat(persons("en", "The Harbour Courier reported it on Monday.")).isEmpty();
    }

    @Test
    void aSoftHyphenIsNoPartOfAName() {
        assertThat(persons("en", "Minister Han\u00ADne Lind spoke.")).containsExactly("Hanne Lind");
    }

    @Test
    void aCityAndItsClubStayApart() {
        assertThat(new OwnSentences("de")
                        .read("Der FC Nordholm verlor in Nordholm. Der FC Nordholm steigt ab.")
                        .actors())
                .extracting(LocalActor::kind, LocalActor::name)
                .containsExactly(tuple(NameKind.ORGANISATION, "FC Nordholm"), tuple(NameKind.PLACE, "Nordholm"));
    }

    @Test
    void aFirmToldOnceIsKnownWhereItComesAlone() {
        assertThat(new OwnSentences("de")
                        .read("Der Konzern Brambol meldet einen Verlust. Brambol will zwei Werke schließen.")
                        .actors())
                .extracting(LocalActor::kind, LocalActor::name)
                .containsExactly(tuple(NameKind.ORGANISATION, "Brambol"));
    }
}
