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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
                    .append("</link><pubDate>Thu, 03 Apr 2025 07:30:00 GMT</pubDate></item>");
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
        }
        assertThat(server.asked().stream().filter("/feed"::equals)).hasSize(3);
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
