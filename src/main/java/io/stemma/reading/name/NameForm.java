package io.stemma.reading.name;

/** How a mention refers to its actor. */
public enum NameForm {
    /** By name, in full or in part: "Kofi Annan", "Annan", "Frankreich". */
    NAME,
    /** By an adjective, inhabitant or compound part of a country: "French", "US-". */
    ADJECTIVE,
    /** By its seat of power: "the Kremlin", "Berlin" for a government. */
    SEAT,
    /** By a title or role: "the envoy", "der Präsident". */
    NOMINAL,
    /** By a pronoun: "she", "er", "his". */
    PRONOUN
}
