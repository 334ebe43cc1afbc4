package io.stemma.reading.measure;

import io.stemma.article.Span;
import io.stemma.language.Pos;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Those whom a phrase names.
 *
 * @param actors indexes of actors
 * @param what the phrase as written, where it names no actor or only whose it is, or null
 */
record Party(Set<Integer> actors, Span what) {
    static final Party NONE = new Party(Set.of(), null);

    boolean empty() {
        return actors.isEmpty() && what == null;
    }

    /** Those that a phrase stands for: the ones it names, or else those in it who act without a name. */
    static Set<Integer> heads(Scene scene, Phrase phrase) {
        Set<Integer> actors = new LinkedHashSet<>();
        phrase.members().stream().map(scene::head).filter(Objects::nonNull).forEach(m -> actors.add(m.actor()));
        return actors;
    }

    /** Whom a phrase behind a measure's noun touches; one that may as well tell a place or purpose counts with a name only. */
    static Party touched(Scene scene, Clause clause, Phrase phrase, KindWord word) {
        Party party = touched(scene, clause, phrase);
        if (party.what() == null) {
            return party;
        }
        boolean nations = phrase.members().stream().allMatch(m -> m.name() != null);
        if (word.is("mutual") || word.is("term")) {
            return nations ? new Party(party.actors(), null) : NONE;
        }
        boolean loose = scene.words().is("loose", phrase.preposition());
        return (loose || word.is("granted")) && party.actors().isEmpty() ? NONE : party;
    }

    /** Whom a phrase touches: the actors that it stands for, or what it describes and whose that is. */
    static Party touched(Scene scene, Clause clause, Phrase phrase) {
        Set<Integer> actors = new LinkedHashSet<>();
        boolean described = false;
        for (Member m : phrase.members()) {
            NameMention name = meant(scene, clause, phrase, m);
            if (name != null) {
                actors.add(name.actor());
            } else {
                described = true;
            }
        }
        if (!described || !actors.isEmpty()) {
            return new Party(actors, null);
        }
        return described(scene, clause, phrase);
    }

    private static Party described(Scene scene, Clause clause, Phrase phrase) {
        int from = phrase.from() + (phrase.preposition().isEmpty() ? 0 : 1);
        int to = phrase.to();
        Set<Integer> actors = new LinkedHashSet<>();
        for (Member m : phrase.members()) {
            if (!proper(scene, m.head())) {
                m.modifiers().stream().filter(x -> owner(scene, x)).forEach(x -> actors.add(x.actor()));
                if (m.name() != null && owner(scene, m.name())) {
                    actors.add(m.name().actor());
                }
            }
        }
        for (Phrase p : followers(scene, clause, phrase)) {
            to = p.to();
            if (scene.words().is("origin", p.preposition())) {
                actors.addAll(heads(scene, p));
            }
        }
        while (from < to - 1 && scene.words().is("article", scene.token(from).lower())) {
            from++;
        }
        boolean pronoun = to - from == 1 && scene.function(from);
        return pronoun ? NONE : new Party(actors, scene.span(from, to));
    }

    /** The name that a member is, or that stands beside it; not whom it acts for or belongs to. */
    private static NameMention meant(Scene scene, Clause clause, Phrase phrase, Member m) {
        Span head = scene.token(m.head()).span();
        if (m.name() != null && m.name().span().overlaps(head)) {
            boolean some = m.name().form() == NameForm.ADJECTIVE
                    && scene.actor(m.name()).kind() == NameKind.COUNTRY;
            return some ? null : m.name();
        }
        for (NameMention n : scene.named(m.from(), m.to())) {
            if (n.form() == NameForm.NAME
                    && scene.actor(n).kind() == NameKind.PERSON
                    && n.span().start() > head.start()) {
                return n;
            }
        }
        for (Phrase p : clause.phrases()) {
            boolean beside = !p.implied() && p.preposition().isEmpty() && p.from() == phrase.to() + 1;
            if (beside && !scene.token(phrase.to()).word() && p.heads().size() == 1) {
                NameMention n = p.heads().get(0);
                if (n.form() == NameForm.NAME && scene.actor(n).kind() == NameKind.PERSON) {
                    return n;
                }
            }
        }
        return null;
    }

    /** Whether the token looks like a name that nothing knows. */
    static boolean proper(Scene scene, int token) {
        return scene.token(token).capital() && !scene.token(token).can(Pos.NOUN);
    }

    private static boolean owner(Scene scene, NameMention m) {
        NameKind kind = scene.actor(m).kind();
        return m.form() != NameForm.PRONOUN && (kind == NameKind.COUNTRY || kind == NameKind.ORGANISATION);
    }

    /** The phrases that go on with this one: of whom, from where. */
    private static List<Phrase> followers(Scene scene, Clause clause, Phrase phrase) {
        List<Phrase> followers = new ArrayList<>();
        int end = phrase.to();
        for (Phrase p : clause.phrases()) {
            boolean goesOn = p.role() == Phrase.Role.GENITIVE || scene.words().is("goes-on", p.preposition());
            if (!p.implied() && p.from() == end && goesOn && !scene.timely(p)) {
                followers.add(p);
                end = p.to();
            }
        }
        return followers;
    }
}
