package io.stemma.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a WARC file of any size, every page of it another article: {@code BigWarc FILE BYTES [BYTES-A-PAGE]}. */
public final class BigWarc {
    private static final String[] WORDS = ("council ferry pier bridge mayor harbour strike budget union minister vote storm"
                    + " river border company school tax court police letter market winter spring boat road report")
            .split(" ");

    private BigWarc() {}

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        long size = Long.parseLong(args[1]);
        int page = args.length > 2 ? Integer.parseInt(args[2]) : 200_000;
        Random random = new Random(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 20)) {
            long written = 0;
            for (int i = 0; written < size; i++) {
                byte[] record = record(i, page, random);
                out.write(record);
                written += record.length;
            }
        }
    }

    private static byte[] record(int number, int size, Random random) {
        String address = "https://tidewatch.example/" + number;
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>Report ")
                .append(number)
                .append("</title><meta property='article:published_time' content='2025-04-02T10:00:00Z'><script>")
                .append("/* filling */ ".repeat(Math.max(1, (size - 4000) / 14)))
                .append("</script></head><body><nav><a href=/>Home</a></nav><article><h1>Report ")
                .append(number)
                .append(" of the town</h1>");
        for (int p = 0; p < 6; p++) {
            html.append("<p>The ");
            for (int w = 0; w < 40; w++) {
                html.append(WORDS[random.nextInt(WORDS.length)]).append(w % 9 == 8 ? ", " : " ");
            }
            html.append("was number ").append(number).append(" of its kind, said Mayor Anna Berg.</p>");
        }
        byte[] body = html.append("</article></body></html>").toString().getBytes(StandardCharsets.UTF_8);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] warc = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2025-04-03T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                        + String.format("%012d", number)
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length + body.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] record = new byte[warc.length + http.length + body.length + 4];
        System.arraycopy(warc, 0, record, 0, warc.length);
        System.arraycopy(http, 0, record, warc.length, http.length);
        System.arraycopy(body, 0, record, warc.length + http.length, body.length);
        System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, record, record.length - 4, 4);
        return record;
    }
}
