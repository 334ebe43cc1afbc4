package io.stemma.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Skipped;
import io.stemma.intake.Received;
import io.stemma.intake.page.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final String XHTML = "<p>" + String.join("</p><p>", Samples.BODY) + "</p>";
    private static final String NINJS =
            "{\"uri\":\"https://kittiwake.example/item/7\",\"type\":\"text\",\"version\":\"3\","
                    + "\"firstcreated\":\"2025-04-02T16:30:00Z\",\"versioncreated\":\"2025-04-02T18:00:00Z\",\"pubstatus\":\"usable\","
                    + "\"headline\":\"Old pier to close\",\"byline\":\"Ola Berg\",\"language\":\"en\","
                    + "\"copyrightholder\":\"Kittiwake Agency\",\"evolvedfrom\":\"https://kittiwake.example/item/6\","
                    + "\"body_xhtml\":\"" + XHTML + "\"}";
    private static final String NEWSML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:newsml:kittiwake.example:7" version="3" standard="NewsML-G2">
            <itemMeta><itemClass qcode="ninat:text"/><provider literal="Kittiwake Agency"/>
            <versionCreated>2025-04-02T18:00:00+02:00</versionCreated>
            <firstCreated>2025-04-02T16:30:00+02:00</firstCreated><pubStatus qcode="stat:usable"/>
            <link rel="irel:evolvedFrom" residref="urn:newsml:kittiwake.example:6"/></itemMeta>
            <contentMeta><headline>Old pier to close</headline><by>Ola Berg</by><language tag="en"/></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
            <head><title>x</title></head><body>%s</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """.formatted(XHTML);

    private static Received read(String name, String text) {
        return Received.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ninjsIsReadWithVersionAndRelation() {
        var read = read("a.json", NINJS).articles.get(0);

        assertThat(read.article().title()).isEqualTo("Old pier to close");
        assertThat(read.article().outlet()).isEqualTo("Kittiwake Agency");
        assertThat(read.article().published()).isEqualTo("2025-04-02T16:30:00Z");
        assertThat(read.article().text()).contains(String.join("\n\n", Samples.BODY));
        assertThat(read.receipt().remarks().version()).isEqualTo("https://kittiwake.example/item/7 3");
        assertThat(read.receipt().remarks().relations())
                .containsExactly("evolvedfrom https://kittiwake.example/item/6");
        assertThat(read.receipt().remarks().updated()).isEqualTo("2025-04-02T18:00:00Z");
    }

    @Test
    void newsMlIsReadWithVersionAndRelation() {
        var read = read("a.xml", NEWSML).articles.get(0);

        assertThat(read.article().title()).isEqualTo("Old pier to close");
        assertThat(read.article().outlet()).isEqualTo("Kittiwake Agency");
        assertThat(read.article().byline()).isEqualTo("Ola Berg");
        assertThat(read.article().published()).isEqualTo("2025-04-02T16:30:00+02:00");
        assertThat(read.article().text()).contains(String.join("\n\n", Samples.BODY));
        assertThat(read.receipt().remarks().version()).isEqualTo("urn:newsml:kittiwake.example:7 3");
        assertThat(read.receipt().remarks().relations()).containsExactly("evolvedFrom urn:newsml:kittiwake.example:6");
    }

    @Test
    void whatItsAgencyWithdrewIsNotRead() {
        assertThat(read("a.json", NINJS.replace("usable", "canceled")).skipped)
                .containsExactly(new Skipped("a.json", "withdrawn by its agency"));
        assertThat(read("a.xml", NEWSML.replace("stat:usable", "stat:canceled")).skipped)
                .containsExactly(new Skipped("a.xml", "withdrawn by its agency"));
    }

    @Test
    void aWireCannotReachOutsideItself() {
        String bomb = NEWSML.replace(
                        "<newsMessage", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><newsMessage")
                .replace("Old pier to close", "Old pier &y;");

        assertThat(read("a.xml", bomb).articles.get(0).article().title()).isEqualTo("Old pier &y;");
    }
}
