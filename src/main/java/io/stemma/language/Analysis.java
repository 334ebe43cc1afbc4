package io.stemma.language;

/**
 * One way to read a word form.
 *
 * @param lemma the dictionary form; German nouns keep their capital
 * @param pos its part of speech
 * @param form the verb's form, {@link VerbForm#NONE} for other words
 */
public record Analysis(String lemma, Pos pos, VerbForm form) {}
