package io.stemma.intake;

import io.stemma.article.Article;
import io.stemma.article.Furniture;
import io.stemma.article.Span;
import io.stemma.language.LanguagePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes an article of a document: what the manifest says goes before front matter, metadata, and the text itself. */
final class ArticleMaker {
    private static final Pattern MARKUP = Pattern.compile("</(?:p|div|a|b|strong|em|h\\d|li|span|td)>|<br ?/?>");

    private final LanguagePacks packs;
    private final Limits limits;
    private final DateText dates;
    private final FrontMatter frontMatter;
    private final Dissector dissector;
    private final Languages languages;

    ArticleMaker(LanguagePacks packs, Limits limits) {
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
    Article make(Document document, Facts manifest, Consumer<String> warn) throws UnreadableException {
        String text = document.text();
        check(text);
        boolean plain = document.metadata() == null;
        FrontMatter.Found front = plain ? frontMatter.of(text) : new FrontMatter.Found(document.metadata(), 0);
        Anatomy anatomy = dissector.dissect(text, front.end());
        enough(anatomy);
        Facts facts = manifest.or(front.facts());
        String language = language(facts.language(), anatomy, warn);
        Dated dated = dated(manifest, front.facts(), plain ? "front matter" : "metadata", anatomy.published(), warn);
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
        return new Article(
                Article.idOf(document.file(), facts.outlet(), facts.url(), text),
                document.file(),
                facts.outlet(),
                facts.url(),
                title,
                titleSpan,
                facts.byline() != null ? facts.byline() : anatomy.byline(),
                dated.published,
                dated.by,
                language,
                text,
                furniture);
    }

    private void check(String text) throws UnreadableException {
        int line = 0;
        boolean shows = false;
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line = c == '\n' || c == '\r' ? 0 : line + 1;
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
        if (text.contains("</") && MARKUP.matcher(text).results().limit(3).count() == 3) {
            throw new UnreadableException("HTML, which is not read yet");
        }
        if (!letter) {
            throw new UnreadableException("no letters in it");
        }
    }

    private void enough(Anatomy anatomy) throws UnreadableException {
        int words = 0;
        for (Line line : anatomy.body()) {
            words += line.words();
        }
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
                .orElseThrow(() -> new UnreadableException("its language cannot be told"));
        if (!packs.codes().contains(language)) {
            throw new UnreadableException(Languages.name(language) + ": no language pack");
        }
        return language;
    }

    private record Dated(String published, String by) {}

    private Dated dated(Facts manifest, Facts front, String frontName, LocalDate byText, Consumer<String> warn) {
        Optional<Dated> said =
                dated(manifest.published(), "manifest", warn).or(() -> dated(front.published(), frontName, warn));
        if (said.isPresent()) {
            return said.get();
        }
        return byText == null ? new Dated(null, null) : new Dated(byText.toString(), "text");
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
