package io.stemma.language.vector;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A neural network in the form of ONNX that turns the numbers of a text's pieces into a vector. It is given {@code
 * input_ids}, and {@code attention_mask} and {@code token_type_ids} where it asks for them. If it has an output {@code
 * sentence_embedding}, or any of one row a text, that is the vector; else its first output, of one row a piece, is brought
 * to one. Safe for use by many threads.
 */
final class VectorModel {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final String POOLED = "sentence_embedding";
    /** Numbers of text, rows of pieces, the vector itself. */
    private static final int OF_PIECES = 3;

    private static final int OF_TEXT = 2;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String output;
    private final boolean pooled;
    private final boolean firstPieceAlone;

    private VectorModel(OrtEnvironment environment, OrtSession session, boolean firstPieceAlone) throws OrtException {
        this.environment = environment;
        this.session = session;
        this.firstPieceAlone = firstPieceAlone;
        Map<String, NodeInfo> outputs = session.getOutputInfo();
        boolean named = outputs.containsKey(POOLED) && rank(outputs.get(POOLED)) == OF_TEXT;
        String ofPieces = first(outputs, OF_PIECES);
        this.output = named ? POOLED : ofPieces != null ? ofPieces : first(outputs, OF_TEXT);
        this.pooled = output != null && rank(outputs.get(output)) == OF_TEXT;
    }

    /** The first output of so many dimensions, or null. */
    private static String first(Map<String, NodeInfo> outputs, int rank) {
        return outputs.entrySet().stream()
                .filter(o -> rank(o.getValue()) == rank)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static int rank(NodeInfo node) {
        return node.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.FLOAT
                ? tensor.getShape().length
                : 0;
    }

    /** The model that comes with Stemma. */
    static VectorModel of(byte[] model) {
        try (OrtSession.SessionOptions options = options()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new VectorModel(environment, environment.createSession(model, options), false);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A user's own.
     *
     * @throws EncoderException if it can't be used
     */
    static VectorModel of(Path file, boolean firstPieceAlone) {
        try (OrtSession.SessionOptions options = options()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            VectorModel model =
                    new VectorModel(environment, environment.createSession(file.toString(), options), firstPieceAlone);
            model.check(file);
            return model;
        } catch (OrtException e) {
            throw new EncoderException(file + " is no ONNX model that can be run: " + Told.by(e));
        } catch (LinkageError e) {
            throw new EncoderException("ONNX models do not run on this machine: " + Told.by(e));
        }
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    private void check(Path file) throws OrtException {
        List<String> known = List.of(IDS, MASK, TYPES);
        for (Map.Entry<String, NodeInfo> input : session.getInputInfo().entrySet()) {
            boolean whole = input.getValue().getInfo() instanceof TensorInfo tensor
                    && tensor.type == OnnxJavaType.INT64
                    && tensor.getShape().length == OF_TEXT;
            if (!known.contains(input.getKey()) || !whole) {
                throw new EncoderException(file + " is no sentence encoder: it asks for " + input.getKey()
                        + ", and only rows of 64-bit numbers called " + String.join(", ", known) + " can be given");
            }
        }
        if (!session.getInputNames().contains(IDS) || output == null) {
            throw new EncoderException(file + " is no sentence encoder: it takes no " + IDS + " or gives no vectors");
        }
    }

    /** The vector of a text given by its pieces, of length 1; all zeros where the model says nothing. */
    float[] of(long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        Map<String, long[]> given = Map.of(IDS, ids, MASK, ones, TYPES, new long[ids.length]);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {given.get(name)}));
            }
            try (OrtSession.Result result = session.run(inputs, java.util.Set.of(output))) {
                Object value = result.get(0).getValue();
                return unit(pooled ? ((float[][]) value)[0] : mean(((float[][][]) value)[0]));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the vector model failed", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private float[] mean(float[][] pieces) {
        if (firstPieceAlone) {
            return pieces[0];
        }
        float[] sum = new float[pieces[0].length];
        for (float[] piece : pieces) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += piece[i];
            }
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float f : vector) {
            square += f * f;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
