package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Tense;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the events of one sentence. */
final class SceneEvents {
    private final Scene scene;
    private final EventPatterns patterns;
    private final SlotReader slots;
    private final ConditionCheck conditions;
    private final EventDetails details;
    private final Intents intents;
    private final Asides asides;

    SceneEvents(Scene scene, EventPatterns patterns) {
        this.scene = scene;
        this.patterns = patterns;
        this.slots = new SlotReader(scene, patterns);
        this.conditions = new ConditionCheck(scene, patterns);
        this.details = new EventDetails(scene, patterns);
        this.intents = new Intents(scene);
        this.asides = new Asides(scene, details, patterns);
    }

    List<EventMention> find() {
        List<Told> told = new ArrayList<>();
        Map<Trigger, List<EventPattern>> triggers = new Triggers(scene, patterns).find();
        triggers.forEach((t, known) -> {
            Told best = best(t, known);
            if (best != null) {
                told.add(best);
            }
        });
        told.addAll(repeated(told));
        List<Told> sided = new Halves(scene).joined(told);
        Counterparts counterparts = new Counterparts(scene, patterns, details);
        return Twins.joined(merged(withoutMatter(sided)).stream()
                .map(counterparts::filled)
                .map(details::event)
                .toList());
    }

    /** The event of the pattern that asks most and holds; one of its type that finds both sides goes before it. */
    private Told best(Trigger t, List<EventPattern> known) {
        List<EventPattern> order = new ArrayList<>(known);
        order.sort(Comparator.comparingInt(EventPattern::weight).reversed());
        Told first = null;
        for (EventPattern p : order) {
            if (first != null && p.type() != first.pattern().type()) {
                continue;
            }
            Told told = told(t, p);
            if (told != null && !told.source().isEmpty() && !told.target().isEmpty()) {
                return told;
            }
            first = first == null ? told : first;
        }
        return first;
    }

    private Told told(Trigger t, EventPattern p) {
        for (Condition c : p.requires()) {
            if (c.worded() && !conditions.holds(c, t, List.of(), List.of())) {
                return null;
            }
        }
        slots.start();
        List<NameMention> source = new ArrayList<>(slots.first(p.source(), t, List.of()));
        List<NameMention> target = new ArrayList<>(slots.first(p.target(), t, source));
        if (target.isEmpty()) {
            target.addAll(slots.first(p.wider(), t, source));
        }
        distinct(source);
        distinct(target);
        groups(t, p, source, target);
        Set<Integer> sources = new LinkedHashSet<>();
        source.forEach(m -> sources.add(m.actor()));
        target.removeIf(m -> sources.contains(m.actor()));
        boolean sides = p.target().stream().anyMatch(s -> s.place() == Slot.Place.SIDES);
        if (sides && target.isEmpty() && source.size() > 1) {
            target.addAll(source.subList(1, source.size()));
            source.subList(1, source.size()).clear();
        }
        if (source.isEmpty() && target.isEmpty()) {
            return null;
        }
        for (Condition c : p.requires()) {
            if (!c.worded() && !conditions.holds(c, t, source, target)) {
                return null;
            }
        }
        for (Condition c : p.forbids()) {
            if (conditions.holds(c, t, source, target)) {
                return null;
            }
        }
        Mode mode = mode(t, p);
        if (mode == Mode.CONDITIONAL && conditioned(t.clause()) && (source.isEmpty() || target.isEmpty())) {
            return null;
        }
        if (source.isEmpty() && describes(t) || asides.untold(t.clause())) {
            return null;
        }
        EventType type = intents.type(t, p.type(), mode, source);
        Told told = new Told(t, p, type, type == p.type() ? mode : Mode.HAPPENED, source, target);
        boolean sided = p.requires().stream().anyMatch(c -> c.key().equals("sided"));
        if (sided && (source.isEmpty() || target.isEmpty()) && details.where(told) == null) {
            return null;
        }
        slots.claim();
        return told;
    }

    /**
     * Takes out those without a name where they tell no happening: as doers in what is only said aside, as those whom their
     * own side moves, and where nobody else takes part in what a mere noun names.
     */
    private void groups(Trigger t, EventPattern p, List<NameMention> source, List<NameMention> target) {
        if (p.type() == EventType.AID || p.type() == EventType.MOBILIZE) {
            source.replaceAll(this::nation);
        }
        Clause c = t.clause();
        boolean told = c.kind() == ClauseKind.MAIN
                || c.kind() == ClauseKind.SUBORDINATE && c.relation().equals("content")
                || c.kind() == ClauseKind.INFINITIVE && c.modality() == Modality.FACT;
        if (!told) {
            source.removeIf(this::group);
        }
        boolean moves = p.type() == EventType.MOBILIZE || p.type() == EventType.RETREAT;
        boolean unnamed = source.stream().allMatch(this::group);
        if (!told || unnamed && t.noun()) {
            target.removeIf(this::group);
        } else if (moves) {
            target.removeIf(m -> group(m) && moved(c, m));
        }
        target.removeIf(m -> source.stream().anyMatch(s -> s.span().overlaps(m.span())));
    }

    /** Whether it is what the verb moves and not whereto: "withdrew the troops". */
    private boolean moved(Clause c, NameMention m) {
        return c.phrases().stream()
                .filter(p -> p.role() == Phrase.Role.OBJECT || p.role() == Phrase.Role.SUBJECT)
                .anyMatch(p -> scene.token(p.from()).start() <= m.span().start()
                        && m.span().end() <= scene.token(p.to() - 1).end());
    }

    /** The country that sends its people: named beside the group, or else the group. */
    private NameMention nation(NameMention m) {
        return scene.actor(m).kind() != NameKind.GROUP
                ? m
                : scene.mentions().stream()
                        .filter(n ->
                                n.span().overlaps(m.span()) && scene.actor(n).kind() == NameKind.COUNTRY)
                        .findFirst()
                        .orElse(m);
    }

    /** Whether it is a group of which not even the country is named beside it. */
    private boolean group(NameMention m) {
        return scene.actor(m).kind() == NameKind.GROUP
                && scene.mentions().stream().noneMatch(n -> n.span().overlaps(m.span()));
    }

    /** Whether the clause, or one it hangs on, is a condition: "if they were to leave". */
    private boolean conditioned(Clause clause) {
        Clause c = clause;
        for (int n = 0; n < 4; n++) {
            if (c.relation().equals("condition")) {
                return true;
            }
            if (c.parent() < 0) {
                return false;
            }
            c = scene.clauses().get(c.parent());
        }
        return false;
    }

    /** Whether the clause only describes a noun by what was once done to it: "a teacher imprisoned in Moscow". */
    private boolean describes(Trigger t) {
        Clause c = t.clause();
        boolean attribute =
                c.kind() == ClauseKind.PARTICIPIAL && c.opener().isEmpty() || c.kind() == ClauseKind.RELATIVE;
        return !t.noun() && attribute && c.verb().passive() && !details.dated(c);
    }

    /** Events that a verb stands in for: "met him and will do so again". */
    private List<Told> repeated(List<Told> told) {
        List<Told> again = new ArrayList<>();
        for (Clause c : scene.clauses()) {
            if (c.verb() == null
                    || c.verb().lemmas().stream().noneMatch(l -> patterns.listed("pro-verb", l))
                    || c.tokens().stream()
                            .noneMatch(i ->
                                    patterns.listed("pro-word", scene.token(i).lower()))) {
                continue;
            }
            for (int i = told.size() - 1; i >= 0; i--) {
                Told e = told.get(i);
                if (e.trigger().clause().index() < c.index() && !e.trigger().noun()) {
                    Trigger t = new Trigger(
                            c, c.verb().head(), null, null, e.trigger().of());
                    again.add(new Told(t, e.pattern(), e.type(), mode(t, e.pattern()), e.source(), e.target()));
                    break;
                }
            }
        }
        return again;
    }

    private static void distinct(List<NameMention> mentions) {
        Set<Integer> seen = new LinkedHashSet<>();
        mentions.removeIf(m -> !seen.add(m.actor()));
    }

    private Mode mode(Trigger t, EventPattern p) {
        Modality m = t.noun()
                ? scene.nouns().of(t.clause(), t.phrase(), t.member())
                : t.clause().modality();
        return switch (m) {
            case FACT -> p.mode();
            case PLANNED -> shown(t, p) ? p.mode() : Mode.PLANNED;
            case THREATENED -> Mode.THREATENED;
            case REQUESTED -> Mode.REQUESTED;
            case DENIED -> Mode.DENIED;
            case CONDITIONAL -> Mode.CONDITIONAL;
        };
    }

    /** Whether a crowd shows what it is for by what the clause above tells: "gathered to protest", "turned out to cheer". */
    private boolean shown(Trigger t, EventPattern p) {
        Clause c = t.clause();
        if (t.noun()
                || c.kind() != ClauseKind.INFINITIVE
                || c.parent() < 0
                || p.type() != EventType.PROTEST && p.type() != EventType.SUPPORT) {
            return false;
        }
        Clause up = scene.clauses().get(c.parent());
        return up.modality() == Modality.FACT
                && up.verb() != null
                && up.verb().lemmas().stream().anyMatch(l -> patterns.listed("showing", l));
    }

    /**
     * Leaves out what only is the matter of another event: "demanded that Chad withdraw" is a demand, and no retreat.
     * Talks that are asked for stay.
     */
    private List<Told> withoutMatter(List<Told> told) {
        List<Told> kept = new ArrayList<>();
        for (Told e : told) {
            boolean matter = e.type() != EventType.CONSULT
                    && told.stream()
                            .anyMatch(g -> g != e
                                    && governs(g, e)
                                    && (e.mode() != Mode.HAPPENED && !reported(g, e)
                                            || e.type() != e.pattern().type()
                                            || proposed(g, e)));
            boolean talked = e.type() == EventType.CONSULT
                    && told.stream()
                            .anyMatch(g -> g != e
                                    && governs(g, e)
                                    && e.mode() != Mode.HAPPENED
                                    && (g.type() == EventType.REJECT
                                                    && e.trigger().noun()
                                            || g.type() == EventType.REJECT && e.mode() == Mode.PLANNED
                                            || g.type() == EventType.AGREE));
            boolean alleged = told.stream()
                    .anyMatch(g -> g != e && g.type() == EventType.ACCUSE && under(g.trigger(), e.trigger()));
            boolean shouted = (e.type() == EventType.REQUEST || e.type() == EventType.ACCUSE)
                    && told.stream()
                            .anyMatch(g -> g != e && g.type() == EventType.PROTEST && under(g.trigger(), e.trigger()));
            boolean purpose = told.stream().anyMatch(g -> g != e && purpose(g, e));
            boolean aside = told.stream().anyMatch(g -> g != e && (asides.beside(g, e) || undone(g, e)));
            boolean supposed = e.mode() == Mode.CONDITIONAL
                    && conditioned(e.trigger().clause())
                    && told.stream().anyMatch(g -> g != e && above(g, e));
            if (!matter && !talked && !alleged && !shouted && !purpose && !aside && !supposed && !restated(e)) {
                kept.add(e);
            }
        }
        return kept;
    }

    /** Whether it only says what a happening of its type is: "his visit is the first time that an envoy has come to Chad". */
    private boolean restated(Told e) {
        Clause c = e.trigger().clause();
        for (int n = 0; n < 4 && c.parent() >= 0; n++) {
            c = scene.clauses().get(c.parent());
            Phrase subject =
                    c.verb() == null || !patterns.listed("copula", c.verb().lemma())
                            ? null
                            : SlotReader.role(c, Phrase.Role.SUBJECT);
            if (subject != null && subject.members().stream().anyMatch(m -> names(m.head(), e.type()))) {
                return true;
            }
        }
        return false;
    }

    private boolean names(int token, EventType type) {
        return patterns.ofNoun(scene.token(token)).stream().anyMatch(p -> p.type() == type);
    }

    /** Whether the second's clause hangs on the first's. */
    private boolean above(Told g, Told e) {
        for (Clause c = e.trigger().clause();
                c.parent() >= 0;
                c = scene.clauses().get(c.parent())) {
            if (scene.clauses().get(c.parent()) == g.trigger().clause()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun only names what the verb puts an end to: "ended their strike", "lifted the sanctions". */
    private static boolean undone(Told g, Told e) {
        return (g.type() == EventType.CONCEDE || g.type() == EventType.RETREAT)
                && (e.type() == EventType.PROTEST || e.type() == EventType.SANCTION)
                && g.trigger().clause() == e.trigger().clause()
                && named(g.trigger(), e.trigger());
    }

    /** Whether the one only tells what the same talks were for: "sat down to discuss the border". */
    private boolean purpose(Told talks, Told e) {
        Clause c = e.trigger().clause();
        return talks.type() == EventType.CONSULT
                && e.type() == EventType.CONSULT
                && c.kind() == ClauseKind.INFINITIVE
                && c.parent() == talks.trigger().clause().index()
                && actors(talks).containsAll(actors(e));
    }

    private static Set<Integer> actors(Told e) {
        Set<Integer> actors = new LinkedHashSet<>();
        e.source().forEach(m -> actors.add(m.actor()));
        e.target().forEach(m -> actors.add(m.actor()));
        return actors;
    }

    private boolean governs(Told g, Told e) {
        if (!patterns.listed("governing-types", g.type().name())) {
            return false;
        }
        Clause c = e.trigger().clause();
        if (c == g.trigger().clause()) {
            return e.trigger().noun()
                    && !g.trigger().noun()
                    && e.trigger().token() > g.trigger().token();
        }
        for (int up = c.parent(), n = 0;
                up >= 0 && n < 6;
                up = scene.clauses().get(up).parent(), n++) {
            if (scene.clauses().get(up) == g.trigger().clause()) {
                return g.trigger().token() < e.trigger().token() || !g.trigger().noun();
            }
        }
        return false;
    }

    /** Whether the first turns down a report of the second, as one does what is said to have been: no plan, and no demand. */
    private static boolean reported(Told g, Told e) {
        Clause c = e.trigger().clause();
        return g.type() == EventType.REJECT
                && e.mode() == Mode.DENIED
                && !e.trigger().noun()
                && c.kind() != ClauseKind.INFINITIVE
                && c.verb().tense() == Tense.PAST;
    }

    /** Whether the second only names what the first turns down or asks for: "refused the treaty drafted by Chad". */
    private static boolean proposed(Told g, Told e) {
        return e.trigger().noun()
                && e.type() == EventType.AGREE
                && (g.type() == EventType.REJECT || g.type() == EventType.REQUEST || g.type() == EventType.THREATEN);
    }

    /** Whether the clause of the second tells what the first is about: an infinitive, a participle or a content clause of it. */
    private boolean under(Trigger g, Trigger e) {
        Clause c = e.clause();
        if (c != g.clause() && c.kind() == ClauseKind.MAIN) {
            return scene.below(g.clause()).contains(c);
        }
        for (int n = 0; n < 4 && c.parent() >= 0 && e.token() > g.token(); n++) {
            boolean tells = c.kind() == ClauseKind.INFINITIVE
                    || c.kind() == ClauseKind.PARTICIPIAL
                    || c.relation().equals("content");
            if (!tells) {
                return false;
            }
            if (c.parent() == g.clause().index()) {
                return true;
            }
            c = scene.clauses().get(c.parent());
        }
        return false;
    }

    /** Joins events of one type that one clause tells with several words: "met for talks". */
    private List<Told> merged(List<Told> told) {
        List<Told> joined = new ArrayList<>();
        for (Told e : told) {
            int same = -1;
            for (int i = 0; i < joined.size(); i++) {
                Told o = joined.get(i);
                if (o.type() == e.type()
                        && o.trigger().clause() == e.trigger().clause()
                        && (named(o.trigger(), e.trigger())
                                || (e.pattern().where().isEmpty()
                                                || o.pattern().kind()
                                                        == e.pattern().kind())
                                        && agree(o, e))) {
                    same = i;
                }
            }
            if (same < 0) {
                joined.add(e);
            } else {
                joined.set(same, join(joined.get(same), e));
            }
        }
        return joined;
    }

    /** Whether the noun is the object of the verb, which so tells the same: "staged a protest". */
    private static boolean named(Trigger verb, Trigger noun) {
        return !verb.noun()
                && noun.noun()
                && noun.phrase().role() == (verb.clause().verb().passive() ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT);
    }

    private static boolean agree(Told a, Told b) {
        return (a.mode() == b.mode() || b.trigger().noun())
                && (overlap(a.source(), b.source())
                        || overlap(a.source(), b.target())
                        || a.source().isEmpty()
                        || b.source().isEmpty());
    }

    private static boolean overlap(List<NameMention> a, List<NameMention> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.actor() == y.actor()));
    }

    private static Told join(Told a, Told b) {
        List<NameMention> source = a.source().isEmpty() ? b.source() : a.source();
        List<NameMention> target = new ArrayList<>(a.target().isEmpty() ? b.target() : a.target());
        target.removeIf(m -> source.stream().anyMatch(s -> s.actor() == m.actor()));
        return new Told(a.trigger(), a.pattern(), a.type(), a.mode(), source, target);
    }
}
