package io.stemma.cli;

import io.stemma.language.vector.SentenceVectors;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A user's own sentence encoder: the option {@code --encoder}, or the environment variable {@code STEMMA_ENCODER}. */
final class EncoderOption {
    @Option(
            names = "--encoder",
            paramLabel = "PATH",
            defaultValue = "${env:STEMMA_ENCODER}",
            description =
                    "A multilingual sentence encoder to tell by how alike articles are, instead of the English one"
                            + " that comes with Stemma: a folder with model.onnx and tokenizer.json or vocab.txt"
                            + " (default: what the environment variable STEMMA_ENCODER names).")
    String encoder;

    /**
     * What makes vectors instead of what comes with Stemma, empty where none is named.
     *
     * @throws io.stemma.language.vector.EncoderException if it can't be used
     */
    Optional<SentenceVectors> vectors() {
        return encoder == null || encoder.isBlank()
                ? Optional.empty()
                : Optional.of(SentenceVectors.in(Path.of(encoder)));
    }
}
