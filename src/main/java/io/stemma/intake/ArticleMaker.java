package io.stemma.intake;

import io.stemma.article.Article;
import io.stemma.article.DatedEntry;
import io.stemma.article.Furniture;
import io.stemma.article.Receipt;
import io.stemma.article.Remarks;
import io.stemma.article.Span;
import io.stemma.language.LanguagePacks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an article of a document: what the manifest says goes before front matter, metadata, and the text itself. */
final class ArticleMaker {
    private static final int MOST_LINES = 50_000;
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(20\\d{2}|19\\d{2})[/-]([01]?\\d)[/-]([0-3]?\\d)(?=[/_-]|$)");
    private static final Pattern MARKUP = Pattern.compile("</(?:p|div|a|b|strong|em|h\\d|li|span|td)>|<br ?/?>");

    private final LanguagePacks packs;
    private final Limits limits;
    private final DateText dates;
    private final FrontMatter frontMatter;
    private final Dissector dissector;
    private final Languages languages;
    private final boolean anyLanguage;

    /** @param anyLanguage whether an article may be in a language without a pack */
    ArticleMaker(LanguagePacks packs, Limits limits, boolean anyLanguage) {
        this.anyLanguage = anyLanguage;
        this.packs = packs;
        this.limits = limits;
        this.dates = new DateText(packs);
        this.frontMatter = new FrontMatter(packs);
        this.dissector = new Dissector(new FurnitureRules(packs, dates));
        this.languages = new Languages(packs);
    }

    /**
     * The article.
     *
     * @param manifest what the manifest says about it
     * @param warn takes what a person should know
     * @throws UnreadableException if it is no article, or in a language without a pack
     */
    Made make(Document document, Facts manifest, Consumer<String> warn) throws UnreadableException {
        String text = document.text();
        check(text, document.furniture().isEmpty());
        boolean plain = document.metadata() == null;
        FrontMatter.Found front = plain ? frontMatter.of(text) : new FrontMatter.Found(document.metadata(), 0);
        Optional<Furniture> headline = document.furniture().stream()
                .filter(f -> f.kind().equals("headline"))
                .findFirst();
        Anatomy anatomy = dissector.dissect(text, front.end(), document.furniture());
        enough(anatomy);
        Facts facts = manifest.or(front.facts());
        boolean page = !document.furniture().isEmpty();
        String language = page && manifest.language() == null
                ? languages.of(anatomy.body()).orElse(facts.language())
                : facts.language();
        language = language(language, anatomy, warn);
        Dated dated = dated(manifest, front.facts(), plain ? "front matter" : "metadata", anatomy.published(), warn);
        if (dated.published == null && page) {
            dated = byAddress(facts.url());
        }
        String title = facts.title();
        Span titleSpan = title == null ? null : anatomy.spanOf(title);
        if (title == null && anatomy.title() != null) {
            title = anatomy.title().text();
            titleSpan = anatomy.title().span();
        }
        List<Furniture> furniture = new ArrayList<>();
        if (front.end() > 0) {
            furniture.add(new Furniture(new Span(0, front.end()), "front matter"));
        }
        furniture.addAll(anatomy.furniture());
        if (headline.isPresent()) {
            titleSpan = headline.get().span();
            furniture.remove(headline.get());
        }
        if ("paywall".equals(document.receipt().remarks().access())) {
            warn.accept("behind a paywall: " + words(anatomy) + " words of it are on the page");
        }
        String own = document.furniture().isEmpty() ? text : bodyOf(text, furniture);
        Article article = new Article(
                Article.idOf(document.file(), facts.outlet(), facts.url(), own),
                document.file(),
                facts.outlet(),
                facts.url(),
                title,
                titleSpan,
                facts.byline() != null ? dissector.byline(facts.byline()) : anatomy.byline(),
                dated.published,
                dated.by,
                language,
                text,
                furniture);
        return new Made(article, dated(document.receipt()));
    }

    /** The receipt with its dates in ISO 8601. */
    private Receipt dated(Receipt receipt) {
        Remarks said = receipt.remarks();
        List<DatedEntry> entries = new ArrayList<>();
        for (DatedEntry entry : said.entries()) {
            entries.add(new DatedEntry(entry.span(), iso(entry.published())));
        }
        return receipt.with(new Remarks(
                iso(said.updated()),
                said.access(),
                said.version(),
                said.credits(),
                said.relations(),
                entries,
                said.categories()));
    }

    private String iso(String said) {
        return said == null ? null : dates.iso(said).orElse(null);
    }

    /** What of a page's text its id stands on: a changed menu makes no other article. */
    private static String bodyOf(String text, List<Furniture> furniture) {
        StringBuilder body = new StringBuilder();
        int from = 0;
        for (Furniture f : furniture) {
            body.append(text, from, f.span().start());
            from = f.span().end();
        }
        return Blanks.collapse(body.append(text, from, text.length()));
    }

    private static Dated byAddress(String url) {
        Matcher m = url == null ? null : IN_ADDRESS.matcher(url);
        if (m == null || !m.find()) {
            return new Dated(null, null);
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            return new Dated(day.toString(), "address");
        } catch (DateTimeException e) {
            return new Dated(null, null);
        }
    }

    private static int words(Anatomy anatomy) {
        return anatomy.body().stream().mapToInt(Line::words).sum();
    }

    private void check(String text, boolean plain) throws UnreadableException {
        int line = 0;
        int lines = 0;
        boolean shows = false;
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line = c == '\n' || c == '\r' ? 0 : line + 1;
            lines += Line.lineBreak(c) && !Line.crlf(text, i) ? 1 : 0;
            if (lines > MOST_LINES) {
                throw new UnreadableException(
                        "more than " + Sizes.count(MOST_LINES) + " lines, too many for an article");
            }
            if (line > limits.line()) {
                throw new UnreadableException("a line of more than " + Sizes.count(limits.line()) + " characters");
            }
            shows |= !Blanks.blank(c);
            letter |= Character.isLetter(c) || Character.isSurrogate(c);
        }
        if (text.isEmpty()) {
            throw new UnreadableException("empty text");
        }
        if (!shows) {
            throw new UnreadableException("nothing but blanks");
        }
        if (plain
                && text.contains("</")
                && MARKUP.matcher(text).results().limit(3).count() == 3) {
            throw new UnreadableException("HTML within another format");
        }
        if (!letter) {
            throw new UnreadableException("no letters in it");
        }
    }

    private void enough(Anatomy anatomy) throws UnreadableException {
        int words = words(anatomy);
        if (words == 0) {
            throw new UnreadableException(
                    anatomy.furniture().isEmpty() ? "no body: front matter alone" : "no body: page furniture alone");
        }
        boolean spaced = anatomy.body().stream()
                .flatMapToInt(l -> l.text().codePoints())
                .filter(Character::isLetter)
                .limit(2000)
                .noneMatch(Character::isIdeographic);
        if (spaced && words < limits.words()) {
            throw new UnreadableException("too short to be an article (" + words + (words == 1 ? " word)" : " words)"));
        }
    }

    private String language(String said, Anatomy anatomy, Consumer<String> warn) throws UnreadableException {
        Optional<String> code = said == null ? Optional.empty() : languages.code(said);
        if (said != null && code.isEmpty()) {
            warn.accept("'" + said + "' is no language; it is told from the text");
        }
        String language = code.or(() -> languages.of(anatomy.body()))
                .or(() -> anyLanguage ? Optional.of("und") : Optional.empty())
                .orElseThrow(() -> new UnreadableException("its language cannot be told"));
        if (!anyLanguage && !packs.codes().contains(language)) {
            throw new UnreadableException(Languages.name(language) + ": no language pack");
        }
        return language;
    }

    private record Dated(String published, String by) {}

    private Dated dated(Facts manifest, Facts front, String frontName, LocalDate byText, Consumer<String> warn) {
        Optional<Dated> said =
                dated(manifest.published(), "manifest", warn).or(() -> dated(front.published(), frontName, warn));
        if (said.isPresent()
                && byText != null
                && said.get().by.equals("metadata")
                && nextTo(said.get().published, byText)) {
            return new Dated(byText.toString(), "text");
        }
        if (said.isPresent()) {
            return said.get();
        }
        return byText == null ? new Dated(null, null) : new Dated(byText.toString(), "text");
    }

    /** Whether the day that readers see is the one before or after that of an instant in UTC: the writer's own day. */
    private static boolean nextTo(String instant, LocalDate seen) {
        return instant.endsWith("Z")
                && Math.abs(LocalDate.parse(instant.substring(0, 10)).toEpochDay() - seen.toEpochDay()) == 1;
    }

    private Optional<Dated> dated(String said, String by, Consumer<String> warn) {
        if (said == null) {
            return Optional.empty();
        }
        Optional<String> iso = dates.iso(said);
        if (iso.isEmpty()) {
            warn.accept("'" + said + "' (" + by + ") is no full date");
        }
        return iso.map(i -> new Dated(i, by));
    }
}
