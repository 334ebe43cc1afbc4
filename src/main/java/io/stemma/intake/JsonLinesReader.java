package io.stemma.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads JSON lines: one article a line. The article of line n is named {@code FILE:n}. A line that is no article is
 * refused on its own. The file may be of any length; the limit on bytes holds for each line.
 */
public final class JsonLinesReader implements ArticleReader {
    private final ObjectMapper json = JsonArticle.mapper();

    @Override
    public boolean reads(Source source) {
        return source.ends("jsonl", "ndjson", "jsonlines") || JsonArticle.beginsLines(json, source.head());
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        InputStream in = source.open();
        ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        int number = 1;
        boolean any = false;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                if (buffer[i] != '\n') {
                    if (length++ < limits.bytes()) {
                        line.write(buffer[i]);
                    }
                    continue;
                }
                any |= line(source, number++, line, length, limits, receiver);
                line.reset();
                length = 0;
            }
        }
        any |= line(source, number, line, length, limits, receiver);
        if (!any) {
            throw new UnreadableException(number == 1 && length == 0 ? "empty file" : "nothing but blanks");
        }
    }

    /** Whether the line held anything. */
    private boolean line(
            Source source, int number, ByteArrayOutputStream line, long length, Limits limits, Receiver receiver) {
        String file = source.name() + ":" + number;
        if (length > limits.bytes()) {
            receiver.refused(
                    file,
                    "too large (a line of " + Sizes.bytes(length) + ", at most " + Sizes.bytes(limits.bytes()) + ")");
            return true;
        }
        if (length == 0) {
            return false;
        }
        try {
            byte[] bytes = line.toByteArray();
            String text = Decoder.decode(bytes);
            if (text.isBlank()) {
                return false;
            }
            receiver.found(JsonArticle.of(file, json.readTree(text)).receivedAs(bytes));
        } catch (JsonProcessingException e) {
            receiver.refused(file, JsonArticle.broken(e, false));
        } catch (IOException e) {
            receiver.refused(file, e.getMessage());
        }
        return true;
    }
}
