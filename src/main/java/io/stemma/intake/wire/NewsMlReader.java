package io.stemma.intake.wire;

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
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the news items of a NewsML-G2 document (IPTC, version 2), alone or in a news message. The document is parsed
 * without document types and entities of its own, so that it can reach nothing outside itself.
 */
public final class NewsMlReader implements ArticleReader {
    private static final int HEAD = 4000;

    @Override
    public boolean reads(Source source) {
        byte[] head = source.head();
        String start = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.UTF_8);
        return start.contains("<newsItem") || start.contains("<newsMessage") || start.contains(":newsItem");
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        String xml = Charsets.decode(source.bytes(limits), source.charset());
        org.jsoup.nodes.Document message = Jsoup.parse(xml, "", Parser.xmlParser());
        List<Element> items = message.getAllElements().stream()
                .filter(e -> local(e).equals("newsItem"))
                .toList();
        if (items.isEmpty()) {
            throw new UnreadableException("NewsML-G2 without a news item");
        }
        int number = 1;
        for (Element item : items) {
            String file = items.size() == 1 ? source.name() : source.name() + ":" + number;
            number++;
            try {
                receiver.found(document(file, item, source.receipt()));
            } catch (UnreadableException e) {
                receiver.refused(file, e.getMessage());
            }
        }
    }

    private static Document document(String file, Element item, Receipt receipt) throws UnreadableException {
        String status = first(item, "pubStatus").map(e -> e.attr("qcode")).orElse("");
        if (status.endsWith("canceled") || status.endsWith("withheld")) {
            throw new UnreadableException("withdrawn by its agency");
        }
        Optional<Element> content = first(item, "inlineXML").or(() -> first(item, "inlineData"));
        if (content.isEmpty()) {
            throw new UnreadableException("a news item without text");
        }
        Element whole = content.get();
        Element body = whole.getAllElements().stream()
                .filter(e -> List.of("body", "body.content").contains(local(e)))
                .reduce((a, b) -> b)
                .orElse(whole);
        String headline = text(item, "headline").orElse(null);
        String guid = item.attr("guid");
        Facts facts = new Facts(
                text(item, "creditline").or(() -> provider(item)).orElse(null),
                guid.startsWith("http") ? guid : null,
                headline,
                text(item, "by").orElse(null),
                text(item, "firstCreated")
                        .or(() -> text(item, "versionCreated"))
                        .orElse(null),
                first(item, "language").map(e -> e.attr("tag")).orElse(null));
        List<String> relations = new ArrayList<>();
        for (Element link : item.getAllElements()) {
            if (local(link).equals("link") && link.hasAttr("rel")) {
                String to = link.hasAttr("residref") ? link.attr("residref") : link.attr("href");
                relations.add(link.attr("rel").replaceFirst("^.*:", "") + " " + to);
            }
        }
        Remarks remarks = new Remarks(
                text(item, "versionCreated").orElse(null),
                null,
                item.hasAttr("version") ? guid + " " + item.attr("version") : null,
                text(item, "creditline").map(List::of).orElse(List.of()),
                relations,
                List.of(),
                subjects(item));
        String text = WireText.of(body);
        if (headline != null && !text.startsWith(headline)) {
            text = headline + "\n\n" + text;
        }
        return new Document(file, text, facts, List.of(), receipt.with(remarks));
    }

    private static List<String> subjects(Element item) {
        return item.getAllElements().stream()
                .filter(e -> local(e).equals("subject"))
                .flatMap(e -> text(e, "name").stream())
                .distinct()
                .toList();
    }

    private static Optional<String> provider(Element item) {
        return first(item, "provider")
                .map(p ->
                        p.text().isBlank() ? p.attr("literal") + p.attr("qcode").replaceFirst("^.*:", "") : p.text());
    }

    private static Optional<Element> first(Element item, String name) {
        return item.getAllElements().stream().filter(e -> local(e).equals(name)).findFirst();
    }

    private static Optional<String> text(Element item, String name) {
        return first(item, name).map(Element::text).filter(t -> !t.isBlank());
    }

    private static String local(Element e) {
        String name = e.tagName();
        return name.substring(name.indexOf(':') + 1);
    }
}
