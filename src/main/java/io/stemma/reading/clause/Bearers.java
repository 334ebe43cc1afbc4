package io.stemma.reading.clause;

import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;

/**
 * Whom the members of a sentence stand for.
 *
 * @param sentence the sentence
 * @param names whom and what the article names
 * @param crowds those of the article who have no name, or null where they are not asked for
 */
public record Bearers(Sentence sentence, Names names, Crowds crowds) {
    /** The actor that a mention refers to. */
    public LocalActor actor(NameMention mention) {
        return crowds == null ? names.of(mention) : crowds.actor(mention);
    }

    /** The actor with this index. */
    public LocalActor actor(int index) {
        return crowds == null ? names.actors().get(index) : crowds.actor(index);
    }

    /**
     * Whom the member stands for: the one that it names, or else the crowd without a name that it is; so too where it names
     * only the place where that is ("a court in Bergen"), or the country of people who don't act for it ("Chadian firms").
     *
     * @return null for nobody
     */
    public NameMention head(Member m) {
        NameMention name = m.name();
        Token head = sentence.tokens().get(m.head());
        boolean local = name != null
                && actor(name).kind() == NameKind.PLACE
                && name.span().start() >= head.end();
        boolean people = name != null
                && crowds != null
                && name.form() == NameForm.ADJECTIVE
                && name.span().end() <= head.start()
                && actor(name).kind() == NameKind.COUNTRY
                && !crowds.ofState(head);
        NameMention crowd = name == null || local || people ? crowd(m) : null;
        return crowd == null ? name : crowd;
    }

    /** The crowd without a name that the member is, of the country whose adjective it has; null where it is none. */
    private NameMention crowd(Member m) {
        if (crowds == null || m.modifiers().size() > 1) {
            return null;
        }
        NameMention nation = m.modifiers().isEmpty() ? null : m.modifiers().get(0);
        boolean apt = nation == null
                || nation.form() == NameForm.ADJECTIVE && actor(nation).kind() == NameKind.COUNTRY;
        return apt ? crowds.of(sentence, m.from(), m.head(), nation) : null;
    }
}
