package io.stemma.language.vector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes vectors of text: points in space that lie near each other where two texts say nearly the same. Vectors of two
 * makers must not be compared. The same text gets the same vector in any thread. Safe for use by many threads.
 */
public final class SentenceVectors {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    private final VectorModel model;
    private final Pieces pieces;
    private final boolean everyLanguage;
    private final Scale scale;

    private SentenceVectors(VectorModel model, Pieces pieces, boolean everyLanguage) {
        this.model = model;
        this.pieces = pieces;
        this.everyLanguage = everyLanguage;
        this.scale = everyLanguage ? Scale.of(this::point) : Scale.ASIS;
    }

    /**
     * Those of English text by the model all-MiniLM-L6-v2 (N. Reimers, I. Gurevych, "Sentence-BERT", 2019; W. Wang and
     * others, "MiniLM", 2020), quantised, which comes with Stemma. It is loaded on first use; empty where this machine
     * cannot run it.
     */
    public static Optional<SentenceVectors> ofStemma() {
        return Holder.VECTORS;
    }

    /**
     * Those of text in any language by a user's own multilingual model.
     *
     * @param path a folder that holds {@code model.onnx} (or {@code onnx/model.onnx}) with {@code tokenizer.json} or
     *     {@code vocab.txt}, or a model file that lies in such a folder or beside it
     * @throws EncoderException if there is no such model or it can't be used
     */
    public static SentenceVectors in(Path path) {
        EncoderFolder folder = EncoderFolder.of(path);
        Pieces pieces = OwnPieces.in(folder.tokenizer());
        return new SentenceVectors(VectorModel.of(folder.model(), folder.firstPieceAlone()), pieces, true);
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = SentenceVectors.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("no " + resource + " on the class path");
        }
        return in;
    }

    /** Whether text of any language has a vector as it stands; else it has to be English, or a gloss in English. */
    public boolean everyLanguage() {
        return everyLanguage;
    }

    /**
     * The vector of a text, of length 1; all zeros for a text without words.
     *
     * @param most how many pieces of words are read of it, at least 3; the time it takes grows with them
     */
    public float[] of(String text, int most) {
        return point(text, most);
    }

    private float[] point(String text, int most) {
        return model.of(pieces.of(text, most));
    }

    /**
     * How near two vectors lie to each other, -1 to 1: their cosine, brought to the scale of the model that comes with
     * Stemma, for the cosines of some models all lie near each other.
     */
    public double nearness(float[] one, float[] other) {
        return scale.of(cosine(one, other));
    }

    /** The cosine of two vectors of length 1, -1 to 1. */
    static double cosine(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private static final class Holder {
        static final Optional<SentenceVectors> VECTORS = load();

        private static Optional<SentenceVectors> load() {
            try (InputStream model = open(MODEL);
                    InputStream tokenizer = open(TOKENIZER)) {
                return Optional.of(
                        new SentenceVectors(VectorModel.of(model.readAllBytes()), new WordPieces(tokenizer), false));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (LinkageError | RuntimeException e) {
                return Optional.empty();
            }
        }
    }
}
