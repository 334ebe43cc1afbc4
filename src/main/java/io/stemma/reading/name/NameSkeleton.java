package io.stemma.reading.name;

import com.ibm.icu.text.Transliterator;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name's sound written one way, whatever the script and the habits of the language that wrote it: Дмитриев, Dmitrijew
 * and Dmitriev all come to the same chars. Names in other scripts are written in Latin letters by ICU; the world's table
 * {@code transliteration.tsv} (what, by what) is then applied in its order.
 */
public final class NameSkeleton {
    private static final List<String[]> RULES = rules();
    private static final ThreadLocal<Transliterator> LATIN = ThreadLocal.withInitial(
            () -> Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII"));

    private NameSkeleton() {}

    private static List<String[]> rules() {
        List<String[]> rules = new ArrayList<>();
        for (Row row : LanguagePacks.ofStemma().world("transliteration.tsv")) {
            rules.add(new String[] {row.cell(0), row.cell(1)});
        }
        return rules;
    }

    /** The name in lower-case ASCII letters, words separated by blanks, spelled in one way. */
    public static String of(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : latin(name).split("[^a-z]+")) {
            if (!word.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(word(word));
            }
        }
        return words.toString();
    }

    /** The name in lower-case ASCII letters, otherwise as it is. */
    public static String latin(String name) {
        boolean ascii = true;
        for (int i = 0; i < name.length(); i++) {
            ascii &= name.charAt(i) < 128;
        }
        return (ascii ? name : LATIN.get().transliterate(name)).toLowerCase(Locale.ROOT);
    }

    private static String word(String word) {
        String s = "^" + word + "$";
        for (String[] rule : RULES) {
            if (s.contains(rule[0])) {
                s = s.replace(rule[0], rule[1]);
            }
        }
        s = s.replace("^", "").replace("$", "");
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
                single.append(s.charAt(i));
            }
        }
        return single.toString();
    }
}
