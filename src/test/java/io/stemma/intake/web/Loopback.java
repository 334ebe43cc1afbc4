package io.stemma.intake.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers as a test tells it to, and remembers what it was asked. */
public final class Loopback implements AutoCloseable {
    /** Answers a request. */
    public interface Handler {
        /** Answers, and closes the exchange. */
        void handle(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Starts it on a free port. */
    public Loopback() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            Handler handler = handlers.get(exchange.getRequestURI().getPath());
            if (handler == null) {
                answer(exchange, 404, "text/plain", "nothing here".getBytes(StandardCharsets.UTF_8));
            } else {
                handler.handle(exchange);
            }
        });
        server.start();
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The paths that were asked for, in order. */
    public List<String> asked() {
        return asked;
    }

    /** Answers a path in a certain way. */
    public void on(String path, Handler handler) {
        handlers.put(path, handler);
    }

    /** Answers a path with a text. */
    public void on(String path, String type, String text) {
        on(path, exchange -> answer(exchange, 200, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Answers a path with a text that has a tag, and with 304 where the tag is known. */
    public void tagged(String path, String type, String tag, String text) {
        on(path, exchange -> {
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
                return;
            }
            exchange.getResponseHeaders().set("ETag", tag);
            answer(exchange, 200, type, text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Sends an answer. */
    public static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
