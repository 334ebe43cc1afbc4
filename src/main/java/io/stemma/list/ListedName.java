package io.stemma.list;

import com.ibm.icu.lang.UScript;

/**
 * A name of a listed party.
 *
 * @param text the name as published
 * @param script the script of its first letter: ISO 15924 code ({@code Latn}, {@code Cyrl}, {@code Arab}), or
 *     {@code Zyyy} where it has no letters
 * @param quality whether it tells the party
 * @param surname which words of it are a person's surname, as published, or null where the list does not say
 */
public record ListedName(String text, String script, NameQuality quality, String surname) {
    /** A name with its script told from its letters. */
    public static ListedName of(String text, NameQuality quality, String surname) {
        return new ListedName(text, scriptOf(text), quality, surname);
    }

    private static String scriptOf(String text) {
        int letter = text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
        return UScript.getShortName(UScript.getScript(letter));
    }
}
