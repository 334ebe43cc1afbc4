package io.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Receipt;
import io.stemma.intake.archive.WaczReader;
import io.stemma.intake.archive.WarcFileReader;
import io.stemma.intake.archive.Warcs;
import io.stemma.intake.feed.FeedReader;
import io.stemma.intake.mail.MailReader;
import io.stemma.intake.page.PageReader;
import io.stemma.intake.page.Samples;
import io.stemma.intake.wire.NewsMlReader;
import io.stemma.intake.wire.NinjsReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Every reader is given ten thousand inputs that were good once and were broken at random, the same ones each time: each
 * must be read or refused with a reason, and none may take two seconds of the processor.
 */
class MutatedInputsTest {
    private static final int INPUTS = 10_000;
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final Limits LIMITS = new Limits(1_000_000, 100_000, 5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String[] SPLINTERS = {
        "<",
        ">",
        "</",
        "<!--",
        "-->",
        "<script>",
        "<svg>",
        "<table><tr>",
        "<![CDATA[",
        "]]>",
        "&",
        "&#x10FFFF;",
        "\u0000",
        "{",
        "}",
        "[",
        "\"",
        "\\",
        ":",
        "--b",
        "\r\n\r\n",
        "WARC/1.0\r\n",
        "Content-Length: 99999999999\r\n",
        "Content-Length: -1\r\n",
        "charset=utf-16",
        "encoding=\"x\"",
        "9999-99-99",
        "\uD800",
        "class=\"comment\"",
        "itemprop=\"articleBody\"",
        "style=\"display:none\"",
        "From ",
        "Transfer-Encoding: chunked\r\n",
        "=?utf-8?Q?",
        "[[[[[[[[",
    };

    /** A reader's duties: what it takes it hands on, or names. */
    private static final class Taker implements ArticleReader.Receiver {
        int found;
        int refused;

        @Override
        public void found(Document document) {
            found++;
            int end = 0;
            for (var f : document.furniture()) {
                assertThat(f.span().start()).isGreaterThanOrEqualTo(end);
                end = f.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(document.text().length());
        }

        @Override
        public void refused(String file, String reason) {
            refused++;
            assertThat(reason).isNotBlank();
        }
    }

    private static void check(ArticleReader reader, String name, byte[]... good) {
        Random random = new Random(20250403);
        Taker taker = new Taker();
        int thrown = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = broken(good[i % good.length], random);
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                reader.read(Source.of(name, input, Receipt.NONE, null), LIMITS, taker);
            } catch (IOException e) {
                thrown++;
                assertThat(Failures.reason(e)).isNotBlank();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(
                        "input " + i + " breaks " + name + ": " + new String(input, StandardCharsets.ISO_8859_1), e);
            }
            assertThat(THREADS.getCurrentThreadCpuTime() - start)
                    .as("input " + i)
                    .isLessThan(MOST_NANOS);
        }
        assertThat(taker.found + taker.refused + thrown).isPositive();
    }

    private static byte[] broken(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int n = 1 + random.nextInt(6); n > 0 && bytes.length > 0; n--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = joined(bytes, at, new byte[0], at + length);
                case 2 -> bytes = joined(bytes, at, java.util.Arrays.copyOfRange(bytes, at, at + length), at);
                case 3 -> {
                    String splinter = SPLINTERS[random.nextInt(SPLINTERS.length)].repeat(1 + random.nextInt(3));
                    bytes = joined(bytes, at, splinter.getBytes(StandardCharsets.UTF_8), at);
                }
                case 4 -> {
                    int from = random.nextInt(bytes.length);
                    int to = Math.min(bytes.length, from + length);
                    bytes = joined(bytes, at, java.util.Arrays.copyOfRange(bytes, from, to), at + length);
                }
                default -> bytes = random.nextInt(10) == 0 ? java.util.Arrays.copyOf(bytes, at) : bytes;
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int from) {
        return Warcs.joined(
                java.util.Arrays.copyOf(bytes, end), between, java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String whole() {
        return "<p>" + String.join("</p><p>", Samples.BODY) + "</p>";
    }

    @Test
    void pages() {
        check(new PageReader(), "a.html", bytes(Samples.page()));
    }

    @Test
    void feeds() {
        String rss =
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><link>https://t.example/</link>"
                        + "<description>x</description><ttl>20</ttl><item><title>Old</title><link>https://t.example/a</link>"
                        + "<pubDate>Wed, 02 Apr 2025 16:30:00 GMT</pubDate><description><![CDATA[" + whole()
                        + "]]></description></item></channel></rss>";
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>x</id><updated>2025-04-02T16:30:00Z"
                        + "</updated><entry><title>Old</title><id>y</id><link href=\"/a\"/><content type=\"html\">"
                        + whole().replace("<", "&lt;") + "</content></entry></feed>";
        String json =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\",\"url\":\"/a\","
                        + "\"title\":\"Old\",\"content_html\":\"" + whole() + "\"}]}";
        check(new FeedReader(), "feed", bytes(rss), bytes(atom), bytes(json));
    }

    @Test
    void wires() {
        String ninjs =
                "{\"uri\":\"https://k.example/7\",\"version\":\"3\",\"versioncreated\":\"2025-04-02T18:00:00Z\",\"headline\":"
                        + "\"Old\",\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"" + whole() + "\"}]}";
        String newsml =
                "<newsMessage><itemSet><newsItem guid=\"urn:x:7\" version=\"3\"><itemMeta><versionCreated>2025-04-02"
                        + "</versionCreated><link rel=\"irel:evolvedFrom\" residref=\"urn:x:6\"/></itemMeta><contentMeta><headline>Old"
                        + "</headline></contentMeta><contentSet><inlineXML><html><body>" + whole()
                        + "</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>";
        check(new NinjsReader(), "a.json", bytes(ninjs));
        check(new NewsMlReader(), "a.xml", bytes(newsml));
    }

    @Test
    void mail() {
        String head = "From: T <n@t.example>\nSubject: =?utf-8?Q?Old_pier?=\nDate: Wed, 02 Apr 2025 18:30:00 +0200\n"
                + "MIME-Version: 1.0\n";
        String plain = head + "Content-Type: text/plain; charset=utf-8\n\n" + Samples.BODY[0] + "\n";
        String parts =
                head + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee.\n--b\n"
                        + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + whole() + "\n--b--\n";
        check(new MailReader(), "a.eml", bytes(plain), bytes(parts), bytes("From a\n" + plain + "\nFrom b\n" + parts));
    }

    @Test
    void archives() throws IOException {
        byte[] plain = Warcs.joined(
                Warcs.response("https://t.example/a", Samples.page()),
                Warcs.response("https://t.example/b", Samples.page()));
        byte[] zipped = Warcs.joined(
                Warcs.zipped(Warcs.response("https://t.example/a", Samples.page())),
                Warcs.zipped(Warcs.response("https://t.example/b", Samples.page())));
        ByteArrayOutputStream wacz = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(wacz)) {
            zip.putNextEntry(new ZipEntry("archive/a.warc.gz"));
            zip.write(zipped);
        }
        check(new WarcFileReader(), "a.warc", plain, zipped);
        check(new WaczReader(), "a.wacz", wacz.toByteArray());
    }

    @Test
    void texts() {
        String article =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Old\",\"datePublished\":\"2025-04-02\",\"author\":[{\"name\":\"A\"}],"
                        + "\"articleBody\":\"" + String.join("\\n", Samples.BODY) + "\"}";
        check(new JsonReader(), "a.json", bytes(article), bytes("[" + article + "," + article + "]"));
        check(new JsonLinesReader(), "a.jsonl", bytes(article + "\n" + article + "\n"));
        check(new TextReader(), "a.txt", bytes("title: Old\nlang: en\n\n" + String.join("\n\n", Samples.BODY)));
    }
}
