package io.stemma.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Sentences of Stemma's own with what is to be found in them: a table that is part of the program, in {@code score/}. */
public final class OwnSentences {
    private static final int DIGITS = 16;

    private final byte[] bytes;

    /**
     * The table of a file in {@code score/}.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public OwnSentences(String file) {
        try (InputStream in = Objects.requireNonNull(OwnSentences.class.getResourceAsStream("/score/" + file), file)) {
            this.bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its rows, cells parted by tabs; lines that start with # are left out. */
    public List<List<String>> rows() {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> List.of(l.split("\t", -1)))
                .toList();
    }

    /** Names the table by its content: the first 16 hex digits of its SHA-256. */
    public String checksum() {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sha).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
