package io.stemma.reading.quote;

/** Tokens of a sentence: from the first to before the last. */
record Stretch(int from, int to) {
    boolean contains(int token) {
        return from <= token && token < to;
    }
}
