package io.stemma.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A list of feeds in OPML (version 1 and 2). */
public final class Opml {
    private Opml() {}

    /** Whether a text begins as OPML does. */
    public static boolean begins(String head) {
        return head.substring(0, Math.min(2000, head.length()))
                .toLowerCase(Locale.ROOT)
                .contains("<opml");
    }

    /** The addresses of the feeds, in the list's order, each once. */
    public static List<String> feeds(String text) {
        List<String> feeds = new ArrayList<>();
        for (Element outline : Jsoup.parse(text, "", Parser.xmlParser()).getElementsByTag("outline")) {
            String address = outline.hasAttr("xmlUrl") ? outline.attr("xmlUrl") : outline.attr("xmlurl");
            if (!address.isBlank() && !feeds.contains(address.strip())) {
                feeds.add(address.strip());
            }
        }
        return feeds;
    }
}
