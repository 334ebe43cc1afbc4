package io.stemma.score.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts that a dossier must hold, as an {@code expected.yaml} lists them. */
final class Expected {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<String, Object> facts;

    private Expected(Map<String, Object> facts) {
        this.facts = facts;
    }

    /** @throws IOException if the file can't be read or is no YAML object */
    static Expected read(Path file) throws IOException {
        return new Expected(YAML.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, Object>>() {}));
    }

    /** The items of a list of the file. */
    List<Fact> list(String... path) {
        List<Fact> items = new ArrayList<>();
        if (at(path) instanceof List<?> list) {
            list.forEach(o -> items.add(new Fact(o)));
        }
        return items;
    }

    /** The entries of a mapping of the file. */
    Map<String, Object> map(String... path) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (at(path) instanceof Map<?, ?> map) {
            map.forEach((k, v) -> entries.put(String.valueOf(k), v));
        }
        return entries;
    }

    private Object at(String... path) {
        Object value = facts;
        for (String key : path) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value;
    }

    /** One expected fact. */
    record Fact(Object value) {
        Object get(String key) {
            return value instanceof Map<?, ?> map ? map.get(key) : null;
        }

        boolean has(String key) {
            return get(key) != null;
        }

        String text(String key) {
            return get(key) == null ? null : String.valueOf(get(key));
        }

        /** The strings of a list, or one string alone, or none. */
        List<String> strings(String key) {
            return Expected.strings(get(key));
        }

        Double number(String key) {
            return get(key) == null ? null : Double.valueOf(String.valueOf(get(key)));
        }

        Fact fact(String key) {
            return new Fact(get(key));
        }
    }

    /** A value as a list of strings: a list's items, one value alone, or none. */
    static List<String> strings(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }
}
