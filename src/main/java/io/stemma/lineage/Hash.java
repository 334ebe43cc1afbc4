package io.stemma.lineage;

/** Stable 64-bit hashes: FNV-1a with the finalizer of MurmurHash3 (both public domain). */
public final class Hash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String kind, CharSequence text) {
        return mix(add(add(BASIS, kind) * PRIME, text));
    }

    /** The hash of a text. */
    public static long of(CharSequence text) {
        return mix(add(BASIS, text));
    }

    private static long add(long hash, CharSequence text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    /** Spreads what differs between two numbers over all bits. */
    public static long mix(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
