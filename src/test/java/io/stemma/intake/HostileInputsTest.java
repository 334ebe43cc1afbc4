package io.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.intake.archive.Warcs;
import io.stemma.intake.page.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs made to take a reader's time, memory or stack: each is read or named, in less than two seconds of the processor. */
class HostileInputsTest {
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MANY = 100_000;

    static Stream<Arguments> inputs() throws IOException {
        String page = Samples.page();
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>";
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zeros)) {
            out.write("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 30000000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[30_000_000]);
        }
        return Stream.of(
                html("deep divs", page + "<div>".repeat(MANY) + "x"),
                html("deep marked divs", "<html>" + "<div class=article-body>".repeat(MANY) + Samples.BODY[0]),
                html("deep links", "<html>" + "<a href=x><b>".repeat(MANY) + "x"),
                html("deep tables", "<html>" + "<table><tr><td>".repeat(MANY / 4) + "x"),
                html(
                        "many marked paragraphs",
                        "<html>" + "<p class=article-body>A line of text, with a comma, here.".repeat(MANY / 4)),
                html("many headings", "<html>" + "<h1>Old pier to close</h1>".repeat(MANY / 4)),
                html("unclosed comments", "<html>" + "<!--".repeat(MANY)),
                html("unclosed scripts", "<html>" + "<script ".repeat(MANY * 8)),
                html("scripts closed at the end of the page", "<html>" + "<script ".repeat(MANY * 4) + ">"),
                html("open scripts", "<html>" + "<script>".repeat(MANY)),
                html("unclosed drawings", "<html>" + "<svg><style><template>".repeat(MANY / 4)),
                html("many attributes", "<html><div " + "a=b class=c id=d ".repeat(MANY) + ">x"),
                html("one long class", "<html><div class='" + "comment ".repeat(MANY) + "'>x"),
                html("a long line", "<html><p>" + "word ".repeat(MANY * 4)),
                html("a long word", "<html><p>" + "x".repeat(MANY * 20)),
                html("deep data", page.replace("\"@context\"", "\"x\":" + "[".repeat(MANY) + ",\"@context\"")),
                html(
                        "wide data",
                        page.replace(
                                "\"@context\"", "\"@graph\":[" + "{\"@type\":\"Person\"},".repeat(MANY) + "{}],\"x\"")),
                html("many entities", "<html><p>" + "&amp;&#x41;&nbsp;".repeat(MANY)),
                html("short paragraphs", page.replace("</article>", "<p>A short one, Ada.</p>".repeat(MANY * 2))),
                html(
                        "short paragraphs that say much",
                        page.replace(
                                "</article>", "<p>Ada Quill said so, and she was right about it.</p>".repeat(MANY))),
                html("short rows", page.replace("</article>", "<table>" + "<tr><td>Ada<td>9".repeat(MANY * 2))),
                html(
                        "many times",
                        page.replace("</article>", "<div><time>14:05</time><p>So it is.</div>".repeat(MANY))),
                html("many buttons", page.replace("</article>", "<div>Go<button>Go</button></div>".repeat(MANY))),
                html("many led to", page.replace("</article>", "<div><h3><a href=x>Go</a></h3></div>".repeat(MANY))),
                Arguments.of("short lines", "a.txt", bytes("A line of it.\n".repeat(MANY * 4))),
                Arguments.of("lines of a letter", "a.txt", bytes("x\n".repeat(MANY * 30))),
                Arguments.of("lines of names", "a.txt", bytes("Line Of Names\n".repeat(MANY * 4))),
                Arguments.of("lines that end nowhere", "a.txt", bytes("Von Ada, Riga, \r".repeat(MANY * 4))),
                Arguments.of(
                        "almost too many lines", "a.txt", bytes("Mehr dazu, Die Fähre und das Tor\n".repeat(MANY / 2))),
                Arguments.of(
                        "an XML bomb in a feed",
                        "a.xml",
                        bytes(bomb + "<rss version=\"2.0\"><channel><title>&e;</title></channel></rss>")),
                Arguments.of(
                        "an XML bomb in a wire",
                        "a.xml",
                        bytes(bomb + "<newsItem><contentSet><inlineXML>&e;</inlineXML></contentSet></newsItem>")),
                Arguments.of(
                        "a deep feed", "a.xml", bytes("<rss version=\"2.0\"><channel>" + "<item>".repeat(MANY / 10))),
                Arguments.of("a deep wire", "a.xml", bytes("<newsItem>" + "<a>".repeat(MANY))),
                Arguments.of("deep JSON", "a.json", bytes("{\"uri\":\"x\",\"body_text\":" + "[".repeat(MANY))),
                Arguments.of("a record of zeros", "a.warc.gz", zeros.toByteArray()),
                Arguments.of(
                        "a record that lies about its length",
                        "a.warc",
                        Warcs.joined(
                                bytes("WARC/1.0\r\nWARC-Type: response\r\n"
                                        + "WARC-Target-URI: http://a.example/\r\nContent-Type: application/http\r\nContent-Length: 999999999999\r\n\r\n"
                                        + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
                                bytes(page))),
                Arguments.of(
                        "deep mail",
                        "a.eml",
                        bytes("MIME-Version: 1.0\nFrom: a@b.example\n"
                                + "Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(2000))),
                Arguments.of("a mail of headers", "a.eml", bytes("From: a@b.example\n" + "X: y\n".repeat(MANY))),
                Arguments.of("a mailbox of starts", "a.mbox", bytes("From \n\n".repeat(MANY))));
    }

    private static Arguments html(String what, String page) {
        return Arguments.of(what, "a.html", bytes(page));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isReadOrNamed(String what, String name, byte[] input) {
        long start = THREADS.getCurrentThreadCpuTime();

        Received received = Received.of(name, input);

        assertThat(received.articles.size() + received.skipped.size()).isPositive();
        received.skipped.forEach(s -> assertThat(s.reason()).isNotBlank().hasSizeLessThan(400));
        assertThat(THREADS.getCurrentThreadCpuTime() - start).isLessThan(MOST_NANOS);
    }
}
