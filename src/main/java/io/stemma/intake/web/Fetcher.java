package io.stemma.intake.web;

import io.stemma.article.Receipt;
import io.stemma.article.Remarks;
import io.stemma.intake.Charsets;
import io.stemma.intake.Digests;
import io.stemma.intake.Source;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.Web;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Fetches addresses by {@link FetchRules}. Safe for use by many threads. */
public final class Fetcher implements Web {
    private static final int ROBOTS_BYTES = 500_000;
    private static final Duration ROBOTS_DAY = Duration.ofDays(1);
    private static final Duration ROBOTS_FAILED = Duration.ofMinutes(5);

    private final FetchRules rules;
    private final Pace pace;
    private final HttpClient client;
    private final Clock clock;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    /** What a site's robots.txt says, and until when that is believed. */
    private static final class Site {
        Robots robots;
        Instant until = Instant.MIN;
    }

    /** A fetcher by these rules. */
    public Fetcher(FetchRules rules) {
        this(rules, new Pace(rules.pause()), Clock.systemUTC());
    }

    Fetcher(FetchRules rules, Pace pace, Clock clock) {
        this.rules = rules;
        this.pace = pace;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(rules.timeout())
                .build();
    }

    @Override
    public Source fetch(String address) throws IOException {
        return source(address, get(address, null, null), List.of());
    }

    /**
     * An answer as a source of articles.
     *
     * @param asked the address as it was asked for, by which the source is named
     * @param categories what is said elsewhere of what it is about
     * @throws UnreadableException if the answer is no good
     */
    public static Source source(String asked, Answer answer, List<String> categories) throws UnreadableException {
        if (!answer.good()) {
            throw new UnreadableException("the server answers " + answer.status());
        }
        Receipt receipt = Receipt.of(answer.address(), answer.received(), Digests.sha256(answer.bytes()))
                .with(Remarks.NONE.about(categories));
        return Source.of(asked, answer.bytes(), receipt, Charsets.of(answer.type()));
    }

    /**
     * Asks for an address.
     *
     * @param tag the ETag of the answer that is known, or null
     * @param modified its Last-Modified, or null
     * @return the answer, whatever its status
     * @throws UnreadableException if it may not be fetched, leads on too often, is too large or too slow
     */
    public Answer get(String address, String tag, String modified) throws IOException {
        return follow(address, tag, modified, rules.bytes(), rules.robots());
    }

    private Answer follow(String address, String tag, String modified, long most, boolean obeying) throws IOException {
        String at = address;
        for (int hops = 0; hops <= rules.redirects(); hops++) {
            URI uri = Host.allowed(at, rules.privateNetworks());
            Robots site = obeying ? robots(uri) : Robots.NONE;
            if (!site.allow(path(uri))) {
                throw new UnreadableException("robots.txt of " + uri.getHost()
                        + (site == Robots.CLOSED ? " cannot be had now" : " forbids it"));
            }
            HttpResponse<byte[]> response = pace.turn(uri.getAuthority(), site.pause(), () -> {
                // Once more: the host's turn may come late, and its name may lead elsewhere by then.
                Host.allowed(uri.toString(), rules.privateNetworks());
                return send(request(uri, tag, modified), most);
            });
            String location = response.headers().firstValue("Location").orElse(null);
            int status = response.statusCode();
            boolean moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
            if (!moved || location == null) {
                return answer(uri, response);
            }
            try {
                at = uri.resolve(location.strip().replace(" ", "%20")).toString();
            } catch (IllegalArgumentException e) {
                throw new UnreadableException("leads to no address: " + location);
            }
        }
        throw new UnreadableException("leads on more than " + rules.redirects() + " times");
    }

    private HttpRequest request(URI uri, String tag, String modified) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("User-Agent", rules.agent())
                .header(
                        "Accept",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.5")
                .header("Accept-Encoding", "gzip");
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request, long most) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> future = client.sendAsync(request, info -> new Limited(most));
        try {
            return future.get(rules.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new UnreadableException(
                    "no whole answer in " + rules.timeout().toSeconds() + " seconds");
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        } catch (ExecutionException e) {
            throw reason(e.getCause(), most);
        }
    }

    private static IOException reason(Throwable e, long most) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof Limited.TooLarge) {
                return new UnreadableException("an answer of more than " + most + " bytes");
            }
            if (t instanceof HttpTimeoutException) {
                return new UnreadableException("no answer in time");
            }
            if (t instanceof ConnectException) {
                return new UnreadableException("no connection");
            }
        }
        return e instanceof IOException io ? io : new IOException(e);
    }

    private Answer answer(URI uri, HttpResponse<byte[]> response) throws IOException {
        byte[] bytes = response.body();
        String encoding =
                response.headers().firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        if (encoding.contains("gzip") && bytes.length > 0) {
            bytes = gunzip(bytes);
        }
        return new Answer(
                uri.toString(),
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(null),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Last-Modified").orElse(null),
                wait(response.headers().firstValue("Retry-After").orElse("")),
                number(response.headers()
                        .firstValue("Cache-Control")
                        .orElse("")
                        .replaceFirst("^.*max-age=(\\d+).*$", "$1")),
                bytes,
                Instant.now());
    }

    private byte[] gunzip(byte[] bytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] whole = in.readNBytes((int) Math.min(rules.bytes() + 1, Integer.MAX_VALUE - 16));
            if (whole.length > rules.bytes()) {
                throw new UnreadableException("an answer of more than " + rules.bytes() + " bytes");
            }
            return whole;
        }
    }

    /** The seconds that a server asks to wait, told by their number or by a date. */
    private long wait(String said) {
        try {
            Instant until = ZonedDateTime.parse(said.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Math.max(0, Duration.between(clock.instant(), until).toSeconds());
        } catch (DateTimeException e) {
            return number(said.strip());
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /**
     * The rules of a site, asked for once a day (RFC 9309): a site that has none allows everything, one whose server fails to
     * tell them nothing until it is asked again.
     *
     * @throws IOException if there is no connection to the site: then it allows nothing either
     */
    private Robots robots(URI uri) throws IOException {
        Site site = sites.computeIfAbsent(uri.getScheme() + "://" + uri.getAuthority(), s -> new Site());
        synchronized (site) {
            if (!clock.instant().isBefore(site.until)) {
                boolean had = true;
                try {
                    Answer answer = follow(
                            uri.getScheme() + "://" + uri.getAuthority() + "/robots.txt",
                            null,
                            null,
                            ROBOTS_BYTES,
                            false);
                    had = answer.status() < 500 && answer.status() != 429;
                    site.robots = answer.good()
                            ? Robots.of(
                                    new String(answer.bytes(), StandardCharsets.UTF_8),
                                    rules.agent().split("[/ ]", 2)[0])
                            : had ? Robots.NONE : Robots.CLOSED;
                } catch (UnreadableException e) {
                    had = false;
                    site.robots = Robots.NONE;
                }
                site.until = clock.instant().plus(had ? ROBOTS_DAY : ROBOTS_FAILED);
            }
            return site.robots;
        }
    }
}
