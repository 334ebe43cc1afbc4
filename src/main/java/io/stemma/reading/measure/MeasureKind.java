package io.stemma.reading.measure;

/**
 * A measure's kind, taken apart: the measure itself and what is done to it ("sanction suspension" is a sanction, suspended).
 *
 * @param base the measure: {@code sanction}, {@code travel ban}, {@code tariff}, …
 * @param effect what is done to it
 */
public record MeasureKind(String base, Effect effect) {
    /** What a kind does to its base. */
    public enum Effect {
        /** The measure itself. */
        HOLDS(""),
        /** It rests for a time. */
        SUSPENDS("suspension"),
        /** It becomes less or goes. */
        RELIEVES("relief"),
        /** It goes on beyond its end. */
        EXTENDS("extension"),
        /** It spares somebody. */
        EXEMPTS("exemption"),
        /** What was paid for it is paid back. */
        REFUNDS("refund");

        private final String word;

        Effect(String word) {
            this.word = word;
        }
    }

    /** The parts of a kind's word. */
    public static MeasureKind of(String kind) {
        for (Effect e : Effect.values()) {
            if (e != Effect.HOLDS && kind.endsWith(" " + e.word)) {
                return new MeasureKind(kind.substring(0, kind.length() - e.word.length() - 1), e);
            }
        }
        return new MeasureKind(kind, Effect.HOLDS);
    }

    /** The kind's word: {@code sanction}, {@code sanction suspension}. */
    public String word() {
        return effect == Effect.HOLDS ? base : base + " " + effect.word;
    }
}
