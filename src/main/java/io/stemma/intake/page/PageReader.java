package io.stemma.intake.page;

import io.stemma.article.DatedEntry;
import io.stemma.article.Receipt;
import io.stemma.article.Remarks;
import io.stemma.intake.ArticleReader;
import io.stemma.intake.Charsets;
import io.stemma.intake.Document;
import io.stemma.intake.Facts;
import io.stemma.intake.Limits;
import io.stemma.intake.Source;
import io.stemma.intake.UnreadableException;
import io.stemma.language.LanguagePacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a web page as one article. Its text is the page's visible text, laid out with an empty line between the blocks, in
 * the page's order; what is not the article's body is furniture of it: menus, teasers, comments, captions, boxes that ask
 * for consent or money. What the page says in its head and in JSON-LD are the article's facts.
 */
public final class PageReader implements ArticleReader {
    private static final int FEW_WORDS = 150;
    private static final int FEWEST_WORDS = 25;
    private static final int SNIPPET = 400;
    private static final int HEAD = 2000;

    private final Marks marks;
    private final Phrases phrases;

    /** With the packs that come with Stemma. */
    public PageReader() {
        LanguagePacks packs = LanguagePacks.ofStemma();
        this.marks = new Marks(packs);
        this.phrases = new Phrases(packs);
    }

    @Override
    public boolean reads(Source source) {
        byte[] head = source.head();
        String start = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .toLowerCase(Locale.ROOT);
        boolean feed = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
        if (source.ends("html", "htm", "xhtml") || start.contains("<!doctype html") || start.contains("<html")) {
            return !feed;
        }
        return start.strip().startsWith("<head") || start.strip().startsWith("<body");
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        String html = Charsets.decode(source.bytes(limits), source.charset());
        receiver.found(read(source.name(), html, source.receipt()));
    }

    /**
     * The article of a page.
     *
     * @param file its name, as it should be shown
     * @param html its markup
     * @param receipt how it was received
     * @throws UnreadableException if it is no article: a page that asks for consent, or for money and shows nothing else
     */
    public Document read(String file, String html, Receipt receipt) throws UnreadableException {
        if (html.isBlank()) {
            throw new UnreadableException("nothing but blanks");
        }
        Markup markup = Markup.of(html);
        org.jsoup.nodes.Document page = Jsoup.parse(markup.html());
        LinkedData linked = new LinkedData(markup.linkedData());
        PageFacts said = new PageFacts(page, linked, receipt.address());
        List<String> titles = said.titles();
        PageParts parts = PageParts.of(page, marks, phrases, titles);
        String body = parts.body();
        String whole = linked.text("articleBody").orElse("");
        if (new Told(whole).trims(parts.blocks())) {
            body = parts.body();
        }
        Setting setting = new Setting();
        if (body.length() < SNIPPET && whole.length() > 2 * body.length() + SNIPPET) {
            setting.headline(titles.isEmpty() ? null : titles.get(0));
            setting.add(plain(whole), null);
            body = whole;
        } else {
            parts.blocks().forEach(setting::add);
        }
        String access = access(said, parts, body);
        if (body.isBlank()) {
            throw new UnreadableException(reason(access, parts));
        }
        boolean asks = phrases.count("consent", body + "\n" + parts.asked()) > 1;
        if (asks && words(body) < Math.max(FEWEST_WORDS, 2 * words(parts.asked()))) {
            throw new UnreadableException("a page that asks for consent, not an article");
        }
        String title = parts.headline().map(b -> b.text.replace('\n', ' ')).orElseGet(() -> title(titles));
        Facts facts = said.facts().or(new Facts(null, null, title, null, null, null));
        Remarks remarks = new Remarks(
                said.updated().orElse(null),
                access,
                null,
                said.credits(),
                List.of(),
                entries(setting, linked, parts, said),
                Stream.concat(receipt.remarks().categories().stream(), said.categories().stream())
                        .distinct()
                        .toList());
        return new Document(file, setting.text(), facts, setting.furniture(), receipt.with(remarks));
    }

    private static List<DatedEntry> entries(Setting setting, LinkedData linked, PageParts parts, PageFacts said) {
        List<DatedEntry> told = setting.entries(linked.updates());
        String day = said.updated().orElse(said.facts().published());
        return told.isEmpty() ? parts.live().map(l -> setting.entries(l, day)).orElse(told) : told;
    }

    private String access(PageFacts said, PageParts parts, String body) {
        String access = said.access();
        boolean walled = phrases.count("paywall", parts.text("paywall")) > 0;
        boolean cut = words(body) < FEW_WORDS
                && parts.blocks().stream().anyMatch(b -> b.kind != null && phrases.count("paywall", b.text) > 0);
        return "paywall".equals(access) || walled || cut ? "paywall" : access;
    }

    private String reason(String access, PageParts parts) {
        if ("paywall".equals(access)) {
            return "a paywall, nothing of the article is on the page";
        }
        StringBuilder all = new StringBuilder();
        parts.blocks().forEach(b -> all.append(b.text).append('\n'));
        if (phrases.count("consent", all.toString()) > 1) {
            return "a page that asks for consent, not an article";
        }
        return "a page without an article";
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** A title without the site's name behind it. */
    private static String title(List<String> titles) {
        return titles.stream()
                .findFirst()
                .map(t -> t.replaceFirst("^(.{20,}?) +[|–—·»-] +[^|–—·»-]{2,30}$", "$1"))
                .orElse(null);
    }

    private static String plain(String text) {
        if (text.indexOf('<') < 0) {
            return text.replaceAll("\\s*\\n\\s*", "\n\n");
        }
        Element body = Jsoup.parseBodyFragment(text).body();
        Optional<Element> paragraphs = Optional.ofNullable(body.selectFirst("p"));
        return paragraphs.isPresent() ? String.join("\n\n", body.select("p").eachText()) : body.text();
    }
}
