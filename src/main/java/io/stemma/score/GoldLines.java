package io.stemma.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a gold set of one JSON object a line. */
public final class GoldLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldLines() {}

    /**
     * The objects of a file, in its order; empty lines are left out.
     *
     * @throws UncheckedIOException if the file can't be read or a line is no JSON
     */
    public static List<JsonNode> of(Path file) {
        List<JsonNode> objects = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    objects.add(JSON.readTree(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return objects;
    }
}
