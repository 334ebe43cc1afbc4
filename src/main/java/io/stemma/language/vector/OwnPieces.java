package io.stemma.language.vector;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Cuts text as the tokenizer of a user's own model does: by its {@code tokenizer.json} in the form of Hugging Face, of
 * whatever kind, or by the word pieces of its {@code vocab.txt}, as BERT has them.
 */
final class OwnPieces implements Pieces {
    private static final String UNKNOWN = "[UNK]";
    private static final String OPENS = "[CLS]";
    private static final String CLOSES = "[SEP]";
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // The tokenizer library fetches and reports things over the network unless it is told that there is none.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final HuggingFaceTokenizer tokenizer;

    private OwnPieces(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * By the tokenizer in a folder.
     *
     * @throws EncoderException if there is none or it can't be used
     */
    static OwnPieces in(Path folder) {
        Path json = folder.resolve("tokenizer.json");
        Path vocabulary = folder.resolve("vocab.txt");
        Path file = Files.isRegularFile(json) ? json : vocabulary;
        if (!Files.isRegularFile(file)) {
            throw new EncoderException(folder + " has no tokenizer.json and no vocab.txt");
        }
        try (InputStream in = file.equals(json)
                ? Files.newInputStream(json)
                : new ByteArrayInputStream(wordPieces(vocabulary, lowerCase(folder)))) {
            Map<String, String> whole = Map.of("padding", "false", "truncation", "false");
            return new OwnPieces(HuggingFaceTokenizer.newInstance(in, whole));
        } catch (CharacterCodingException e) {
            throw new EncoderException(file + " is no UTF-8 text");
        } catch (IOException | RuntimeException e) {
            throw new EncoderException(file + " is no tokenizer: " + Told.by(e));
        } catch (LinkageError e) {
            throw new EncoderException("tokenizers of own encoders do not run on this machine: " + Told.by(e));
        }
    }

    @Override
    public long[] of(String text, int most) {
        Encoding encoding = tokenizer.encode(text);
        long[] mask = encoding.getAttentionMask();
        long[] ids = encoding.getIds();
        int n = 0;
        for (int i = 0; i < ids.length; i++) {
            if (mask[i] != 0) {
                ids[n++] = ids[i];
            }
        }
        return Pieces.cut(Arrays.copyOf(ids, n), most);
    }

    /** Whether a model wants its text in lower case; BERT's models do where nothing says otherwise. */
    private static boolean lowerCase(Path folder) throws IOException {
        Path settings = folder.resolve("tokenizer_config.json");
        JsonNode told = Files.isRegularFile(settings)
                ? JSON.readTree(settings.toFile()).path("do_lower_case")
                : JSON.missingNode();
        return told.asBoolean(true);
    }

    /** BERT's tokenizer with a vocabulary of a piece a line, as a {@code tokenizer.json}. */
    private static byte[] wordPieces(Path vocabulary, boolean lowerCase) throws IOException {
        ObjectNode file = JSON.createObjectNode().put("version", "1.0");
        ObjectNode model = JSON.createObjectNode().put("type", "WordPiece").put("unk_token", UNKNOWN);
        model.put("continuing_subword_prefix", "##").put("max_input_chars_per_word", 100);
        ObjectNode numbers = model.putObject("vocab");
        List<String> pieces = Files.readAllLines(vocabulary);
        for (int i = 0; i < pieces.size(); i++) {
            numbers.put(pieces.get(i), i);
        }
        for (String special : List.of(UNKNOWN, OPENS, CLOSES)) {
            if (!numbers.has(special)) {
                throw new EncoderException(vocabulary + " lacks " + special);
            }
        }
        file.putObject("normalizer")
                .put("type", "BertNormalizer")
                .put("clean_text", true)
                .put("handle_chinese_chars", true)
                .put("strip_accents", lowerCase)
                .put("lowercase", lowerCase);
        file.putObject("pre_tokenizer").put("type", "BertPreTokenizer");
        ObjectNode around = file.putObject("post_processor").put("type", "BertProcessing");
        around.putArray("sep").add(CLOSES).add(numbers.get(CLOSES));
        around.putArray("cls").add(OPENS).add(numbers.get(OPENS));
        file.set("model", model);
        return JSON.writeValueAsBytes(file);
    }
}
