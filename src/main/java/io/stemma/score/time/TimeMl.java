package io.stemma.score.time;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a TimeML document: the chars of its TEXT, the TIMEX3 tags in them that hold chars, the day of its DCT. */
final class TimeMl extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private final List<Timex> times = new ArrayList<>();
    private String published;
    private boolean inside;
    private int start;
    private String value;

    private TimeMl() {}

    /**
     * A document.
     *
     * @throws UncheckedIOException if it is no XML
     */
    static TimexText read(String id, String xml) {
        TimeMl handler = new TimeMl();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xml.strip())), handler);
        } catch (SAXException | ParserConfigurationException e) {
            throw new UncheckedIOException(new IOException(id + " is no TimeML", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TimexText(id, handler.published, handler.text.toString(), handler.times);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (name.equals("TEXT")) {
            inside = true;
        } else if (name.equals("TIMEX3")) {
            start = text.length();
            value = attributes.getValue("value");
            if ("CREATION_TIME".equals(attributes.getValue("functionInDocument"))) {
                published = value;
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (name.equals("TEXT")) {
            inside = false;
        } else if (name.equals("TIMEX3") && inside && text.length() > start) {
            times.add(new Timex(start, text.length(), value, null));
        }
    }

    @Override
    public void characters(char[] chars, int from, int length) {
        if (inside) {
            text.append(chars, from, length);
        }
    }
}
