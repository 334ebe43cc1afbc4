package io.stemma.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of a page's bytes. What a server or a page says of its charset is often wrong, so sound UTF-8 is taken for
 * that whatever is said; else what was said counts, and where nothing was, {@link Decoder} tells.
 */
public final class Charsets {
    private static final Pattern SAID =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private Charsets() {}

    /**
     * The text.
     *
     * @param said the charset that came with the bytes, or null; what a page says itself is looked for in its head
     * @throws UnreadableException if they are no text
     */
    public static String decode(byte[] bytes, String said) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("empty file");
        }
        if (utf8(bytes)) {
            return Decoder.decode(bytes);
        }
        String name = said;
        if (name == null) {
            String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
            Matcher m = SAID.matcher(head);
            name = m.find() ? m.group(1) : null;
        }
        Charset charset = charset(name);
        boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE);
        if (charset == null || marked || charset.equals(StandardCharsets.UTF_8)) {
            return Decoder.decode(bytes);
        }
        return new String(bytes, charset);
    }

    /** The charset of a content type, or null. */
    public static String of(String contentType) {
        Matcher m = contentType == null ? null : SAID.matcher(contentType);
        return m != null && m.find() ? m.group(1) : null;
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The charset of a name, or null; what calls itself Latin-1 is Windows-1252 on the web (WHATWG Encoding). */
    private static Charset charset(String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean wide = name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16")
                    || name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-32");
            return latin ? Charset.forName("windows-1252") : wide ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
