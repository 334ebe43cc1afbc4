package io.stemma.language;

/** The form of a verb, {@link #NONE} for other words. */
public enum VerbForm {
    NONE,
    PRESENT,
    PAST,
    /** German Konjunktiv I, the mood of reported speech. */
    SUBJUNCTIVE_I,
    SUBJUNCTIVE_II,
    INFINITIVE,
    /** Past participle. */
    PARTICIPLE,
    /** English -ing form, German present participle. */
    GERUND;

    /** Whether the form is finite. */
    public boolean finite() {
        return this == PRESENT || this == PAST || this == SUBJUNCTIVE_I || this == SUBJUNCTIVE_II;
    }
}
