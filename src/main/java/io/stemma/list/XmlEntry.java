package io.stemma.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of an XML list with all that it holds; names are without their namespace. */
final class XmlEntry {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlEntry> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlEntry(String name) {
        this.name = name;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(XmlEntry child) {
        children.add(child);
    }

    void append(String chars) {
        text.append(chars);
    }

    String name() {
        return name;
    }

    /** An attribute, blank where there is none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    /** The child elements of a name. */
    List<XmlEntry> all(String child) {
        return children.stream().filter(c -> c.name.equals(child)).toList();
    }

    /** The elements of a name at any depth. */
    List<XmlEntry> within(String descendant) {
        List<XmlEntry> found = new ArrayList<>(all(descendant));
        children.forEach(c -> found.addAll(c.within(descendant)));
        return found;
    }

    /** The text of the first child element of a name, blank where there is none. */
    String text(String child) {
        for (XmlEntry c : children) {
            if (c.name.equals(child)) {
                return c.text();
            }
        }
        return "";
    }

    /** Its own text. */
    String text() {
        return text.toString().strip();
    }
}
