package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureState;
import io.stemma.claim.MeasureState.State;
import io.stemma.claim.Standing;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.JsonTree;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.event.Mode;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.time.DayRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Entities of FollowTheMoney, one JSON object a line: articles, the actors that they name, each naming, events, and the
 * restricting measures as sanctions. An event and a sanction name the articles that prove them and quote their sentences.
 * What is said not to have happened, or only to be possible, is no entity; neither are quotes and figures, for which the
 * model has no schema. See https://followthemoney.tech.
 */
public final class FollowTheMoneyExport implements Export {
    private static final Set<Mode> TOLD = EnumSet.of(Mode.HAPPENED, Mode.PLANNED, Mode.THREATENED, Mode.REQUESTED);

    private static final Set<State> STANDING = EnumSet.of(State.IN_FORCE, State.SUSPENDED, State.EASED, State.ENDED);

    /** Dates that the model can hold as they are; weeks and the like become a first and a last day. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    @Override
    public List<Sheet> of(Selection chosen) {
        return List.of(new Sheet("entities", "stemma.ftm.json", out -> new Run(chosen, out).write()));
    }

    /** One export. */
    private static final class Run {
        private final Selection chosen;
        private final Overview all;
        private final Appendable out;

        Run(Selection chosen, Appendable out) throws IOException {
            this.chosen = chosen;
            this.all = chosen.overview();
            this.out = out;
        }

        void write() throws IOException {
            chosen.articles(a -> line(article(a.article())));
            for (Actor a : all.actors()) {
                if (all.naming(a) > 0) {
                    line(actor(a));
                }
            }
            chosen.each(this::mentions);
            chosen.each(this::events);
            for (MeasureState m : chosen.measures()) {
                if (STANDING.contains(m.state()) && chosen.parties().restricts(m.kind())) {
                    for (Actor on : all.actors(m.on())) {
                        line(sanction(m, on));
                    }
                }
            }
        }

        private void mentions(Dossier story) throws IOException {
            Ground ground = new Ground(story);
            for (ReadArticle read : story.articles()) {
                for (Map.Entry<Actor, Set<String>> named : ground.named(read).entrySet()) {
                    if (named.getKey().kind() != NameKind.PLACE) {
                        line(mention(read, named.getKey(), named.getValue()));
                    }
                }
            }
        }

        private void events(Dossier story) throws IOException {
            for (Ledger l : story.ledgers()) {
                for (Claim claim : l.claims()) {
                    Claim c = claim.happening().orElse(null);
                    if (c != null && TOLD.contains(c.mode())) {
                        line(event(c));
                    }
                }
            }
        }

        private void line(Entity entity) throws IOException {
            out.append(JsonTree.line(entity.tree())).append('\n');
        }

        private Entity article(Article a) {
            return new Entity(id(a.id()), "Article")
                    .name("name", a.title() == null ? a.file() : a.title())
                    .string("title", a.title())
                    .string("fileName", a.file())
                    .string("author", a.byline())
                    .string("publisher", a.outlet())
                    .string(
                            "publishedAt",
                            a.published() == null ? null : a.published().replace("Z", ""))
                    .string("language", Locale.forLanguageTag(a.language()).getISO3Language())
                    .address("sourceUrl", a.url());
        }

        private Entity actor(Actor a) {
            Entity entity = new Entity(a.id(), chosen.parties().schema(a)).name("name", a.name());
            if (a.kind() == NameKind.PLACE) {
                entity.string("full", a.name());
            }
            a.spellings().stream().filter(s -> !s.equals(a.name())).forEach(s -> entity.name("alias", s));
            country(a).ifPresent(c -> entity.string("country", c));
            if (a.kind() == NameKind.PERSON) {
                a.roles().forEach(r -> entity.string("position", r.role()));
            }
            List<Passage> roles =
                    a.roles().stream().flatMap(r -> r.evidence().stream()).toList();
            return entity.entities("proof", proof(roles));
        }

        private Entity mention(ReadArticle read, Actor actor, Set<String> names) {
            Entity mention = new Entity(id(read.id()) + "-" + actor.id(), "Mention")
                    .entities("document", List.of(id(read.id())))
                    .entities("resolved", List.of(actor.id()))
                    .string("detectedSchema", chosen.parties().schema(actor));
            names.forEach(n -> mention.name("name", n));
            return names.isEmpty() ? mention.name("name", actor.name()) : mention;
        }

        private Entity event(Claim c) {
            Entity event = new Entity(c.id(), "Event").name("name", c.text());
            event.entities("organizer", legal(c.source()));
            event.entities("involved", legal(c.source())).entities("involved", legal(c.target()));
            if (c.when() != null) {
                when(event, c.when().value());
            }
            Optional.ofNullable(c.where()).map(all::actor).ifPresent(place -> {
                event.name("location", place.name());
                country(place).ifPresent(code -> event.string("country", code));
                if (place.kind() == NameKind.PLACE) {
                    event.entities("addressEntity", List.of(place.id()));
                }
            });
            event.string("keywords", c.type());
            event.string("keywords", c.mode().word());
            event.string("keywords", c.standing().word());
            event.text("notes", c.standing() == Standing.DISPUTED ? "disputed: " + c.note() : c.note());
            event.string("recordId", c.id());
            return evidence(event, c.evidence()).entities("proof", proof(c.evidence()));
        }

        private static void when(Entity event, String value) {
            if (value == null) {
                return;
            }
            String day = value.replaceAll("T.*", "");
            if (DATE.matcher(day).matches()) {
                event.string("date", day);
            } else {
                DayRange.of(value)
                        .ifPresent(r ->
                                event.string("startDate", r.from().toString()).string("endDate", r.to().toString()));
            }
        }

        private Entity sanction(MeasureState m, Actor on) {
            List<Passage> passages = m.claims().stream()
                    .flatMap(id -> all.measured(id).stream())
                    .flatMap(c -> c.evidence().stream())
                    .distinct()
                    .toList();
            Entity sanction = new Entity(id(m, on), "Sanction")
                    .entities("entity", List.of(on.id()))
                    .string("program", m.kind())
                    .string("provisions", m.onWhat())
                    .string("status", m.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .text("summary", m.why());
            for (Actor by : all.actors(m.by())) {
                sanction.string("authority", by.name());
                country(by).ifPresent(c -> sanction.string("country", c));
            }
            if (m.since() != null) {
                sanction.string("startDate", m.since().toString());
            }
            if (m.until() != null) {
                sanction.string("endDate", m.until().toString());
            }
            if (m.since() != null && m.until() != null) {
                sanction.string("duration", String.valueOf(ChronoUnit.DAYS.between(m.since(), m.until()) + 1));
            }
            m.claims().forEach(c -> sanction.string("recordId", c));
            return evidence(sanction, passages).entities("proof", proof(passages));
        }

        /** Quotes the sentences, each with its article and offsets, and names who published them and where. */
        private Entity evidence(Entity entity, List<Passage> passages) {
            for (Passage p : passages) {
                Article a = all.read(p).article();
                entity.text(
                        "description",
                        "“" + a.at(p.span()).replaceAll("\\s+", " ") + "” — " + a.file() + ":"
                                + p.span().start() + "-" + p.span().end());
                entity.string("publisher", a.outlet());
                entity.address("sourceUrl", a.url());
            }
            return entity;
        }

        private Set<String> proof(List<Passage> passages) {
            return passages.stream().map(p -> id(p.articleId())).collect(Collectors.toCollection(TreeSet::new));
        }

        private List<String> legal(Collection<String> actors) {
            return all.actors(List.copyOf(actors)).stream()
                    .filter(a -> a.kind() != NameKind.PLACE)
                    .map(Actor::id)
                    .toList();
        }

        private Optional<String> country(Actor a) {
            return chosen.parties().country(a).map(c -> c.toLowerCase(Locale.ROOT));
        }

        /** The id of a measure on an actor, the same while more is told of it. */
        private static String id(MeasureState m, Actor on) {
            String key = m.claims().get(0) + m.kind() + m.by() + on.id() + m.onWhat();
            return "sanction-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        }

        private static String id(String article) {
            return "article-" + article;
        }
    }
}
