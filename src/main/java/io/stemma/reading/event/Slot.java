package io.stemma.reading.event;

import io.stemma.language.Row;
import java.util.Locale;

/**
 * Where an actor stands to a trigger.
 *
 * @param place the kind of place
 * @param preposition the preposition of {@link Place#WITH}, else blank
 * @param around whether names within and behind the phrase count where its head is none ("rejected a Chilean plan")
 * @param places whether a mere place counts as an actor
 */
record Slot(Place place, String preposition, boolean around, boolean places) {
    enum Place {
        /** Who does it: the subject, in the passive the agent. */
        SUBJECT,
        /** To whom it is done: the object, in the passive the subject. */
        OBJECT,
        /** The second object without preposition. */
        INDIRECT,
        /** A phrase with this preposition. */
        WITH,
        /** Of a noun: a name in the possessive, or an adjective, before it. */
        OWNER,
        /** Of a noun: a name that forms a compound with it. */
        COMPOUND,
        /** Of a noun: the genitive or of-phrase behind it. */
        GENITIVE,
        /** Of a noun: the subject of the verb that has it for an object ("held talks"). */
        HOLDER,
        /** Of a noun: the subject of the verb that it goes with ("in talks with", "came for talks"). */
        GUEST,
        /** The subject of the content clause or infinitive below. */
        BELOW_SUBJECT,
        /** Object, else prepositional phrases of the content clause or infinitive below. */
        BELOW,
        /** The same, but only where the verb has no object of its own, to which the infinitive tells the purpose. */
        BELOW_BARE,
        /** The subject of the condition that the clause, or what it says, hangs on: "will act unless Chad …". */
        IF_SUBJECT,
        /** Of a noun: who is said to have brought it about ("a treaty brokered by Chad"). */
        AUTHOR,
        /** The sides of a mutual happening: the first source stays, the others are targets. */
        SIDES
    }

    /**
     * The same with the names within and behind the phrase, where it is one that something is done to.
     *
     * @param spot whether what is done to a place is done to those who are there: "bombed Moundou"
     */
    Slot wider(boolean spot) {
        boolean done = place == Place.OBJECT || place == Place.INDIRECT || place == Place.WITH;
        return done ? new Slot(place, preposition, true, places || spot && place == Place.OBJECT) : this;
    }

    static Slot of(String text, Row row) {
        String s = text;
        boolean places = s.endsWith("*");
        s = places ? s.substring(0, s.length() - 1) : s;
        boolean around = s.endsWith("~");
        s = around ? s.substring(0, s.length() - 1) : s;
        if (s.startsWith("+")) {
            return new Slot(Place.WITH, s.substring(1), around, places);
        }
        try {
            return new Slot(Place.valueOf(s.toUpperCase(Locale.ROOT).replace('-', '_')), "", around, places);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.where() + ": no slot is called " + text, e);
        }
    }
}
