package io.stemma.list;

import io.stemma.actor.NameKeys;
import io.stemma.actor.NameLikeness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name made ready to be compared.
 *
 * @param name the name
 * @param kind what it is a name of
 * @param words its words in their one spelling
 * @param surnames those of its words that are the surname, empty where that is not known
 * @param signs its figures in order; for an aircraft all its letters and figures
 * @param keys what an index finds it by
 */
record NameForm(
        ListedName name, PartyKind kind, List<String> words, List<String> surnames, String signs, List<String> keys) {
    static NameForm of(ListedName name, PartyKind kind) {
        boolean person = kind == PartyKind.PERSON;
        String surname = name.surname() == null ? "" : name.surname();
        return new NameForm(
                name,
                kind,
                NameLikeness.parts(name.text()),
                person ? NameLikeness.parts(surname) : List.of(),
                signs(name.text(), kind),
                keys(name.text()));
    }

    private static String signs(String text, PartyKind kind) {
        if (kind == PartyKind.AIRCRAFT) {
            return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }
        return kind == PartyKind.PERSON ? "" : text.replaceAll("\\P{N}+", " ").strip();
    }

    /** The sounds of its words, and of the whole name written as one word. */
    static List<String> keys(String text) {
        Set<String> keys = new LinkedHashSet<>(NameKeys.of(text));
        keys.addAll(NameKeys.of(text.replaceAll("[^\\p{L}\\p{M}]+", "")));
        return new ArrayList<>(keys);
    }
}
