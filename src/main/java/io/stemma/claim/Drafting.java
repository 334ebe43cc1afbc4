package io.stemma.claim;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.article.Span;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reading;
import io.stemma.reading.event.EventMention;
import io.stemma.reading.event.EventType;
import io.stemma.reading.event.Mode;
import io.stemma.reading.figure.FigureMention;
import io.stemma.reading.measure.MeasureKind;
import io.stemma.reading.measure.MeasureMention;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.quote.QuoteMention;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns the mentions of one article into drafts of claims, with its local actors resolved. */
final class Drafting {
    /** Measures that several sides take together. */
    private static final Set<String> JOINT = Set.of("ceasefire", "deadline");

    private final ReadArticle article;
    private final Reading reading;
    private final Actors actors;

    private final LanguagePacks packs;

    Drafting(ReadArticle article, Actors actors, LanguagePacks packs) {
        this.article = article;
        this.reading = article.reading();
        this.actors = actors;
        this.packs = packs;
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        reading.events().stream().filter(e -> tells(e) && !isMeasure(e)).forEach(e -> drafts.add(event(e)));
        reading.measures().forEach(m -> takers(m).forEach(by -> drafts.add(measure(m, by))));
        reading.quotes().forEach(q -> drafts.add(quote(q)));
        reading.figures().forEach(f -> drafts.add(figure(f)));
        return drafts;
    }

    /**
     * Whether an event says enough to be a claim: talks of a country with nobody, or of somebody nowhere, say nothing, but
     * where they are to be held on something by a day.
     */
    private boolean tells(EventMention e) {
        Set<String> sides = new TreeSet<>(ids(e.source()));
        sides.addAll(ids(e.target()));
        if (sides.size() != 1) {
            return !sides.isEmpty();
        }
        NameKind kind =
                actor((e.source().isEmpty() ? e.target() : e.source()).get(0)).kind();
        boolean land = kind == NameKind.COUNTRY || kind == NameKind.PLACE;
        return switch (e.type()) {
            case CONSULT, COOPERATE ->
                !land
                        && (e.where() != null
                                || e.mode() == Mode.PLANNED
                                        && e.time() != null
                                        && !e.matter().isEmpty());
            case AGREE -> !land;
            default -> true;
        };
    }

    /** Whether the words tell of a measure that is taken or eased, which says it better: who, on whom, for how long. */
    private boolean isMeasure(EventMention e) {
        return reading.measures().stream().anyMatch(m -> tells(e, m));
    }

    private static boolean tells(EventMention e, MeasureMention m) {
        boolean alike = e.type() == EventType.SANCTION || e.type() == EventType.CONCEDE;
        boolean sameSides = !e.source().isEmpty()
                && !e.target().isEmpty()
                && e.source().equals(m.by())
                && e.target().equals(m.on());
        return alike && m.sentence() == e.sentence() && (m.trigger().overlaps(e.trigger()) || sameSides);
    }

    /** The root of the event that the measure's words tell too, or null. */
    private String act(MeasureMention m) {
        return reading.events().stream()
                .filter(e -> tells(e, m))
                .map(e -> e.type().name())
                .findFirst()
                .orElse(null);
    }

    private Draft event(EventMention e) {
        return new Draft(
                ClaimKind.EVENT,
                e.type().name(),
                e.mode(),
                ids(e.source()),
                ids(e.target()),
                null,
                when(e.time()),
                null,
                null,
                id(e.where()),
                e.where() == null ? null : actor(e.where()).country(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                e.matter(),
                frame(e.sentence()),
                e.sentence(),
                article.passage(e.trigger()),
                article.sentence(e.sentence()));
    }

    /** Whether those who take a measure of this kind take it together. */
    static boolean joint(String kind) {
        return JOINT.contains(MeasureKind.of(kind).base());
    }

    /** Each of several authorities takes a measure of its own; a truce is of all sides together. */
    private List<Set<String>> takers(MeasureMention m) {
        Set<String> by = ids(m.by());
        return by.size() < 2 || joint(m.kind())
                ? List.of(by)
                : by.stream().map(Set::of).toList();
    }

    private Draft measure(MeasureMention m, Set<String> by) {
        String onWhat = m.onWhat() == null ? null : article.article().at(m.onWhat());
        return new Draft(
                ClaimKind.MEASURE,
                m.kind(),
                m.mode() == Mode.HAPPENED ? Mode.IN_FORCE : m.mode(),
                by,
                ids(m.on()),
                onWhat,
                when(m.from()),
                when(m.until()),
                m.lasts(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                act(m),
                onWhat(m),
                frame(m.sentence()),
                m.sentence(),
                article.passage(m.trigger()),
                article.sentence(m.sentence()));
    }

    /** What a measure touches in pivot terms, names left out: steel, where it is "steel from India". */
    private List<String> onWhat(MeasureMention m) {
        return m.onWhat() == null
                ? List.of()
                : packs.of(reading.language())
                        .map(pack -> pack.glosser()
                                .terms(pack.tokens(article.article().text(), m.onWhat()).stream()
                                        .filter(t -> !named(m.sentence(), t.span()))
                                        .toList()))
                        .orElse(List.of());
    }

    private boolean named(int sentence, Span words) {
        return reading.names().in(sentence).stream().anyMatch(n -> n.span().overlaps(words));
    }

    private Draft quote(QuoteMention q) {
        StringBuilder says = new StringBuilder();
        for (Span s : q.content()) {
            says.append(says.length() == 0 ? "" : " … ")
                    .append(article.article().at(s).strip());
        }
        Set<String> speaker = q.speaker() == null ? Set.of() : Set.of(id(q.speaker()));
        return new Draft(
                ClaimKind.QUOTE,
                q.type().word(),
                Mode.HAPPENED,
                speaker,
                Set.of(),
                q.speaker() == null && q.speakerSpan() != null
                        ? article.article().at(q.speakerSpan())
                        : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                says.toString(),
                q.medium(),
                null,
                q.terms(),
                frame(q.sentence()),
                q.sentence(),
                article.passage(q.content().get(0)),
                article.sentence(q.sentence()));
    }

    private Draft figure(FigureMention f) {
        QuoteMention quote = quote(f);
        Integer known = quote != null ? quote.speaker() : f.giver() == null ? null : named(f);
        Set<String> giver = known == null ? Set.of() : Set.of(id(known));
        Span said = quote != null ? quote.speakerSpan() : f.giver();
        String words =
                said == null || !giver.isEmpty() ? null : article.article().at(said);
        return new Draft(
                ClaimKind.FIGURE,
                f.modifier(),
                f.supposed() ? Mode.CONDITIONAL : f.denied() ? Mode.DENIED : Mode.HAPPENED,
                giver,
                Set.of(),
                words,
                f.time() != null ? when(f.time()) : said(f, quote),
                null,
                null,
                null,
                null,
                f.value(),
                f.upper(),
                f.unit(),
                counted(f),
                null,
                null,
                null,
                matter(f),
                frame(f.sentence()),
                f.sentence(),
                article.passage(f.span()),
                article.sentence(f.sentence()));
    }

    private static String counted(FigureMention f) {
        if (f.dimension() == null) {
            return f.counts();
        }
        return f.counts() == null ? f.dimension() : f.dimension() + " of " + f.counts();
    }

    /** An age is told of a banker here and of a chief there: that it is an age is what they have in common. */
    private static List<String> matter(FigureMention f) {
        List<String> all = new ArrayList<>(f.terms());
        if (f.age()) {
            all.add("age");
        }
        if (f.dimension() != null) {
            all.add(f.dimension());
        }
        return all;
    }

    private List<String> frame(int sentence) {
        return reading.sentences().get(sentence).terms();
    }

    /** When a figure was given that has no time of its own: the one day that its quote's sentence tells outside the quote. */
    private When said(FigureMention f, QuoteMention quote) {
        if (quote == null || f.age()) {
            return null;
        }
        List<TimeMention> days = reading.times().stream()
                .filter(t -> t.sentence() == f.sentence() && t.type() == TimeMention.Type.DATE && !t.vague())
                .filter(t -> quote.content().stream().noneMatch(s -> s.overlaps(t.span())))
                .filter(t -> besideQuote(t, quote))
                .toList();
        return days.size() == 1 ? when(days.get(0)) : null;
    }

    /** Whether no comma parts a time from the words of saying: "…, he said on Monday"; not "…, says the report, which came on Monday". */
    private boolean besideQuote(TimeMention t, QuoteMention quote) {
        return quote.content().stream().anyMatch(s -> {
            boolean behind = t.span().start() >= s.end();
            String between = article.article()
                    .at(
                            behind
                                    ? new Span(s.end(), t.span().start())
                                    : new Span(t.span().end(), s.start()));
            return between.length() > 1 && between.indexOf(',', 2) < 0;
        });
    }

    /** The actor that the words for who gives a figure name, or null. */
    private Integer named(FigureMention f) {
        return reading.names().in(f.sentence()).stream()
                .filter(n -> n.span().end() == f.giver().end())
                .map(NameMention::actor)
                .findFirst()
                .orElse(null);
    }

    /** The quote that a figure stands in, whose speaker gives it; or null. */
    private QuoteMention quote(FigureMention f) {
        for (QuoteMention q : reading.quotes()) {
            boolean spoken = q.speaker() != null || q.speakerSpan() != null;
            if (spoken && q.content().stream().anyMatch(s -> s.contains(f.span()))) {
                return q;
            }
        }
        return null;
    }

    private When when(Integer index) {
        return index == null ? null : when(reading.times().get(index));
    }

    private When when(TimeMention t) {
        return new When(t.vague() ? null : t.value(), article.article().at(t.span()), t.anchor());
    }

    private String id(Integer local) {
        return local == null ? null : actor(local).id();
    }

    private Actor actor(int local) {
        return actors.of(article.id(), local);
    }

    private Set<String> ids(List<Integer> locals) {
        Set<String> ids = new TreeSet<>();
        locals.forEach(l -> ids.add(id(l)));
        return ids;
    }
}
