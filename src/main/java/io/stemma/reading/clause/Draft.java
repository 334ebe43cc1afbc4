package io.stemma.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A clause while it is being built. */
final class Draft {
    /** A noun phrase while its clause is being built. */
    static final class Part {
        final String preposition;
        final int from;
        int to;
        final List<Member> members = new ArrayList<>();
        Phrase.Role role;
        String cases = "";

        Part(String preposition, int from, int to) {
            this.preposition = preposition;
            this.from = from;
            this.to = to;
        }
    }

    /** The verb group while its clause is being built. */
    static final class Verb {
        final List<Integer> tokens = new ArrayList<>();
        int head = -1;
        boolean passive;
        boolean negated;
        boolean finite;
        Tense tense = Tense.NONE;
        String modal = "";
        String effect = "";

        int first() {
            return tokens.get(0);
        }
    }

    final ClauseKind kind;
    Draft parent;
    String opener = "";
    String relation = "";
    final TreeSet<Integer> tokens = new TreeSet<>();
    final List<Part> parts = new ArrayList<>();
    Verb verb;
    /** What a relative or participial clause says something about. */
    Part antecedent;
    /** The preposition before a relative pronoun. */
    String relativePreposition = "";
    /** What cases a relative pronoun may show, blank where the language does not tell. */
    String relativeCases = "";
    /** The clause whose subject is this one's too. */
    Draft subjectOf;
    /** Whether the helping verb of that clause is this one's too. */
    boolean helped;
    /** Whether the subject is the object of that clause. */
    boolean fromObject;

    Draft(ClauseKind kind, Draft parent) {
        this.kind = kind;
        this.parent = parent;
    }

    Part lastPart() {
        return parts.isEmpty() ? null : parts.get(parts.size() - 1);
    }

    Part part(Phrase.Role role) {
        for (Part p : parts) {
            if (p.role == role) {
                return p;
            }
        }
        return null;
    }

    void take(int from, int to) {
        for (int i = from; i < to; i++) {
            tokens.add(i);
        }
    }
}
