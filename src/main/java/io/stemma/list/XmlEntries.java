package io.stemma.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The entries of an XML list, one at a time. No document type, no entities from outside, no nesting deeper than any list
 * needs.
 */
final class XmlEntries {
    private static final int DEPTH = 40;

    private XmlEntries() {}

    /**
     * Reads a file to its end.
     *
     * @param names which elements are entries
     * @param root takes the root element, with attributes alone, before any entry
     * @param entry takes each entry
     * @throws ListFormatException if the file is no whole XML
     */
    static void read(Path file, Set<String> names, Consumer<XmlEntry> root, Consumer<XmlEntry> entry)
            throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new ListFormatException("a document type in it; no official list has one");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (depth == 0) {
                        root.accept(open(reader));
                    }
                    if (names.contains(reader.getLocalName())) {
                        entry.accept(entry(reader, depth));
                    } else {
                        depth = deeper(depth);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            String where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
            throw new ListFormatException("not a whole list: broken XML" + where, e);
        }
    }

    private static int deeper(int depth) throws ListFormatException {
        if (depth >= DEPTH) {
            throw new ListFormatException("nested deeper than any official list");
        }
        return depth + 1;
    }

    private static XmlEntry open(XMLStreamReader reader) {
        XmlEntry element = new XmlEntry(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }

    private static XmlEntry entry(XMLStreamReader reader, int depth) throws XMLStreamException, ListFormatException {
        XmlEntry element = open(reader);
        int below = deeper(depth);
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.add(entry(reader, below));
            } else if (event == XMLStreamConstants.CHARACTERS) {
                element.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return element;
            }
        }
    }
}
