package io.stemma.reading.quote;

/**
 * A place where a sentence says that somebody says something.
 *
 * @param line its sentence
 * @param cue the verb of saying, or null for a source phrase ("according to")
 * @param verb token index of the verb, or of the first word of the source phrase
 * @param verbEnd after the verb or the last word that cues
 * @param from the first token of speaker and verb together
 * @param to after their last token
 * @param speaker who speaks
 * @param place where the speaker stands to the verb
 * @param aside whether it is a clause of its own beside what is said ("as the ministry announced")
 */
record Report(
        Line line, Cue cue, int verb, int verbEnd, int from, int to, Speaker speaker, Place place, boolean aside) {
    /** Where the speaker stands to the verb. */
    enum Place {
        BEFORE,
        AFTER,
        /** The subject of an earlier verb: "…, adding that". */
        SHARED,
        /** The noun that a relative clause belongs to. */
        ANTECEDENT,
        /** A source phrase: "according to". */
        PHRASE
    }

    boolean phrase() {
        return place == Place.PHRASE;
    }
}
