package io.stemma.intake.archive;

import io.stemma.intake.ArticleReader;
import io.stemma.intake.Limits;
import io.stemma.intake.Source;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the pages in a WARC file, plain or compressed record by record, one after the other, so that a file of any size
 * needs the memory of one page. A broken record is named and skipped: the next one is looked for behind it.
 */
public final class WarcFileReader implements ArticleReader {
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ZIPPED = {0x1F, (byte) 0x8B, 0x08};
    private static final int WINDOW = 1 << 20;
    private static final int MOST_BROKEN = 1000;

    private final PageReader pages = new PageReader();

    @Override
    public boolean binary() {
        return true;
    }

    @Override
    public boolean reads(Source source) {
        byte[] head = source.head();
        if (starts(head, ZIPPED)) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
                return starts(in.readNBytes(PLAIN.length), PLAIN);
            } catch (IOException e) {
                return source.ends("warc.gz");
            }
        }
        return starts(head, PLAIN) || source.ends("warc");
    }

    private static boolean starts(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        Records records = new Records(pages, limits, receiver);
        if (source.path() == null) {
            stream(source.name(), source.open(), records);
        } else {
            file(source.name(), source.path(), records);
        }
        records.end();
    }

    /** Reads the records of a stream, up to the first that is broken. */
    static void stream(String name, InputStream in, Records records) throws IOException {
        int number = 0;
        try {
            WarcReader reader = reader(Channels.newChannel(in));
            for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
                number++;
                records.read(name, next.get());
            }
        } catch (IOException e) {
            records.refused(name, "broken after record " + number + ": " + Reasons.of(e));
        }
    }

    private static void file(String name, Path path, Records records) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            boolean zipped = zipped(channel);
            long from = 0;
            int number = 0;
            int broken = 0;
            while (from >= 0) {
                channel.position(from);
                long at = from;
                WarcReader reader = null;
                try {
                    reader = reader(channel);
                    for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
                        number++;
                        at = Math.max(at, reader.position());
                        records.advanced((double) at / channel.size());
                        records.read(name, next.get());
                    }
                    return;
                } catch (IOException e) {
                    at = reader == null ? at : Math.max(at, reader.position());
                    records.refused(name, "a broken record at byte " + at + ": " + Reasons.of(e));
                    if (++broken >= MOST_BROKEN) {
                        throw new UnreadableException("more than " + MOST_BROKEN + " broken records");
                    }
                    from = next(channel, at + 1, zipped ? ZIPPED : PLAIN);
                }
            }
        }
    }

    private static WarcReader reader(ReadableByteChannel channel) throws IOException {
        try {
            WarcReader reader = new WarcReader(channel);
            reader.setLenient(true);
            return reader;
        } catch (IllegalArgumentException e) {
            throw new IOException(Reasons.of(e), e);
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new IOException(Reasons.of(e), e);
        }
    }

    private static boolean zipped(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(ZIPPED.length);
        channel.read(head, 0);
        return starts(head.array(), ZIPPED);
    }

    /** Where the next record may begin, or -1. */
    private static long next(FileChannel channel, long from, byte[] start) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        long at = from;
        while (true) {
            window.clear();
            int n = channel.read(window, at);
            if (n < start.length) {
                return -1;
            }
            byte[] bytes = window.array();
            for (int i = 0; i + start.length <= n; i++) {
                int j = 0;
                while (j < start.length && bytes[i + j] == start[j]) {
                    j++;
                }
                if (j == start.length) {
                    return at + i;
                }
            }
            at += n - start.length + 1;
        }
    }
}
