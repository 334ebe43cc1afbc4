package io.stemma.reading.name;

import io.stemma.language.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The words of a person's name as one mention writes them.
 *
 * @param words the name's words in base form, in order, without suffix
 * @param names how many of them are names, not initials or particles
 * @param suffix "Jr.", "III", …, or blank
 */
record PersonName(List<String> words, int names, String suffix) {
    private static final String SOFT_HYPHEN = "\u00AD";

    /**
     * The name of a mention.
     *
     * @param written tells whether the article writes a word just so
     */
    static PersonName of(Mark mark, Cues cues, NameWords names, Predicate<String> written) {
        List<String> words = new ArrayList<>();
        String suffix = "";
        for (int i = mark.from; i < mark.to; i++) {
            Word w = mark.line.at(i);
            if (cues.suffix(w) && i > mark.from) {
                suffix = w.text().replace(".", "");
            } else if (w.joined() && !words.isEmpty() && i > mark.from) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "-" + w.text());
            } else if (!w.is(",")) {
                boolean last = i == mark.to - 1;
                String text =
                        mark.line.headline() && w.allCapitals() && w.text().length() > 3
                                ? NameDictionary.titleCase(w.text())
                                : w.text();
                String own = last && !w.allCapitals() ? names.base(w) : text;
                words.add((keeps(mark, w, own, written) ? text : own).replace(SOFT_HYPHEN, ""));
            }
        }
        int count = 0;
        for (int i = mark.from; i < mark.to; i++) {
            Word w = mark.line.at(i);
            boolean name = w.capital() && w.text().length() > 1 && !cues.initial(w) && !w.joined() && !cues.suffix(w);
            count += name && !(cues.particle(w) && i == mark.from) ? 1 : 0;
        }
        return new PersonName(words, count, suffix);
    }

    /** Whether an ending that could be cut off is the name's own: nothing is owned, and the article never writes it without. */
    private static boolean keeps(Mark mark, Word w, String cut, Predicate<String> written) {
        if (cut.equals(w.text())) {
            return false;
        }
        Word before = mark.line.at(mark.from - 1);
        Word next = mark.line.at(mark.to);
        boolean ofNoun = mark.title == null && before.capital() && before.likely(Pos.NOUN);
        boolean owner = ofNoun
                || next.letters()
                        && !next.can(Pos.FUNCTION)
                        && (next.capital() || next.can(Pos.ADJECTIVE) && !next.finite());
        return !owner && !written.test(cut);
    }

    boolean full() {
        return names > 1 || words.size() > 1 && initial(words.get(0));
    }

    String last() {
        return words.get(words.size() - 1);
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    private static boolean initial(String word) {
        return word.length() == 1 || word.endsWith(".");
    }

    /** Whether the other name can be the same person's: one surname, no two given names that differ. */
    boolean fits(PersonName other) {
        if (!suffix.equals(other.suffix)) {
            return false;
        }
        if (endsWith(words, other.words) || endsWith(other.words, words)) {
            return true;
        }
        if (lower(last()).equals(lower(other.last()))) {
            return middleFits(other) && given(words.get(0), other.words.get(0));
        }
        List<String> shorter = words.size() < other.words.size() ? words : other.words;
        List<String> longer = shorter == words ? other.words : words;
        return shorter.size() > 1
                && shorter.size() < longer.size()
                && shorter.stream().allMatch(w -> initial(w) || has(longer, w))
                && lower(shorter.get(0)).equals(lower(longer.get(0)));
    }

    /** Whether the initials in the middle, where both have some, are the same. */
    private boolean middleFits(PersonName other) {
        String own = middle();
        String others = other.middle();
        return own.isEmpty() || others.isEmpty() || own.equals(others);
    }

    private String middle() {
        StringBuilder middle = new StringBuilder();
        for (int i = 1; i < words.size() - 1; i++) {
            if (initial(words.get(i))) {
                middle.append(lower(words.get(i).substring(0, 1)));
            }
        }
        return middle.toString();
    }

    private static boolean given(String a, String b) {
        if (initial(a) || initial(b)) {
            return lower(a).charAt(0) == lower(b).charAt(0);
        }
        return NameSkeleton.of(a).equals(NameSkeleton.of(b));
    }

    /** Whether one name is the other's surnames alone. */
    boolean surnamesOf(PersonName other) {
        return endsWith(other.words, words);
    }

    /** Whether the longer name closes with all words of the shorter, two at least: two surnames without the given name. */
    private static boolean endsWith(List<String> longer, List<String> shorter) {
        int more = longer.size() - shorter.size();
        return shorter.size() > 1
                && more > 0
                && longer.subList(more, longer.size()).equals(shorter);
    }

    private static boolean has(List<String> words, String word) {
        return words.stream().anyMatch(w -> w.equalsIgnoreCase(word));
    }

    /** How well a part of a name points to this one: 3 its last word, 2 another, 1 its first, 0 none. */
    int points(PersonName part) {
        String word = lower(part.last());
        int best = 0;
        for (int i = 0; i < words.size(); i++) {
            String w = lower(words.get(i));
            if (w.equals(word) || w.equals(stripped(word)) || stripped(w).equals(word) || w.endsWith("-" + word)) {
                best = Math.max(best, i == words.size() - 1 ? 3 : i > 0 ? 2 : 1);
            }
        }
        return best;
    }

    private static String stripped(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    String written() {
        String name = String.join(" ", words);
        return suffix.isEmpty() ? name : name + " " + suffix;
    }
}
