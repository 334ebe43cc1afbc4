package io.stemma.dossier;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;

/** Writes an object field by field and item by item, as {@link JsonTree#print} would write it as a whole. */
public final class JsonStream implements AutoCloseable {
    private static final ObjectMapper PRETTY = JsonTree.pretty();

    private final JsonGenerator json;

    /** Fills a list. */
    @FunctionalInterface
    public interface Filler {
        /** @throws IOException as the output does */
        void fill(Items list) throws IOException;
    }

    /** A list that is being written. */
    @FunctionalInterface
    public interface Items {
        /** Writes an item, a tree of maps, lists and values. */
        void item(Object tree) throws IOException;
    }

    /** Begins an object. */
    public JsonStream(Appendable out) throws IOException {
        this.json = PRETTY.createGenerator(new Into(out)).useDefaultPrettyPrinter();
        json.writeStartObject();
    }

    /** Writes a field with a tree of maps, lists and values. */
    public void field(String name, Object tree) throws IOException {
        json.writeFieldName(name);
        PRETTY.writeValue(json, tree);
    }

    /** Writes a field with a list. */
    public void list(String name, Filler filler) throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
        filler.fill(tree -> PRETTY.writeValue(json, tree));
        json.writeEndArray();
    }

    /** Ends the object; what it was written to stays open. */
    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.close();
    }

    private static final class Into extends Writer {
        private final Appendable out;

        Into(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            out.append(java.nio.CharBuffer.wrap(chars, from, length));
        }

        @Override
        public void flush() {
            // Whoever opened the output flushes it.
        }

        @Override
        public void close() {
            // Whoever opened the output closes it.
        }
    }
}
