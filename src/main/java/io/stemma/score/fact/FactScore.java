package io.stemma.score.fact;

import io.stemma.article.Passage;
import io.stemma.article.Span;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.Ledger;
import io.stemma.dossier.Dossier;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.Descent;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import io.stemma.score.fact.Expected.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts, fact by fact, what of an {@code expected.yaml} a dossier holds. The rules, fixed before any output was seen:
 *
 * <ul>
 *   <li>a derivation is found if the pair is tied, has the kinds that are asked for, and names the newer side rightly;
 *   <li>a statement of an only-in list is found if one passage of the list (for each part between semicolons) says at
 *       least half of its content words;
 *   <li>a story and an origin are found if their articles are exactly those listed;
 *   <li>an actor is found if one actor bears the name or a listed spelling and has at least half of the listed spellings;
 *       no actor may stand for two expected ones;
 *   <li>an event, measure, quote or figure is found if one claim has its type, actors (or, where none are listed, half of
 *       the content words of its matter), value, mode, and evidence in all listed articles, and its day, place, medium,
 *       duration don't contradict;
 *   <li>a standing is found if a claim (two for a dispute) with this standing and number of origins says at least half of
 *       the content words of the fact, in its own line and its evidence;
 *   <li>what is listed as wrong is avoided if no claim says it with evidence from one of its articles, and no actors, articles
 *       or stories are joined that it keeps apart.
 * </ul>
 */
public final class FactScore {
    private static final double HALF = 0.5;

    private final Expected expected;
    private final Dossier dossier;
    private final FactTerms terms;
    private final ActorFacts actors;

    private FactScore(Expected expected, Dossier dossier, LanguagePacks packs) {
        this.expected = expected;
        this.dossier = dossier;
        this.terms = new FactTerms(packs);
        this.actors = new ActorFacts(expected, dossier);
    }

    /**
     * Counts the facts of a file.
     *
     * @throws IOException if the file can't be read
     */
    public static List<Section> count(Path expectedYaml, Dossier dossier, LanguagePacks packs) throws IOException {
        return new FactScore(Expected.read(expectedYaml), dossier, packs).sections();
    }

    private List<Section> sections() {
        ClaimFacts claims = new ClaimFacts(dossier, terms, actors);
        List<Section> sections = new ArrayList<>();
        sections.add(languages());
        sections.add(furniture());
        sections.add(dates());
        sections.add(derivations());
        sections.add(onlyIn());
        sections.add(credits());
        sections.add(origins());
        sections.add(stories());
        sections.add(actors.section());
        sections.add(actors.roles(terms));
        sections.add(claims.section("events", ClaimKind.EVENT, expected.list("events")));
        sections.add(claims.section("measures", ClaimKind.MEASURE, expected.list("measures")));
        sections.add(claims.section("quotes", ClaimKind.QUOTE, expected.list("quotes")));
        sections.add(claims.section("figures", ClaimKind.FIGURE, expected.list("figures")));
        sections.add(claims.standings(expected.list("standings")));
        List<Fact> wrong = expected.list("not_expected");
        if (!wrong.isEmpty()) {
            sections.add(new WrongFacts(this, dossier, actors).section(wrong));
        }
        return sections;
    }

    private ReadArticle article(String number) {
        return dossier.articles().stream()
                .filter(a -> names(a.article().file(), number))
                .findFirst()
                .orElse(null);
    }

    /** Whether a file is the article that the expected facts call by this number. */
    static boolean names(String file, String number) {
        String own = file.substring(file.lastIndexOf('/') + 1);
        return own.startsWith(number);
    }

    private Section languages() {
        Section.Counter c = new Section.Counter("languages");
        expected.map("articles", "languages").forEach((number, language) -> {
            ReadArticle a = article(number);
            c.count(number + " " + language, a != null && a.article().language().equals(language));
        });
        return c.section();
    }

    private Section furniture() {
        Section.Counter c = new Section.Counter("furniture");
        expected.map("articles", "boilerplate_removed").forEach((number, lines) -> {
            for (String line : Expected.strings(lines)) {
                c.count(number + " " + line, removed(article(number), line));
            }
        });
        return c.section();
    }

    private static boolean removed(ReadArticle read, String line) {
        if (read == null) {
            return false;
        }
        String literal = line.replaceAll("\\(.*?\\)|…", "").strip();
        int at = read.article().text().replace('\u00a0', ' ').indexOf(literal);
        if (at < 0) {
            return line.contains("caption")
                    && read.article().furniture().stream()
                            .anyMatch(f -> f.kind().equals("caption"));
        }
        Span span = new Span(at, at + literal.length());
        return read.article().furniture().stream().anyMatch(f -> f.span().contains(span));
    }

    private Section dates() {
        Section.Counter c = new Section.Counter("dates by text");
        expected.map("articles", "dated_by_text").forEach((number, day) -> {
            ReadArticle a = article(number);
            c.count(
                    number + " " + day,
                    a != null
                            && String.valueOf(day).equals(a.article().publishedDay())
                            && "text".equals(a.article().publishedBy()));
        });
        return c.section();
    }

    private List<Derivation> allDerivations() {
        return dossier.ledgers().stream()
                .flatMap(l -> l.story().derivations().stream())
                .toList();
    }

    private Section derivations() {
        Section.Counter c = new Section.Counter("derivations");
        Set<Derivation> right = new HashSet<>();
        for (Fact f : expected.list("lineage", "derivations")) {
            boolean found = false;
            for (Derivation d : allDerivations()) {
                if (ties(d, f.text("from"), f.text("to"))) {
                    right.add(d);
                    found |= kinds(d, f) && newer(d, f.text("newer"));
                }
            }
            c.count(f.value().toString(), found);
        }
        Set<Derivation> implied = new HashSet<>(Descent.implied(allDerivations()));
        for (Derivation d : allDerivations()) {
            if (!right.contains(d) && !implied.contains(d)) {
                c.beyond(file(d.from()) + " → " + file(d.to()) + " " + d.kinds());
            }
        }
        return c.section();
    }

    /** Whether a derivation is between the articles of these two numbers, either way. */
    boolean ties(Derivation d, String from, String to) {
        return is(d.from(), from) && is(d.to(), to) || is(d.from(), to) && is(d.to(), from);
    }

    /** Whether an article is the one of this number. */
    boolean is(String articleId, String number) {
        return names(file(articleId), number);
    }

    private static boolean kinds(Derivation d, Fact f) {
        Set<String> kinds = d.kinds().stream().map(k -> k.word()).collect(Collectors.toSet());
        return kinds.containsAll(f.strings("kind")) && kinds.containsAll(f.strings("also"));
    }

    private boolean newer(Derivation d, String newer) {
        return newer == null || d.newer() != null && is(d.newer(), newer);
    }

    private String file(String articleId) {
        return dossier.articles().stream()
                .filter(a -> a.id().equals(articleId))
                .findFirst()
                .orElseThrow()
                .article()
                .file();
    }

    private Section onlyIn() {
        Section.Counter c = new Section.Counter("only-in");
        for (String key : expected.map("lineage").keySet()) {
            if (key.startsWith("only_in_")) {
                String number = key.substring("only_in_".length());
                for (Fact f : expected.list("lineage", key)) {
                    c.count(number + " " + f.value(), onlyIn(number, f.value().toString()));
                }
            }
        }
        return c.section();
    }

    private boolean onlyIn(String number, String statement) {
        Set<Passage> passages = new TreeSet<>();
        for (Derivation d : allDerivations()) {
            if (is(d.from(), number)) {
                passages.addAll(d.onlyInFrom());
            } else if (is(d.to(), number)) {
                passages.addAll(d.onlyInTo());
            }
        }
        for (String part : statement.replaceAll("\\(.*?\\)", "").split(";")) {
            boolean said = passages.stream().anyMatch(p -> {
                ReadArticle a = article(number);
                return terms.covered(part, a.article().at(p.span()), a.article().language()) >= HALF;
            });
            if (!said) {
                return false;
            }
        }
        return true;
    }

    private Section credits() {
        Section.Counter c = new Section.Counter("credits");
        Map<String, Object> credits = expected.map("lineage", "cites_outside_source");
        credits.forEach((number, source) -> c.count(
                number + " " + source,
                allOrigins().stream()
                        .anyMatch(o -> String.valueOf(source).equalsIgnoreCase(o.credits())
                                && o.articles().stream().anyMatch(a -> is(a, number)))));
        for (Origin o : allOrigins()) {
            boolean known = o.credits() == null
                    || credits.keySet().stream()
                            .anyMatch(n -> o.articles().stream().anyMatch(a -> is(a, n)));
            if (!known) {
                c.beyond(o.articles().stream().map(this::file).toList() + " credits " + o.credits());
            }
        }
        return c.section();
    }

    private List<Origin> allOrigins() {
        return dossier.ledgers().stream()
                .flatMap(l -> l.story().origins().stream())
                .toList();
    }

    private Section origins() {
        Section.Counter c = new Section.Counter("origins");
        for (Map.Entry<String, Object> story :
                expected.map("lineage", "origins").entrySet()) {
            for (Object o : (List<?>) story.getValue()) {
                List<String> numbers = Expected.strings(o);
                c.count(
                        story.getKey() + " " + numbers,
                        allOrigins().stream().anyMatch(x -> same(x.articles(), numbers)));
            }
        }
        return c.section();
    }

    private boolean same(List<String> articles, List<String> numbers) {
        return articles.size() == numbers.size()
                && numbers.stream().allMatch(n -> articles.stream().anyMatch(a -> is(a, n)));
    }

    private Section stories() {
        Section.Counter c = new Section.Counter("stories");
        for (Fact f : expected.list("stories")) {
            c.count(
                    f.text("name") + " " + f.strings("articles"),
                    dossier.ledgers().stream()
                            .map(Ledger::story)
                            .anyMatch(s -> same(s.articles(), f.strings("articles"))));
        }
        return c.section();
    }

    /** All claims of a dossier. */
    static List<Claim> claims(Dossier dossier) {
        return dossier.ledgers().stream().flatMap(l -> l.claims().stream()).toList();
    }
}
