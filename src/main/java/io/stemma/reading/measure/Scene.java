package io.stemma.reading.measure;

import io.stemma.article.Span;
import io.stemma.language.Pos;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
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
        return crowds == null ? names.of(mention) : crowds.actor(mention);
    }

    /** The actor with this index. */
    LocalActor actor(int index) {
        return crowds == null ? names.actors().get(index) : crowds.actor(index);
    }

    /**
     * Whom the member stands for: the one that it names, or else the crowd without a name that it is; so too where it names
     * only the place where that is ("a court in Bergen"), or the country of people who don't act for it ("Chadian firms").
     */
    NameMention head(Member m) {
        NameMention name = m.name();
        boolean local = name != null
                && actor(name).kind() == NameKind.PLACE
                && name.span().start() >= token(m.head()).end();
        boolean people = name != null
                && crowds != null
                && name.form() == NameForm.ADJECTIVE
                && name.span().end() <= token(m.head()).start()
                && actor(name).kind() == NameKind.COUNTRY
                && !crowds.ofState(token(m.head()));
        NameMention crowd = name == null || local || people ? crowd(m) : null;
        return crowd == null ? name : crowd;
    }

    /** The crowd without a name that the member is, of the country whose adjective it has; null where it is none. */
    NameMention crowd(Member m) {
        if (crowds == null || m.modifiers().size() > 1) {
            return null;
        }
        NameMention nation = m.modifiers().isEmpty() ? null : m.modifiers().get(0);
        boolean apt = nation == null
                || nation.form() == NameForm.ADJECTIVE && actor(nation).kind() == NameKind.COUNTRY;
        return apt ? crowds.of(sentence, m.from(), m.head(), nation) : null;
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
