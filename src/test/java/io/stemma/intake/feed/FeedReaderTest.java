package io.stemma.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stemma.article.Skipped;
import io.stemma.intake.Received;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.page.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final String WHOLE = "<p>" + String.join("</p><p>", Samples.BODY) + "</p>";

    private static String rss(String item) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                + "<channel><title>Tide Watch</title><link>https://tidewatch.example/</link><description>x</description>"
                + "<ttl>20</ttl>" + item + "</channel></rss>";
    }

    private static final String ITEM = "<item><title>Old pier to close</title><link>https://tidewatch.example/a</link>"
            + "<pubDate>Wed, 02 Apr 2025 16:30:00 GMT</pubDate><category>Harbour</category>"
            + "<source url=\"https://kittiwake.example/rss\">Kittiwake Agency</source>"
            + "<content:encoded><![CDATA[" + WHOLE + "]]></content:encoded></item>";

    private static Received read(String text) {
        return Received.of("feed.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anItemThatBringsItsTextIsAnArticle() {
        Received received = read(rss(ITEM));

        var article = received.articles.get(0).article();
        assertThat(article.title()).isEqualTo("Old pier to close");
        assertThat(article.outlet()).isEqualTo("Kittiwake Agency");
        assertThat(article.url()).isEqualTo("https://tidewatch.example/a");
        assertThat(article.published()).isEqualTo("2025-04-02T16:30:00Z");
        assertThat(article.text()).contains(Samples.BODY[2]);
        assertThat(received.articles.get(0).receipt().remarks().categories()).containsExactly("Harbour");
    }

    @Test
    void aSummaryIsRefusedWithTheAddressOfTheWhole() {
        Received received = read(rss("<item><title>Old pier</title><link>https://tidewatch.example/a</link>"
                + "<description>It closes.</description></item>"));

        assertThat(received.skipped)
                .containsExactly(
                        new Skipped("feed.xml:1", "a summary alone; the whole is at https://tidewatch.example/a"));
    }

    @Test
    void atomAndJsonFeedsAreReadAlike() {
        Received atom = read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Tide Watch</title><id>x</id>"
                + "<updated>2025-04-02T16:30:00Z</updated><entry><title>Old pier to close</title><id>y</id>"
                + "<link href=\"https://tidewatch.example/a\"/><published>2025-04-02T16:30:00Z</published>"
                + "<updated>2025-04-03T16:30:00Z</updated><content type=\"html\">"
                + WHOLE.replace("<", "&lt;") + "</content></entry></feed>");
        Received json = read(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Tide Watch\",\"items\":[{\"id\":\"1\","
                        + "\"url\":\"https://tidewatch.example/a\",\"title\":\"Old pier to close\",\"date_published\":"
                        + "\"2025-04-02T16:30:00Z\",\"content_html\":\"" + WHOLE + "\"}]}");

        for (Received received : java.util.List.of(atom, json)) {
            var article = received.articles.get(0).article();
            assertThat(article.outlet()).isEqualTo("Tide Watch");
            assertThat(article.published()).isEqualTo("2025-04-02T16:30:00Z");
            assertThat(article.text()).contains(Samples.BODY[0]);
        }
        assertThat(atom.articles.get(0).receipt().remarks().updated()).isEqualTo("2025-04-03T16:30:00Z");
    }

    @Test
    void aFeedSaysHowOftenItWantsToBeAsked() throws UnreadableException {
        assertThat(FeedParser.parse(rss(ITEM), null).minutes()).isEqualTo(20);
        assertThat(FeedParser.parse(rss(ITEM), null).items().get(0).categories())
                .containsExactly("Harbour");
    }

    @Test
    void aFeedCannotReachOutsideItself() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + rss("<item><title>&x;</title></item>").substring(21);

        assertThatThrownBy(() -> FeedParser.parse(bomb, null)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aListOfFeedsIsRead() {
        String opml =
                "<opml version=\"1.0\"><body><outline text=\"a\"><outline xmlUrl=\"https://a.example/f\"/></outline>"
                        + "<outline xmlUrl=\"https://b.example/f\"/><outline xmlUrl=\"https://a.example/f\"/></body></opml>";

        assertThat(Opml.feeds(opml)).containsExactly("https://a.example/f", "https://b.example/f");
    }
}
