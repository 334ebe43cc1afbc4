package io.stemma.language.vector;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a sentence encoder of a few words: a table with a row for each word, in which words that mean the same have the
 * same row. In the form of ONNX: a Gather on the table, and in one that pools by itself a ReduceMean over its rows.
 */
public final class TinyEncoder {
    private static final int INT64 = 7;
    private static final int FLOAT = 1;
    private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

    private final List<String> pieces = new ArrayList<>(SPECIAL);
    private final List<Integer> meanings = new ArrayList<>();
    private final int meant;

    /** @param synonyms for each meaning the words for it, parted by blanks */
    public TinyEncoder(String... synonyms) {
        meant = synonyms.length;
        for (int m = 0; m < synonyms.length; m++) {
            for (String word : synonyms[m].split(" ")) {
                pieces.add(word);
                meanings.add(m);
            }
        }
    }

    /** Writes the model, as one that gives a row for each piece. */
    public TinyEncoder model(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, model("input_ids", false));
        return this;
    }

    /** The model's bytes. */
    byte[] model(String input, boolean pools) {
        ProtoBytes graph = new ProtoBytes()
                .message(1, node("Gather", List.of("table", input), pools ? "rows" : "last_hidden_state"));
        if (pools) {
            ProtoBytes axes = new ProtoBytes().text(1, "axes").number(8, 1).number(20, 7);
            ProtoBytes keep = new ProtoBytes().text(1, "keepdims").number(3, 0).number(20, 2);
            graph.message(
                    1,
                    node("ReduceMean", List.of("rows"), "sentence_embedding")
                            .message(5, axes)
                            .message(5, keep));
        }
        graph.text(2, "tiny")
                .message(5, table())
                .message(11, value(input, INT64, "texts", "pieces"))
                .message(
                        12,
                        pools
                                ? value("sentence_embedding", FLOAT, "texts", "numbers")
                                : value("last_hidden_state", FLOAT, "texts", "pieces", "numbers"));
        return new ProtoBytes()
                .number(1, 8)
                .message(7, graph)
                .message(8, new ProtoBytes().number(2, 13))
                .all();
    }

    private static ProtoBytes node(String operation, List<String> inputs, String output) {
        ProtoBytes node = new ProtoBytes();
        inputs.forEach(i -> node.text(1, i));
        return node.text(2, output).text(3, operation).text(4, operation);
    }

    private ProtoBytes table() {
        float[][] rows = new float[pieces.size()][meant + 1];
        for (int i = 0; i < meanings.size(); i++) {
            rows[SPECIAL.size() + i][meanings.get(i)] = 1;
        }
        rows[1][meant] = 1;
        return new ProtoBytes()
                .number(1, rows.length)
                .number(1, rows[0].length)
                .number(2, FLOAT)
                .text(8, "table")
                .floats(9, rows);
    }

    private static ProtoBytes value(String name, int type, String... dimensions) {
        ProtoBytes shape = new ProtoBytes();
        for (String d : dimensions) {
            shape.message(1, new ProtoBytes().text(2, d));
        }
        ProtoBytes tensor = new ProtoBytes().number(1, type).message(2, shape);
        return new ProtoBytes().text(1, name).message(2, new ProtoBytes().message(1, tensor));
    }

    /** Writes the vocabulary as BERT has it. */
    public TinyEncoder vocabulary(Path file) throws IOException {
        Files.write(file, pieces);
        return this;
    }

    /** Writes a tokenizer of SentencePiece's kind (Unigram), as multilingual models have it. */
    TinyEncoder sentencePieces(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode tokenizer = json.createObjectNode().put("version", "1.0");
        tokenizer.putObject("normalizer").put("type", "Lowercase");
        tokenizer.putObject("pre_tokenizer").put("type", "Metaspace").put("replacement", "▁");
        ObjectNode model = tokenizer.putObject("model").put("type", "Unigram").put("unk_id", 1);
        ArrayNode vocabulary = model.putArray("vocab");
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary
                    .addArray()
                    .add((i < SPECIAL.size() ? "" : "▁") + pieces.get(i))
                    .add(-1.0);
        }
        json.writeValue(file.toFile(), tokenizer);
        return this;
    }
}
