package io.stemma.reading.quote;

/**
 * A noun phrase of a sentence, in token indices.
 *
 * @param from its first token
 * @param core after its head, which is the last token of its core
 * @param end after all that belongs to it, phrases and insertions after the head included
 */
record NounPhrase(int from, int core, int end) {
    int head() {
        return core - 1;
    }
}
