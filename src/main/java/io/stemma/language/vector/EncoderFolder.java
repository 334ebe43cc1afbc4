package io.stemma.language.vector;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a user's own sentence encoder.
 *
 * @param model the ONNX file
 * @param tokenizer the folder that holds the tokenizer
 * @param firstPieceAlone whether the vector of a text is that of its first piece, as the folder's settings of pooling in
 *     the form of Sentence-Transformers tell; else the mean of all pieces
 */
record EncoderFolder(Path model, Path tokenizer, boolean firstPieceAlone) {
    private static final List<String> MODELS = List.of("model.onnx", "onnx/model.onnx");
    private static final List<String> TOKENIZERS = List.of("tokenizer.json", "vocab.txt");

    /** @throws EncoderException if something is lacking */
    static EncoderFolder of(Path path) {
        if (!Files.exists(path)) {
            throw new EncoderException("there is no sentence encoder " + path);
        }
        Path model = path;
        if (Files.isDirectory(path)) {
            model = MODELS.stream()
                    .map(path::resolve)
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new EncoderException(path + " has no model.onnx"));
        }
        Path beside = model.toAbsolutePath().getParent();
        Path tokenizer = Stream.of(beside, beside.getParent())
                .filter(f -> f != null && TOKENIZERS.stream().anyMatch(t -> Files.isRegularFile(f.resolve(t))))
                .findFirst()
                .orElseThrow(
                        () -> new EncoderException("beside " + path + " there is no tokenizer.json and no vocab.txt"));
        return new EncoderFolder(model, tokenizer, firstPieceAlone(tokenizer.resolve("1_Pooling/config.json")));
    }

    private static boolean firstPieceAlone(Path pooling) {
        try {
            return Files.isRegularFile(pooling)
                    && new ObjectMapper()
                            .readTree(pooling.toFile())
                            .path("pooling_mode_cls_token")
                            .asBoolean();
        } catch (IOException e) {
            throw new EncoderException(pooling + " is no JSON");
        }
    }
}
