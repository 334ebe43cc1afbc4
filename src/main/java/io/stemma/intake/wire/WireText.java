package io.stemma.intake.wire;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Running text out of the markup of a wire: its paragraphs, headings and entries, an empty line between them. */
final class WireText {
    private WireText() {}

    /** The text of an element. */
    static String of(Element element) {
        List<String> parts = new ArrayList<>();
        for (Element e : element.getAllElements()) {
            switch (e.normalName()) {
                case "p", "h1", "h2", "h3", "h4", "hl2", "li", "pre", "td" -> {
                    if (e.hasText() && e.select("p").size() <= (e.normalName().equals("p") ? 1 : 0)) {
                        parts.add(e.text());
                    }
                }
                default -> {}
            }
        }
        return parts.isEmpty() ? element.wholeText().strip() : String.join("\n\n", parts);
    }
}
