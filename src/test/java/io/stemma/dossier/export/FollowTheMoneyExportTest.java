package io.stemma.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is exported to FollowTheMoney keeps to its model, as far as the table beside this test tells it. */
class FollowTheMoneyExportTest {
    private static final Path MODEL = Path.of("src/test/resources/io/stemma/dossier/export/followthemoney.tsv");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)?)?");
    private static final Pattern QUOTED = Pattern.compile("“(.*)” — (.*):(\\d+)-(\\d+)", Pattern.DOTALL);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private record Schema(List<String> kinds, List<String> required, Map<String, String> properties) {}

    private final Map<String, Schema> model = new HashMap<>();
    private final Map<String, JsonNode> entities = new LinkedHashMap<>();
    private int lines;

    @BeforeEach
    void export() throws IOException {
        for (String line : Files.readAllLines(MODEL)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                Map<String, String> properties = new HashMap<>();
                for (String p : cells[3].split(" ")) {
                    properties.put(p.substring(0, p.indexOf(':')), p.substring(p.indexOf(':') + 1));
                }
                List<String> kinds = new ArrayList<>(Arrays.asList(cells[1].split("\\|")));
                kinds.add(cells[0]);
                model.put(cells[0], new Schema(kinds, Arrays.asList(cells[2].split("\\|")), properties));
            }
        }
        for (String line :
                Chosen.examples(new FollowTheMoneyExport(), "entities").split("\n")) {
            JsonNode entity = new ObjectMapper().readTree(line);
            entities.put(entity.get("id").asText(), entity);
            lines++;
        }
    }

    @Test
    void everyEntityKeepsToTheModel() {
        assertThat(entities).as("ids are not shared").hasSize(lines);
        for (JsonNode entity : entities.values()) {
            Schema schema = model.get(entity.get("schema").asText());
            assertThat(schema).as(entity.toString()).isNotNull();
            JsonNode properties = entity.get("properties");
            for (String required : schema.required()) {
                assertThat(required.isEmpty() || properties.has(required))
                        .as("%s of %s", required, entity)
                        .isTrue();
            }
            properties.properties().forEach(p -> {
                String type = schema.properties().get(p.getKey());
                assertThat(type).as("%s of %s", p.getKey(), entity).isNotNull();
                assertThat(p.getValue()).isNotEmpty();
                p.getValue()
                        .forEach(v -> assertThat(fits(v.asText(), type))
                                .as("%s: %s of %s", p.getKey(), v, entity)
                                .isTrue());
            });
        }
    }

    private boolean fits(String value, String type) {
        if (type.startsWith("entity:")) {
            JsonNode target = entities.get(value);
            return target != null
                    && model.get(target.get("schema").asText()).kinds().contains(type.substring(type.indexOf(':') + 1));
        }
        return switch (type) {
            case "date" -> DATE.matcher(value).matches();
            case "url" -> value.startsWith("https://") || value.startsWith("http://");
            case "country" -> COUNTRIES.contains(value.toUpperCase(Locale.ROOT)) && value.length() == 2;
            case "language" -> value.length() == 3;
            case "number" -> value.matches("\\d+");
            case "name" -> value.length() <= 384;
            case "address" -> value.length() <= 250;
            case "string" -> value.length() <= 1024;
            default -> value.length() <= 65_000;
        };
    }

    @Test
    void eventsAndSanctionsQuoteTheirSentences() throws IOException {
        Set<String> proved = new TreeSet<>();
        for (JsonNode entity : entities.values()) {
            String schema = entity.get("schema").asText();
            if (schema.equals("Event") || schema.equals("Sanction")) {
                proved.add(schema);
                assertThat(entity.get("properties").get("proof")).isNotEmpty();
                for (JsonNode quoted : entity.get("properties").get("description")) {
                    Matcher m = QUOTED.matcher(quoted.asText());
                    assertThat(m.matches()).as(quoted.asText()).isTrue();
                    String text = Files.readString(Path.of("examples", m.group(2)));
                    assertThat(text.substring(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)))
                                    .replaceAll("\\s+", " "))
                            .isEqualTo(m.group(1));
                }
            }
        }
        assertThat(proved).containsExactly("Event", "Sanction");
    }

    @Test
    void aSanctionTellsWhomItIsOnAndHowItStands() {
        assertThat(entities.values())
                .filteredOn(e -> e.get("schema").asText().equals("Sanction"))
                .anySatisfy(e -> {
                    JsonNode on = entities.get(
                            e.get("properties").get("entity").get(0).asText());
                    assertThat(on.get("properties").get("name").get(0).asText()).isEqualTo("Kirill Dmitriev");
                    assertThat(on.get("schema").asText()).isEqualTo("Person");
                    assertThat(e.get("properties").get("authority").get(0).asText())
                            .isEqualTo("United States");
                    assertThat(e.get("properties").get("status").get(0).asText())
                            .isEqualTo("suspended");
                });
    }

    @Test
    void idsAreTheSameInWhateverOrderArticlesCame() throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            String start = String.format("%02d-", i);
            try (var found = Files.list(Path.of("examples"))) {
                found.filter(f -> f.getFileName().toString().startsWith(start)).forEach(f -> files.add(f.toString()));
            }
        }
        Collections.reverse(files);
        String other = Chosen.sheet(new FollowTheMoneyExport(), "entities", Path.of("examples/manifest.csv"), files);
        Set<String> ids = new TreeSet<>();
        for (String line : other.split("\n")) {
            ids.add(new ObjectMapper().readTree(line).get("id").asText());
        }
        assertThat(ids).isEqualTo(new TreeSet<>(entities.keySet()));
    }
}
