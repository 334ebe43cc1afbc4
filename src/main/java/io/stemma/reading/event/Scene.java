package io.stemma.reading.event;

import io.stemma.language.LanguagePack;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.clause.Bearers;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.NounModality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Tense;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import io.stemma.reading.time.TimeMention;
import java.util.List;
import java.util.Set;

/**
 * A sentence as the event patterns see it.
 *
 * @param sentence the sentence
 * @param clauses its clauses
 * @param names whom and what the article names
 * @param mentions the names in the sentence
 * @param crowds those of the article who have no name, or null where they are not asked for
 * @param times the times of the article
 * @param nouns how it speaks of what its nouns name
 * @param charging verbs of saying that make what is said an accusation
 * @param pack the pack of its language
 */
record Scene(
        Sentence sentence,
        List<Clause> clauses,
        Names names,
        List<NameMention> mentions,
        Crowds crowds,
        List<TimeMention> times,
        NounModality nouns,
        Set<String> charging,
        LanguagePack pack) {

    /** The actor that a mention refers to. */
    LocalActor actor(NameMention mention) {
        return bearers().actor(mention);
    }

    /** Whom the member stands for, or null. */
    NameMention head(Member m) {
        return bearers().head(m);
    }

    private Bearers bearers() {
        return new Bearers(sentence, names, crowds);
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** Whether a token of the sentence belongs to a name. */
    boolean named(Token token) {
        for (NameMention m : mentions) {
            if (m.span().overlaps(token.span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token of the sentence belongs to a time. */
    boolean timed(Token token) {
        for (TimeMention t : times) {
            if (t.sentence() == sentence.index() && t.span().overlaps(token.span())) {
                return true;
            }
        }
        return false;
    }

    /** The infinitives and content clauses that hang on the clause; of one that says who said it, what stands before it. */
    List<Clause> below(Clause clause) {
        List<Clause> below = hanging(clause);
        return below.isEmpty() && clause.verb() != null && nouns.speaks(clause.verb()) ? said(clause) : below;
    }

    /** The main clause that ends right before this one, which tells whose words it was: "Chad must pay, Norway said". */
    private List<Clause> said(Clause clause) {
        int first = clause.tokens().get(0);
        return clauses.stream()
                .filter(c -> c.index() < clause.index() && c.kind() == ClauseKind.MAIN && c.verb() != null)
                .filter(c -> c.modality() == Modality.REQUESTED
                        || clause.verb().lemmas().stream().anyMatch(charging::contains)
                        || c.modality() == Modality.DENIED && c.verb().tense() == Tense.FUTURE)
                .filter(c -> c.tokens().get(0) < first)
                .filter(c -> first > 0 && token(first - 1).text().equals(","))
                .filter(c -> clauses.stream()
                        .noneMatch(o ->
                                o.index() > c.index() && o.index() < clause.index() && o.kind() == ClauseKind.MAIN))
                .toList();
    }

    private List<Clause> hanging(Clause clause) {
        return clauses.stream()
                .filter(c -> c.parent() == clause.index())
                .filter(c -> c.kind() == ClauseKind.INFINITIVE
                        || c.kind() == ClauseKind.SUBORDINATE && c.relation().equals("content")
                        || c.kind() == ClauseKind.PARTICIPIAL && (!c.opener().isEmpty() || named(clause, c)))
                .toList();
    }

    /** Whether a participle stands for the verb's object: "ruled out sending boats". */
    private boolean named(Clause verb, Clause participle) {
        return verb.verb() != null
                && participle.verb() != null
                && !participle.verb().passive()
                && participle.tokens().get(0) - verb.verb().head() <= 2
                && participle.tokens().get(0) > verb.verb().head()
                && verb.first(Phrase.Role.OBJECT).isEmpty();
    }

    /** The clause in which the phrase stands, for one that is understood in another. */
    Clause home(Clause clause, Phrase phrase) {
        if (!phrase.implied()) {
            return clause;
        }
        for (Clause c : clauses) {
            if (c.phrases().stream().anyMatch(p -> !p.implied() && p.from() == phrase.from())) {
                return c;
            }
        }
        return clause;
    }

    /** The phrases that follow the phrase without a gap of more than two words, in order. */
    List<Phrase> chain(Clause clause, Phrase phrase) {
        int end = phrase.to();
        List<Phrase> chain = new java.util.ArrayList<>();
        for (Phrase p : clause.phrases()) {
            if (p.implied() || p.from() < end) {
                continue;
            }
            if (p.from() > end + 2 || crosses(end, p.from()) || verbBetween(clause, end, p.from())) {
                break;
            }
            if (p.role() != Phrase.Role.PREPOSITIONAL
                    && p.role() != Phrase.Role.GENITIVE
                    && p.role() != Phrase.Role.TIME) {
                break;
            }
            chain.add(p);
            end = p.to();
        }
        return chain;
    }

    /** The phrases of the clause that tells right behind the phrase what it is about: "a deal on sparing the harbours". */
    List<Phrase> doing(Clause clause, Phrase phrase) {
        return clauses.stream()
                .filter(c -> c.parent() == clause.index()
                        && c.kind() == ClauseKind.PARTICIPIAL
                        && !c.opener().isEmpty()
                        && c.tokens().get(0) == phrase.to())
                .flatMap(c -> c.phrases().stream())
                .filter(p -> !p.implied())
                .toList();
    }

    private boolean crosses(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!token(i).word()) {
                return true;
            }
        }
        return false;
    }

    private static boolean verbBetween(Clause clause, int from, int to) {
        return clause.verb() != null && clause.verb().tokens().stream().anyMatch(t -> t >= from && t < to);
    }
}
