package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.actor.Role;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.article.Skipped;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureState;
import io.stemma.claim.When;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.Descent;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A dossier in the JSON contract, version 1. Names and nesting are fixed; fields may be added. Offsets are UTF-16 chars
 * into the article's text, end exclusive.
 */
public final class DossierJson {
    /** The contract's version. */
    public static final int VERSION = 1;

    private final Map<String, ReadArticle> articles = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Dossier dossier;
    private Map<String, List<Passage>> measures;

    DossierJson(Dossier dossier) {
        this.dossier = dossier;
        dossier.articles().forEach(a -> articles.put(a.id(), a));
        dossier.actors().actors().forEach(a -> countries.put(a.id(), a.country()));
    }

    /** The parts of a dossier, one by one. */
    public static DossierJson part(Dossier dossier) {
        return new DossierJson(dossier);
    }

    /** The tree of a dossier. */
    public static Map<String, Object> of(Dossier dossier) {
        return new DossierJson(dossier).tree();
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", VERSION);
        tree.put("articles", list(dossier.articles(), this::article));
        tree.put("skipped", list(dossier.skipped(), DossierJson::skipped));
        tree.put("actors", list(dossier.actors().actors(), this::actor));
        tree.put("stories", list(dossier.ledgers(), this::story));
        tree.put("lines", dossier.lines());
        return tree;
    }

    private static <T> List<Map<String, Object>> list(Collection<T> items, Function<T, Map<String, Object>> each) {
        return items.stream().map(each).toList();
    }

    /** The tree of an article without its text. */
    public Map<String, Object> article(ReadArticle read) {
        return head(read);
    }

    /** The same, outside of a dossier. */
    public static Map<String, Object> head(ReadArticle read) {
        Article a = read.article();
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", a.id());
        m.put("file", a.file());
        m.put("outlet", a.outlet());
        m.put("published", a.published());
        m.put("publishedBy", a.publishedBy());
        m.put("language", a.language());
        m.put("title", a.title());
        m.put("url", a.url());
        m.put("byline", a.byline());
        m.put("sentences", read.reading().sentences().size());
        return m;
    }

    private static Map<String, Object> skipped(Skipped s) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("file", s.file());
        m.put("reason", s.reason());
        return m;
    }

    /** The tree of an actor, with those passages of its roles whose articles the dossier holds. */
    public Map<String, Object> actor(Actor a) {
        return actor(a, p -> articles.get(p.articleId()));
    }

    /**
     * The tree of an actor with all passages of its roles.
     *
     * @param articleOf the article of a passage
     */
    public static Map<String, Object> actor(Actor a, Function<Passage, ReadArticle> articleOf) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", a.id());
        m.put("name", a.name());
        m.put("kind", a.kind().word());
        m.put("country", a.country());
        m.put("spellings", a.spellings());
        m.put("roles", list(a.roles(), r -> role(r, articleOf)));
        return m;
    }

    private static Map<String, Object> role(Role r, Function<Passage, ReadArticle> articleOf) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("role", r.role());
        m.put("canonical", r.canonical());
        m.put("evidence", list(r.evidence(), p -> PassageJson.of(articleOf.apply(p), p.span())));
        return m;
    }

    /** The tree of a story. */
    public Map<String, Object> story(Ledger ledger) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", ledger.story().id());
        m.put("title", StoryTitle.of(ledger, dossier));
        m.put("articles", files(ledger.story().articles()));
        m.put("origins", list(ledger.story().origins(), this::origin));
        List<Derivation> implied = Descent.implied(ledger.story().derivations());
        DerivationJson derivation = new DerivationJson(articles::get);
        m.put("derivations", list(ledger.story().derivations(), d -> derivation.of(d, implied.contains(d))));
        Backdrop backdrop = new Backdrop(ledger, dossier.articles());
        m.put("claims", list(ledger.claims(), c -> {
            Map<String, Object> claim = claim(c);
            claim.put("background", backdrop.holds(c));
            return claim;
        }));
        return m;
    }

    private Map<String, Object> origin(Origin o) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("articles", files(o.articles()));
        m.put("credits", o.credits());
        return m;
    }

    /** The tree of a claim. */
    public Map<String, Object> claim(Claim c) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", c.id());
        m.put("kind", c.kind().word());
        m.put("type", c.type());
        m.put("mode", c.mode().word());
        m.put("source", c.source());
        m.put("target", c.target());
        m.put("onWhat", c.onWhat());
        m.put("when", when(c.when()));
        m.put("until", when(c.until()));
        m.put("lasts", c.lasts());
        m.put("where", c.where());
        m.put("country", countries.get(c.where()));
        m.put("value", c.value());
        m.put("upper", c.upper());
        m.put("unit", c.unit());
        m.put("counts", c.counts());
        m.put("says", c.says());
        m.put("medium", c.medium());
        m.put("event", c.event());
        m.put("text", c.text());
        m.put("standing", c.standing().word());
        m.put("note", c.note());
        m.put("against", c.against());
        m.put("origins", c.origins());
        m.put("evidence", evidence(c.evidence()));
        return m;
    }

    /** The passages of the claims of measures, by id; made once. */
    private Map<String, List<Passage>> measures() {
        if (measures == null) {
            Map<String, List<Passage>> found = new HashMap<>();
            dossier.ledgers()
                    .forEach(l -> l.claims().stream()
                            .filter(c -> c.kind() == ClaimKind.MEASURE)
                            .forEach(c -> found.put(c.id(), c.evidence())));
            measures = found;
        }
        return measures;
    }

    /** The tree of a measure's state on a day. */
    Map<String, Object> state(MeasureState s) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("kind", s.kind());
        m.put("state", s.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        m.put("by", s.by());
        m.put("on", s.on());
        m.put("onWhat", s.onWhat());
        m.put("since", s.since() == null ? null : s.since().toString());
        m.put("until", s.until() == null ? null : s.until().toString());
        m.put("why", s.why());
        m.put("claims", s.claims());
        m.put("against", s.against());
        m.put(
                "evidence",
                evidence(s.claims().stream()
                        .flatMap(id -> measures().getOrDefault(id, List.of()).stream())
                        .toList()));
        return m;
    }

    private static Map<String, Object> when(When w) {
        if (w == null) {
            return null;
        }
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("value", w.value());
        m.put("text", w.text());
        m.put("anchor", w.anchor());
        return m;
    }

    private List<Map<String, Object>> evidence(List<Passage> passages) {
        return list(passages, p -> PassageJson.of(articles.get(p.articleId()), p.span()));
    }

    private List<String> files(List<String> ids) {
        return ids.stream().map(this::file).toList();
    }

    private String file(String id) {
        return articles.get(id).article().file();
    }
}
