package io.stemma.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that an assistant can ask for.
 *
 * @param name its name
 * @param description what it answers, for the assistant
 * @param parameters what can be given, by name
 * @param required the names of those that must be
 * @param answer makes the answer, a tree for JSON
 */
record Tool(String name, String description, Map<String, Parameter> parameters, List<String> required, Answer answer) {
    Tool {
        parameters = new LinkedHashMap<>(parameters);
        required = List.copyOf(required);
    }

    /** Answers a call. */
    @FunctionalInterface
    interface Answer {
        /** @throws CommandException if there is no answer, with the reason for the assistant */
        Map<String, Object> to(Arguments given);
    }

    /**
     * What can be given.
     *
     * @param type {@code string} or {@code integer}
     * @param description what it means
     * @param least the least number allowed, null for texts
     * @param oneOf the only values allowed, empty for any
     */
    record Parameter(String type, String description, Integer least, List<String> oneOf) {
        static Parameter text(String description) {
            return new Parameter("string", description, null, List.of());
        }

        static Parameter oneOf(String description, String... values) {
            return new Parameter("string", description, null, List.of(values));
        }

        static Parameter number(String description, int least) {
            return new Parameter("integer", description, least, List.of());
        }

        private Map<String, Object> schema() {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", type);
            schema.put("description", description);
            if (least != null) {
                schema.put("minimum", least);
            }
            if (!oneOf.isEmpty()) {
                schema.put("enum", oneOf);
            }
            return schema;
        }
    }

    /**
     * What an assistant gave.
     *
     * @param values the values by name, as the schema allows them
     */
    record Arguments(Map<String, Object> values) {
        String text(String name) {
            Object value = values.get(name);
            return value == null ? null : value.toString();
        }

        int number(String name, int otherwise) {
            return values.get(name) instanceof Number n ? n.intValue() : otherwise;
        }
    }

    /** The JSON schema of what can be given. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        parameters.forEach((parameter, of) -> properties.put(parameter, of.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }
}
