package io.stemma.web;

import io.stemma.Stemma;
import io.stemma.TakingOrder;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Web;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** A desk on an archive of its own, with the samples of the project or without, and a client that asks it. */
final class SampleDesk implements AutoCloseable {
    private final Stemma stemma = Stemma.inMemory();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Desk desk;

    SampleDesk(DeskOptions options, boolean samples) {
        if (samples) {
            stemma.take(
                    List.of("examples"),
                    InputStream.nullInputStream(),
                    new TakingOrder(
                            Manifest.read(Path.of("examples/manifest.csv")), 2, Limits.standard(), Web.CLOSED, false),
                    f -> {});
        }
        desk = Desk.open(stemma, options);
        desk.snapshots().refresh().join();
    }

    static SampleDesk open() {
        return new SampleDesk(DeskOptions.local(0, TakingOrder.plain()), true);
    }

    static SampleDesk empty() {
        return new SampleDesk(DeskOptions.local(0, TakingOrder.plain()), false);
    }

    Stemma stemma() {
        return stemma;
    }

    Desk desk() {
        return desk;
    }

    /** The address of a path. */
    String at(String path) {
        return desk.address().replaceFirst("/$", "") + path;
    }

    /** The answer to a GET, with these headers: name, value, name, value. */
    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(at(path))).GET(), headers);
    }

    /** The answer to a POST of text. */
    HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(at(path))).POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        desk.close();
        stemma.close();
    }
}
