package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.dossier.Dossier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Events and their mentions as two tables with tabs, columns named as in GDELT 2.0 where they mean the same. A row of
 * events is one pair of actors, as there; the codes are the CAMEO roots that PLOVER's types took the place of. Country codes
 * are ISO 3166, not FIPS. Offsets are UTF-16 chars into the article's text.
 */
public final class GdeltExport implements Export {
    private final boolean exact;

    /** @param exact whether texts that a spreadsheet would take for formulas are left as they are */
    public GdeltExport(boolean exact) {
        this.exact = exact;
    }

    /** An event between two actors, either of whom may be null. */
    private record Row(String id, Claim claim, String story, Actor one, Actor two) {}

    @Override
    public List<Sheet> of(Selection chosen) {
        return List.of(
                new Sheet("events", "events.tsv", out -> events(chosen, out)),
                new Sheet("mentions", "mentions.tsv", out -> mentions(chosen, out)));
    }

    private static List<Row> rows(Dossier story, Ground ground) {
        List<Row> rows = new ArrayList<>();
        for (Ledger l : story.ledgers()) {
            for (Claim claim : l.claims()) {
                Claim c = claim.happening().orElse(null);
                if (c != null) {
                    int number = 0;
                    for (Actor one : orNobody(ground.actors(c.source()))) {
                        for (Actor two : orNobody(ground.actors(c.target()))) {
                            number++;
                            rows.add(new Row(c.id() + "-" + number, c, l.story().id(), one, two));
                        }
                    }
                }
            }
        }
        return rows;
    }

    private static List<Actor> orNobody(List<Actor> actors) {
        List<Actor> some = new ArrayList<>(actors);
        if (some.isEmpty()) {
            some.add(null);
        }
        return some;
    }

    private void events(Selection chosen, Appendable out) throws IOException {
        Parties parties = chosen.parties();
        Cells cells = Cells.tabs(
                out,
                exact,
                List.of(
                        "GlobalEventID",
                        "Day",
                        "MonthYear",
                        "Year",
                        "DayBasis",
                        "Actor1Code",
                        "Actor1Name",
                        "Actor1CountryCode",
                        "Actor1Type1Code",
                        "Actor2Code",
                        "Actor2Name",
                        "Actor2CountryCode",
                        "Actor2Type1Code",
                        "EventRootCode",
                        "QuadClass",
                        "PloverType",
                        "Mode",
                        "NumMentions",
                        "NumSources",
                        "NumArticles",
                        "NumOrigins",
                        "Standing",
                        "ActionGeo_FullName",
                        "ActionGeo_ISO",
                        "SOURCEURL",
                        "Claim",
                        "Story",
                        "Text"));
        chosen.each(story -> {
            Ground ground = new Ground(story);
            for (Row row : rows(story, ground)) {
                Claim c = row.claim();
                EventDay day = EventDay.of(c, ground);
                List<Article> articles = ground.articles(c.evidence());
                cells.row(
                        row.id(),
                        compact(day.from(), 10),
                        compact(day.from(), 7),
                        compact(day.from(), 4),
                        day.basis(),
                        id(row.one()),
                        name(row.one()),
                        country(row.one(), parties),
                        sector(row.one(), parties),
                        id(row.two()),
                        name(row.two()),
                        country(row.two(), parties),
                        sector(row.two(), parties),
                        parties.cameo(c.type()),
                        parties.quad(c.type()),
                        c.type(),
                        c.mode().word(),
                        c.evidence().size(),
                        articles.stream()
                                .map(Article::outlet)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count(),
                        articles.size(),
                        c.origins(),
                        c.standing().word(),
                        ground.actor(c.where()).map(Actor::name).orElse(null),
                        ground.actor(c.where()).flatMap(parties::country).orElse(null),
                        source(articles.get(0)),
                        c.id(),
                        row.story(),
                        c.text());
            }
        });
    }

    private void mentions(Selection chosen, Appendable out) throws IOException {
        Cells cells = Cells.tabs(
                out,
                exact,
                List.of(
                        "GlobalEventID",
                        "MentionTimeDate",
                        "MentionSourceName",
                        "MentionIdentifier",
                        "SentenceID",
                        "Actor1CharOffset",
                        "Actor2CharOffset",
                        "SentenceStart",
                        "SentenceEnd",
                        "MentionDocLen",
                        "Language",
                        "Sentence"));
        chosen.each(story -> {
            Ground ground = new Ground(story);
            for (Row row : rows(story, ground)) {
                for (Passage p : row.claim().evidence()) {
                    Article a = ground.article(p);
                    cells.row(
                            row.id(),
                            compact(a.publishedDay(), 10),
                            a.outlet(),
                            source(a),
                            ground.sentence(p) + 1,
                            offset(row.one(), p, ground),
                            offset(row.two(), p, ground),
                            p.span().start(),
                            p.span().end(),
                            a.text().length(),
                            Locale.forLanguageTag(a.language()).getISO3Language(),
                            ground.text(p));
                }
            }
        });
    }

    /** The first of a day's characters without the dashes, or null where there is no day. */
    private static String compact(String day, int chars) {
        return day == null ? null : day.substring(0, chars).replace("-", "");
    }

    private static String source(Article a) {
        return a.url() == null ? a.file() : a.url();
    }

    /** Where the sentence names the actor, -1 where it does not. */
    private static Integer offset(Actor actor, Passage p, Ground ground) {
        OptionalInt offset = actor == null ? OptionalInt.empty() : ground.offset(actor, p);
        return offset.orElse(-1);
    }

    private static String id(Actor a) {
        return a == null ? null : a.id();
    }

    private static String name(Actor a) {
        return a == null ? null : a.name();
    }

    private static String country(Actor a, Parties parties) {
        return a == null ? null : parties.longCountry(a).orElse(null);
    }

    private static String sector(Actor a, Parties parties) {
        return a == null ? null : parties.sectorCode(a).orElse(null);
    }
}
