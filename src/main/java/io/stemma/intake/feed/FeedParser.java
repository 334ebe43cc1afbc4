package io.stemma.intake.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.stemma.intake.UnreadableException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Makes a feed of its text: RSS and Atom by ROME, with document types refused, and JSON Feed (version 1 and 1.1). */
public final class FeedParser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ITEMS = 10_000;
    private static final int DAY = 24 * 60;

    private FeedParser() {}

    /** Whether a text begins as a feed does. */
    public static boolean begins(String head) {
        String start = head.substring(0, Math.min(2000, head.length())).toLowerCase(Locale.ROOT);
        return start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf") || json(start);
    }

    private static boolean json(String start) {
        return start.contains("https://jsonfeed.org/version/") && start.strip().startsWith("{");
    }

    /**
     * The feed.
     *
     * @param base its address, against which its links are resolved, or null
     * @throws UnreadableException if it is broken
     */
    public static Feed parse(String text, String base) throws UnreadableException {
        return text.strip().startsWith("{") ? json(text, base) : xml(text, base);
    }

    private static Feed xml(String text, String base) throws UnreadableException {
        SyndFeed feed;
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setPreserveWireFeed(true);
            feed = input.build(new StringReader(text.strip()));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableException("a broken feed: " + line(e.getMessage()));
        }
        List<FeedItem> items = new ArrayList<>();
        for (SyndEntry e : feed.getEntries()) {
            if (items.size() < MOST_ITEMS) {
                items.add(item(e, base));
            }
        }
        return new Feed(feed.getTitle(), feed.getLanguage(), minutes(feed), items);
    }

    private static FeedItem item(SyndEntry e, String base) {
        String content = e.getDescription() == null ? "" : text(e.getDescription());
        for (SyndContent c : e.getContents()) {
            content = text(c).length() > content.length() ? text(c) : content;
        }
        String source = e.getSource() == null ? null : e.getSource().getTitle();
        String link = e.getLink() != null ? e.getLink() : e.getUri();
        return new FeedItem(
                e.getUri(),
                address(link, base),
                e.getTitle() == null ? null : e.getTitle().strip(),
                e.getAuthor() == null || e.getAuthor().isBlank() ? null : e.getAuthor(),
                source,
                instant(e.getPublishedDate()),
                instant(e.getUpdatedDate()),
                content,
                e.getCategories().stream()
                        .map(SyndCategory::getName)
                        .filter(n -> n != null)
                        .toList());
    }

    private static String text(SyndContent content) {
        return content.getValue() == null ? "" : content.getValue();
    }

    private static String instant(Date date) {
        return date == null ? null : date.toInstant().toString();
    }

    private static int minutes(SyndFeed feed) {
        WireFeed wire = feed.originalWireFeed();
        if (wire instanceof Channel channel && channel.getTtl() > 0) {
            return Math.min(channel.getTtl(), DAY);
        }
        if (feed.getModule(SyModule.URI) instanceof SyModule sy && sy.getUpdatePeriod() != null) {
            int period = switch (sy.getUpdatePeriod()) {
                case "hourly" -> 60;
                case "daily" -> DAY;
                default -> DAY * 7;
            };
            return Math.max(1, period / Math.max(1, sy.getUpdateFrequency()));
        }
        return -1;
    }

    private static Feed json(String text, String base) throws UnreadableException {
        JsonNode feed;
        try {
            feed = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableException("a broken JSON feed: " + line(e.getOriginalMessage()));
        }
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            if (items.size() >= MOST_ITEMS) {
                break;
            }
            List<String> tags = new ArrayList<>();
            item.path("tags").forEach(t -> tags.add(t.asText()));
            String html = item.path("content_html").asText("");
            String plain = item.path("content_text").asText(item.path("summary").asText(""));
            JsonNode author = item.has("authors") ? item.path("authors").path(0) : item.path("author");
            items.add(new FeedItem(
                    string(item, "id"),
                    address(item.path("url").asText(item.path("external_url").asText(null)), base),
                    string(item, "title"),
                    string(author, "name"),
                    null,
                    string(item, "date_published"),
                    string(item, "date_modified"),
                    html.isEmpty()
                            ? plain.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
                            : html,
                    tags));
        }
        return new Feed(string(feed, "title"), string(feed, "language"), -1, items);
    }

    private static String string(JsonNode node, String key) {
        String s = node.path(key).asText("").strip();
        return s.isEmpty() ? null : s;
    }

    private static String address(String link, String base) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            URI uri = URI.create(link.strip().replace(" ", "%20"));
            uri = base == null ? uri : URI.create(base).resolve(uri);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web ? uri.toString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String line(String message) {
        String s = String.valueOf(message).replaceAll("\\s+", " ");
        return s.length() > 120 ? s.substring(0, 120) + "…" : s;
    }
}
