package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.Stemma;
import io.stemma.Taken;
import io.stemma.TakingOrder;
import io.stemma.intake.page.Samples;
import io.stemma.intake.web.FetchRules;
import io.stemma.intake.web.Fetcher;
import io.stemma.intake.web.Loopback;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final Instant START = Instant.parse("2025-04-03T08:00:00Z");

    @TempDir
    Path folder;

    private final Loopback server = new Loopback();
    private final Fetcher fetcher =
            new Fetcher(FetchRules.standard().allowingPrivateNetworks().pausing(Duration.ZERO));

    @AfterEach
    void close() {
        server.close();
    }

    private String feed(String... paths) {
        StringBuilder feed =
                new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Tide Watch</title>"
                        + "<link>" + server.at("/") + "</link><description>News</description><ttl>30</ttl>");
        for (String path : paths) {
            feed.append("<item><title>")
                    .append(path)
                    .append("</title><link>")
                    .append(server.at(path))
                    .append(
                            "</link><pubDate>Thu, 03 Apr 2025 07:30:00 GMT</pubDate><category>Harbour</category></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String page(String path, String body) {
        return Samples.page()
                .replace("https://tidewatch.example/2025/04/pier", "https://tidewatch.example" + path)
                .replace(Samples.BODY[1], body);
    }

    private Taken round(Stemma stemma, Instant now) {
        return stemma.watch(List.of(server.at("/feed")), fetcher, TakingOrder.plain(), now);
    }

    @Test
    void whatIsNewIsTakenInOnceAndWhatChangedIsAVersion() {
        server.tagged("/feed", "application/rss+xml", "\"1\"", feed("/a"));
        server.tagged("/a", "text/html", "\"a1\"", page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        try (Stemma stemma = Stemma.inMemory()) {
            Taken first = round(stemma, START);
            Taken second = round(stemma, START.plus(Duration.ofMinutes(5)));
            Taken third = round(stemma, START.plus(Duration.ofMinutes(31)));
            server.tagged("/feed", "application/rss+xml", "\"2\"", feed("/a", "/b"));
            server.tagged(
                    "/a",
                    "text/html",
                    "\"a2\"",
                    page(
                            "/a",
                            "The vote went nine to five, said Mayor Ada Quill.</p><p>The ferry company wants 40,000 crowns for the"
                                    + " detour, and has hired two lawyers from Riga to get them before the summer comes."));
            server.tagged(
                    "/b", "text/html", "\"b1\"", page("/b", "Nothing of that kind was ever said by anyone else."));
            Taken fourth = round(stemma, START.plus(Duration.ofHours(2)));

            assertThat(first.articles()).hasSize(1);
            assertThat(second.articles()).isEmpty();
            assertThat(third.articles()).isEmpty();
            assertThat(fourth.articles()).hasSize(2).doesNotContainAnyElementsOf(first.articles());
            String changed = fourth.articles().get(0);
            assertThat(stemma.compare(first.articles().get(0), changed)
                            .derivation()
                            .orElseThrow()
                            .kinds()
                            .toString())
                    .containsIgnoringCase("version");
            assertThat(stemma.receipt(changed).address()).isEqualTo(server.at("/a"));
            assertThat(stemma.receipt(changed).digest()).hasSize(64);
            assertThat(stemma.receipt(changed).remarks().categories()).containsExactly("Harbour");
        }
        assertThat(server.asked().stream().filter("/feed"::equals)).hasSize(3);
    }

    @Test
    void aPageThatIsCorrectedOnTheSameDayIsALaterStateOfItself() {
        server.tagged("/feed", "application/rss+xml", "\"1\"", feed("/a"));
        server.tagged("/a", "text/html", "\"a1\"", page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        try (Stemma stemma = Stemma.inMemory()) {
            String first = round(stemma, START).articles().get(0);
            server.tagged("/feed", "application/rss+xml", "\"2\"", feed("/a"));
            server.tagged("/a", "text/html", "\"a2\"", page("/a", "The vote went nine to five, said Mayor Ada Quill."));
            String second =
                    round(stemma, START.plus(Duration.ofHours(2))).articles().get(0);

            var derivation = stemma.compare(second, first).derivation().orElseThrow();

            assertThat(derivation.kinds().toString()).isEqualToIgnoringCase("[version]");
            assertThat(derivation.newer()).isEqualTo(second);
            assertThat(derivation.from()).isEqualTo(second);
            var claims = stemma.everything(null).ledgers().get(0).claims();
            assertThat(claims).anySatisfy(c -> {
                assertThat(c.standing().word()).isEqualTo("changed");
                assertThat(c.evidence()).anyMatch(p -> p.articleId().equals(first));
            });
        }
    }

    @Test
    void aPageThatCouldNotBeHadIsAskedForAgainAlsoWhereItsFeedStaysTheSame() {
        server.tagged("/feed", "application/rss+xml", "\"1\"", feed("/a"));
        server.on("/a", exchange -> Loopback.answer(exchange, 503, "text/plain", new byte[0]));
        try (Stemma stemma = Stemma.inMemory()) {
            assertThat(round(stemma, START).skipped()).hasSize(1);
            server.on("/a", "text/html", page("/a", "The vote went nine to four, said Mayor Ada Quill."));

            assertThat(round(stemma, START.plus(Duration.ofMinutes(31))).articles())
                    .hasSize(1);
        }
    }

    @Test
    void aPageIsNotAskedForBeforeTheTimeThatItsServerTells() {
        server.on("/feed", "application/rss+xml", feed("/a"));
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            Loopback.answer(exchange, 503, "text/plain", new byte[0]);
        });
        try (Stemma stemma = Stemma.inMemory()) {
            round(stemma, START);
            round(stemma, START.plus(Duration.ofMinutes(31)));
            round(stemma, START.plus(Duration.ofMinutes(121)));
        }

        assertThat(server.asked().stream().filter("/a"::equals)).hasSize(2);
    }

    /** Answers with a date alone, as many servers do, and with 304 to who knows it; tells what was asked. */
    private List<String> dated(String path, String type, String text) {
        String date = "Thu, 03 Apr 2025 07:31:00 GMT";
        List<String> since = new CopyOnWriteArrayList<>();
        server.on(path, exchange -> {
            String known = exchange.getRequestHeaders().getFirst("If-Modified-Since");
            since.add(String.valueOf(known));
            exchange.getResponseHeaders().set("Last-Modified", date);
            Loopback.answer(
                    exchange, date.equals(known) ? 304 : 200, type, date.equals(known) ? new byte[0] : bytes(text));
        });
        return since;
    }

    @Test
    void aFeedThatTellsOnlyADateIsAskedWhetherItHasChangedSince() {
        String old = feed("/a").replace("03 Apr 2025 07:30", "20 Mar 2025 07:30");
        List<String> asked = dated("/feed", "application/rss+xml", old);
        server.on("/a", "text/html", page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        try (Stemma stemma = Stemma.inMemory()) {
            assertThat(round(stemma, START).articles()).hasSize(1);

            Taken second = round(stemma, START.plus(Duration.ofMinutes(31)));

            assertThat(second.articles()).isEmpty();
            assertThat(second.skipped()).isEmpty();
            assertThat(asked).containsExactly("null", "Thu, 03 Apr 2025 07:31:00 GMT");
            assertThat(stemma.due(List.of(server.at("/feed")), START)).isEqualTo(START.plus(Duration.ofMinutes(61)));
        }
        assertThat(server.asked().stream().filter("/a"::equals)).hasSize(1);
    }

    @Test
    void aPageThatTellsOnlyADateIsAskedWhetherItHasChangedSince() {
        server.on("/feed", "application/rss+xml", feed("/a"));
        List<String> asked = dated("/a", "text/html", page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        try (Stemma stemma = Stemma.inMemory()) {
            assertThat(round(stemma, START).articles()).hasSize(1);

            Taken second = round(stemma, START.plus(Duration.ofMinutes(31)));

            assertThat(second.articles()).isEmpty();
            assertThat(second.skipped()).isEmpty();
            assertThat(stemma.everything(null).articles()).hasSize(1);
        }
        assertThat(asked).containsExactly("null", "Thu, 03 Apr 2025 07:31:00 GMT");
    }

    @Test
    void aServerThatAsksForPatienceIsNotAskedForItsOtherPagesInThatRound() {
        server.on("/feed", "application/rss+xml", feed("/a", "/b", "/c"));
        for (String path : List.of("/a", "/b", "/c")) {
            server.on(path, exchange -> {
                exchange.getResponseHeaders().set("Retry-After", "3600");
                Loopback.answer(exchange, 429, "text/plain", new byte[0]);
            });
        }
        try (Stemma stemma = Stemma.inMemory()) {
            assertThat(round(stemma, START).skipped())
                    .hasSize(3)
                    .allMatch(s -> s.reason().contains("429"));
            round(stemma, START.plus(Duration.ofMinutes(31)));

            assertThat(server.asked()).containsExactly("/robots.txt", "/feed", "/a", "/feed");

            for (String path : List.of("/a", "/b", "/c")) {
                server.on(path, "text/html", page(path, "Nothing of that kind was ever said on the shore by " + path));
            }
            assertThat(round(stemma, START.plus(Duration.ofMinutes(62))).articles())
                    .hasSize(3);
        }
    }

    @Test
    void aPageThatWasCorrectedWhileItsFeedStaysTheSameIsANewState() {
        server.tagged("/feed", "application/rss+xml", "\"1\"", feed("/a"));
        server.tagged("/a", "text/html", "\"a1\"", page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        try (Stemma stemma = Stemma.inMemory()) {
            round(stemma, START);
            server.tagged("/a", "text/html", "\"a2\"", page("/a", "The vote went nine to five, said Mayor Ada Quill."));

            assertThat(round(stemma, START.plus(Duration.ofMinutes(31))).articles())
                    .hasSize(1);
        }
    }

    @Test
    void hostsAreAskedSideBySideAndAPageOfTwoFeedsOnce() {
        Loopback other = new Loopback();
        CountDownLatch both = new CountDownLatch(2);
        try (Stemma stemma = Stemma.inMemory()) {
            for (Loopback host : List.of(server, other)) {
                host.on("/feed", exchange -> {
                    both.countDown();
                    Loopback.answer(exchange, meets(both) ? 200 : 500, "application/rss+xml", bytes(feed("/a")));
                });
            }
            server.on("/second", "application/rss+xml", feed("/a", "/b"));
            for (String path : List.of("/a", "/b")) {
                String text = page(path, "Nothing of the kind was ever said on the shore by " + path + ".");
                server.on(path, "text/html", text);
            }
            List<String> feeds = List.of(server.at("/feed"), server.at("/second"), other.at("/feed"));

            Taken taken = stemma.watch(feeds, fetcher, TakingOrder.plain(), START);

            assertThat(taken.skipped()).isEmpty();
            assertThat(taken.articles()).hasSize(2);
            assertThat(taken.fresh()).isEqualTo(2);
            assertThat(server.asked().stream().filter("/a"::equals)).hasSize(1);
            assertThat(stemma.watch(feeds, fetcher, TakingOrder.plain(), START).articles())
                    .isEmpty();
        } finally {
            other.close();
        }
    }

    @Test
    void oneWhoIsStoppedWhileAServerKeepsSilentGoesOnWithoutLossOrDoubles() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        server.tagged("/feed", "application/rss+xml", "\"1\"", feed("/a", "/b"));
        server.on("/a", "text/html", page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        server.on("/b", exchange -> {
            asked.countDown();
            meets(end);
            exchange.close();
        });
        try (Stemma stemma = Stemma.inMemory()) {
            Taken[] first = new Taken[1];
            Thread watching = new Thread(() -> first[0] = round(stemma, START));
            watching.start();
            asked.await();
            watching.interrupt();
            watching.join();
            end.countDown();
            server.on("/b", "text/html", page("/b", "Nothing of that kind was ever said by anyone else."));

            Taken second = round(stemma, START.plusSeconds(1));

            assertThat(first[0].articles()).hasSize(1);
            assertThat(first[0].skipped()).isEmpty();
            assertThat(second.articles()).hasSize(1).doesNotContainAnyElementsOf(first[0].articles());
            assertThat(stemma.everything(null).articles()).hasSize(2);
        }
    }

    @Test
    void aFeedWithABrokenDateIsReadAllTheSame() {
        server.on(
                "/feed",
                "application/feed+json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Tide Watch\",\"items\":[{\"id\":\"1\",\"url\":\""
                        + server.at("/a") + "\",\"title\":\"a\",\"date_published\":\"yesterday\"}]}");
        server.on("/a", "text/html", page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        try (Stemma stemma = Stemma.inMemory()) {
            assertThat(round(stemma, START).articles()).hasSize(1);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean meets(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void aServerThatFailsIsAskedEverMoreRarely() {
        try (Stemma stemma = Stemma.inMemory()) {
            List<String> feeds = List.of(server.at("/feed"));
            round(stemma, START);
            Instant once = stemma.due(feeds, START);
            round(stemma, once);

            assertThat(Duration.between(START, once)).isEqualTo(Duration.ofMinutes(5));
            assertThat(Duration.between(once, stemma.due(feeds, START))).isEqualTo(Duration.ofMinutes(10));
        }
    }

    @Test
    void theCommandTakesListsOfFeedsAndGoesOnWhereItWas() throws Exception {
        server.tagged("/feed", "application/rss+xml", "\"1\"", feed("/a"));
        server.tagged("/a", "text/html", "\"a1\"", page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        Path list = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version=\"2.0\"><body><outline text=\"x\"><outline type=\"rss\" xmlUrl=\"" + server.at("/feed")
                        + "\"/></outline></body></opml>");
        String archive = folder.resolve("w.db").toString();
        String[] command = {
            "watch",
            "--once",
            "--allow-private",
            "--pause",
            "0",
            "--keep-originals",
            "--archive",
            archive,
            list.toString()
        };
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), command))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Old pier to close");
        out.getBuffer().setLength(0);
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), command))
                .isZero();
        assertThat(out.toString()).isEmpty();
        try (Stemma stemma = Stemma.open(Path.of(archive))) {
            String id = stemma.articles(server.at("/a"), null).get(0).id();
            assertThat(new String(stemma.receipt(id).original(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(page("/a", "The vote went nine to four, said Mayor Ada Quill."));
        }
    }
}
