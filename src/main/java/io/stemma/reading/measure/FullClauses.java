package io.stemma.reading.measure;

import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.VerbGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of a sentence with what measures need besides: a participle in front of its helper as the verb ("Verhängt
 * wurden sie", "remain frozen"), pronouns that have their preposition in them as phrases ("davon").
 */
final class FullClauses {
    private static final int REACH = 8;

    private final Sentence sentence;
    private final MeasureWords words;

    FullClauses(Sentence sentence, MeasureWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    List<Clause> of(List<Clause> clauses) {
        return clauses.stream().map(this::full).toList();
    }

    private Clause full(Clause c) {
        VerbGroup verb = verb(c);
        List<Phrase> pronouns = pronouns(c);
        if (verb == c.verb() && pronouns.isEmpty()) {
            return c;
        }
        List<Phrase> phrases = new ArrayList<>(c.phrases());
        phrases.addAll(pronouns);
        return new Clause(
                c.index(),
                c.parent(),
                c.kind(),
                c.opener(),
                c.relation(),
                c.modality(),
                c.quoted(),
                c.tokens(),
                c.span(),
                verb,
                phrases);
    }

    private VerbGroup verb(Clause c) {
        VerbGroup verb = c.verb();
        if (verb == null || verb.tokens().size() != 1) {
            return verb;
        }
        if (verb.lemmas().stream().anyMatch(l -> words.is("staying", l))) {
            return state(c, verb);
        }
        if (verb.lemmas().stream().noneMatch(l -> words.is("being", l))) {
            return verb;
        }
        int front = c.tokens().get(0);
        Token t = sentence.tokens().get(front);
        if (front >= verb.head()
                || !t.can(VerbForm.PARTICIPLE)
                || c.phraseAt(front).isPresent()) {
            return verb;
        }
        List<String> lemmas =
                t.analyses().stream().map(a -> a.lemma()).distinct().toList();
        return new VerbGroup(
                List.of(front, verb.head()),
                front,
                lemmas,
                VerbForm.PARTICIPLE,
                verb.tense(),
                true,
                verb.negated(),
                verb.modal());
    }

    /** What something stays: "the accounts remain frozen", "die Zölle bleiben ausgesetzt". */
    private VerbGroup state(Clause c, VerbGroup verb) {
        for (int i : c.tokens()) {
            Token t = sentence.tokens().get(i);
            boolean lone = c.phraseAt(i).map(p -> p.to() - p.from() == 1).orElse(true);
            if (i > verb.head() && i - verb.head() < REACH && lone && t.can(VerbForm.PARTICIPLE)) {
                List<String> lemmas = List.copyOf(words.keys(t));
                if (!words.verbs(lemmas).isEmpty() || !words.verbKinds(lemmas).isEmpty()) {
                    return new VerbGroup(
                            List.of(verb.head(), i),
                            i,
                            lemmas,
                            VerbForm.PARTICIPLE,
                            verb.tense(),
                            true,
                            verb.negated(),
                            verb.modal());
                }
            }
        }
        return verb;
    }

    private List<Phrase> pronouns(Clause c) {
        List<Phrase> found = new ArrayList<>();
        for (int i : c.tokens()) {
            String preposition = words.preposition(sentence.tokens().get(i));
            if (preposition != null && c.phraseAt(i).isEmpty()) {
                found.add(new Phrase(Phrase.Role.PREPOSITIONAL, preposition, i, i + 1, List.of(), List.of(), false));
            }
        }
        return found;
    }
}
