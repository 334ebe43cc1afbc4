package io.stemma.reading.quote;

import java.util.Set;

/**
 * A verb that reports what somebody says.
 *
 * @param lemma its lemma
 * @param with a word that must stand within a few words of it ("point … out"), or blank
 * @param frames how what is said is joined to it
 * @param asserts whether what is said can be told without the verb; otherwise the verb belongs to it ("denied that …")
 */
record Cue(String lemma, String with, Set<Frame> frames, boolean asserts) {
    /** How what is said is joined to a verb. */
    enum Frame {
        /** Whole sentences in quotation marks. */
        QUOTE,
        /** A clause opened by a conjunction of reported speech. */
        THAT,
        /** A clause without a conjunction, or around the verb and its subject. */
        BARE,
        /** As {@link #BARE}, for a verb that hardly ever has an object: the clause's verb may be far off. */
        LOOSE,
        /** An indirect question. */
        WHETHER,
        /** An infinitive whose subject is the speaker. */
        TO,
        /** Somebody and an infinitive. */
        WHOM,
        /** Some words in quotation marks anywhere after it in its clause. */
        WORDS,
        /** Somebody or something, and words in quotation marks for it. */
        AS,
        /** The verb may be reflexive and still report. */
        SELF,
        /** The verb has an impersonal subject and the speaker stands in a phrase after it, or nobody is named. */
        IN,
        /** In the passive, its subject is who speaks ("is quoted as saying"). */
        CITED
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
