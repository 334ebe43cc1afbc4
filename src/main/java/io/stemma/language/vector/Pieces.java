package io.stemma.language.vector;

/** Cuts text into the pieces that a vector model knows, and numbers them. Safe for use by many threads. */
@FunctionalInterface
interface Pieces {
    /** The numbers of a text's pieces, with those that open and close it; at most so many. */
    long[] of(String text, int most);

    /** The first of some pieces and the last of all, which closes the text; at most so many. */
    static long[] cut(long[] all, int most) {
        if (all.length <= most) {
            return all;
        }
        long[] some = java.util.Arrays.copyOf(all, most);
        some[most - 1] = all[all.length - 1];
        return some;
    }
}
