package io.stemma.intake.page;

import io.stemma.intake.Facts;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article: in JSON-LD, OpenGraph and other {@code meta} elements, microdata, links. */
final class PageFacts {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publicationdate",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "dcterms.issued",
        "sailthru.date",
        "parsely-pub-date",
        "cxenseparse:recs:publishtime",
        "article.published",
        "published_time",
        "published-date",
        "bt:pubdate",
        "article_date_original",
        "displaydate",
        "created",
        "release_date",
        "citation_publication_date",
        "last-modified-original",
        "vr:published_time",
        "originalpublicationdate",
    };
    private static final String[] UPDATED = {
        "article:modified_time", "article:modified", "og:updated_time", "datemodified", "dcterms.modified",
        "article.updated", "last-modified", "revised", "lastmod", "modified",
    };

    private static final int LONGEST_BYLINE = 100;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CATEGORY = 80;
    private static final int MOST_CATEGORIES = 40;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}|^\\d{10,13}$");

    private final Document page;
    private final LinkedData linked;
    private final String address;
    private final TreeMap<String, String> metas = new TreeMap<>();

    /** @param address where the page was fetched from, or null */
    PageFacts(Document page, LinkedData linked, String address) {
        this.page = page;
        this.linked = linked;
        this.address = address;
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                if (!content.isEmpty() && meta.hasAttr(key)) {
                    metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
    }

    /** The facts, but for the title. */
    Facts facts() {
        String url = url();
        return new Facts(outlet(url), url, null, byline(), published().orElse(null), language());
    }

    /** The titles that the page gives itself, the likeliest first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        linked.text("headline").ifPresent(titles::add);
        meta("og:title").ifPresent(titles::add);
        meta("twitter:title").ifPresent(titles::add);
        if (!page.title().isBlank()) {
            titles.add(page.title());
        }
        linked.text("name").ifPresent(titles::add);
        return titles;
    }

    private Optional<String> meta(String... names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    private Optional<String> dated(String... names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null && date(content)) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    private static boolean date(String text) {
        return text.length() >= 8 && text.length() <= 60 && YEAR.matcher(text).find();
    }

    private Optional<String> published() {
        return linked.text("datePublished")
                .filter(PageFacts::date)
                .or(() -> dated(PUBLISHED))
                .or(() -> item("datePublished"))
                .or(() -> linked.text("dateCreated", "uploadDate").filter(PageFacts::date))
                .or(this::time);
    }

    /** When it was changed, as written. */
    Optional<String> updated() {
        return linked.text("dateModified")
                .filter(PageFacts::date)
                .or(() -> dated(UPDATED))
                .or(() -> item("dateModified"));
    }

    private Optional<String> item(String property) {
        for (Element e : page.getElementsByAttributeValueContaining("itemprop", property)) {
            for (String value : List.of(e.attr("content"), e.attr("datetime"), e.text())) {
                if (date(value)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** A {@code time} element that says it is the publication's, or else the only one before the first paragraph. */
    private Optional<String> time() {
        List<String> all = new ArrayList<>();
        for (Element time : page.getElementsByTag("time")) {
            String value = time.attr("datetime");
            if (!date(value)) {
                continue;
            }
            String said = (time.className() + " " + time.attr("pubdate")).toLowerCase(Locale.ROOT);
            if (time.hasAttr("pubdate") || said.contains("publish") || said.contains("entry-date")) {
                return Optional.of(value);
            }
            all.add(value);
        }
        Set<String> days = new TreeSet<>();
        all.forEach(v -> days.add(v.substring(0, Math.min(10, v.length()))));
        Element headline = page.selectFirst("h1");
        if (days.size() > 1 && headline != null) {
            Element around = headline.parent();
            for (int up = 0; around != null && up < 3; up++, around = around.parent()) {
                Element time = around.selectFirst("time[datetime]");
                if (time != null && date(time.attr("datetime"))) {
                    return Optional.of(time.attr("datetime"));
                }
            }
        }
        return days.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Who wrote it: the first that tells more than the outlet's own name, else the first at all. */
    private String byline() {
        String outlet = outlet(null);
        List<List<String>> told = Stream.of(
                        linked.names("author"),
                        meta("author", "article:author_name", "sailthru.author", "parsely-author", "dc.creator", "byl")
                                .stream()
                                .toList(),
                        item())
                .map(names -> names.stream()
                        .map(String::strip)
                        .filter(n -> !n.isEmpty() && !n.startsWith("http") && n.length() <= LONGEST_BYLINE)
                        .distinct()
                        .toList())
                .filter(names -> !names.isEmpty())
                .toList();
        return told.stream()
                .filter(names -> names.stream().anyMatch(n -> !own(n, outlet)))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .map(names -> String.join(", ", names))
                .orElse(null);
    }

    /** Whether a name is the outlet's, alone or with its place: "Tide Watch, Riga". */
    private static boolean own(String name, String outlet) {
        return outlet != null
                && (name.equalsIgnoreCase(outlet) || name.regionMatches(true, 0, outlet + ",", 0, outlet.length() + 1));
    }

    private List<String> item() {
        for (Element e : page.select("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]")) {
            String name = e.hasAttr("content") ? e.attr("content") : e.text();
            if (!name.isBlank() && name.length() <= LONGEST_NAME) {
                return List.of(name);
            }
        }
        return List.of();
    }

    private String outlet(String url) {
        List<String> publisher = linked.names("publisher");
        Optional<String> named = meta("og:site_name", "article:publisher_name", "dc.publisher", "application-name")
                .filter(n -> !n.startsWith("http"));
        return named.or(() ->
                        publisher.stream().filter(n -> !n.startsWith("http")).findFirst())
                .orElseGet(() -> host(url));
    }

    private static String host(String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.replaceFirst("^(www|m|amp)\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String url() {
        List<String> said = new ArrayList<>();
        Element canonical = page.selectFirst("link[rel=canonical]");
        if (canonical != null) {
            said.add(canonical.attr("href"));
        }
        meta("og:url").ifPresent(said::add);
        linked.names("mainEntityOfPage").forEach(said::add);
        linked.text("url").ifPresent(said::add);
        for (String s : said) {
            String whole = whole(s);
            if (whole != null) {
                return whole;
            }
        }
        return address;
    }

    /** A whole http address that is more than a site's home. */
    private String whole(String said) {
        try {
            URI uri = URI.create(said.strip());
            if (address != null) {
                uri = URI.create(address).resolve(uri);
            }
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean home = uri.getPath() == null || uri.getPath().length() <= 1 && uri.getQuery() == null;
            return web && uri.getHost() != null && !home ? uri.toString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String language() {
        return linked.text("inLanguage")
                .filter(l -> l.length() < 20)
                .or(() -> Optional.of(
                                page.selectFirst("html") == null
                                        ? ""
                                        : page.selectFirst("html").attr("lang"))
                        .filter(l -> !l.isBlank() && l.length() < 20))
                .or(() -> meta("og:locale", "content-language", "dc.language"))
                .orElse(null);
    }

    /** Whether the page says that it is for those who pay ({@code paywall}) or for all ({@code free}); null if neither. */
    String access() {
        String free = linked.text("isAccessibleForFree").orElse("").toLowerCase(Locale.ROOT);
        String tier = meta("article:content_tier").orElse("").toLowerCase(Locale.ROOT);
        if (free.equals("false") || free.equals("http://schema.org/false") || tier.equals("locked")) {
            return "paywall";
        }
        return free.equals("true") || tier.equals("free") ? "free" : null;
    }

    /** What the page says that it is about. */
    List<String> categories() {
        List<String> categories = new ArrayList<>(linked.names("articleSection"));
        meta("article:section").ifPresent(categories::add);
        for (Element tag : page.select("meta[property=article:tag], meta[name=article:tag]")) {
            categories.add(tag.attr("content").strip());
        }
        categories.addAll(linked.names("keywords"));
        return categories.stream()
                .flatMap(c -> Arrays.stream(c.split("\\s*,\\s*")))
                .filter(c -> !c.isBlank() && c.length() <= LONGEST_CATEGORY)
                .distinct()
                .limit(MOST_CATEGORIES)
                .toList();
    }

    /** Whom the page credits in JSON-LD. */
    List<String> credits() {
        List<String> credits = new ArrayList<>();
        for (String property :
                List.of("isBasedOn", "isBasedOnUrl", "translationOfWork", "sourceOrganization", "creditText")) {
            credits.addAll(linked.credited(property));
        }
        return credits.stream().distinct().toList();
    }
}
