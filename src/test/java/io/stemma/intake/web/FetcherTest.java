package io.stemma.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stemma.intake.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final FetchRules RULES = FetchRules.standard()
            .allowingPrivateNetworks()
            .pausing(Duration.ZERO)
            .limitedTo(Duration.ofSeconds(20), 100_000);

    private final Loopback server = new Loopback();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void close() {
        end.countDown();
        server.close();
    }

    private static byte[] get(String address) throws IOException {
        return new Fetcher(RULES).get(address, null, null).bytes();
    }

    @Test
    void anAddressIsFetchedWithAClearName() throws IOException {
        server.on(
                "/a",
                exchange -> Loopback.answer(
                        exchange,
                        200,
                        "text/plain",
                        exchange.getRequestHeaders().getFirst("User-Agent").getBytes(StandardCharsets.UTF_8)));

        assertThat(new String(get(server.at("/a")), StandardCharsets.UTF_8)).startsWith("Stemma/");
    }

    @Test
    void redirectsAreFollowedUpToALimit() throws IOException {
        server.on("/loop", exchange -> {
            exchange.getResponseHeaders().set("Location", "/loop");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.on("/old", exchange -> {
            exchange.getResponseHeaders().set("Location", "new");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.on("/new", "text/plain", "moved");

        assertThat(new Fetcher(RULES).get(server.at("/old"), null, null).address())
                .isEqualTo(server.at("/new"));
        assertThatThrownBy(() -> get(server.at("/loop")))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("leads on more than 5 times");
    }

    @Test
    void aRedirectToAFileIsRefused() {
        server.on("/file", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThatThrownBy(() -> get(server.at("/file")))
                .hasMessage("leads to no http or https address: file:///etc/passwd");
    }

    @Test
    void privateNetworksAreRefusedUnlessAllowed() {
        assertThatThrownBy(() -> new Fetcher(FetchRules.standard()).get(server.at("/a"), null, null))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("leads into a private network: 127.0.0.1");
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fc00::1",
                "fe80::1",
                "::ffff:10.0.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "2002:a00:1::"
            })
    void anAddressOfAPrivateNetworkIsTold(String address) throws IOException {
        assertThat(Host.closed(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "172.32.0.1", "100.128.0.1"})
    void anAddressOfThePublicNetworkIsTold(String address) throws IOException {
        assertThat(Host.closed(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        server.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[10_000];
            try {
                while (end.getCount() > 0) {
                    exchange.getResponseBody().write(chunk);
                }
            } finally {
                exchange.close();
            }
        });

        assertThatThrownBy(() -> get(server.at("/endless"))).hasMessage("an answer of more than 100000 bytes");
    }

    @Test
    void aBombOfZerosIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[10_000_000]);
        }
        server.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Loopback.answer(exchange, 200, "text/html", bomb.toByteArray());
        });

        assertThatThrownBy(() -> get(server.at("/bomb"))).hasMessage("an answer of more than 100000 bytes");
    }

    @Test
    void aServerThatNeverEndsItsAnswerIsLeft() {
        server.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Fetcher fetcher = new Fetcher(RULES.limitedTo(Duration.ofMillis(1000), 1000));

        assertThatThrownBy(() -> fetcher.get(server.at("/slow"), null, null))
                .hasMessage("no whole answer in 1 seconds");
    }

    @Test
    void aServerThatBreaksOffIsNamed() {
        server.on("/broken", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('a');
            exchange.close();
        });

        assertThatThrownBy(() -> get(server.at("/broken"))).isInstanceOf(IOException.class);
    }

    @Test
    void robotsAreObeyed() throws IOException {
        server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\nAllow: /private/open\n");
        server.on("/private/a", "text/plain", "a");
        server.on("/private/open", "text/plain", "open");
        Fetcher fetcher = new Fetcher(RULES);

        assertThatThrownBy(() -> fetcher.get(server.at("/private/a"), null, null))
                .hasMessage("robots.txt of 127.0.0.1 forbids it");
        assertThat(fetcher.get(server.at("/private/open"), null, null).good()).isTrue();
        assertThat(server.asked()).containsExactly("/robots.txt", "/private/open");
    }

    @Test
    void aSiteThatHangsUpWhenAskedForItsRulesIsNotAskedForItsPages() {
        server.on("/robots.txt", exchange -> exchange.close());
        server.on("/a", "text/plain", "a page");

        assertThatThrownBy(() -> get(server.at("/a"))).isInstanceOf(IOException.class);
        assertThat(server.asked()).doesNotContain("/a");
    }

    @Test
    void robotsThatLieElsewhereAreObeyed() {
        server.on("/robots.txt", exchange -> {
            exchange.getResponseHeaders().set("Location", "/rules/robots.txt");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.on("/rules/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n");
        server.on("/a", "text/plain", "a");

        assertThatThrownBy(() -> get(server.at("/a"))).hasMessage("robots.txt of 127.0.0.1 forbids it");
    }

    @Test
    void aSiteWhoseRobotsCannotBeHadIsLeftUntilTheyCan() throws IOException {
        server.on("/robots.txt", exchange -> Loopback.answer(exchange, 503, "text/plain", new byte[0]));
        server.on("/a", "text/plain", "a");
        Instant[] now = {Instant.parse("2025-04-03T08:00:00Z")};
        Fetcher fetcher = new Fetcher(RULES, new Pace(Duration.ZERO), new TestClock(now));

        assertThatThrownBy(() -> fetcher.get(server.at("/a"), null, null))
                .hasMessage("robots.txt of 127.0.0.1 cannot be had now");
        server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /b\n");
        now[0] = now[0].plus(Duration.ofMinutes(6));
        assertThat(fetcher.get(server.at("/a"), null, null).good()).isTrue();
        server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n");
        now[0] = now[0].plus(Duration.ofHours(25));
        assertThatThrownBy(() -> fetcher.get(server.at("/a"), null, null))
                .hasMessage("robots.txt of 127.0.0.1 forbids it");
    }

    @Test
    void theTimeToWaitIsAlsoToldByADate() throws IOException {
        server.on("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "Thu, 03 Apr 2025 08:20:00 GMT");
            Loopback.answer(exchange, 503, "text/plain", new byte[0]);
        });
        Instant[] now = {Instant.parse("2025-04-03T08:00:00Z")};
        Fetcher fetcher = new Fetcher(RULES, new Pace(Duration.ZERO), new TestClock(now));

        assertThat(fetcher.get(server.at("/busy"), null, null).retryAfter()).isEqualTo(1200);
    }

    @Test
    void theSiteIsLeftAloneAsLongAsItsRobotsAsk() throws IOException {
        server.on(
                "/robots.txt", "text/plain", "User-agent: other\nCrawl-delay: 50\n\nUser-agent: *\nCrawl-delay: 7.5\n");
        server.on("/a", "text/plain", "a");
        PaceTest.Waiting time = new PaceTest.Waiting();
        Instant[] now = {Instant.parse("2025-04-03T08:00:00Z")};
        Fetcher fetcher = new Fetcher(RULES, new Pace(Duration.ofSeconds(1), time), new TestClock(now));

        fetcher.get(server.at("/a"), null, null);
        fetcher.get(server.at("/a"), null, null);
        fetcher.get(server.at("/a"), null, null);

        assertThat(time.waits).containsExactly(1_000_000_000L, 7_500_000_000L, 7_500_000_000L);
        assertThat(Robots.of("User-agent: *\nCrawl-delay: 86400\n", "Stemma").pause())
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(Robots.of("User-agent: *\nCrawl-delay: soon\n", "Stemma").pause())
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void ownRulesGoBeforeThoseForAll() {
        String robots = "User-agent: *\nDisallow: /\n\nUser-agent: Stemma\nUser-agent: other\nDisallow: /*.pdf$\n";

        assertThat(Robots.of(robots, "Stemma").allow("/news/a.html")).isTrue();
        assertThat(Robots.of(robots, "Stemma").allow("/news/a.pdf")).isFalse();
        assertThat(Robots.of(robots, "Stemma").allow("/news/a.pdf?x")).isTrue();
        assertThat(Robots.of(robots, "someone").allow("/news/a.html")).isFalse();
    }

    @Test
    void whatIsKnownIsAskedForWithItsTag() throws IOException {
        server.tagged("/a", "text/plain", "\"v1\"", "text");
        Fetcher fetcher = new Fetcher(RULES);
        Answer first = fetcher.get(server.at("/a"), null, null);

        assertThat(fetcher.get(server.at("/a"), first.tag(), null).unchanged()).isTrue();
    }
}
