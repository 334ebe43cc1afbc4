package io.stemma.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes text of bytes, without a byte order mark.
 *
 * <p>A byte order mark decides; then NUL bytes in every other place (UTF-16); then whether the bytes are sound UTF-8, or
 * so but for a few broken places. Of the one-byte charsets, those for Latin letters are told apart by {@link LatinBytes},
 * because ICU needs more text than a short article's few umlauts; text whose letters are mostly not ASCII (Cyrillic,
 * Greek, Japanese …) is left to ICU's {@code CharsetDetector}.
 */
final class Decoder {
    private static final double BROKEN = 0.01;
    private static final double CONTROL = 0.01;

    private Decoder() {}

    /**
     * The text of the bytes.
     *
     * @throws UnreadableException if they are no text
     */
    static String decode(byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("empty file");
        }
        String text = text(bytes);
        long control = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        if (control > Math.max(2, text.length() * CONTROL)) {
            throw new UnreadableException("binary file");
        }
        return text;
    }

    private static String text(byte[] b) throws UnreadableException {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return utf8(Arrays.copyOfRange(b, 3, b.length));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return new String(b, 4, b.length - 4, Charset.forName("UTF-32LE"));
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return new String(b, 4, b.length - 4, Charset.forName("UTF-32BE"));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(b, 0xFE, 0xFF)) {
            return new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE);
        }
        if (nul(b)) {
            return utf16(b);
        }
        return utf8(b);
    }

    private static boolean starts(byte[] b, int... mark) {
        if (b.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean nul(byte[] b) {
        for (byte x : b) {
            if (x == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 without a mark: the high bytes of spaces and Latin letters are zero, the low bytes never. */
    private static String utf16(byte[] b) throws UnreadableException {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < b.length; i++) {
            if (b[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        boolean little = odd > even;
        int many = Math.max(even, odd);
        int few = Math.min(even, odd);
        if (b.length % 2 == 0 && many * 20 >= b.length / 2 && few * 200 <= b.length / 2) {
            String text = new String(b, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
            long odds = text.codePoints()
                    .filter(c ->
                            !Character.isDefined(c) || c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE)
                    .count();
            if (odds * 100 <= text.length()) {
                return text;
            }
        }
        throw new UnreadableException("binary file");
    }

    private static String utf8(byte[] b) throws UnreadableException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(b))
                    .toString();
        } catch (CharacterCodingException e) {
            Utf8Census census = Utf8Census.of(b);
            if (census.sound() <= census.broken()) {
                return oneByte(b, census);
            }
            if (census.broken() > Math.max(2, census.chars() * BROKEN)) {
                throw new UnreadableException("broken UTF-8 (" + census.broken() + " broken places in "
                        + Sizes.count(census.chars()) + " characters)");
            }
            return new String(b, StandardCharsets.UTF_8);
        }
    }

    private static String oneByte(byte[] b, Utf8Census census) throws UnreadableException {
        if (census.high() * 3 < census.letters()) {
            return LatinBytes.decode(b);
        }
        CharsetMatch match = new CharsetDetector().setText(b).detect();
        if (match == null || match.getConfidence() < 20 || !Charset.isSupported(match.getName())) {
            throw new UnreadableException("no text in any known encoding");
        }
        return new String(b, Charset.forName(match.getName()));
    }
}
