package io.stemma.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Skipped;
import io.stemma.intake.Received;
import io.stemma.intake.page.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailReaderTest {
    private static final String HEAD = "From: Tide Watch <news@tidewatch.example>\nTo: x@y.example\n"
            + "Subject: =?utf-8?Q?Old_pier_to_close_=E2=80=93_again?=\nDate: Wed, 02 Apr 2025 18:30:00 +0200\n"
            + "MIME-Version: 1.0\n";
    private static final String PLAIN =
            HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + String.join("\n\n", Samples.BODY) + "\n";

    private static Received read(String name, String text) {
        return Received.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMessageIsAnArticleOfItsSender() {
        var article = read("a.eml", PLAIN).articles.get(0).article();

        assertThat(article.title()).isEqualTo("Old pier to close – again");
        assertThat(article.outlet()).isEqualTo("Tide Watch");
        assertThat(article.published()).isEqualTo("2025-04-02T16:30:00Z");
        assertThat(article.text()).contains(Samples.BODY[1]);
    }

    @Test
    void theHtmlPartGoesBeforeThePlainOne() {
        String html = "<html><body><p>" + String.join("</p><p>", Samples.BODY) + "</p></body></html>";
        String mail = HEAD
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the web.\n"
                + "--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)) + "\n--b--\n";

        assertThat(read("a.eml", mail).articles.get(0).article().text())
                .contains(Samples.BODY[2])
                .doesNotContain("See the web");
    }

    @Test
    void aMailboxIsReadMessageByMessage() {
        String box = "From a@b Wed Apr  2 18:30:00 2025\n" + PLAIN
                + "\n>From there on nothing was said of it.\n\nFrom a@b Thu\n" + HEAD.replace("text", "t")
                + "Content-Type: image/png\n\nx\n\nFrom a@b Fri\n" + PLAIN.replace("again", "now");

        Received received = read("box", box);

        assertThat(received.articles).hasSize(2);
        assertThat(received.articles.get(0).article().text()).contains("\nFrom there on");
        assertThat(received.skipped).containsExactly(new Skipped("box:2", "mail without text"));
    }
}
