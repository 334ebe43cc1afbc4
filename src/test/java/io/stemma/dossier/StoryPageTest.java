package io.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.Stemma;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.dossier.page.HtmlRenderer;
import io.stemma.dossier.page.TextRenderer;
import io.stemma.intake.Manifest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a story's page shows of events and measures. */
class StoryPageTest {
    private static Dossier dossier(String... reports) {
        byte[] lines = String.join("", reports).getBytes(StandardCharsets.UTF_8);
        try (Stemma stemma = Stemma.inMemory()) {
            var taken = stemma.take(List.of("-"), new ByteArrayInputStream(lines), Manifest.none(), 1, f -> {});
            return stemma.dossier(taken.articles(), taken.skipped(), null);
        }
    }

    private static String report(String outlet, String language, String published, String body) {
        return "{\"outlet\":\"" + outlet + "\",\"language\":\"" + language + "\",\"published\":\"" + published
                + "\",\"body\":\"" + body + "\"}\n";
    }

    private static List<Claim> events(Dossier dossier, String type) {
        return dossier.ledgers().stream()
                .flatMap(l -> l.claims().stream())
                .filter(c -> c.kind() == ClaimKind.EVENT && type.equals(c.type()))
                .toList();
    }

    @Test
    void measuresOnAnActorAreDrawnThroughTime() {
        Dossier dossier = dossier(
                report(
                        "Made Post",
                        "en",
                        "2025-04-06",
                        "Banker Tomas Herrera has been under sanctions of the European Union since 17 March 2014."
                                + " The European Union suspended its sanctions on Tomas Herrera for seven days on 5 April 2025."));
        assertThat(new HtmlRenderer().render(DossierPage.of(dossier)))
                .contains("Measures through time")
                .contains("class=\"rests\"");
    }

    @Test
    void whatAStoryRecallsIsShownApartFromItsNews() {
        Dossier dossier = dossier(
                report(
                        "Made Post",
                        "en",
                        "2025-04-06",
                        "Norway attacked Chad on Saturday. Norway had invaded Chad in 2022, and Niger condemned that invasion."));
        String page = new TextRenderer(200, false).render(DossierPage.of(dossier));
        assertThat(page).containsSubsequence("What happened", "attacked Chad on 5 April", "Background", "2022");
    }

    @Test
    void oneHappeningInTwoLanguagesIsOneEventWithAllItsEvidence() {
        List<Claim> meetings = events(
                dossier(
                        report(
                                "Lake Post",
                                "en",
                                "2025-03-04",
                                "Norway's prime minister, Erna Solberg, met Chad's president, Mahamat Deby, in"
                                        + " N'Djamena on Monday. They spoke about wells and cattle."),
                        report(
                                "Seeblatt",
                                "de",
                                "2025-03-04",
                                "Norwegens Ministerpräsidentin Erna Solberg hat sich am Montag in N'Djamena mit dem"
                                        + " tschadischen Präsidenten Mahamat Deby getroffen. Bauern sperrten eine Straße;"
                                        + " am Abend gab es Fisch.")),
                "CONSULT");
        assertThat(meetings).singleElement().satisfies(m -> {
            assertThat(m.evidence()).hasSize(2);
            assertThat(m.origins()).isEqualTo(2);
        });
    }

    @Test
    void twoMeetingsOfOneWeekAreTwoEvents() {
        List<Claim> meetings = events(
                dossier(
                        report(
                                "Lake Post",
                                "en",
                                "2025-03-07",
                                "Norway's prime minister, Erna Solberg, met Chad's president, Mahamat Deby, in"
                                        + " N'Djamena on Monday. Solberg met Mahamat Deby again on Thursday in Abeche."),
                        report(
                                "Seeblatt",
                                "de",
                                "2025-03-07",
                                "Norwegens Ministerpräsidentin Erna Solberg hat sich am Donnerstag in Abeche mit dem"
                                        + " tschadischen Präsidenten Mahamat Deby getroffen. Es ging um Brunnen und Vieh.")),
                "CONSULT");
        assertThat(meetings).extracting(m -> m.when().value()).containsExactlyInAnyOrder("2025-03-03", "2025-03-06");
    }
}
