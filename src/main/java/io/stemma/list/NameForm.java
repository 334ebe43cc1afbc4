package io.stemma.list;

import io.stemma.actor.NameKeys;
import io.stemma.actor.NameLikeness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name made ready to be compared.
 *
 * @param name the name
 * @param kind what it is a name of
 * @param words all its words in their one spelling
 * @param core those that tell one from another: without particles, legal forms and the name's own abbreviation
 * @param surnames those that are the surname, empty where that is not known
 * @param signs its figures in order; for an aircraft all its letters and figures
 * @param keys what an index finds it by
 */
record NameForm(
        ListedName name,
        PartyKind kind,
        List<String> words,
        List<String> core,
        Set<String> surnames,
        String signs,
        List<String> keys) {
    private static final int LONGEST_ABBREVIATION = 8;
    private static final Pattern ASIDE = Pattern.compile("[(/]\\s*([\\p{L}&.-]+)\\s*(?:\\)|$)");

    static NameForm of(ListedName name, PartyKind kind) {
        boolean person = kind == PartyKind.PERSON;
        String text = person ? name.text() : withoutAbbreviation(name.text());
        List<String> words = NameLikeness.parts(text);
        List<String> core = without(words, person ? LightWords.PARTICLES : LightWords.LEGAL_FORMS, 1);
        core = person ? without(core, LightWords.ADDRESS, 2) : core;
        Set<String> surnames = new LinkedHashSet<>();
        if (person && name.surname() != null) {
            surnames.addAll(NameLikeness.parts(name.surname()));
        }
        return new NameForm(name, kind, words, core, surnames, signs(text, kind), keys(words));
    }

    /** The words but for light ones, unless too few would be left. */
    private static List<String> without(List<String> words, Set<String> light, int least) {
        List<String> kept = words.stream().filter(w -> !light.contains(w)).toList();
        return kept.size() < least ? words : kept;
    }

    /** The name without its own abbreviation in brackets or behind a stroke. */
    private static String withoutAbbreviation(String text) {
        Matcher m = ASIDE.matcher(text);
        if (m.find() && m.start() > 0 && abbreviates(m.group(1), text.substring(0, m.start()))) {
            return text.substring(0, m.start()) + " " + text.substring(m.end());
        }
        return text;
    }

    private static boolean abbreviates(String aside, String name) {
        String letters = aside.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || letters.length() > LONGEST_ABBREVIATION || letters.charAt(0) != first(whole)) {
            return false;
        }
        int at = 0;
        int initials = 0;
        for (int i = 0; i < whole.length() && at < letters.length(); i++) {
            boolean opens = i == 0 || !Character.isLetter(whole.charAt(i - 1));
            if (whole.charAt(i) == letters.charAt(at)) {
                at++;
                initials += opens ? 1 : 0;
            }
        }
        return at == letters.length() || initials * 2 > letters.length();
    }

    private static char first(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse(' ');
    }

    private static String signs(String text, PartyKind kind) {
        if (kind == PartyKind.AIRCRAFT) {
            return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }
        return kind == PartyKind.PERSON ? "" : text.replaceAll("\\P{N}+", " ").strip();
    }

    /** The sounds of its words, and of every two neighbours written as one word. */
    private static List<String> keys(List<String> words) {
        Set<String> keys = new LinkedHashSet<>(NameKeys.ofParts(words));
        List<String> joined = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            joined.add(words.get(i - 1) + words.get(i));
        }
        keys.addAll(NameKeys.ofParts(joined));
        return new ArrayList<>(keys);
    }

    /** The first of its given names, or its first word where the surname is not known. */
    String firstGiven() {
        return core.stream().filter(w -> !surnames.contains(w)).findFirst().orElse(core.get(0));
    }
}
