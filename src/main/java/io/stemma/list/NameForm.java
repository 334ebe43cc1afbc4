package io.stemma.list;

import io.stemma.actor.NameKeys;
import io.stemma.actor.NameLikeness;
import io.stemma.actor.NameVariants;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name made ready to be compared.
 *
 * @param name the name
 * @param kind what it is a name of
 * @param words all its words in their one spelling
 * @param core those that tell one from another: without particles, legal forms and the name's own abbreviation
 * @param spoken those of a person in the order of speech, the surname last where the list puts it first
 * @param patronymic which of them is a patronymic, or null
 * @param abbreviation the body's own abbreviation that the name gives in brackets, in its one spelling, or blank
 * @param initials the first letters of a body's words, as written, small words left out; blank for fewer than four words
 * @param surnames those that are the surname, empty where that is not known
 * @param signs its figures in order; for an aircraft all its letters and figures
 * @param keys what an index finds it by
 */
record NameForm(
        ListedName name,
        PartyKind kind,
        List<String> words,
        List<String> core,
        List<String> spoken,
        String patronymic,
        String abbreviation,
        String initials,
        Set<String> surnames,
        String signs,
        List<String> keys) {
    private static final int LONGEST_ABBREVIATION = 8;
    private static final String ARTICLE = "al";
    static final String SERVANT = "abd";

    private static final int SHORTEST_INITIALS = 4;
    private static final Set<String> SMALL = LightWords.SMALL;
    private static final String INITIALS = "initials ";
    private static final int SHORTEST_SERVANT = 5;
    private static final String BARE = "bare ";
    private static final String FULL = "full ";
    private static final Pattern ASIDE = Pattern.compile("[(/]\\s*([\\p{L}&.-]+)\\s*(?:\\)|$)");

    static NameForm of(ListedName name, PartyKind kind) {
        boolean person = kind == PartyKind.PERSON;
        String aside = person ? "" : abbreviation(name.text());
        String text = person ? name.text() : written(without(name.text(), aside));
        List<String> words = person ? variants(name.text(), name.script()) : NameLikeness.parts(text);
        List<String> core = without(words, person ? LightWords.PARTICLES : LightWords.LEGAL_FORMS, 1);
        core = person ? without(core, LightWords.ADDRESS, 2) : core;
        Set<String> surnames = new LinkedHashSet<>();
        if (person && name.surname() != null) {
            surnames.addAll(variants(name.surname(), name.script()));
        }
        List<String> spoken = person ? spoken(name, core) : core;
        return new NameForm(
                name,
                kind,
                words,
                core,
                spoken,
                person ? patronymic(spoken, surnames) : null,
                String.join("", NameLikeness.parts(aside)),
                person ? "" : initials(text),
                surnames,
                signs(text, kind),
                keys(words, person ? Consonants.only(name.script()) : null));
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (String w : text.toUpperCase(Locale.ROOT).split("[^\\p{L}']+")) {
            if (!w.isEmpty() && !SMALL.contains(w)) {
                initials.append(w.charAt(0));
            }
        }
        return initials.length() < SHORTEST_INITIALS ? "" : initials.toString();
    }

    /** The name as one word in capitals, or blank where it has several. */
    String single() {
        String text = name.text().strip().toUpperCase(Locale.ROOT);
        return text.length() >= SHORTEST_INITIALS && text.chars().allMatch(Character::isLetter) ? text : "";
    }

    /** The words of a person's name, each in the one form of several; in Arabic letters without the article. */
    private static List<String> variants(String text, String script) {
        List<String> words = new ArrayList<>();
        for (String w : NameLikeness.parts(text)) {
            String servant = servant(w, script);
            if (!servant.isEmpty()) {
                words.add(SERVANT);
                words.add(w.substring(servant.length()));
                continue;
            }
            boolean article = script.equals("Arab") && w.startsWith(ARTICLE) && w.length() > ARTICLE.length() + 2;
            words.add(NameVariants.orElse(w, article ? w.substring(ARTICLE.length()) : w));
        }
        return words;
    }

    /** The opening of a word that means a servant of somebody ("Abdulaziz"), or blank. */
    private static String servant(String word, String script) {
        if (script.equals("Arab")) {
            return word.startsWith("bdal") && word.length() > SHORTEST_SERVANT ? "bdal" : "";
        }
        if (!word.startsWith(SERVANT) || word.length() < SERVANT.length() + 2) {
            return "";
        }
        String opening = word.substring(0, SERVANT.length() + 2);
        boolean servant = SERVANT.equals(NameVariants.orElse(opening, "")) && word.length() > opening.length() + 2;
        return servant ? opening : "";
    }

    private static String without(String text, String part) {
        return part.isEmpty() ? text : text.replace(part, " ");
    }

    /** The name with its short words written out. */
    private static String written(String text) {
        StringJoiner written = new StringJoiner(" ");
        for (String w : text.split("[\\s,]+")) {
            String bare = w.endsWith(".") ? w.substring(0, w.length() - 1) : w;
            written.add(LightWords.ABBREVIATIONS.getOrDefault(bare.toLowerCase(Locale.ROOT), w));
        }
        return written.toString();
    }

    private static List<String> spoken(ListedName name, List<String> core) {
        int comma = name.surname() == null ? -1 : name.text().indexOf(',');
        if (comma < 0) {
            return core;
        }
        List<String> before = variants(name.text().substring(0, comma), name.script());
        int last = (int) core.stream().takeWhile(before::contains).count();
        List<String> first = core.subList(0, last);
        boolean whole = last > 0;
        List<String> spoken = new ArrayList<>(core.subList(whole ? last : 0, core.size()));
        if (whole) {
            spoken.addAll(first);
        }
        return spoken;
    }

    /** The patronymic among three words or more: the second, or the last where the surname stands first. */
    private static String patronymic(List<String> spoken, Set<String> surnames) {
        if (spoken.size() < 3) {
            return null;
        }
        for (int i : new int[] {1, spoken.size() - 1}) {
            String w = spoken.get(i);
            boolean ends =
                    LightWords.PATRONYMIC_ENDINGS.stream().anyMatch(e -> w.endsWith(e) && w.length() > e.length() + 1);
            if (ends && !surnames.contains(w)) {
                return w;
            }
        }
        return null;
    }

    /** The words but for light ones, unless too few would be left. */
    private static List<String> without(List<String> words, Set<String> light, int least) {
        List<String> kept = words.stream().filter(w -> !light.contains(w)).toList();
        return kept.size() < least ? words : kept;
    }

    /** The body's own abbreviation with what it stands in, as written, or blank: "(IRISL)". */
    private static String abbreviation(String text) {
        Matcher m = ASIDE.matcher(text);
        boolean own = m.find() && m.start() > 0 && abbreviates(m.group(1), text.substring(0, m.start()));
        return own ? m.group() : "";
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

    /**
     * The sounds of its words, and of every two neighbours written as one word.
     *
     * @param bare whether it is written without vowels; null where it isn't to be found across scripts
     */
    private static List<String> keys(List<String> words, Boolean bare) {
        Set<String> keys = new LinkedHashSet<>(NameKeys.ofParts(words));
        List<String> joined = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            joined.add(words.get(i - 1) + words.get(i));
        }
        keys.addAll(NameKeys.ofParts(joined));
        if (bare != null) {
            words.stream()
                    .map(w -> Consonants.sure(w, bare))
                    .filter(w -> w.length() > 1)
                    .forEach(w -> keys.add((bare ? BARE : FULL) + w));
        }
        return new ArrayList<>(keys);
    }

    /** The key under which a body is found by its initials, or null. */
    String initialsKey() {
        return initials.isEmpty() ? null : INITIALS + initials;
    }

    /** The key under which a body is found whose initials this one word may be, or null. */
    String singleKey() {
        return single().isEmpty() ? null : INITIALS + single();
    }

    /** The keys under which a name written in the other kind of script is found. */
    List<String> acrossKeys() {
        return keys.stream()
                .filter(k -> k.startsWith(BARE) || k.startsWith(FULL))
                .map(k -> k.startsWith(BARE) ? FULL + k.substring(BARE.length()) : BARE + k.substring(FULL.length()))
                .toList();
    }

    /** The first of its given names, or its first word where the surname is not known. */
    String firstGiven() {
        return core.stream().filter(w -> !surnames.contains(w)).findFirst().orElse(core.get(0));
    }
}
