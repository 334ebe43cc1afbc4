package io.stemma.language;

/** Part of speech, as coarse as the finders need it. */
public enum Pos {
    NOUN,
    /** A proper noun that a dictionary knows as such. */
    PROPER,
    VERB,
    ADJECTIVE,
    ADVERB,
    /** Articles, pronouns, prepositions, conjunctions. */
    FUNCTION,
    /** A separated verb prefix. */
    PARTICLE,
    NUMBER,
    PUNCTUATION,
    OTHER
}
