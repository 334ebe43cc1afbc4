package io.stemma.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One document as it was received. Immutable. The body is the text without its furniture: offsets everywhere in Stemma
 * count in the whole {@link #text()}, so that a passage can be found again in the file as it came.
 *
 * @param id the hash of the content and of where it came from, see {@link #idOf}
 * @param file the file or address it was read from, as a reader should see it; never null
 * @param outlet who published it, or null when unknown
 * @param url where, or null
 * @param title its headline, or null
 * @param titleSpan where in the text the title stands, or null when it came from outside the text
 * @param byline who wrote it, or null
 * @param published when it was published: an ISO day ({@code 2025-04-03}) or instant ({@code 2025-04-03T14:05:00Z}), or
 *     null when unknown
 * @param publishedBy what says so: {@code manifest}, {@code front matter}, {@code text}, {@code metadata}, {@code address}; null with
 *     {@code published}
 * @param language ISO 639-1 code
 * @param text the whole decoded text
 * @param furniture what of the text is not body, in order, not overlapping
 */
public record Article(
        String id,
        String file,
        String outlet,
        String url,
        String title,
        Span titleSpan,
        String byline,
        String published,
        String publishedBy,
        String language,
        String text,
        List<Furniture> furniture) {

    public Article {
        furniture = List.copyOf(furniture);
    }

    /**
     * The id of an article: SHA-256 over its text and where it came from, shortened to 16 hex digits. Where it came from
     * is outlet and address, or, when both are unknown, the file's own name without its folders: so the same file read
     * again is the same article, and one text sent out by two outlets is two.
     */
    public static String idOf(String file, String outlet, String url, String text) {
        String from = outlet == null && url == null ? file.substring(file.lastIndexOf('/') + 1) : outlet + "\n" + url;
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(from.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The ISO day of publication, or null when unknown. */
    public String publishedDay() {
        return published == null ? null : published.substring(0, Math.min(10, published.length()));
    }

    /** Whether the offset lies in the body, not in furniture. */
    public boolean inBody(int offset) {
        return furniture.stream().noneMatch(f -> f.span().contains(offset));
    }

    /** The text without its furniture, which leaves a space behind. */
    public String body() {
        if (furniture.isEmpty()) {
            return text;
        }
        StringBuilder body = new StringBuilder(text.length());
        int from = 0;
        for (Furniture f : furniture) {
            body.append(text, from, f.span().start()).append(' ');
            from = f.span().end();
        }
        return body.append(text, from, text.length()).toString();
    }

    /** The chars of a span of this article's text. */
    public String at(Span span) {
        return span.of(text);
    }
}
