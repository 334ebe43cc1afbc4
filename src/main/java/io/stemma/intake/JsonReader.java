package io.stemma.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads a JSON file that holds one article or an array of articles. The n-th of an array is named {@code FILE#n}. */
public final class JsonReader implements ArticleReader {
    private final ObjectMapper json = JsonArticle.mapper();

    @Override
    public boolean reads(Source source) {
        return source.ends("json", "jsonld") || JsonArticle.begins(source.head());
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        JsonNode root;
        try {
            root = json.readTree(Decoder.decode(source.bytes(limits)));
        } catch (JsonProcessingException e) {
            throw new UnreadableException(JsonArticle.broken(e, true));
        }
        if (!root.isArray()) {
            receiver.found(JsonArticle.of(source.name(), root));
            return;
        }
        if (root.isEmpty()) {
            throw new UnreadableException("an empty JSON array");
        }
        int n = 0;
        for (JsonNode node : root) {
            n++;
            String file = source.name() + "#" + n;
            try {
                receiver.found(JsonArticle.of(file, node));
            } catch (UnreadableException e) {
                receiver.refused(file, e.getMessage());
            }
        }
    }
}
