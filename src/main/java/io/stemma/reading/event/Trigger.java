package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Phrase;

/**
 * A word that names a happening.
 *
 * @param clause its clause
 * @param token its index in the sentence
 * @param phrase of a noun, its phrase; else null
 * @param member of a noun, its part of the phrase; else null
 * @param of the preposition that stands for the genitive
 */
record Trigger(Clause clause, int token, Phrase phrase, Member member, String of) {
    /** The place alone tells nearly all triggers of a sentence apart. */
    @Override
    public int hashCode() {
        return token * 31 + clause.index();
    }

    boolean noun() {
        return phrase != null;
    }
}
