package io.stemma.language.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * Makes vectors of English text with the model all-MiniLM-L6-v2 (N. Reimers, I. Gurevych, "Sentence-BERT", 2019; W. Wang
 * and others, "MiniLM", 2020), quantised. The model is loaded on first use; where the machine cannot run it, there are no
 * vectors. The same text gets the same vector in any thread. Safe for use by many threads.
 */
public final class SentenceVectors {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private SentenceVectors() throws IOException, OrtException {
        try (InputStream model = open(MODEL);
                InputStream tokenizer = open(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            environment = OrtEnvironment.getEnvironment();
            session = environment.createSession(model.readAllBytes(), options);
            pieces = new WordPieces(tokenizer);
        }
    }

    /** The vectors of this machine, empty where it cannot make any. */
    public static Optional<SentenceVectors> ofStemma() {
        return Holder.VECTORS;
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = SentenceVectors.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("no " + resource + " on the class path");
        }
        return in;
    }

    /**
     * The vector of a text, of length 1; all zeros for a text without words.
     *
     * @param most how many word pieces of it are read, at least 3; the time it takes grows with them
     */
    public float[] of(String text, int most) {
        long[] ids = pieces.of(text, most);
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the vector model failed", e);
        }
    }

    private static float[] mean(float[][] pieces) {
        float[] sum = new float[pieces[0].length];
        double square = 0;
        for (int i = 0; i < sum.length; i++) {
            for (float[] piece : pieces) {
                sum[i] += piece[i];
            }
            square += sum[i] * sum[i];
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < sum.length && length > 0; i++) {
            sum[i] /= length;
        }
        return sum;
    }

    /** The cosine of two vectors of length 1, -1 to 1. */
    public static double cosine(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private static final class Holder {
        static final Optional<SentenceVectors> VECTORS = load();

        private static Optional<SentenceVectors> load() {
            try {
                return Optional.of(new SentenceVectors());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (OrtException | LinkageError | RuntimeException e) {
                return Optional.empty();
            }
        }
    }
}
