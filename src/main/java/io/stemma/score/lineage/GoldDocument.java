package io.stemma.score.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A news document in English with its German renderings by people and by machines.
 *
 * @param id the document's name
 * @param english the original
 * @param people renderings by people
 * @param machines renderings by machines
 */
record GoldDocument(String id, Rendering english, List<Rendering> people, List<Rendering> machines) {
    /** From a line of the WMT21 file. */
    static GoldDocument of(JsonNode node) {
        String id = node.get("doc").asText();
        List<Rendering> people = new ArrayList<>();
        List<Rendering> machines = new ArrayList<>();
        Map<String, JsonNode> german = new TreeMap<>();
        node.get("de").properties().forEach(e -> german.put(e.getKey(), e.getValue()));
        german.forEach((by, lines) ->
                (by.startsWith("ref") ? people : machines).add(new Rendering(id, by, "de", strings(lines))));
        return new GoldDocument(id, new Rendering(id, "original", "en", strings(node.get("en"))), people, machines);
    }

    private static List<String> strings(JsonNode lines) {
        List<String> strings = new ArrayList<>();
        lines.forEach(l -> strings.add(l.asText().strip()));
        return strings;
    }

    int lines() {
        return english.lines().size();
    }
}
