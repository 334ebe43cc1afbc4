package io.stemma.reading.measure;

import io.stemma.article.Span;
import io.stemma.language.Pos;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.clause.Bearers;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import io.stemma.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.List;

/**
 * A sentence with all that is known of it.
 *
 * @param crowds those of the article who have no name, or null where they are not asked for
 * @param times the times in it
 * @param firstTime how many times of the article stand before it
 * @param published the day on which the article was published, or null
 */
record Scene(
        Sentence sentence,
        List<Clause> clauses,
        Names names,
        List<NameMention> mentions,
        Crowds crowds,
        List<TimeMention> times,
        int firstTime,
        MeasureWords words,
        LocalDate published) {

    List<Token> tokens() {
        return sentence.tokens();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    LocalActor actor(NameMention mention) {
        return bearers().actor(mention);
    }

    /** The actor with this index. */
    LocalActor actor(int index) {
        return bearers().actor(index);
    }

    /** Whom the member stands for, or null. */
    NameMention head(Member m) {
        return bearers().head(m);
    }

    private Bearers bearers() {
        return new Bearers(sentence, names, crowds);
    }

    /** The names between two tokens, the second exclusive. */
    List<NameMention> named(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        Span span = span(from, to);
        return mentions.stream().filter(m -> span.contains(m.span())).toList();
    }

    /** Whether the phrase tells a time. */
    boolean timely(Phrase p) {
        if (p.role() == Phrase.Role.TIME) {
            return true;
        }
        Token head =
                token(p.members().isEmpty() ? p.to() - 1 : p.members().get(0).head());
        return times.stream().anyMatch(t -> t.span().contains(head.span()));
    }

    /** The clause in which the token stands in a phrase of its own, or null. */
    Clause clauseOf(int token) {
        Clause found = null;
        for (Clause c : clauses) {
            if (c.phraseAt(token).isPresent()) {
                found = c;
            }
        }
        return found;
    }

    /** Whether the token is an article, pronoun or the like. */
    boolean function(int i) {
        return token(i).can(Pos.FUNCTION);
    }
}
