package io.stemma.lineage;

/**
 * Something that a sentence says and another sentence may say too: a word in the pivot language, a name, a number, a day.
 *
 * @param keys hashes of the ways to say it, best first; two marks match where they share one
 * @param strengths how much a match by each key counts, 0 to 1
 * @param weight how much it tells, 0 to 1
 * @param kind what it is
 */
record Mark(long[] keys, float[] strengths, float weight, Kind kind) {
    enum Kind {
        WORD,
        NAME,
        NUMBER,
        DAY
    }
}
