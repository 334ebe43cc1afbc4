package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Modality;
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
    private final Set<String> own;
    private final Set<String> compared;
    private final Set<String> calling;
    private final Set<String> portions;
    private final Set<String> brokers;
    private final Set<String> carriers;
    private final Described described;

    /** Whether those without a name count too. */
    private boolean anybody;

    /** Whether the power whose somebody or something does it counts too: "Chad's nuncio". */
    private boolean anything;

    /** The phrases that nouns before have taken, and those that the noun at hand takes. */
    private final List<Phrase> claimed = new ArrayList<>();

    private final List<Phrase> used = new ArrayList<>();

    SlotReader(Scene scene, EventPatterns patterns) {
        this.scene = scene;
        this.agents = patterns.list("agent");
        this.places = patterns.list("place");
        this.backward = patterns.list("back");
        this.own = patterns.list("own");
        this.compared = patterns.list("compared");
        this.calling = patterns.list("calling");
        this.portions = patterns.list("portion");
        this.brokers = patterns.list("broker");
        this.carriers = patterns.list("carry");
        this.described = new Described(scene, patterns);
    }

    /** Starts with another pattern. */
    void start() {
        used.clear();
    }

    /** The pattern at hand holds: what it took is no other noun's. */
    void claim() {
        claimed.addAll(used);
    }

    /**
     * The names in the first slot that has any; where none has, those in it who have no name.
     *
     * @param others those who stand on the other side already
     */
    List<NameMention> first(List<Slot> slots, Trigger t, List<NameMention> others) {
        List<NameMention> found = named(slots, t, others);
        if (found.isEmpty() && scene.crowds() != null) {
            anybody = true;
            found = named(slots, t, others);
            anybody = false;
        }
        if (found.isEmpty()) {
            anything = true;
            found = named(slots, t, others);
            anything = false;
        }
        return found;
    }

    private List<NameMention> named(List<Slot> slots, Trigger t, List<NameMention> others) {
        for (Slot s : slots) {
            List<NameMention> found = new ArrayList<>(in(s, t));
            found.removeIf(m -> !counts(m, s) || others.stream().anyMatch(o -> o.actor() == m.actor()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether the name is an actor here: a mere place is one where the slot takes places or somebody acts for it. */
    private boolean counts(NameMention m, Slot s) {
        return s.places()
                || scene.actor(m).kind() != NameKind.PLACE
                || scene.clauses().stream()
                        .flatMap(c -> c.phrases().stream())
                        .flatMap(p -> p.members().stream())
                        .anyMatch(x -> x.name() == m
                                && !m.span().contains(scene.token(x.head()).span()));
    }

    private List<NameMention> in(Slot s, Trigger t) {
        Clause c = t.clause();
        return switch (s.place()) {
            case SUBJECT -> t.noun() ? List.of() : doer(c, s.around(), s.places());
            case OBJECT -> t.noun() ? List.of() : object(c, s);
            case INDIRECT -> t.noun() ? List.of() : indirect(c, s.around());
            case WITH -> with(s, t);
            case OWNER -> t.noun() ? outer(t.member().owners()) : List.of();
            case COMPOUND -> t.noun() ? outer(t.member().modifiers()) : List.of();
            case GENITIVE -> t.noun() ? genitive(s, t) : List.of();
            case HOLDER -> t.noun() && held(t) ? doer(t.clause(), false) : List.of();
            case GUEST -> t.noun() && visited(t) ? guest(t.clause()) : List.of();
            case BELOW_SUBJECT -> {
                List<NameMention> found = new ArrayList<>();
                for (Clause b : scene.below(c)) {
                    b.phrases().stream()
                            .filter(p -> p.role() == Phrase.Role.SUBJECT && !p.implied())
                            .forEach(p -> found.addAll(names(b, p, s.around(), false)));
                }
                yield found;
            }
            case IF_SUBJECT -> conditioned(c, s.around(), 0);
            case BELOW -> t.noun() ? belowNoun(t) : below(c, 0);
            case BELOW_BARE -> role(c, Phrase.Role.OBJECT) == null ? below(c, 0) : List.of();
            case AUTHOR -> t.noun() ? author(t.clause(), t.phrase(), brokers) : List.of();
            case SIDES -> List.of();
        };
    }

    /** What the verb is done to; in the passive its subject, also one that only refers back: "said it was prepared to". */
    private List<NameMention> object(Clause c, Slot s) {
        boolean passive = c.verb().passive();
        Phrase p = role(c, passive ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT);
        List<NameMention> found = names(c, p, s.around(), false, s.places());
        if (found.isEmpty() && p == null && s.around()) {
            return called(c, s);
        }
        return found.isEmpty() && passive && refersBack(p) ? speaker(c) : found;
    }

    /** What a clause that stands for the object calls it: "bombed what it called camps of Chad". */
    private List<NameMention> called(Clause c, Slot s) {
        return scene.below(c).stream()
                .filter(b -> b.relation().equals("content") && calling.contains(b.opener()))
                .findFirst()
                .map(b -> names(b, role(b, Phrase.Role.OBJECT), true, false, s.places()))
                .orElse(List.of());
    }

    /** Who takes part in what the clause goes on about: its subject, also in the passive. */
    private List<NameMention> guest(Clause c) {
        List<NameMention> found = doer(c, false);
        return found.isEmpty() && c.verb().passive() ? names(c, role(c, Phrase.Role.SUBJECT), false, false) : found;
    }

    /** The second object; in the passive it may stand where the object does. */
    private List<NameMention> indirect(Clause c, boolean around) {
        Phrase p = role(c, Phrase.Role.INDIRECT);
        return names(c, p == null && c.verb().passive() ? role(c, Phrase.Role.OBJECT) : p, around, false);
    }

    private List<NameMention> doer(Clause c, boolean around) {
        return doer(c, around, false);
    }

    private List<NameMention> doer(Clause c, boolean around, boolean inPlaces) {
        if (c.verb() == null) {
            return List.of();
        }
        if (!c.verb().passive()) {
            Phrase subject = role(c, Phrase.Role.SUBJECT);
            List<NameMention> found = names(c, subject, around, true, inPlaces);
            if (found.isEmpty() && refersBack(subject)) {
                List<NameMention> speaker = speaker(c);
                return speaker.isEmpty() ? before(c) : speaker;
            }
            if (found.isEmpty() && goesOn(c)) {
                return doer(scene.clauses().get(c.parent()), around);
            }
            return found.isEmpty() && anything && subject != null ? powers(subject) : found;
        }
        List<NameMention> first = List.of();
        for (String agent : agents) {
            for (Phrase p : c.with(agent)) {
                List<NameMention> found = heads(p);
                if (!found.isEmpty() && p.from() > c.verb().tokens().get(0)) {
                    return found;
                }
                first = first.isEmpty() ? found : first;
            }
        }
        return first;
    }

    /** The countries and organisations named before the phrase's nouns. */
    private List<NameMention> powers(Phrase p) {
        return p.members().stream()
                .flatMap(m -> outer(m.modifiers()).stream())
                .filter(n -> scene.actor(n).kind() == NameKind.COUNTRY
                        || scene.actor(n).kind() == NameKind.ORGANISATION)
                .toList();
    }

    /** Whether the clause only goes on telling what the one above does: "issued a note demanding". */
    private static boolean goesOn(Clause c) {
        return c.kind() == ClauseKind.PARTICIPIAL
                && c.opener().isEmpty()
                && c.parent() >= 0
                && !c.verb().passive();
    }

    /** Whether the phrase is a pronoun that the names do not resolve, or the speaker's own: "his country". */
    private boolean refersBack(Phrase p) {
        if (p == null || p.members().size() != 1) {
            return false;
        }
        Member m = p.members().get(0);
        return backward.contains(scene.token(m.head()).lower())
                || m.head() == m.from() + 1
                        && own.contains(scene.token(m.head()).lower())
                        && backward.contains(scene.token(m.from()).lower());
    }

    /** The subject of the clause that a subordinate one hangs on: "killed three when they attacked". */
    private List<NameMention> before(Clause c) {
        if (c.kind() != ClauseKind.SUBORDINATE || c.parent() < 0) {
            return List.of();
        }
        Phrase p = role(scene.clauses().get(c.parent()), Phrase.Role.SUBJECT);
        return p == null ? List.of() : heads(p);
    }

    /** Who says the clause: "Chad said it would leave". */
    private List<NameMention> speaker(Clause c) {
        Clause up = c;
        for (int n = 0; n < 4 && up.parent() >= 0; n++) {
            up = scene.clauses().get(up.parent());
            if (up.verb() != null && scene.nouns().speaks(up.verb())) {
                Phrase p = role(up, Phrase.Role.SUBJECT);
                return p == null ? List.of() : heads(p);
            }
        }
        return up.kind() == ClauseKind.MAIN ? behind(up) : List.of();
    }

    /** Who is said right behind the clause to have said it: "it will leave, Chad said". */
    private List<NameMention> behind(Clause c) {
        return scene.clauses().stream()
                .filter(b -> b.kind() == ClauseKind.MAIN && b.index() > c.index() && b.verb() != null)
                .findFirst()
                .filter(b -> scene.nouns().speaks(b.verb()))
                .map(b -> role(b, Phrase.Role.SUBJECT))
                .map(this::heads)
                .orElse(List.of());
    }

    /** Those the phrase stands for. */
    private List<NameMention> heads(Phrase p) {
        return p.members().stream().map(this::head).filter(m -> m != null).toList();
    }

    private NameMention head(Member m) {
        NameMention found = scene.head(m);
        return found == m.name() ? described.of(m) : anybody || m.name() != null ? found : null;
    }

    static Phrase role(Clause c, Phrase.Role role) {
        return c.first(role).orElse(null);
    }

    private List<NameMention> names(Clause c, Phrase p, boolean around, boolean powersOnly) {
        return names(c, p, around, powersOnly, false);
    }

    private List<NameMention> names(Clause c, Phrase p, boolean around, boolean powersOnly, boolean inPlaces) {
        if (p == null) {
            return List.of();
        }
        List<NameMention> heads = heads(p);
        if (!heads.isEmpty() || !around) {
            return heads;
        }
        List<NameMention> found = new ArrayList<>();
        p.members().forEach(m -> found.addAll(m.modifiers()));
        if (found.isEmpty()) {
            boolean nearest = true;
            for (Phrase next : scene.chain(scene.home(c, p), p)) {
                if (!inPlaces && places.contains(next.preposition())) {
                    continue;
                }
                found.addAll(heads(next));
                if (nearest && found.isEmpty()) {
                    next.members().forEach(m -> found.addAll(m.modifiers()));
                }
                if (!found.isEmpty()) {
                    break;
                }
                nearest = false;
            }
        }
        if (found.isEmpty()) {
            found.addAll(author(scene.home(c, p), p, Set.of()));
        }
        if (found.isEmpty()) {
            found.addAll(carried(p));
        }
        if (powersOnly) {
            found.removeIf(m -> scene.actor(m).kind() == NameKind.PERSON);
        }
        return found;
    }

    /** Whom or whose things the phrase is said to carry: "a bus that took Chadian teachers home". */
    private List<NameMention> carried(Phrase p) {
        List<NameMention> found = new ArrayList<>();
        for (Clause c : scene.clauses()) {
            boolean describes = c.kind() == ClauseKind.PARTICIPIAL || c.kind() == ClauseKind.RELATIVE;
            if (describes
                    && c.verb() != null
                    && !c.verb().passive()
                    && c.verb().lemmas().stream().anyMatch(carriers::contains)
                    && c.phrases().stream()
                            .anyMatch(x -> x.implied() && x.from() == p.from() && x.role() == Phrase.Role.SUBJECT)) {
                found.addAll(names(c, role(c, Phrase.Role.OBJECT), true, false));
            }
        }
        return found;
    }

    /** Who is said to have made what the phrase names, by one of these verbs, or any: "a treaty drafted by Chad". */
    private List<NameMention> author(Clause home, Phrase p, Set<String> verbs) {
        List<Integer> starts = new ArrayList<>(List.of(p.from()));
        List<Phrase> chain = scene.chain(home, p);
        chain.forEach(x -> starts.add(x.from()));
        scene.doing(home, chain.isEmpty() ? p : chain.get(chain.size() - 1)).forEach(x -> starts.add(x.from()));
        for (Clause c : scene.clauses()) {
            if ((c.kind() == ClauseKind.PARTICIPIAL && c.opener().isEmpty() || c.kind() == ClauseKind.RELATIVE)
                    && c.verb() != null
                    && (verbs.isEmpty() || c.verb().lemmas().stream().anyMatch(verbs::contains))
                    && c.phrases().stream()
                            .anyMatch(x -> x.implied()
                                    && starts.contains(x.from())
                                    && x.role() == (c.verb().passive() ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT))) {
                List<NameMention> by = doer(c, false);
                if (!by.isEmpty()) {
                    return by;
                }
            }
        }
        return List.of();
    }

    private List<NameMention> with(Slot s, Trigger t) {
        List<Phrase> phrases =
                t.noun() ? scene.chain(t.clause(), t.phrase()) : t.clause().phrases();
        boolean agent = t.noun() && agents.contains(s.preposition());
        for (Phrase p : phrases) {
            if (agent
                    && !p.preposition().equals(s.preposition())
                    && !p.preposition().equals(t.of())
                    && p.role() == Phrase.Role.PREPOSITIONAL
                    && p.heads().isEmpty()) {
                break;
            }
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
        if (t.noun()
                && (held(t) || visited(t) && !s.places() || happens(t))
                && !s.preposition().equals(t.of())
                && !agent) {
            for (Phrase p : t.clause().with(s.preposition())) {
                List<NameMention> found = p == t.phrase() ? List.of() : heads(p);
                if (!found.isEmpty()) {
                    return found;
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
                && whole(t).role() == (c.verb().passive() ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT)
                && scene.nouns().supports(c.verb());
    }

    /** Whether the verb says that the noun takes place: "fighting broke out between". */
    private boolean happens(Trigger t) {
        return t.phrase().role() == Phrase.Role.SUBJECT
                && t.clause().verb() != null
                && scene.nouns().occurs(t.clause().verb());
    }

    /** The noun's phrase, or that of the word for a part of it: "a round of talks". */
    private Phrase whole(Trigger t) {
        if (t.phrase().preposition().equals(t.of())) {
            for (Phrase p : t.clause().phrases()) {
                if (!p.implied()
                        && p.to() == t.phrase().from()
                        && portions.contains(scene.token(
                                        p.members().get(p.members().size() - 1).head())
                                .lower())) {
                    return p;
                }
            }
        }
        return t.phrase();
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

    /** The subjects of the conditions under a clause or under what it says. */
    private List<NameMention> conditioned(Clause c, boolean around, int depth) {
        List<NameMention> found = new ArrayList<>();
        for (Clause b : scene.clauses()) {
            if (b.parent() == c.index() && b.relation().equals("condition")) {
                found.addAll(names(b, role(b, Phrase.Role.SUBJECT), around, false));
            }
        }
        for (Clause b : scene.below(c)) {
            if (found.isEmpty() && depth < 2) {
                found.addAll(conditioned(b, around, depth + 1));
            }
        }
        return found;
    }

    /** To whom something is done by the infinitive behind the noun: "its refusal to meet Chad". */
    private List<NameMention> belowNoun(Trigger t) {
        int end = t.phrase().to();
        for (Phrase p : scene.chain(t.clause(), t.phrase())) {
            end = p.to();
        }
        int from = end;
        return scene.clauses().stream()
                .filter(b -> b.kind() == ClauseKind.INFINITIVE
                        && b.verb() != null
                        && b.parent() == t.clause().index()
                        && b.tokens().get(0) >= t.phrase().to()
                        && b.tokens().get(0) <= from + 1)
                .findFirst()
                .map(this::within)
                .orElse(List.of());
    }

    private List<NameMention> below(Clause c, int depth) {
        List<NameMention> found = new ArrayList<>();
        for (Clause b : scene.below(c)) {
            if (b.verb() == null || depth > 0 && b.kind() == ClauseKind.PARTICIPIAL) {
                continue;
            }
            if (depth > 0 && b.modality() == Modality.REQUESTED && b.relation().equals("content")) {
                found.addAll(names(b, role(b, Phrase.Role.SUBJECT), false, false));
            }
            if (found.isEmpty()) {
                found.addAll(within(b));
            }
            if (found.isEmpty() && depth < 2) {
                found.addAll(below(b, depth + 1));
            }
        }
        return found.isEmpty() && depth == 0 ? asked(c) : found;
    }

    /** To whom the clause does what it tells: its objects, or else what its prepositions name. */
    private List<NameMention> within(Clause b) {
        List<NameMention> found = new ArrayList<>(names(b, role(b, Phrase.Role.INDIRECT), true, false));
        if (found.isEmpty()) {
            found.addAll(names(b, role(b, Phrase.Role.OBJECT), true, false));
        }
        for (Phrase p : b.phrases()) {
            if (found.isEmpty()
                    && p.role() == Phrase.Role.PREPOSITIONAL
                    && !p.implied()
                    && !compared.contains(p.preposition())) {
                found.addAll(names(b, p, true, false));
            }
        }
        return found;
    }

    /** Who is to do what a clause that goes on about the same ones asks for: "marched, demanding that Chad pay". */
    private List<NameMention> asked(Clause c) {
        List<NameMention> found = new ArrayList<>();
        for (Clause b : scene.clauses()) {
            if (b.modality() == Modality.REQUESTED
                    && b.relation().equals("content")
                    && b.parent() >= 0
                    && scene.clauses().get(b.parent()).parent() == c.index()
                    && goesOn(scene.clauses().get(b.parent()))) {
                found.addAll(names(b, role(b, Phrase.Role.SUBJECT), false, false));
            }
        }
        return found;
    }
}
