package io.stemma.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records hold what PLOVER's manual asks for. */
class PloverExportTest {
    private static final Set<String> TYPES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    @TempDir
    Path folder;

    @Test
    void recordsHaveWhatIsRequired() throws IOException {
        Set<String> ids = new TreeSet<>();
        String[] lines = Chosen.examples(new PloverExport(), "events").split("\n");
        for (String line : lines) {
            JsonNode r = new ObjectMapper().readTree(line);
            ids.add(r.get("id").asText());
            assertThat(r.get("date").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(r.get("event").get(0).asText()).isIn(TYPES);
            assertThat(r.get("quad_code").asInt()).isBetween(1, 4);
            assertThat(r.get("source").isArray()).isTrue();
            assertThat(r.get("recipient").isArray()).isTrue();
            for (JsonNode a : r.get("articles")) {
                String text = Files.readString(
                        Path.of("examples", a.get("cite_info").get("corpus").asText()));
                assertThat(text.substring(
                                a.get("text_info").get("start").asInt(),
                                a.get("text_info").get("end").asInt()))
                        .isEqualTo(a.get("text").asText());
            }
        }
        assertThat(ids).hasSize(lines.length);
    }

    @Test
    void aMeetingHasItsActorsDayAndPlace() throws IOException {
        assertThat(Chosen.examples(new PloverExport(), "events").lines()).anySatisfy(line -> {
            JsonNode r = new ObjectMapper().readTree(line);
            assertThat(r.get("event").get(0).asText()).isEqualTo("CONSULT");
            assertThat(r.get("date").asText()).isEqualTo("2025-08-06");
            assertThat(r.get("date_basis").asText()).isEqualTo("event");
            assertThat(r.get("event_loc").get("name").asText()).isEqualTo("Moscow");
            assertThat(r.get("event_loc").get("cc3").asText()).isEqualTo("RUS");
            assertThat(r.get("source").get(0).get("identifier_text").asText()).isEqualTo("Vladimir Putin");
        });
    }

    @Test
    void anEventWithoutADayIsGivenNone() throws IOException {
        Path file = folder.resolve("plain.txt");
        Files.writeString(file, "Talks\n\nFrance and Poland will hold talks with Norway. Berlin condemned Oslo.\n");
        String lines = Chosen.sheet(new PloverExport(), "events", null, List.of(file.toString()));
        assertThat(lines.lines()).isNotEmpty().allSatisfy(line -> {
            JsonNode r = new ObjectMapper().readTree(line);
            assertThat(r.get("date").isNull()).isTrue();
            assertThat(r.get("date_basis").asText()).isEqualTo("none");
        });
        assertThat(lines.lines())
                .anySatisfy(line -> assertThat(new ObjectMapper()
                                .readTree(line)
                                .get("context")
                                .get(0)
                                .asText())
                        .isEqualTo("future"));
    }
}
