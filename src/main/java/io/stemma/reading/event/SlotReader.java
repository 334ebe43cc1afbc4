package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who stands in the slots of a pattern. */
final class SlotReader {
    private final Scene scene;
    private final Set<String> agents;
    private final Set<String> places;
    private final Set<String> backward;

    /** The phrases that nouns before have taken, and those that the noun at hand takes. */
    private final List<Phrase> claimed = new ArrayList<>();

    private final List<Phrase> used = new ArrayList<>();

    SlotReader(Scene scene, EventPatterns patterns) {
        this.scene = scene;
        this.agents = patterns.list("agent");
        this.places = patterns.list("place");
        this.backward = patterns.list("back");
    }

    /** Starts with another pattern. */
    void start() {
        used.clear();
    }

    /** The pattern at hand holds: what it took is no other noun's. */
    void claim() {
        claimed.addAll(used);
    }

    /** The names in the first slot that has any. */
    List<NameMention> first(List<Slot> slots, Trigger t) {
        for (Slot s : slots) {
            List<NameMention> found = new ArrayList<>(in(s, t));
            found.removeIf(m -> !counts(m, s));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean counts(NameMention m, Slot s) {
        return s.places() || scene.names().of(m).kind() != NameKind.PLACE;
    }

    private List<NameMention> in(Slot s, Trigger t) {
        Clause c = t.clause();
        return switch (s.place()) {
            case SUBJECT -> t.noun() ? List.of() : doer(c, s.around());
            case OBJECT ->
                t.noun()
                        ? List.of()
                        : names(
                                c,
                                role(c, c.verb().passive() ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT),
                                s.around(),
                                false);
            case INDIRECT -> names(c, role(c, Phrase.Role.INDIRECT), s.around(), false);
            case WITH -> with(s, t);
            case OWNER -> t.noun() ? outer(t.member().owners()) : List.of();
            case COMPOUND -> t.noun() ? outer(t.member().modifiers()) : List.of();
            case GENITIVE -> t.noun() ? genitive(s, t) : List.of();
            case HOLDER -> t.noun() && held(t) ? doer(t.clause(), false) : List.of();
            case GUEST -> t.noun() && visited(t) ? doer(t.clause(), false) : List.of();
            case BELOW_SUBJECT -> {
                List<NameMention> found = new ArrayList<>();
                for (Clause b : scene.below(c)) {
                    b.phrases().stream()
                            .filter(p -> p.role() == Phrase.Role.SUBJECT && !p.implied())
                            .forEach(p -> found.addAll(p.heads()));
                }
                yield found;
            }
            case BELOW -> below(c, 0);
            case SIDES -> List.of();
        };
    }

    private List<NameMention> doer(Clause c, boolean around) {
        if (c.verb() == null) {
            return List.of();
        }
        if (!c.verb().passive()) {
            Phrase subject = role(c, Phrase.Role.SUBJECT);
            List<NameMention> found = names(c, subject, around, true);
            return found.isEmpty() && refersBack(subject) ? speaker(c) : found;
        }
        for (String agent : agents) {
            for (Phrase p : c.with(agent)) {
                if (!p.heads().isEmpty()) {
                    return p.heads();
                }
            }
        }
        return List.of();
    }

    /** Whether the phrase is a pronoun that the names do not resolve. */
    private boolean refersBack(Phrase p) {
        return p != null
                && p.members().size() == 1
                && backward.contains(scene.token(p.members().get(0).head()).lower());
    }

    /** Who says the clause: "Chad said it would leave". */
    private List<NameMention> speaker(Clause c) {
        Clause up = c;
        for (int n = 0; n < 4 && up.parent() >= 0; n++) {
            up = scene.clauses().get(up.parent());
            if (up.verb() != null && scene.nouns().speaks(up.verb())) {
                Phrase p = role(up, Phrase.Role.SUBJECT);
                return p == null ? List.of() : p.heads();
            }
        }
        return List.of();
    }

    static Phrase role(Clause c, Phrase.Role role) {
        return c.first(role).orElse(null);
    }

    private List<NameMention> names(Clause c, Phrase p, boolean around, boolean powersOnly) {
        if (p == null) {
            return List.of();
        }
        if (!p.heads().isEmpty() || !around) {
            return p.heads();
        }
        List<NameMention> found = new ArrayList<>();
        p.members().forEach(m -> found.addAll(m.modifiers()));
        if (found.isEmpty()) {
            for (Phrase next : scene.chain(scene.home(c, p), p)) {
                if (places.contains(next.preposition())) {
                    continue;
                }
                found.addAll(next.heads());
                if (!found.isEmpty()) {
                    break;
                }
                next.members().forEach(m -> found.addAll(m.modifiers()));
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        if (powersOnly) {
            found.removeIf(m -> scene.names().of(m).kind() == NameKind.PERSON);
        }
        return found;
    }

    private List<NameMention> with(Slot s, Trigger t) {
        List<Phrase> phrases =
                t.noun() ? scene.chain(t.clause(), t.phrase()) : t.clause().phrases();
        for (Phrase p : phrases) {
            if (p.preposition().equals(s.preposition()) && !(t.noun() && claimed.contains(p))) {
                List<NameMention> found = names(t.clause(), p, s.around(), false);
                if (!found.isEmpty()) {
                    if (t.noun()) {
                        used.add(p);
                    }
                    return found;
                }
            }
        }
        if (t.noun() && (held(t) || visited(t))) {
            for (Phrase p : t.clause().with(s.preposition())) {
                if (!p.heads().isEmpty() && p != t.phrase()) {
                    return p.heads();
                }
            }
        }
        return List.of();
    }

    /** The genitive or of-phrase right behind the noun. */
    private List<NameMention> genitive(Slot s, Trigger t) {
        List<Phrase> chain = scene.chain(t.clause(), t.phrase());
        if (chain.isEmpty()) {
            return List.of();
        }
        Phrase p = chain.get(0);
        boolean of = p.role() == Phrase.Role.GENITIVE || p.preposition().equals(t.of());
        return of ? names(t.clause(), p, s.around(), false) : List.of();
    }

    /** Whether the noun is the object of a verb that adds nothing to it. */
    private boolean held(Trigger t) {
        Clause c = t.clause();
        return c.verb() != null
                && t.phrase().role() == (c.verb().passive() ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT)
                && scene.nouns().supports(c.verb());
    }

    /** Whether the noun's preposition makes the clause's subject take part in it. */
    private boolean visited(Trigger t) {
        Clause c = t.clause();
        return c.verb() != null
                && t.phrase().role() == Phrase.Role.PREPOSITIONAL
                && scene.nouns().holds(t.phrase(), c.verb());
    }

    /** Without names that stand within other names. */
    private static List<NameMention> outer(List<NameMention> names) {
        return names.stream()
                .filter(m -> names.stream()
                        .noneMatch(n -> n != m
                                && n.span().contains(m.span())
                                && n.span().length() > m.span().length()))
                .toList();
    }

    private List<NameMention> below(Clause c, int depth) {
        List<NameMention> found = new ArrayList<>();
        for (Clause b : scene.below(c)) {
            if (b.verb() == null) {
                continue;
            }
            found.addAll(names(b, role(b, Phrase.Role.INDIRECT), false, false));
            if (found.isEmpty()) {
                found.addAll(names(b, role(b, Phrase.Role.OBJECT), true, false));
            }
            for (Phrase p : b.phrases()) {
                if (found.isEmpty() && p.role() == Phrase.Role.PREPOSITIONAL && !p.implied()) {
                    found.addAll(p.heads());
                }
            }
            if (found.isEmpty() && depth < 2) {
                found.addAll(below(b, depth + 1));
            }
        }
        return found;
    }
}
