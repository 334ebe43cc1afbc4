package io.stemma.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom feed (RFC 4287); all texts are plain.
 *
 * @param id its lasting id
 * @param title its title
 * @param self its own address
 * @param page the page it tells of
 * @param entries its entries, latest first
 */
record AtomFeed(String id, String title, String self, String page, List<Entry> entries) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /**
     * An entry.
     *
     * @param id its lasting id
     * @param title its title
     * @param address its page
     * @param updated when it came
     * @param author who published it
     * @param text what it says
     */
    record Entry(String id, String title, String address, Instant updated, String author, String text) {}

    /** The feed as XML. */
    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            element(out, "id", id);
            element(out, "title", title);
            element(
                    out,
                    "updated",
                    entries.stream()
                            .map(Entry::updated)
                            .max(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH)
                            .toString());
            link(out, "self", self);
            link(out, "alternate", page);
            for (Entry e : entries) {
                out.writeStartElement("entry");
                element(out, "id", e.id());
                element(out, "title", e.title());
                element(out, "updated", e.updated().toString());
                link(out, "alternate", e.address());
                out.writeStartElement("author");
                element(out, "name", e.author());
                out.writeEndElement();
                element(out, "content", e.text());
                out.writeEndElement();
            }
            out.writeEndElement();
            out.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed that can't be written", e);
        }
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String rel, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", allowed(address));
    }

    /** The text without the chars that XML 1.0 knows not. */
    private static String allowed(String text) {
        StringBuilder s = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .forEach(s::appendCodePoint);
        return s.toString();
    }
}
