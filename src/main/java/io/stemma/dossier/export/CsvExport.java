package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.actor.Role;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureState;
import io.stemma.claim.When;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Five tables with commas that refer to each other by ids: articles, actors, claims, evidence, measures. */
public final class CsvExport implements Export {
    private final boolean exact;

    /** @param exact whether texts that a spreadsheet would take for formulas are left as they are */
    public CsvExport(boolean exact) {
        this.exact = exact;
    }

    @Override
    public List<Sheet> of(Selection chosen) {
        return List.of(
                sheet("articles", out -> articles(chosen, out)),
                sheet("actors", out -> actors(chosen, out)),
                sheet("claims", out -> claims(chosen, out)),
                sheet("evidence", out -> evidence(chosen, out)),
                sheet("measures", out -> measures(chosen, out)));
    }

    private static Sheet sheet(String name, Sheet.Content content) {
        return new Sheet(name, name + ".csv", content);
    }

    private void articles(Selection chosen, Appendable out) throws IOException {
        Map<String, String> stories = new HashMap<>();
        Map<String, Integer> origins = new HashMap<>();
        chosen.each(story -> {
            for (Ledger l : story.ledgers()) {
                l.story().articles().forEach(a -> stories.put(a, l.story().id()));
                int number = 0;
                for (Origin o : l.story().origins()) {
                    number++;
                    for (String a : o.articles()) {
                        origins.put(a, number);
                    }
                }
            }
        });
        Cells cells = Cells.commas(
                out,
                exact,
                List.of(
                        "id",
                        "file",
                        "outlet",
                        "published",
                        "published_by",
                        "language",
                        "title",
                        "byline",
                        "url",
                        "story",
                        "origin",
                        "sentences"));
        chosen.articles(read -> {
            Article a = read.article();
            cells.row(
                    a.id(),
                    a.file(),
                    a.outlet(),
                    a.published(),
                    a.publishedBy(),
                    a.language(),
                    a.title(),
                    a.byline(),
                    a.url(),
                    stories.get(a.id()),
                    origins.get(a.id()),
                    read.reading().sentences().size());
        });
    }

    private void actors(Selection chosen, Appendable out) throws IOException {
        Map<String, Integer> articles = new HashMap<>();
        chosen.each(story -> {
            Ground ground = new Ground(story);
            for (ReadArticle read : story.articles()) {
                Set<String> named = new HashSet<>();
                ground.named(read).keySet().forEach(a -> named.add(a.id()));
                named.forEach(a -> articles.merge(a, 1, Integer::sum));
            }
        });
        Cells cells =
                Cells.commas(out, exact, List.of("id", "name", "kind", "country", "spellings", "roles", "articles"));
        for (Actor a : chosen.overview().actors()) {
            if (articles.containsKey(a.id())) {
                cells.row(
                        a.id(),
                        a.name(),
                        a.kind().word(),
                        chosen.parties().country(a).orElse(null),
                        String.join("; ", a.spellings()),
                        String.join("; ", a.roles().stream().map(Role::role).toList()),
                        articles.get(a.id()));
            }
        }
    }

    private void claims(Selection chosen, Appendable out) throws IOException {
        Cells cells = Cells.commas(
                out,
                exact,
                List.of(
                        "id",
                        "story",
                        "kind",
                        "type",
                        "mode",
                        "source",
                        "source_names",
                        "target",
                        "target_names",
                        "on_what",
                        "when",
                        "when_text",
                        "until",
                        "lasts",
                        "where",
                        "where_name",
                        "value",
                        "upper",
                        "unit",
                        "counts",
                        "says",
                        "medium",
                        "text",
                        "standing",
                        "origins",
                        "note",
                        "against"));
        chosen.each(story -> {
            Ground ground = new Ground(story);
            for (Ledger l : story.ledgers()) {
                for (Claim c : l.claims()) {
                    cells.row(
                            c.id(),
                            l.story().id(),
                            c.kind().word(),
                            c.type(),
                            c.mode().word(),
                            String.join("; ", c.source()),
                            ground.names(c.source()),
                            String.join("; ", c.target()),
                            ground.names(c.target()),
                            c.onWhat(),
                            value(c.when()),
                            c.when() == null ? null : c.when().text(),
                            value(c.until()),
                            c.lasts(),
                            c.where(),
                            ground.actor(c.where()).map(Actor::name).orElse(null),
                            c.value(),
                            c.upper(),
                            c.unit(),
                            c.counts(),
                            c.says(),
                            c.medium(),
                            c.text(),
                            c.standing().word(),
                            c.origins(),
                            c.note(),
                            String.join("; ", c.against()));
                }
            }
        });
    }

    private static String value(When when) {
        return when == null ? null : when.value();
    }

    private void evidence(Selection chosen, Appendable out) throws IOException {
        Cells cells = Cells.commas(
                out,
                exact,
                List.of("claim", "story", "article", "file", "outlet", "published", "start", "end", "text"));
        chosen.each(story -> {
            Ground ground = new Ground(story);
            for (Ledger l : story.ledgers()) {
                for (Claim c : l.claims()) {
                    for (Passage p : c.evidence()) {
                        Article a = ground.article(p);
                        cells.row(
                                c.id(),
                                l.story().id(),
                                a.id(),
                                a.file(),
                                a.outlet(),
                                a.published(),
                                p.span().start(),
                                p.span().end(),
                                ground.text(p));
                    }
                }
            }
        });
    }

    private void measures(Selection chosen, Appendable out) throws IOException {
        Cells cells = Cells.commas(
                out,
                exact,
                List.of(
                        "kind",
                        "state",
                        "as_of",
                        "by",
                        "by_names",
                        "on",
                        "on_names",
                        "on_what",
                        "since",
                        "until",
                        "why",
                        "claims",
                        "against"));
        for (MeasureState m : chosen.measures()) {
            cells.row(
                    m.kind(),
                    m.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    chosen.day(),
                    String.join("; ", m.by()),
                    chosen.overview().names(m.by()),
                    String.join("; ", m.on()),
                    chosen.overview().names(m.on()),
                    m.onWhat(),
                    m.since(),
                    m.until(),
                    m.why(),
                    String.join("; ", m.claims()),
                    String.join("; ", m.against()));
        }
    }
}
