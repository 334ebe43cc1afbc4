package io.stemma.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stemma.article.Furniture;
import io.stemma.article.Receipt;
import io.stemma.article.Skipped;
import io.stemma.dossier.ArticleJson;
import io.stemma.intake.Intake;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Source;
import io.stemma.intake.Taken;
import io.stemma.intake.UnreadableException;
import io.stemma.language.LanguagePacks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final Intake INTAKE = new Intake(LanguagePacks.ofStemma(), Manifest.none(), Limits.standard());

    private final List<Taken.Received> articles = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private void read(byte[] html, String charset) {
        INTAKE.read(Source.of("page.html", html, Receipt.NONE, charset), taken -> {
            if (taken instanceof Taken.Received r) {
                articles.add(r);
            } else if (taken instanceof Taken.Refused r) {
                skipped.add(r.skipped());
            } else if (taken instanceof Taken.Warned w) {
                warnings.add(w.text());
            }
        });
    }

    private Taken.Received read(String html) {
        read(html.getBytes(StandardCharsets.UTF_8), null);
        return articles.get(0);
    }

    private static String body(Taken.Received read) {
        return (String) ArticleJson.of(read.article(), read.receipt()).get("body");
    }

    private static String of(Taken.Received read, String kind) {
        StringBuilder text = new StringBuilder();
        for (Furniture f : read.article().furniture()) {
            text.append(f.kind().equals(kind) ? read.article().at(f.span()) : "");
        }
        return text.toString();
    }

    @Test
    void theBodyIsTheRunningTextOfTheArticle() {
        assertThat(body(read(Samples.page()))).isEqualTo(String.join("\n\n", Samples.BODY));
    }

    @Test
    void whatIsNotTheBodyIsKeptApartByItsKind() {
        Taken.Received read = read(Samples.page());

        assertThat(of(read, "menu")).contains("Home", "Sport");
        assertThat(of(read, "consent")).contains("We use cookies");
        assertThat(of(read, "caption")).contains("The pier at dawn");
        assertThat(of(read, "teaser")).contains("Ferry late again");
        assertThat(of(read, "comment")).contains("nobody listened");
        assertThat(of(read, "footer")).contains("All rights reserved");
        assertThat(of(read, "advertisement")).contains("buy boats");
    }

    /** The sample page without any data of its own, with this in its head and that above its body. */
    private Taken.Received read(String head, String above) {
        return read(Samples.page()
                .replaceAll("(?s)<script type.*?</script>", "")
                .replace("</head>", head + "</head>")
                .replace("<figure>", above + "<figure>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property='article:published_time' content='2025-04-02T18:30:00+02:00'> | | 2025-04-02T18:30:00+02:00
            <meta itemprop='datePublished' content='2025-04-02T18:30:00+02:00'> | | 2025-04-02T18:30:00+02:00
            <meta name='DC.date.issued' content='2025-04-02'> | | 2025-04-02
            <meta name='date' content='Wed, 02 Apr 2025 18:30:00 +0200'> | | 2025-04-02T18:30:00+02:00
            | <time itemprop='datePublished' datetime='2025-04-02T18:30:00+02:00'>Wednesday</time> | 2025-04-02T18:30:00+02:00
            | <time datetime='2025-04-02T18:30:00+02:00'>Wednesday</time> | 2025-04-02T18:30:00+02:00
            | <time pubdate datetime='2025-04-02'>Wednesday</time><time datetime='2025-04-03'>Thursday</time> | 2025-04-02
            | <span itemprop='datePublished' content='2025-04-02'>Wednesday</span> | 2025-04-02
            | <p>2 April 2025</p> | 2025-04-02
            | <p>Published: April 2, 2025, 6:30 pm</p> | 2025-04-02
            | <p>Stand: 02.04.2025, 18:30 Uhr</p> | 2025-04-02
            | <p>Veröffentlicht am 2. April 2025 um 18:30 Uhr</p> | 2025-04-02
            | <p>02.04.2025, 18.30 Uhr</p> | 2025-04-02
            <script type='application/ld+json'>{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"ReportageNewsArticle","datePublished":"2025-04-02"}]}</script> | | 2025-04-02
            """)
    void theDayIsFoundWhereverThePageSaysIt(String head, String above, String published) {
        Taken.Received read = read(head == null ? "" : head, above == null ? "" : above);

        assertThat(read.article().published()).isEqualTo(published);
        assertThat(body(read)).isEqualTo(String.join("\n\n", Samples.BODY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property='article:modified_time' content='2025-04-03T08:00:00+02:00'> | | 2025-04-03T08:00:00+02:00
            | <time itemprop='dateModified' datetime='2025-04-03'>Thursday</time> | 2025-04-03
            | <p>Aktualisiert am 3. April 2025, 8:00 Uhr</p> | 2025-04-03
            | <p>Updated April 3, 2025</p> | 2025-04-03
            """)
    void theDayOfTheLastChangeIsFoundToo(String head, String above, String updated) {
        assertThat(read(head == null ? "" : head, above == null ? "" : above)
                        .receipt()
                        .remarks()
                        .updated())
                .isEqualTo(updated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"isBasedOn\":\"Kittiwake Agency\"",
                "\"isBasedOn\":[{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Kittiwake Agency\"}}]",
                "\"translationOfWork\":{\"@type\":\"NewsArticle\",\"name\":\"Kittiwake Agency\"}",
                "\"translationOfWork\":{\"@id\":\"#original\"}},{\"@id\":\"#original\",\"name\":\"Kittiwake Agency\"",
                "\"sourceOrganization\":{\"@type\":\"Organization\",\"name\":\"Kittiwake Agency\"}",
            })
    void whomThePageCreditsInItsDataIsKept(String credit) {
        String data =
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\"," + credit + "}]}</script>";

        assertThat(read(data, "").receipt().remarks().credits()).containsExactly("Kittiwake Agency");
    }

    @Test
    void microdataTellWhoWroteIt() {
        assertThat(read("", "<span itemprop=author itemscope><b itemprop=name>Ola Lind</b></span>")
                        .article()
                        .byline())
                .isEqualTo("Ola Lind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Von Anna Muster | Anna Muster
            Von Anna Muster, dpa | Anna Muster, dpa
            Von Anna Muster und Kai Beispiel | Anna Muster und Kai Beispiel
            """)
    void aGermanBylineIsRead(String line, String name) {
        Taken.Received read = read(Samples.page()
                .replaceAll("(?s)<script type.*?</script>", "")
                .replaceAll("(?s)<p class=.byline.>.*?</p>", "<p class='byline'>" + line + "</p>"));

        assertThat(read.article().byline()).isEqualTo(name);
    }

    @Test
    void thePageSaysWhatItIsAbout() {
        assertThat(read(
                                "<meta property='article:section' content='Harbour'><meta property='article:tag' content='Pier'>",
                                "")
                        .receipt()
                        .remarks()
                        .categories())
                .containsExactly("Harbour", "Pier");
    }

    @Test
    void thePageSaysWhoWroteItAndWhen() {
        Taken.Received read = read(Samples.page());

        assertThat(read.article().title()).isEqualTo("Old pier to close");
        assertThat(read.article().at(read.article().titleSpan())).isEqualTo("Old pier to close");
        assertThat(read.article().byline()).isEqualTo("Ola Berg");
        assertThat(read.article().outlet()).isEqualTo("Tide Watch");
        assertThat(read.article().url()).isEqualTo("https://tidewatch.example/2025/04/pier");
        assertThat(read.article().published()).isEqualTo("2025-04-02T18:30:00+02:00");
        assertThat(read.article().language()).isEqualTo("en");
        assertThat(read.receipt().remarks().updated()).isEqualTo("2025-04-03T08:00:00+02:00");
        assertThat(read.receipt().remarks().credits()).containsExactly("Kittiwake Agency");
        assertThat(read.receipt().digest()).hasSize(64);
    }

    @Test
    void aPageWithOtherMenusIsTheSameArticle() {
        String id = read(Samples.page()).article().id();
        articles.clear();

        assertThat(read(Samples.page().replace("Sport", "Sports")).article().id())
                .isEqualTo(id);
        articles.clear();
        assertThat(read(Samples.page().replace("nine to four", "nine to five"))
                        .article()
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void aDayInTheTextCountsWhereTheHeadSaysNone() {
        String page = Samples.page()
                .replaceAll("(?s)<script type.*?</script>", "")
                .replace("By <a", "April 1, 2025</p><p class=byline>By <a");

        assertThat(read(page).article().published()).isEqualTo("2025-04-01");
    }

    @Test
    void theDayThatReadersSeeCountsBeforeTheNextOneInUtc() {
        String page = Samples.page()
                .replace("2025-04-02T18:30:00+02:00", "2025-04-03T01:30:00Z")
                .replace("By <a", "April 2, 2025</p><p class=byline>By <a");

        assertThat(read(page).article().published()).isEqualTo("2025-04-02");
    }

    @Test
    void aPaywallIsTold() {
        String wall =
                "</p></div><div class=\"offer\"><p>Already a subscriber? Log in to read the full article.</p></div>";
        Taken.Received read = read(Samples.page()
                .replace("\"datePublished\"", "\"isAccessibleForFree\":\"False\",\"datePublished\"")
                .replace(Samples.BODY[2] + "</p></div>", wall));

        assertThat(read.receipt().remarks().access()).isEqualTo("paywall");
        assertThat(warnings).anyMatch(w -> w.startsWith("behind a paywall: "));
        assertThat(body(read)).doesNotContain("subscriber");
    }

    @Test
    void aPageThatAsksForConsentIsNoArticle() {
        String page = """
                <html lang=de><title>Tide Watch</title><body><div><h1>Mit Werbung weiterlesen</h1>
                <p>Wir und unsere Partner speichern Informationen auf Ihrem Gerät und verarbeiten Daten.</p>
                <p>Sie können Ihre Einwilligung jederzeit in unserer Datenschutzerklärung widerrufen.</p>
                <a href=x>Alle akzeptieren</a></div></body></html>""";

        read(page.getBytes(StandardCharsets.UTF_8), null);

        assertThat(skipped).containsExactly(new Skipped("page.html", "a page that asks for consent, not an article"));
    }

    @Test
    void aPageThatOnlyAsksForConsentIsNoArticleWhateverTheNumberOfPartners() {
        assertThatThrownBy(() -> new PageReader()
                        .read(
                                "x",
                                "<html lang=en><body><div><h1>Your privacy</h1><p>We and our 214 partners store and access"
                                        + " information on your device, such as cookies. You can accept or manage your"
                                        + " choices by clicking below.</p><button>Accept all</button></div></body></html>",
                                Receipt.NONE))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("a page that asks for consent, not an article");
    }

    @Test
    void aPageOfLinksIsNoArticle() {
        assertThatThrownBy(() -> new PageReader()
                        .read("x", "<html><body><ul><li><a href=a>One</a><li><a href=b>Two</a></ul>", Receipt.NONE))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("a page without an article");
    }

    @Test
    void aTextThatIsOnlyInTheDataIsRead() {
        String page =
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Old pier\","
                        + "\"articleBody\":\""
                        + String.join("\\n", Samples.BODY).replace("“", "'").replace("”", "'")
                        + "\"}</script></head><body><div id=root></div></body></html>";

        assertThat(body(read(page))).startsWith(Samples.BODY[0]).endsWith(Samples.BODY[2]);
    }

    @Test
    void whatFollowsTheBodyThatThePageTellsIsNoBody() {
        String more =
                "</p><p>Boats of every kind and colour are sold by our friends at the harbour, day and night.</p></div>";
        String told = "\"articleBody\":\"" + String.join(" ", Samples.BODY) + "\",\"datePublished\"";

        assertThat(body(read(Samples.page().replace("</p></div></article>", more + "</article>"))))
                .contains("Boats of every kind");
        articles.clear();
        assertThat(body(read(Samples.page()
                        .replace("</p></div></article>", more + "</article>")
                        .replace("\"datePublished\"", told))))
                .endsWith(Samples.BODY[2]);
    }

    @Test
    void aCharsetThatIsALieIsNotBelieved() {
        read(Samples.page().getBytes(StandardCharsets.UTF_8), "iso-8859-1");
        read(Samples.page().replace("crowns", "Kčs für").getBytes(Charset.forName("windows-1250")), "windows-1250");

        assertThat(body(articles.get(0))).contains("“We can't wait for spring,”");
        assertThat(body(articles.get(1))).contains("2.3 million Kčs für");
    }

    @Test
    void theEntriesOfALiveBlogAreDated() {
        String page = Samples.page()
                .replace("\"NewsArticle\",\n\"headline\"", "\"LiveBlogPosting\",\n\"headline\"")
                .replace(
                        "\"datePublished\"",
                        "\"liveBlogUpdate\":[{\"datePublished\":\"2025-04-02T19:00:00+02:00\",\"articleBody\":\""
                                + Samples.BODY[0].substring(0, 60)
                                + "\"},{\"datePublished\":\"2025-04-02T18:00:00+02:00\","
                                + "\"articleBody\":\"" + Samples.BODY[2].substring(0, 60) + "\"}],\"datePublished\"");
        Taken.Received read = read(page);

        assertThat(read.receipt().remarks().entries())
                .extracting(e -> e.published())
                .containsExactly("2025-04-02T19:00:00+02:00", "2025-04-02T18:00:00+02:00");
        assertThat(read.article().at(read.receipt().remarks().entries().get(1).span()))
                .startsWith(Samples.BODY[2]);
    }

    @Test
    void aTextThatAPageHoldsTwiceIsReadOnce() {
        String twice = Samples.page()
                .replace(
                        "<p>" + Samples.BODY[0],
                        "<p>" + String.join("</p><p>", Samples.BODY) + "</p><p>" + Samples.BODY[0]);

        assertThat(body(read(twice)).split("\n\n")).hasSize(3);
    }
}
