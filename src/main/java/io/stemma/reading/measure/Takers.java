package io.stemma.reading.measure;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Phrase.Role;
import io.stemma.reading.name.NameKind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Tells who takes a measure, or threatens, asks for or refuses it. */
final class Takers {
    private Takers() {}

    /** Who does what the clause's verb says: its subject, or in the passive the one named by a preposition. */
    static Set<Integer> of(Scene scene, Clause c) {
        if (c.verb() != null && c.verb().passive()) {
            return agents(scene, c);
        }
        return subject(scene, c, 0);
    }

    /** Who does what the clause's verb says to this phrase, which is no one who could do it. */
    static Set<Integer> of(Scene scene, Clause c, Phrase measure) {
        boolean active = c.verb() != null && !c.verb().passive();
        if (active && measure.role() == Role.SUBJECT && !measure.implied()) {
            for (Phrase p : c.phrases()) {
                if (p != measure && p.preposition().isEmpty() && !p.heads().isEmpty() && !scene.timely(p)) {
                    return Party.heads(scene, p);
                }
            }
        }
        return of(scene, c);
    }

    /** Those named by a preposition of doing ("by", "von"). */
    static Set<Integer> agents(Scene scene, Clause c) {
        Set<Integer> agents = new LinkedHashSet<>();
        for (Phrase p : c.phrases()) {
            if (scene.words().is("by", p.preposition())) {
                agents.addAll(Party.heads(scene, p));
            }
        }
        return agents;
    }

    /** The country in which it is so, where nobody is told to do it: "is forbidden in Chad". */
    static Set<Integer> there(Scene scene, Clause c) {
        Set<Integer> there = new LinkedHashSet<>();
        for (Phrase p : c.phrases()) {
            if (scene.words().is("place", p.preposition()) && !scene.timely(p)) {
                Party.heads(scene, p).stream()
                        .filter(i -> scene.actor(i).kind() == NameKind.COUNTRY)
                        .forEach(there::add);
            }
        }
        return there;
    }

    /** Whom the subject of a clause stands for, or of the clause that it hangs on. */
    static Set<Integer> subject(Scene scene, Clause c, int depth) {
        Optional<Phrase> subject = c.first(Role.SUBJECT);
        if (subject.isPresent()) {
            Set<Integer> heads = Party.heads(scene, subject.get());
            if (heads.isEmpty() && speaker(scene, c, subject.get()) && depth < 4) {
                return subject(scene, scene.clauses().get(c.parent()), depth + 1);
            }
            return heads.isEmpty() ? aims(scene, subject.get()) : heads;
        }
        boolean leans = c.verb() == null || c.kind() == ClauseKind.INFINITIVE || c.kind() == ClauseKind.PARTICIPIAL;
        return leans && c.parent() >= 0 && depth < 4
                ? subject(scene, scene.clauses().get(c.parent()), depth + 1)
                : Set.of();
    }

    /** Whether the subject is a bare pronoun in what somebody says, and so most likely the speaker. */
    private static boolean speaker(Scene scene, Clause c, Phrase subject) {
        return c.parent() >= 0
                && c.relation().equals("content")
                && subject.to() - subject.from() == 1
                && scene.words().is("self", scene.token(subject.from()).lower());
    }

    /** Whose aim or plan it is: the owner of a noun of willing. */
    private static Set<Integer> aims(Scene scene, Phrase p) {
        Set<Integer> owners = new LinkedHashSet<>();
        for (Member m : p.members()) {
            if (scene.words().is("aim", scene.token(m.head()))) {
                m.modifiers().forEach(x -> owners.add(x.actor()));
            }
        }
        return owners;
    }

    /**
     * Who asks, where the clause tells what is asked for: the one that says or asks it; the one that shall do it only where
     * nobody is told to ask.
     *
     * @param asked those who shall do it
     */
    static Set<Integer> asking(Scene scene, Clause c, Set<Integer> asked) {
        Clause at = c;
        while (at.parent() >= 0 && at.kind() != ClauseKind.MAIN) {
            at = scene.clauses().get(at.parent());
            if (at.verb() != null) {
                Set<Integer> asking = of(scene, at);
                boolean unnamed = at.verb().passive()
                        && at.phrases().stream().anyMatch(p -> scene.words().is("by", p.preposition()));
                if (!asking.isEmpty() || unnamed) {
                    return asking;
                }
                if (at.modality() != Modality.REQUESTED) {
                    return asked;
                }
            }
        }
        return asked;
    }
}
