package io.stemma.lineage;

/**
 * Numbers features, 48 bits each, so that those of one time lie side by side in an index: what is asked for when an article
 * comes in is then all in a few places, however much has come in at other times.
 */
public final class FeatureKeys {
    /** From this bit on a key tells the part that it lies in: a fortnight, or what is of any time. */
    public static final int PART_AT = 32;

    private static final int PARTS = 1 << 16;

    private static final long ALWAYS = 0;
    private static final long DATED = 1;
    private static final long UNDATED = 2;
    /** The parts above are fortnights, which come round again after some 2,500 years. */
    private static final int OTHERS = 3;

    private FeatureKeys() {}

    /** What is the same at any time. */
    static long always(long hash) {
        return key(ALWAYS, hash);
    }

    /** What an article has of which a day is known: looked for where that is not so. */
    public static long dated(long hash) {
        return key(DATED, hash);
    }

    /** What an article has of which no day is known. */
    public static long undated(long hash) {
        return key(UNDATED, hash);
    }

    /** What an article has that was written in a fortnight, by {@link Fortnight}'s number. */
    public static long in(long fortnight, long hash) {
        return key(OTHERS + Math.floorMod(fortnight, PARTS - OTHERS), hash);
    }

    private static long key(long part, long hash) {
        return part << PART_AT | Integer.toUnsignedLong((int) hash);
    }
}
