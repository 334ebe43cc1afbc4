package io.stemma.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Makes WARC records for tests. */
public final class Warcs {
    private Warcs() {}

    /** A record of an answer with a page. */
    public static byte[] response(String address, String html) {
        return response(address, "text/html; charset=utf-8", 200, html.getBytes(StandardCharsets.UTF_8));
    }

    /** A record of an answer. */
    public static byte[] response(String address, String type, int status, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2025-04-03T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:4c3c1f5e-1111-4a4a-9b9b-"
                + String.format("%012x", address.hashCode() & 0xFFFFFFFFL)
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (head.length + body.length) + "\r\n\r\n";
        return joined(
                warc.getBytes(StandardCharsets.US_ASCII), head, body, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** A record compressed on its own. */
    public static byte[] zipped(byte[] record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Bytes one after the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
