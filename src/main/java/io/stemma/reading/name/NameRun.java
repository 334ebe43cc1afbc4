package io.stemma.reading.name;

/**
 * Words in a row that look like one person's name.
 *
 * @param line where
 * @param from the first word
 * @param to the word behind the last
 * @param names how many words are names, without initials, particles and suffixes
 * @param commons how many of these are common words of the language too
 * @param given whether the first is a given name
 * @param initial whether there is an initial
 * @param gender of the given name
 * @param last index of the surname's last word
 */
record NameRun(
        Line line, int from, int to, int names, int commons, boolean given, boolean initial, Gender gender, int last) {}
