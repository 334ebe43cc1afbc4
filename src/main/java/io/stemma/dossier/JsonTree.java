package io.stemma.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Prints trees of maps, lists and values as JSON. */
public final class JsonTree {
    private static final ObjectMapper LINE = JsonMapper.builder().build();
    private static final ObjectMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonTree() {}

    /** What writes a tree over several lines. */
    static ObjectMapper pretty() {
        return PRETTY;
    }

    /** The tree over several lines. */
    public static String print(Object tree) {
        return write(PRETTY, tree);
    }

    /** The tree in one line. */
    public static String line(Object tree) {
        return write(LINE, tree);
    }

    private static String write(ObjectMapper mapper, Object tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a tree of maps, lists and values", e);
        }
    }
}
