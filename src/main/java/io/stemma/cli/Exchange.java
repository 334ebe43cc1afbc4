package io.stemma.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The two streams of a JSON-RPC conversation, a message a line. Holds the end of the input back until every request has its
 * answer, since the protocol's library drops what is under way when the input ends; answers a line that is no JSON itself,
 * since the library would end the conversation over it.
 */
final class Exchange {
    private static final int PATIENCE_SECONDS = 600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedReader lines;
    private final Answers answers;
    private final CountDownLatch ended = new CountDownLatch(1);
    private int open;

    Exchange(InputStream in, OutputStream out) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.answers = new Answers(out);
    }

    InputStream in() {
        return new Questions();
    }

    OutputStream out() {
        return answers;
    }

    /** Waits until the input has ended and all is answered. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private synchronized void asked() {
        open++;
    }

    private synchronized void answered() {
        open--;
        notifyAll();
    }

    private synchronized void awaitAnswers() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (open > 0 && System.nanoTime() < until) {
                wait(1000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next message, or null at the end. */
    private byte[] next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode message = JSON.readTree(line);
                if (!message.isObject() || !message.path("jsonrpc").asText().equals("2.0")) {
                    refuse(-32600, "no JSON-RPC 2.0 message");
                    continue;
                }
                if (message.hasNonNull("id") && message.has("method")) {
                    asked();
                }
                return (line + "\n").getBytes(StandardCharsets.UTF_8);
            } catch (JsonProcessingException e) {
                refuse(-32700, "no JSON");
            }
        }
        return null;
    }

    private void refuse(int code, String why) throws IOException {
        String answer =
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":" + code + ",\"message\":\"" + why + "\"}}\n";
        answers.line(answer.getBytes(StandardCharsets.UTF_8));
    }

    /** What the library reads. */
    private final class Questions extends InputStream {
        private byte[] message = {};
        private int at;

        private boolean filled() throws IOException {
            if (at == message.length) {
                byte[] next = next();
                if (next == null) {
                    awaitAnswers();
                    ended.countDown();
                    return false;
                }
                message = next;
                at = 0;
            }
            return true;
        }

        @Override
        public int read() throws IOException {
            return filled() ? message[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!filled()) {
                return -1;
            }
            int n = Math.min(length, message.length - at);
            System.arraycopy(message, at, into, from, n);
            at += n;
            return n;
        }
    }

    /** What the library writes: counts the answers among its lines. */
    private final class Answers extends FilterOutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Answers(OutputStream out) {
            super(out);
        }

        @Override
        public synchronized void write(int b) throws IOException {
            line.write(b);
            if (b == '\n') {
                byte[] whole = line.toByteArray();
                line.reset();
                line(whole);
                JsonNode message = JSON.readTree(whole);
                if (message.hasNonNull("id") && !message.has("method")) {
                    answered();
                }
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(bytes[i]);
            }
        }

        synchronized void line(byte[] whole) throws IOException {
            out.write(whole);
            out.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
