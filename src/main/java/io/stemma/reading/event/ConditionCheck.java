package io.stemma.reading.event;

import io.stemma.language.FormFact;
import io.stemma.language.Token;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Tense;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the conditions of a pattern. */
final class ConditionCheck {
    private final Scene scene;
    private final Set<String> portions;
    private final FormFact<List<String>> keys;
    private final Map<Integer, List<Clause>> below = new HashMap<>();

    ConditionCheck(Scene scene, EventPatterns patterns) {
        this.scene = scene;
        this.portions = patterns.list("portion");
        this.keys = patterns.keys();
    }

    boolean holds(Condition c, Trigger t, List<NameMention> source, List<NameMention> target) {
        Clause clause = t.clause();
        return switch (c.key()) {
            case "any" -> c.any().stream().anyMatch(x -> holds(x, t, source, target));
            case "both" -> !source.isEmpty() && !target.isEmpty();
            case "source" -> !source.isEmpty();
            case "target" -> !target.isEmpty();
            case "person" -> !source.isEmpty() && kind(source) == NameKind.PERSON;
            case "power" -> !source.isEmpty() && kind(source) != NameKind.PERSON;
            case "target-person" -> !target.isEmpty() && kind(target) == NameKind.PERSON;
            case "sided" -> true;
            case "unreal" -> clause.modality() != Modality.FACT;
            case "real" -> clause.modality() == Modality.FACT;
            case "conditional" -> clause.modality() == Modality.CONDITIONAL;
            case "of-noun" -> ofNoun(clause);
            case "passive" -> clause.verb() != null && clause.verb().passive();
            case "official" ->
                !source.isEmpty()
                        && official(source.get(0))
                        && (clause.kind() != ClauseKind.PARTICIPIAL
                                || clause.opener().isEmpty());
            case "must" ->
                below(clause).stream()
                        .anyMatch(b ->
                                b.verb() != null && !b.verb().modal().isEmpty() && b.modality() == Modality.REQUESTED);
            case "will-below" ->
                below(clause).stream()
                        .anyMatch(b -> b.modality() == Modality.PLANNED
                                && b.verb() != null
                                && b.verb().tense() == Tense.FUTURE);
            case "denied-below" ->
                below(clause).stream()
                        .anyMatch(b -> b.modality() == Modality.DENIED
                                && b.verb() != null
                                && b.verb().tense() == Tense.FUTURE);
            case "to-below" -> below(clause).stream().anyMatch(b -> b.kind() == ClauseKind.INFINITIVE);
            case "below" -> !below(clause).isEmpty();
            case "object" -> object(clause, c.values());
            case "subject" -> matches(SlotReader.role(clause, Phrase.Role.SUBJECT), c.values());
            case "word" -> words(clause, c.values());
            case "under" -> below(clause).stream().anyMatch(b -> words(b, c.values()));
            case "near" -> near(t, c.values());
            case "before" -> t.token() > 0 && is(scene.token(t.token() - 1), c.values());
            case "after" ->
                t.token() + 1 < scene.sentence().tokens().size() && is(scene.token(t.token() + 1), c.values());
            case "place" -> clause.phrases().stream().anyMatch(x -> c.values().contains(x.preposition()) && place(x));
            case "verb" ->
                clause.verb() != null && clause.verb().lemmas().stream().anyMatch(c.values()::contains);
            case "form" -> c.values().contains(scene.token(t.token()).lower());
            default -> {
                if (!c.key().startsWith("+")) {
                    throw new IllegalStateException("no condition is called " + c.key());
                }
                yield preposition(t, c.key().substring(1).replace("~", ""), c.values());
            }
        };
    }

    /** The clauses below one, which many patterns ask for. */
    private List<Clause> below(Clause clause) {
        return below.computeIfAbsent(clause.index(), i -> scene.below(clause));
    }

    /** Whether the clause is an infinitive that hangs on a noun: "efforts to rebuild ties". */
    private boolean ofNoun(Clause clause) {
        if (clause.kind() != ClauseKind.INFINITIVE || clause.parent() < 0) {
            return false;
        }
        int opening = clause.tokens().get(0);
        int first = opening > 0 && scene.token(opening - 1).text().equals(",") ? opening - 1 : opening;
        return scene.clauses().get(clause.parent()).phrases().stream()
                .anyMatch(p -> !p.implied() && p.to() == first && p.role() != Phrase.Role.TIME);
    }

    /** Whether somebody acts for a power, or it is a person whom the article gives a role or a title. */
    private boolean official(NameMention m) {
        return scene.actor(m).kind() != NameKind.PERSON && (scene.actor(m).kind() != NameKind.COUNTRY || acted(m))
                || !scene.actor(m).roles().isEmpty();
    }

    /** Whether a noun beside the name is who acts: "Chad's minister". */
    private boolean acted(NameMention m) {
        return scene.clauses().stream()
                .flatMap(c -> c.phrases().stream())
                .flatMap(p -> p.members().stream())
                .anyMatch(x -> x.name() == m
                        && !m.span().contains(scene.token(x.head()).span()));
    }

    /** Whether the phrase names a place or a country. */
    private boolean place(Phrase p) {
        return p.members().stream()
                .filter(m -> m.name() != null)
                .map(m -> scene.actor(m.name()).kind())
                .anyMatch(k -> k == NameKind.PLACE || k == NameKind.COUNTRY);
    }

    private NameKind kind(List<NameMention> names) {
        return scene.actor(names.get(0)).kind();
    }

    private boolean preposition(Trigger t, String preposition, Set<String> values) {
        List<Phrase> phrases =
                t.noun() ? scene.chain(t.clause(), t.phrase()) : t.clause().phrases();
        return phrases.stream()
                .anyMatch(p -> p.preposition().equals(preposition)
                        && !time(p)
                        && (matches(p, values) || portion(t.clause(), p, values)));
    }

    /** Whether the phrase only says when: "on Monday". */
    private boolean time(Phrase p) {
        int start = scene.token(p.members().get(0).head()).start();
        return scene.times().stream()
                .anyMatch(m ->
                        m.sentence() == scene.sentence().index() && m.span().contains(start));
    }

    private boolean object(Clause clause, Set<String> values) {
        if (clause.verb() == null) {
            return false;
        }
        Phrase p = SlotReader.role(clause, clause.verb().passive() ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT);
        return matches(p, values) || p != null && portion(clause, p, values);
    }

    /** Whether the phrase only counts what the one behind it names: "a round of talks". */
    private boolean portion(Clause clause, Phrase p, Set<String> values) {
        return matches(p, portions)
                && clause.phrases().stream().anyMatch(n -> !n.implied() && n.from() == p.to() && matches(n, values));
    }

    private boolean matches(Phrase p, Set<String> values) {
        return p != null && (values.isEmpty() || p.members().stream().anyMatch(m -> is(scene.token(m.head()), values)));
    }

    private boolean words(Clause clause, Set<String> values) {
        for (int i : clause.tokens()) {
            if (is(scene.token(i), values)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the four words around the trigger is one of these. */
    private boolean near(Trigger t, Set<String> values) {
        int end = Math.min(scene.sentence().tokens().size(), t.token() + 5);
        for (int i = Math.max(0, t.token() - 4); i < end; i++) {
            if (i != t.token() && is(scene.token(i), values)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token, one of its lemmas or the end of its compound is one of these. */
    private boolean is(Token token, Set<String> values) {
        List<String> known = keys.of(token.form());
        for (int i = 0; i < known.size(); i++) {
            if (values.contains(known.get(i))) {
                return true;
            }
        }
        return false;
    }
}
