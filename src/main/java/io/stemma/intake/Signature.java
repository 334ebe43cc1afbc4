package io.stemma.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes by which files of other kinds are told: binary files, and formats that Stemma does not read yet. The
 * signatures are those of the formats' own standards as gathered in the {@code magic} files of the Unix command
 * {@code file}.
 */
final class Signature {
    private record Magic(int at, String bytes, String name) {}

    private static final List<Magic> MAGICS = List.of(
            new Magic(0, "%PDF", "PDF"),
            new Magic(0, "\u0089PNG", "PNG image"),
            new Magic(0, "\u00FF\u00D8\u00FF", "JPEG image"),
            new Magic(0, "GIF8", "GIF image"),
            new Magic(8, "WEBP", "WebP image"),
            new Magic(0, "II*\u0000", "TIFF image"),
            new Magic(0, "MM\u0000*", "TIFF image"),
            new Magic(0, "PK\u0003\u0004", "ZIP archive"),
            new Magic(0, "PK\u0005\u0006", "ZIP archive"),
            new Magic(0, "\u001F\u008B", "gzip archive"),
            new Magic(0, "BZh", "bzip2 archive"),
            new Magic(0, "\u00FD7zXZ", "xz archive"),
            new Magic(0, "(\u00B5/\u00FD", "zstd archive"),
            new Magic(0, "7z\u00BC\u00AF", "7-Zip archive"),
            new Magic(0, "Rar!", "RAR archive"),
            new Magic(257, "ustar", "tar archive"),
            new Magic(0, "\u007FELF", "program"),
            new Magic(0, "MZ\u0090\u0000", "program"),
            new Magic(0, "\u00CA\u00FE\u00BA\u00BE", "program"),
            new Magic(0, "\u00CF\u00FA\u00ED\u00FE", "program"),
            new Magic(0, "\u00D0\u00CF\u0011\u00E0", "old Office document"),
            new Magic(0, "SQLite format 3", "SQLite database"),
            new Magic(0, "ID3", "sound"),
            new Magic(0, "OggS", "sound"),
            new Magic(0, "RIFF", "sound or film"),
            new Magic(4, "ftyp", "film"),
            new Magic(0, "\u001AE\u00DF\u00A3", "film"),
            new Magic(0, "wOF2", "font"),
            new Magic(0, "{\\rtf", "RTF"),
            new Magic(0, "%!PS", "PostScript"));

    private Signature() {}

    /** Why a file that begins like this cannot be read, or empty. */
    static Optional<String> refusal(Source source) {
        byte[] head = source.head();
        for (Magic magic : MAGICS) {
            if (at(head, magic)) {
                return Optional.of("binary file (" + kind(magic.name, source) + ")");
            }
        }
        return Optional.empty();
    }

    private static boolean at(byte[] head, Magic magic) {
        byte[] bytes = magic.bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < magic.at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[magic.at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String kind(String name, Source source) {
        if (!name.equals("ZIP archive")) {
            return name;
        }
        if (source.ends("docx", "odt", "pages")) {
            return "word processor document";
        }
        return source.ends("epub") ? "e-book" : name;
    }

    /** Why a text that no other reader knows is no plain text: because it is XML. */
    static Optional<String> markup(Source source) {
        byte[] head = source.head();
        String start = new String(head, 0, Math.min(head.length, 1000), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .replace("\u0000", "")
                .strip();
        if (start.contains("<opml")) {
            return Optional.of("a list of feeds (OPML); 'stemma watch' takes it");
        }
        return start.startsWith("<?xml") ? Optional.of("XML of a kind that is not known") : Optional.empty();
    }
}
