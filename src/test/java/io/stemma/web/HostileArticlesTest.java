package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.Delivery;
import io.stemma.TakingOrder;
import io.stemma.WholeSnapshot;
import io.stemma.correction.CorrectionKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles that would like to be markup: in title, body, file, outlet and address. They stay text on every page. */
class HostileArticlesTest {
    static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "</title></textarea></style><iframe src=javascript:alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "{{7*7}} ${7*7} <%= 7*7 %>",
            "=HYPERLINK(\"http://evil.example\")",
            "]]><x/>&lt;b&gt;\u0000\u202e\ud800");

    private static SampleDesk desk;

    @BeforeAll
    static void open() {
        desk = SampleDesk.empty();
        fill(desk);
    }

    /** Takes articles in that are hostile in every place where a text can stand. */
    static void fill(SampleDesk desk) {
        int n = 0;
        for (String nasty : NASTY) {
            String text = "Mayor Ada " + nasty + " Quill said on Monday that \"the bridge " + nasty
                    + " stays closed\" and that it costs " + nasty + " three million euros.\n\n" + nasty
                    + "\n\nThe United States suspended the sanctions on Boris " + nasty + " Brandt for seven days.\n";
            desk.stemma()
                    .take(
                            new Delivery(
                                    n++ + nasty + ".txt",
                                    text.getBytes(StandardCharsets.UTF_8),
                                    "Outlet " + nasty,
                                    n % 2 == 0 ? nasty : "javascript:alert(" + n + ")",
                                    "Headline " + nasty,
                                    "2025-04-0" + (n % 9 + 1),
                                    "en"),
                            TakingOrder.plain(),
                            f -> {});
        }
        desk.desk().snapshots().refresh().join();
        var articles = WholeSnapshot.of(desk.desk().snapshots().current().orElseThrow())
                .articles();
        for (String nasty : NASTY) {
            desk.stemma()
                    .correct(
                            CorrectionKind.CLAIM_WRONG,
                            List.of("claim-0", articles.get(0).id(), nasty),
                            nasty);
        }
        desk.desk().snapshots().refresh().join();
    }

    @AfterAll
    static void shut() {
        desk.close();
    }

    /** The addresses of all pages that show them. */
    static List<String> pages(SampleDesk desk) {
        var snapshot = desk.desk().snapshots().current().orElseThrow();
        List<String> pages = new ArrayList<>(List.of(
                "/stories", "/corrections", "/actors", "/measures?as-of=2025-04-05", "/search?q=bridge", "/take"));
        snapshot.stories().forEach(s -> {
            pages.add("/stories/" + s.id());
            pages.add("/stories/" + s.id() + "/news");
            pages.add("/corrections/new?story=" + s.id() + "&back=javascript:alert(1)");
        });
        List<String> ids =
                WholeSnapshot.of(snapshot).articles().stream().map(a -> a.id()).toList();
        ids.forEach(id -> pages.add("/articles/" + id));
        pages.add("/compare/" + ids.get(0) + "/" + ids.get(1));
        WholeSnapshot.of(snapshot)
                .actors()
                .actors()
                .forEach(a -> pages.add("/actors/" + io.stemma.web.view.Links.encoded(a.id())));
        NASTY.forEach(n -> pages.add("/search?q=" + io.stemma.web.view.Links.encoded(n.replace("\ud800", ""))));
        return pages;
    }

    @Test
    void theyStayTextOnEveryPage() {
        assertThat(WholeSnapshot.of(desk.desk().snapshots().current().orElseThrow())
                        .articles())
                .hasSizeGreaterThanOrEqualTo(NASTY.size() - 1);
        for (String path : pages(desk)) {
            String html = desk.get(path, "Accept", "text/html").body();
            Document page = Jsoup.parse(html, desk.at("/"));
            assertThat(page.select("script"))
                    .as(path)
                    .allMatch(s ->
                            s.attr("src").startsWith("/assets/") && s.data().isBlank());
            assertThat(page.select("iframe, img, object, embed, style, base, b, x"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv]")).as(path).isEmpty();
            for (Element e : page.getAllElements()) {
                e.attributes().forEach(a -> {
                    assertThat(a.getKey()).as(path + " " + e.tagName()).doesNotStartWithIgnoringCase("on");
                    assertThat(a.getKey()).as(path).isNotEqualTo("style");
                    if (List.of("href", "src", "action").contains(a.getKey())) {
                        assertThat(a.getValue().strip()).as(path).doesNotStartWithIgnoringCase("javascript");
                    }
                });
            }
        }
    }

    @Test
    void noFormulaGetsIntoASpreadsheet() {
        for (String table : List.of("/articles", "/stories", "/actors", "/measures", "/search?q=bridge")) {
            String csv = desk.get("/api/v1" + table, "Accept", "text/csv").body();
            assertThat(csv).doesNotContainPattern("(?m)(^|,)\"?[=@]");
        }
    }

    @Test
    void theFeedStaysAFeed() throws Exception {
        for (var story : desk.desk().snapshots().current().orElseThrow().stories()) {
            String feed = desk.get("/stories/" + story.id() + "/feed.atom").body();
            assertThat(new com.rometools.rome.io.SyndFeedInput()
                            .build(new java.io.StringReader(feed))
                            .getEntries())
                    .isNotEmpty();
        }
    }
}
