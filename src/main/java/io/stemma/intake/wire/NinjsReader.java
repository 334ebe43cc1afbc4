package io.stemma.intake.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.article.Receipt;
import io.stemma.article.Remarks;
import io.stemma.intake.ArticleReader;
import io.stemma.intake.Charsets;
import io.stemma.intake.Document;
import io.stemma.intake.Facts;
import io.stemma.intake.Limits;
import io.stemma.intake.Source;
import io.stemma.intake.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** Reads a news item in ninjs (IPTC, versions 1 to 3), or an array of them. */
public final class NinjsReader implements ArticleReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean reads(Source source) {
        String head = new String(source.head(), StandardCharsets.UTF_8).strip();
        boolean object = head.startsWith("{") || head.startsWith("[");
        boolean item = head.contains("\"uri\"")
                && (head.contains("\"versioncreated\"")
                        || head.contains("\"versionCreated\"")
                        || head.contains("\"body_text\"")
                        || head.contains("\"body_xhtml\"")
                        || head.contains("\"body_html\"")
                        || head.contains("\"bodies\""));
        return object && item && !source.ends("jsonl", "ndjson", "jsonlines");
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(Charsets.decode(source.bytes(limits), source.charset()));
        } catch (JsonProcessingException e) {
            throw new UnreadableException(
                    "broken JSON: " + String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " "));
        }
        if (root.isArray()) {
            int number = 1;
            for (JsonNode item : root) {
                String file = source.name() + ":" + number++;
                try {
                    receiver.found(document(file, item, source.receipt()));
                } catch (UnreadableException e) {
                    receiver.refused(file, e.getMessage());
                }
            }
        } else {
            receiver.found(document(source.name(), root, source.receipt()));
        }
    }

    private static Document document(String file, JsonNode item, Receipt receipt) throws UnreadableException {
        String status = first(item, "pubstatus", "pubStatus");
        if ("canceled".equals(status) || "withheld".equals(status)) {
            throw new UnreadableException("withdrawn by its agency");
        }
        String text = text(item);
        if (text == null) {
            throw new UnreadableException("a news item without text");
        }
        String uri = first(item, "uri");
        String headline = headline(item);
        String outlet = first(item, "source", "copyrightholder", "copyrightHolder");
        if (item.path("infosources").path(0).has("name")) {
            outlet = outlet == null
                    ? item.path("infosources").path(0).path("name").asText()
                    : outlet;
        }
        Facts facts = new Facts(
                outlet,
                uri != null && uri.startsWith("http") ? uri : null,
                headline,
                first(item, "byline", "by"),
                first(item, "firstcreated", "firstCreated", "versioncreated", "versionCreated"),
                first(item, "language"));
        List<String> relations = new ArrayList<>();
        for (String relation : List.of("evolvedfrom", "evolvedFrom", "derivedfrom", "derivedFrom")) {
            if (item.path(relation).isTextual()) {
                relations.add(relation.toLowerCase(java.util.Locale.ROOT) + " "
                        + item.path(relation).asText());
            }
        }
        String version = first(item, "version");
        List<String> credits = new ArrayList<>();
        for (String key : List.of("creditline", "creditLine")) {
            if (item.path(key).isTextual()) {
                credits.add(item.path(key).asText());
            }
        }
        Remarks remarks = new Remarks(
                first(item, "versioncreated", "versionCreated"),
                null,
                version == null ? null : uri + " " + version,
                credits,
                relations,
                List.of(),
                subjects(item));
        boolean headed = headline == null || text.startsWith(headline);
        return new Document(file, headed ? text : headline + "\n\n" + text, facts, List.of(), receipt.with(remarks));
    }

    private static List<String> subjects(JsonNode item) {
        List<String> subjects = new ArrayList<>();
        for (String key : List.of("subject", "subjects")) {
            for (JsonNode subject : item.path(key)) {
                String name = first(subject, "name");
                if (name != null && !subjects.contains(name)) {
                    subjects.add(name);
                }
            }
        }
        return subjects;
    }

    private static String headline(JsonNode item) {
        String headline = first(item, "headline", "title");
        return headline != null || item.path("headlines").isEmpty()
                ? headline
                : first(item.path("headlines").path(0), "value");
    }

    private static String text(JsonNode item) {
        String html = first(item, "body_xhtml", "body_html", "body_nitf");
        String plain = first(item, "body_text");
        for (JsonNode body : item.path("bodies")) {
            String type =
                    body.path("contenttype").asText(body.path("contentType").asText(""));
            String value = first(body, "value");
            if (type.contains("html") || type.contains("xml")) {
                html = html == null ? value : html;
            } else {
                plain = plain == null ? value : plain;
            }
        }
        return html != null ? WireText.of(Jsoup.parse(html).body()) : plain;
    }

    private static String first(JsonNode item, String... keys) {
        for (String key : keys) {
            if (item.path(key).isValueNode() && !item.path(key).asText("").isBlank()) {
                return item.path(key).asText();
            }
        }
        return null;
    }
}
