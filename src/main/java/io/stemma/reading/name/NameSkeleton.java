package io.stemma.reading.name;

import com.ibm.icu.text.Transliterator;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A name's sound written one way, whatever the script and the habits of the language that wrote it: Дмитриев, Dmitrijew
 * and Dmitriev all come to the same chars. Names in other scripts are written in Latin letters by ICU; the world's table
 * {@code transliteration.tsv} (what, by what) is then applied in its order.
 */
public final class NameSkeleton {
    private static final List<String[]> RULES = rules();
    private static final List<Script> SCRIPTS = scripts();
    private static final Map<String, Transliterator> MADE = new ConcurrentHashMap<>();
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final int BOUND = 200_000;

    private record Script(String letters, String transliterator, List<String> then) {
        boolean tells(String name) {
            return letters.isEmpty() || name.chars().anyMatch(c -> letters.indexOf(c) >= 0);
        }
    }

    private NameSkeleton() {}

    private static List<String[]> rules() {
        List<String[]> rules = new ArrayList<>();
        for (Row row : LanguagePacks.ofStemma().world("transliteration.tsv")) {
            rules.add(new String[] {row.cell(0), row.cell(1)});
        }
        return rules;
    }

    private static List<Script> scripts() {
        List<Script> scripts = new ArrayList<>();
        for (Row row : LanguagePacks.ofStemma().world("scripts.tsv")) {
            scripts.add(new Script(row.cell(0), row.cell(1), row.alternatives(2)));
        }
        return scripts;
    }

    /** The name in lower-case ASCII letters, words separated by blanks, spelled in one way. */
    public static String of(String name) {
        String known = KNOWN.get(name);
        if (known == null) {
            StringBuilder words = new StringBuilder();
            for (String word : latin(name).split("[^a-z]+")) {
                if (!word.isEmpty()) {
                    words.append(words.length() == 0 ? "" : " ").append(word(word));
                }
            }
            known = words.toString();
            if (KNOWN.size() >= BOUND) {
                KNOWN.clear();
            }
            KNOWN.put(name, known);
        }
        return known;
    }

    /** The name in lower-case ASCII letters, without marks above or below letters; words, hyphens and full stops stay. */
    public static String latin(String name) {
        String s = name;
        if (foreign(s)) {
            for (Script script : SCRIPTS) {
                if (script.tells(s)) {
                    s = transliterate(s, script.transliterator());
                    for (String pair : script.then()) {
                        s = s.replace(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                    }
                    break;
                }
            }
        }
        s = s.toLowerCase(Locale.ROOT);
        if (!ascii(s)) {
            for (String[] rule : RULES) {
                if (!ascii(rule[0])) {
                    s = s.replace(rule[0], rule[1]);
                }
            }
            s = transliterate(s, "NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII")
                    .toLowerCase(Locale.ROOT);
        }
        StringBuilder plain = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '.' || Character.isWhitespace(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String transliterate(String s, String id) {
        Transliterator t = MADE.computeIfAbsent(id, Transliterator::getInstance);
        synchronized (t) {
            return t.transliterate(s);
        }
    }

    private static boolean ascii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether any letter is of another script than the Latin one. */
    private static boolean foreign(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 0x250 && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return true;
            }
        }
        return false;
    }

    private static String word(String word) {
        if (word.length() == 1) {
            return word;
        }
        String s = "^" + word + "$";
        for (String[] rule : RULES) {
            if (s.contains(rule[0])) {
                s = s.replace(rule[0], rule[1]);
            }
        }
        StringBuilder single = new StringBuilder();
        for (int i = 1; i < s.length() - 1; i++) {
            if (s.charAt(i) != s.charAt(i - 1)) {
                single.append(s.charAt(i));
            }
        }
        return single.length() == 0 ? word : single.toString();
    }
}
