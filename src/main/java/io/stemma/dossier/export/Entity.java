package io.stemma.dossier.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entity of FollowTheMoney in the making: an id, a schema, and properties that have one or more values each. */
final class Entity {
    private static final int LONGEST_NAME = 384;
    private static final int LONGEST_STRING = 1024;
    private static final int LONGEST_TEXT = 65_000;
    private static final int LONGEST_ADDRESS = 4096;

    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    Entity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    Entity name(String property, String value) {
        return put(property, value, LONGEST_NAME);
    }

    Entity string(String property, String value) {
        return put(property, value, LONGEST_STRING);
    }

    Entity text(String property, String value) {
        return put(property, value, LONGEST_TEXT);
    }

    /** A web address; anything else is left out. */
    Entity address(String property, String value) {
        boolean web = value != null
                && value.length() <= LONGEST_ADDRESS
                && (value.startsWith("https://") || value.startsWith("http://"));
        return web ? put(property, value, LONGEST_ADDRESS) : this;
    }

    /** References to other entities. */
    Entity entities(String property, Collection<String> ids) {
        ids.forEach(i -> put(property, i, i.length()));
        return this;
    }

    private Entity put(String property, String value, int longest) {
        if (value != null && !value.isBlank()) {
            String clean = value.strip();
            properties
                    .computeIfAbsent(property, p -> new LinkedHashSet<>())
                    .add(clean.length() <= longest ? clean : whole(clean, longest));
        }
        return this;
    }

    /** The beginning of a value, no character cut in two. */
    private static String whole(String value, int longest) {
        int end = Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
        return value.substring(0, end);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("schema", schema);
        Map<String, List<String>> values = new LinkedHashMap<>();
        properties.forEach((property, value) -> values.put(property, List.copyOf(value)));
        tree.put("properties", values);
        return tree;
    }
}
