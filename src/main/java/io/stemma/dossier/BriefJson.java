package io.stemma.dossier;

import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureState;
import io.stemma.lineage.Change;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Descent;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What views tell, in short trees for JSON: a portion of their claims, each with a few sentences that can be cited (article,
 * file, outlet, day, offsets, text), and how many more there are.
 */
public final class BriefJson {
    /** So many sentences are given with a claim. */
    private static final int CITED = 5;

    private final Map<String, ReadArticle> articles = new HashMap<>();
    private final Sources sources;

    private BriefJson(Dossier dossier) {
        this.sources = new Sources(dossier);
        dossier.articles().forEach(a -> articles.put(a.id(), a));
    }

    /**
     * The stories of a dossier with their articles, origins, derivations and a portion of their claims.
     *
     * @param kind only claims of this kind, or null for all
     * @param standing only claims that stand so, or null for all
     */
    public static Map<String, Object> of(Dossier dossier, String kind, String standing, Portion portion) {
        BriefJson brief = new BriefJson(dossier);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "stories",
                dossier.ledgers().stream()
                        .map(l -> brief.story(l, StoryTitle.of(l, dossier), kind, standing, portion))
                        .toList());
        return tree;
    }

    /** What is told of an actor, with a portion of the claims that concern it. */
    public static Map<String, Object> of(ActorView view, Portion portion) {
        BriefJson brief = new BriefJson(view.dossier());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", view.actor().id());
        tree.put("name", view.actor().name());
        tree.put("kind", view.actor().kind().word());
        tree.put("spellings", view.actor().spellings());
        tree.put(
                "roles",
                view.actor().roles().stream()
                        .map(r -> brief.cited(r.role(), r.evidence()))
                        .toList());
        tree.put("stories", view.stories());
        tree.put("asOf", view.day().toString());
        tree.put(
                "measures",
                view.measures().stream()
                        .map(m -> brief.measure(m, view.dossier()))
                        .toList());
        brief.claims(tree, view.claims(), portion);
        return tree;
    }

    /** Measures as of a day, a portion of them. */
    public static Map<String, Object> of(MeasuresView view, Portion portion) {
        BriefJson brief = new BriefJson(view.dossier());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("on", view.on() == null ? null : view.on().name());
        tree.put("asOf", view.day().toString());
        tree.put("measureCount", view.measures().size());
        tree.put(
                "measures",
                portion.of(view.measures()).stream()
                        .map(m -> brief.measure(m, view.dossier()))
                        .toList());
        return tree;
    }

    /** What a search found. */
    public static Map<String, Object> of(SearchView view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("words", view.words());
        List<Map<String, Object>> hits = new ArrayList<>();
        for (SearchView.Hit hit : view.hits()) {
            Map<String, Object> m = head(hit.article().article());
            m.put("story", hit.storyId());
            m.put(
                    "evidence",
                    hit.sentences().stream()
                            .map(s -> citation(
                                    hit.article(), new Passage(hit.article().id(), s)))
                            .toList());
            hits.add(m);
        }
        tree.put("hits", hits);
        return tree;
    }

    /** Two articles side by side: what they share, and what differs. */
    public static Map<String, Object> of(Comparison c) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", head(c.a().article()));
        tree.put("b", head(c.b().article()));
        tree.put("likeness", c.likeness());
        tree.put("derivation", c.derivation().map(d -> difference(c, d)).orElse(null));
        tree.put("alignedCount", c.aligned().size());
        List<Map<String, Object>> pairs = new ArrayList<>();
        c.aligned().forEach(p -> {
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put("a", sentence(c.a(), p.from()));
            pair.put("b", sentence(c.b(), p.to()));
            pairs.add(pair);
        });
        tree.put("aligned", pairs);
        return tree;
    }

    /** An article, with a portion of its sentences. */
    public static Map<String, Object> of(ReadArticle read, Portion portion) {
        Map<String, Object> tree = head(read.article());
        List<SentenceReading> sentences = read.reading().sentences();
        tree.put("sentenceCount", sentences.size());
        tree.put(
                "sentences",
                portion.of(sentences).stream()
                        .map(s -> sentence(read, s.index()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> difference(Comparison c, Derivation d) {
        Map<String, ReadArticle> both = Map.of(c.a().id(), c.a(), c.b().id(), c.b());
        Map<String, Object> m = kinship(d, id -> both.get(id).article());
        m.put(
                "onlyInFrom",
                d.onlyInFrom().stream()
                        .map(p -> citation(both.get(p.articleId()), p))
                        .toList());
        m.put(
                "onlyInTo",
                d.onlyInTo().stream()
                        .map(p -> citation(both.get(p.articleId()), p))
                        .toList());
        List<Map<String, Object>> changed = new ArrayList<>();
        for (Change change : d.changed()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("what", change.what());
            one.put("from", citation(both.get(change.from().articleId()), change.from()));
            one.put("to", citation(both.get(change.to().articleId()), change.to()));
            changed.add(one);
        }
        m.put("changed", changed);
        return m;
    }

    private static Map<String, Object> kinship(Derivation d, Function<String, Article> articles) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("from", articles.apply(d.from()).id());
        m.put("fromFile", articles.apply(d.from()).file());
        m.put("to", articles.apply(d.to()).id());
        m.put("toFile", articles.apply(d.to()).file());
        m.put("kinds", d.kinds().stream().map(DerivationKind::word).toList());
        m.put("orderKnown", d.directed());
        m.put("newer", d.newer());
        return m;
    }

    private Map<String, Object> story(Ledger l, String title, String kind, String standing, Portion portion) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", l.story().id());
        m.put("title", title);
        m.put(
                "articles",
                l.story().articles().stream()
                        .map(a -> head(articles.get(a).article()))
                        .toList());
        m.put("originCount", l.story().origins().size());
        m.put("origins", l.story().origins().stream().map(BriefJson::origin).toList());
        List<Derivation> implied = Descent.implied(l.story().derivations());
        m.put(
                "derivations",
                l.story().derivations().stream()
                        .filter(d -> !implied.contains(d))
                        .map(d -> kinship(d, id -> articles.get(id).article()))
                        .toList());
        List<Claim> wanted = l.claims().stream()
                .filter(c -> kind == null || c.kind().word().equals(kind))
                .filter(c -> standing == null || c.standing().word().equals(standing))
                .toList();
        claims(m, wanted, portion);
        return m;
    }

    private static Map<String, Object> origin(Origin o) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("articles", o.articles());
        m.put("credits", o.credits());
        return m;
    }

    private void claims(Map<String, Object> tree, List<Claim> claims, Portion portion) {
        tree.put("claimCount", claims.size());
        tree.put("claims", portion.of(claims).stream().map(this::claim).toList());
    }

    private Map<String, Object> claim(Claim c) {
        Map<String, Object> m = cited(c.text(), c.evidence());
        m.put("id", c.id());
        m.put("kind", c.kind().word());
        m.put("type", c.type());
        m.put("mode", c.mode().word());
        m.put("day", c.when() == null ? null : c.when().value());
        m.put("standing", c.standing().word());
        m.put("origins", c.origins());
        m.put("note", c.note());
        return m;
    }

    private Map<String, Object> measure(MeasureState s, Dossier dossier) {
        List<Passage> evidence = dossier.ledgers().stream()
                .flatMap(l -> l.claims().stream())
                .filter(c -> s.claims().contains(c.id()))
                .flatMap(c -> c.evidence().stream())
                .distinct()
                .toList();
        Map<String, Object> m = cited(s.kind(), evidence);
        m.put("state", s.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        m.put("by", s.by().stream().map(sources::actor).toList());
        m.put("on", s.on().stream().map(sources::actor).toList());
        m.put("onWhat", s.onWhat());
        m.put("since", s.since() == null ? null : s.since().toString());
        m.put("until", s.until() == null ? null : s.until().toString());
        m.put("why", s.why());
        m.put("disputed", !s.against().isEmpty());
        return m;
    }

    private Map<String, Object> cited(String text, List<Passage> evidence) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("text", text);
        m.put("evidenceCount", evidence.size());
        m.put(
                "evidence",
                evidence.stream()
                        .limit(CITED)
                        .map(p -> citation(articles.get(p.articleId()), p))
                        .toList());
        return m;
    }

    private static Map<String, Object> sentence(ReadArticle read, int index) {
        return citation(
                read,
                new Passage(read.id(), read.reading().sentences().get(index).span()));
    }

    private static Map<String, Object> citation(ReadArticle read, Passage p) {
        Article a = read.article();
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("article", a.id());
        m.put("file", a.file());
        m.put("source", Sources.label(a));
        m.put("start", p.span().start());
        m.put("end", p.span().end());
        m.put("text", a.at(p.span()));
        return m;
    }

    private static Map<String, Object> head(Article a) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("article", a.id());
        m.put("file", a.file());
        m.put("title", a.title());
        m.put("outlet", a.outlet());
        m.put("published", a.published());
        m.put("language", a.language());
        m.put("url", a.url());
        return m;
    }
}
