package io.stemma.reading.event;

import io.stemma.article.Span;
import io.stemma.language.Token;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds to an event when and where it was, and what it is about. */
final class EventDetails {
    private static final int MATTER = 8;

    private final Scene scene;
    private final EventPatterns patterns;

    EventDetails(Scene scene, EventPatterns patterns) {
        this.scene = scene;
        this.patterns = patterns;
    }

    EventMention event(Told told) {
        Trigger t = told.trigger();
        List<Integer> source = told.source().stream().map(NameMention::actor).toList();
        List<Integer> target = told.target().stream().map(NameMention::actor).toList();
        return new EventMention(
                t.clause().span(),
                scene.token(t.token()).span(),
                scene.sentence().index(),
                told.type(),
                told.mode(),
                source,
                target,
                time(t),
                where(told, source, target),
                matter(t));
    }

    /** Whether the noun's clause tells of its happening, so that the clause's time and place are the happening's. */
    boolean shares(Trigger t) {
        Clause c = t.clause();
        if (!t.noun() || c.verb() == null) {
            return true;
        }
        boolean subject = t.phrase().role() == Phrase.Role.SUBJECT;
        boolean object = t.phrase().role() == Phrase.Role.OBJECT;
        return subject && scene.nouns().occurs(c.verb())
                || object && scene.nouns().supports(c.verb())
                || t.phrase().role() == Phrase.Role.PREPOSITIONAL
                        && (scene.nouns().holds(t.phrase(), c.verb()) || results(t));
    }

    /** Whether the verb says that the noun's happening came of its subject: "led to the release". */
    private boolean results(Trigger t) {
        return t.clause().verb().lemmas().stream().anyMatch(l -> patterns.listed("result", l))
                && patterns.listed("result-to", t.phrase().preposition());
    }

    /** Whether a time stands in the clause. */
    boolean dated(Clause c) {
        return scene.times().stream()
                .anyMatch(m -> m.sentence() == scene.sentence().index()
                        && spans(c).stream().anyMatch(s -> s.contains(m.span().start())));
    }

    private Integer time(Trigger t) {
        List<Integer> near = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        List<Span> spans = shares(t) ? spans(t.clause()) : chainSpans(t);
        for (int i = 0; i < scene.times().size(); i++) {
            TimeMention m = scene.times().get(i);
            if (m.sentence() != scene.sentence().index()
                    || m.type() == TimeMention.Type.DURATION
                    || m.type() == TimeMention.Type.SET) {
                continue;
            }
            all.add(i);
            if (spans.stream().anyMatch(s -> s.contains(m.span().start()))) {
                near.add(i);
            }
        }
        if (!near.isEmpty()) {
            int at = scene.token(t.token()).start();
            return near.stream()
                    .min(Comparator.comparingInt(
                            (Integer i) -> Math.abs(scene.times().get(i).span().start() - at)))
                    .orElse(null);
        }
        return all.size() == 1 && shares(t) && inherits(t, scene.times().get(all.get(0))) ? all.get(0) : null;
    }

    /** Whether the time stands in a clause that this one only goes on telling. */
    private boolean inherits(Trigger t, TimeMention time) {
        Clause c = t.clause();
        boolean located = c.kind() == ClauseKind.RELATIVE
                && c.phrases().stream()
                        .anyMatch(p -> p.implied()
                                && p.role() == Phrase.Role.PREPOSITIONAL
                                && patterns.listed("place", p.preposition()));
        for (int n = 0; n < 6; n++) {
            boolean goesOn = c.kind() == ClauseKind.RELATIVE
                    || c.kind() == ClauseKind.INFINITIVE
                    || c.kind() == ClauseKind.PARTICIPIAL;
            if (c.parent() < 0 || !goesOn) {
                return scene.clauses().stream().filter(x -> x.verb() != null).count() <= 1;
            }
            c = scene.clauses().get(c.parent());
            if (spans(c).stream().anyMatch(s -> s.contains(time.span().start()))) {
                return located || c.verb() == null || !scene.nouns().speaks(c.verb());
            }
        }
        return false;
    }

    private List<Span> spans(Clause c) {
        return c.tokens().stream().map(i -> scene.token(i).span()).toList();
    }

    /** The noun's own phrase and those that hang on it. */
    private List<Span> chainSpans(Trigger t) {
        List<Span> spans = new ArrayList<>();
        spans.add(span(t.phrase().from(), t.phrase().to()));
        for (Phrase p : scene.chain(t.clause(), t.phrase())) {
            spans.add(span(p.from(), p.to()));
        }
        return spans;
    }

    private Span span(int from, int to) {
        return new Span(scene.token(from).start(), scene.token(to - 1).end());
    }

    /** The actor that is the place of the happening, or null. */
    Integer where(Told told) {
        return where(
                told,
                told.source().stream().map(NameMention::actor).toList(),
                told.target().stream().map(NameMention::actor).toList());
    }

    private Integer where(Told told, List<Integer> source, List<Integer> target) {
        Trigger t = told.trigger();
        List<Phrase> phrases = new ArrayList<>();
        if (t.noun()) {
            scene.chain(t.clause(), t.phrase()).stream()
                    .filter(p -> !ofMatter(t.clause(), p))
                    .forEach(phrases::add);
        }
        if (shares(t)) {
            int from = t.noun() && t.phrase().role() == Phrase.Role.PREPOSITIONAL
                    ? t.phrase().from()
                    : 0;
            t.clause().phrases().stream()
                    .filter(p -> p.from() >= from && !ofTopic(t.clause(), p))
                    .forEach(phrases::add);
        }
        Set<String> prepositions = new LinkedHashSet<>();
        told.pattern().where().forEach(s -> prepositions.add(s.preposition()));
        if (prepositions.contains("")) {
            Phrase object = SlotReader.role(t.clause(), Phrase.Role.OBJECT);
            if (object != null
                    && !object.heads().isEmpty()
                    && place(object.heads().get(0))) {
                return object.heads().get(0).actor();
            }
        }
        for (String preposition : prepositions) {
            Integer found = place(phrases, preposition, List.of());
            if (found != null) {
                return found;
            }
        }
        List<Integer> actors = new ArrayList<>(source);
        actors.addAll(target);
        for (Phrase p : phrases) {
            if (patterns.listed("place", p.preposition())) {
                Integer found = place(List.of(p), p.preposition(), actors);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether the phrase hangs on one that tells what is spoken about: "on the war in Chad". */
    private boolean ofTopic(Clause c, Phrase place) {
        return c.phrases().stream()
                .anyMatch(p -> !p.implied() && p.to() == place.from() && patterns.listed("topic", p.preposition()));
    }

    /** The same where what is spoken about is no name: "talks over the war in Chad"; not "the visit of the premier in Chad". */
    private boolean ofMatter(Clause c, Phrase place) {
        return c.phrases().stream()
                .anyMatch(p -> !p.implied()
                        && p.to() == place.from()
                        && p.heads().isEmpty()
                        && patterns.listed("topic", p.preposition()));
    }

    private Integer place(List<Phrase> phrases, String preposition, List<Integer> actors) {
        for (Phrase p : phrases) {
            if (p.preposition().equals(preposition)) {
                for (NameMention m : p.heads()) {
                    if (place(m) && !actors.contains(m.actor())) {
                        return m.actor();
                    }
                }
            }
        }
        return null;
    }

    private boolean place(NameMention m) {
        return m.form() != NameForm.PRONOUN
                && m.form() != NameForm.ADJECTIVE
                && scene.actor(m).kind() != NameKind.PERSON;
    }

    private List<String> matter(Trigger t) {
        List<Token> tokens = new ArrayList<>();
        Set<Integer> indexes = new LinkedHashSet<>();
        if (t.noun()) {
            range(t.phrase().from(), t.phrase().to(), indexes);
            int end = t.phrase().to();
            for (Phrase p : scene.chain(t.clause(), t.phrase())) {
                range(p.from(), p.to(), indexes);
                end = p.to();
            }
            following(t.clause(), end, indexes, 0);
        } else {
            indexes.addAll(t.clause().tokens());
            t.clause().verb().tokens().forEach(indexes::remove);
            scene.below(t.clause()).forEach(c -> indexes.addAll(c.tokens()));
        }
        indexes.remove(t.token());
        for (int i : indexes.stream().sorted().toList()) {
            Token token = scene.token(i);
            if (!scene.named(token) && !scene.timed(token)) {
                tokens.add(token);
            }
        }
        List<String> terms = scene.pack().glosser().terms(tokens);
        return terms.stream().distinct().limit(MATTER).toList();
    }

    /** The clauses that describe what ends here: "an agreement aimed at …". */
    private void following(Clause clause, int end, Set<Integer> indexes, int depth) {
        for (Clause c : scene.clauses()) {
            if (c.parent() == clause.index()
                    && depth < 3
                    && !c.tokens().isEmpty()
                    && c.tokens().get(0) == end
                    && c.kind() != ClauseKind.SUBORDINATE) {
                indexes.addAll(c.tokens());
                following(c, c.tokens().get(c.tokens().size() - 1) + 1, indexes, depth + 1);
            }
        }
    }

    private static void range(int from, int to, Set<Integer> into) {
        for (int i = from; i < to; i++) {
            into.add(i);
        }
    }
}
