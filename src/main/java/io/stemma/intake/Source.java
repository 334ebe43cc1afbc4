package io.stemma.intake;

import io.stemma.article.Receipt;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One input: a file or a stream. It can be opened once. */
public final class Source {
    private static final int HEAD = 1 << 16;

    private final String name;
    private final Path path;
    private final InputStream rest;
    private final byte[] head;
    private final long size;
    private Receipt receipt;
    private final String charset;

    private Source(String name, Path path, InputStream in, long size, Receipt receipt, String charset)
            throws IOException {
        this.receipt = receipt;
        this.charset = charset;
        this.name = name;
        this.path = path;
        this.head = in.readNBytes(HEAD);
        this.rest = in;
        this.size = size;
    }

    /**
     * A file.
     *
     * @param name as it should be shown
     * @throws IOException if it cannot be opened
     */
    static Source of(String name, Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return new Source(name, path, in, Files.isRegularFile(path) ? Files.size(path) : -1, Receipt.NONE, null);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** A stream that is not closed here. */
    static Source of(String name, InputStream in) throws IOException {
        InputStream open = new FilterInputStream(in) {
            @Override
            public void close() {}
        };
        return new Source(name, null, open, -1, Receipt.NONE, null);
    }

    /**
     * Bytes that were received from elsewhere: fetched, or kept in an archive.
     *
     * @param name as it should be shown
     * @param charset what is said of their charset, or null
     */
    public static Source of(String name, byte[] bytes, Receipt receipt, String charset) {
        try {
            return new Source(name, null, new ByteArrayInputStream(bytes), bytes.length, receipt, charset);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How it was received; with digest and bytes once {@link #bytes} was called. */
    public Receipt receipt() {
        return receipt;
    }

    /** What came with the bytes about their charset, or null. */
    public String charset() {
        return charset;
    }

    /** The name, as it should be shown. */
    public String name() {
        return name;
    }

    /** The file, or null where the input is a stream. */
    public Path path() {
        return path;
    }

    /** The first bytes, at most 64 KiB. */
    public byte[] head() {
        return head.clone();
    }

    /** Whether the name ends in a full stop and one of these endings, in any case. */
    public boolean ends(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }

    /** The bytes from the first on. */
    public InputStream open() {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    /**
     * All bytes.
     *
     * @throws UnreadableException if there are more than the limit allows
     * @throws IOException if they cannot be read
     */
    public byte[] bytes(Limits limits) throws IOException {
        if (size > limits.bytes()) {
            throw tooLarge(limits);
        }
        byte[] bytes = open().readNBytes((int) limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw tooLarge(limits);
        }
        receipt = receipt.with(Digests.sha256(bytes), bytes);
        return bytes;
    }

    void close() throws IOException {
        if (path != null) {
            rest.close();
        }
    }

    private UnreadableException tooLarge(Limits limits) {
        String found = size < 0 ? "more than" : Sizes.bytes(size) + ",";
        String most = size < 0 ? Sizes.bytes(limits.bytes()) : "at most " + Sizes.bytes(limits.bytes());
        return new UnreadableException("too large (" + found + " " + most + ")");
    }
}
