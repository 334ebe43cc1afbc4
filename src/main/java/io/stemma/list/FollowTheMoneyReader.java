package io.stemma.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.article.Skipped;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Entities in FollowTheMoney JSON, one a line, as OpenSanctions publishes them: with the sanctions as entities of their
 * own ({@code entities.ftm.json}) or nested within their targets ({@code targets.nested.json}). An entity with topics of
 * which none says that it is sanctioned (an office holder, a relative, a firm somebody sanctioned owns) is not on a list
 * and is left out.
 *
 * @see <a href="https://followthemoney.tech/explorer/">the schema</a>
 */
final class FollowTheMoneyReader implements ListReader {
    private static final Map<String, PartyKind> KINDS = Map.of(
            "Person", PartyKind.PERSON,
            "Organization", PartyKind.ORGANISATION,
            "Company", PartyKind.ORGANISATION,
            "LegalEntity", PartyKind.ORGANISATION,
            "PublicBody", PartyKind.ORGANISATION,
            "Vessel", PartyKind.VESSEL,
            "Airplane", PartyKind.AIRCRAFT);
    private static final Set<String> LISTING =
            Set.of("sanction", "sanction.counter", "debarment", "export.control", "wanted");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean reads(Path file, String head) {
        return head.stripLeading().startsWith("{") && head.contains("\"schema\"") && head.contains("\"properties\"");
    }

    @Override
    public ListReading read(Path file, Instant now) throws IOException {
        Lines lines = new Lines(file);
        List<JsonNode> targets = lines.targets;
        String list = list(file, targets);
        List<ListedParty> parties = new ArrayList<>();
        for (JsonNode target : targets) {
            parties.add(party(
                    list, target, lines.sanctions.getOrDefault(target.path("id").asText(), List.of())));
        }
        return new ListReading(new ListState(list, file.toString(), now, null, parties), lines.skipped);
    }

    /** The lines of a file, told apart. */
    private static final class Lines {
        private final String name;
        private final List<JsonNode> targets = new ArrayList<>();
        private final Map<String, List<JsonNode>> sanctions = new LinkedHashMap<>();
        private final List<Skipped> skipped = new ArrayList<>();

        Lines(Path file) throws IOException {
            this.name = file.getFileName().toString();
            int number = 0;
            int broken = 0;
            try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        try {
                            take(JSON.readTree(line), number);
                        } catch (JsonProcessingException e) {
                            broken = number;
                            skip(number, "no JSON");
                        }
                    }
                }
            } catch (CharacterCodingException e) {
                throw new ListFormatException("not UTF-8 after line " + number, e);
            }
            if (broken > 0 && broken == number) {
                throw new ListFormatException("not a whole list: it breaks off in line " + number);
            }
        }

        private void skip(int line, String reason) {
            skipped.add(new Skipped(name + ":" + line, reason));
        }

        private void take(JsonNode node, int line) {
            String schema = node.path("schema").asText("");
            JsonNode properties = node.path("properties");
            if (schema.equals("Sanction")) {
                for (JsonNode target : properties.path("entity")) {
                    String id = target.isObject() ? target.path("id").asText() : target.asText();
                    sanctions.computeIfAbsent(id, k -> new ArrayList<>()).add(node);
                }
            } else if (schema.isEmpty()
                    || !properties.isObject()
                    || node.path("id").asText("").isEmpty()) {
                skip(line, "no entity: id, schema or properties are missing");
            } else if (KINDS.containsKey(schema) && listed(properties)) {
                if (properties
                        .path("name")
                        .path(0)
                        .asText(node.path("caption").asText(""))
                        .isBlank()) {
                    skip(line, "entity " + node.path("id").asText() + " has no name");
                } else {
                    targets.add(node);
                }
            }
        }

        private static boolean listed(JsonNode properties) {
            List<String> topics = texts(properties.path("topics"));
            return topics.isEmpty() || topics.stream().anyMatch(LISTING::contains);
        }
    }

    /** The dataset that all targets are of, or the file's name up to its first dot. */
    private static String list(Path file, List<JsonNode> targets) {
        Set<String> shared = null;
        for (JsonNode target : targets) {
            Set<String> datasets = new TreeSet<>(texts(target.path("datasets")));
            if (shared == null) {
                shared = datasets;
            } else {
                shared.retainAll(datasets);
            }
        }
        return shared != null && shared.size() == 1
                ? shared.iterator().next()
                : file.getFileName().toString().replaceFirst("(?<=.)\\..*$", "");
    }

    private static ListedParty party(String list, JsonNode node, List<JsonNode> sanctions) {
        JsonNode p = node.path("properties");
        PartyDraft party = new PartyDraft(
                list, node.path("id").asText(), KINDS.get(node.path("schema").asText()));
        List<String> surnames = texts(p.path("lastName"));
        party.name(
                node.path("caption").asText(""),
                NameQuality.STRONG,
                surname(node.path("caption").asText(""), surnames));
        for (String property : List.of("name", "alias", "previousName")) {
            texts(p.path(property)).forEach(n -> party.name(n, NameQuality.STRONG, surname(n, surnames)));
        }
        texts(p.path("weakAlias")).forEach(n -> party.name(n, NameQuality.WEAK, null));
        List<JsonNode> all = new ArrayList<>(sanctions);
        p.path("sanctions").forEach(all::add);
        for (JsonNode sanction : all) {
            sanction(sanction.path("properties"), party);
        }
        texts(p.path("programId")).forEach(party::programme);
        texts(p.path("listingDate")).forEach(d -> party.listed(ListDates.day(d)));
        texts(p.path("birthDate")).forEach(party::birth);
        for (String property : List.of("nationality", "citizenship", "flag")) {
            texts(p.path(property)).forEach(party::nationality);
        }
        texts(p.path("address")).forEach(a -> party.address(List.of(a)));
        for (String property : List.of("position", "notes")) {
            texts(p.path(property)).forEach(party::remark);
        }
        return party.party();
    }

    private static void sanction(JsonNode p, PartyDraft party) {
        List<String> ids = texts(p.path("programId"));
        (ids.isEmpty() ? texts(p.path("program")) : ids).forEach(party::programme);
        for (String property : List.of("listingDate", "startDate")) {
            for (String text : texts(p.path(property))) {
                LocalDate day = ListDates.day(text);
                party.listed(day);
            }
        }
        texts(p.path("reason")).forEach(party::remark);
    }

    private static String surname(String name, List<String> surnames) {
        return surnames.stream()
                .filter(s -> name.toLowerCase(Locale.ROOT).contains(s.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        if (values.isArray()) {
            values.forEach(v -> {
                if (v.isTextual() && !v.asText().isBlank()) {
                    texts.add(v.asText());
                }
            });
        } else if (values.isTextual() && !values.asText().isBlank()) {
            texts.add(values.asText());
        }
        return texts;
    }
}
