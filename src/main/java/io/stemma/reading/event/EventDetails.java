package io.stemma.reading.event;

import io.stemma.article.Span;
import io.stemma.language.Token;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
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
    private boolean shares(Trigger t) {
        Clause c = t.clause();
        if (!t.noun() || c.verb() == null) {
            return true;
        }
        boolean subject = t.phrase().role() == Phrase.Role.SUBJECT;
        boolean object = t.phrase().role() == Phrase.Role.OBJECT;
        return subject && scene.nouns().occurs(c.verb())
                || object && scene.nouns().supports(c.verb())
                || t.phrase().role() == Phrase.Role.PREPOSITIONAL
                        && patterns.listed("sharing", t.phrase().preposition());
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
                    .min(java.util.Comparator.comparingInt(
                            (Integer i) -> Math.abs(scene.times().get(i).span().start() - at)))
                    .orElse(null);
        }
        boolean alone = scene.clauses().stream().filter(c -> c.verb() != null).count() <= 1;
        return all.size() == 1 && alone && shares(t) ? all.get(0) : null;
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

    private Integer where(Told told, List<Integer> source, List<Integer> target) {
        Trigger t = told.trigger();
        List<Phrase> phrases = new ArrayList<>();
        if (t.noun()) {
            phrases.addAll(scene.chain(t.clause(), t.phrase()));
        }
        if (shares(t)) {
            phrases.addAll(t.clause().phrases());
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
                && scene.names().of(m).kind() != NameKind.PERSON;
    }

    private List<String> matter(Trigger t) {
        List<Token> tokens = new ArrayList<>();
        Set<Integer> indexes = new LinkedHashSet<>();
        if (t.noun()) {
            range(t.phrase().from(), t.phrase().to(), indexes);
            scene.chain(t.clause(), t.phrase()).forEach(p -> range(p.from(), p.to(), indexes));
        } else {
            indexes.addAll(t.clause().tokens());
            t.clause().verb().tokens().forEach(indexes::remove);
            scene.below(t.clause()).forEach(c -> indexes.addAll(c.tokens()));
        }
        indexes.remove(t.token());
        for (int i : indexes.stream().sorted().toList()) {
            Token token = scene.token(i);
            boolean name = scene.mentions().stream().anyMatch(m -> m.span().overlaps(token.span()));
            boolean time = scene.times().stream()
                    .anyMatch(m ->
                            m.sentence() == scene.sentence().index() && m.span().overlaps(token.span()));
            if (!name && !time) {
                tokens.add(token);
            }
        }
        List<String> terms = scene.pack().glosser().terms(tokens);
        return terms.stream().distinct().limit(MATTER).toList();
    }

    private static void range(int from, int to, Set<Integer> into) {
        for (int i = from; i < to; i++) {
            into.add(i);
        }
    }
}
