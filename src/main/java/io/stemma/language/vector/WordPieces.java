package io.stemma.language.vector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Cuts English into the word pieces that the vector model knows (J. Devlin and others, "BERT: Pre-training of Deep
 * Bidirectional Transformers", 2019), and numbers them. Safe for use by many threads.
 */
final class WordPieces implements Pieces {
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final WordpieceTokenizer tokenizer;

    /**
     * With the vocabulary of a tokenizer file in the form of Hugging Face.
     *
     * @throws IOException if it can't be read
     */
    WordPieces(InputStream file) throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(file).path("model").path("vocab");
        vocabulary
                .properties()
                .forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
        tokenizer = new WordpieceTokenizer(numbers.keySet());
    }

    @Override
    public long[] of(String text, int most) {
        String[] pieces = tokenizer.tokenize(plain(text));
        long[] ids = new long[pieces.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = numbers.getOrDefault(pieces[i], numbers.get(UNKNOWN));
        }
        return Pieces.cut(ids, most);
    }

    /** In lower case, without marks on letters, blanks around punctuation. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder s = new StringBuilder(bare.length() + 32);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                s.append(c);
            } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                s.append(' ');
            } else {
                s.append(' ').append(c).append(' ');
            }
        }
        return s.toString().strip();
    }
}
