package io.stemma.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys under which an index finds names that may be one: the consonants of each word, alike sounds brought to one letter.
 * Two spellings of a name in any script or language share at least one key nearly always; two names that share a key are
 * often different, so {@link NameLikeness} has to judge.
 */
public final class NameKeys {
    private static final int LONGEST = 6;
    private static final String SOUNDS = "bbcsddffgkhkjjkkllmmnnppqkrrssttvfwfxszs";

    private NameKeys() {}

    /** The keys of a name, the last word's first; initials have none. Without repetitions, empty for a name without letters. */
    public static List<String> of(String name) {
        return ofParts(NameLikeness.parts(name));
    }

    /** The keys of a name that is given by its {@link NameLikeness#parts}. */
    public static List<String> ofParts(List<String> parts) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).length() > 1) {
                keys.add(of(parts.get(i).toCharArray()));
            }
        }
        return new ArrayList<>(keys);
    }

    /**
     * Keys that names share which may be one person's: the last word's, and any two together.
     *
     * @param keys those of the name's words, the last word's first
     */
    static Set<String> pairs(List<String> keys) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (i == 0) {
                pairs.add(keys.get(i));
            }
            for (int j = i + 1; j < keys.size(); j++) {
                boolean before = keys.get(i).compareTo(keys.get(j)) < 0;
                pairs.add(before ? keys.get(i) + " " + keys.get(j) : keys.get(j) + " " + keys.get(i));
            }
        }
        return pairs;
    }

    private static String of(char[] word) {
        StringBuilder key = new StringBuilder();
        char last = 0;
        for (int i = 0; i < word.length && key.length() < LONGEST; i++) {
            char c = word[i];
            int at = c == 'h' && i > 0 ? -1 : SOUNDS.indexOf(c);
            if ("aeiou".indexOf(c) >= 0) {
                if (i == 0) {
                    key.append('a');
                }
                last = 0;
            } else if (at >= 0) {
                char sound = sound(c);
                if (sound != last) {
                    key.append(sound);
                }
                last = sound;
            }
        }
        return key.toString();
    }

    private static char sound(char c) {
        for (int i = 0; i < SOUNDS.length(); i += 2) {
            if (SOUNDS.charAt(i) == c) {
                return SOUNDS.charAt(i + 1);
            }
        }
        return c;
    }
}
