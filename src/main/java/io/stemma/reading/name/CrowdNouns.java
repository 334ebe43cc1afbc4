package io.stemma.reading.name;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.stemma.language.Analysis;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Row;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The nouns of {@code names/crowds.tsv}: what those are called who act under no name of their own. */
final class CrowdNouns {
    /**
     * A noun.
     *
     * @param id the same in all languages
     * @param state whether it acts for the country whose it is, as its police does
     * @param own whether each text has its own: "the court" is another one in the next text
     * @param text the noun in lower case, several words for some
     * @param name the word for them all in the pack's language
     */
    record Noun(String id, boolean state, boolean own, String text, String name) {
        /** The same with a name behind it, which is its own. */
        Noun called() {
            return new Noun(id, state, true, text, name);
        }

        int words() {
            return text.split(" ").length;
        }
    }

    /** The sectors of those who act for their country. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD");

    private final Map<String, Noun> byLast = new HashMap<>();
    private final List<Noun> endings = new ArrayList<>();
    private final boolean capitals;
    private final FormFact<Noun> known;
    private final LocaleDisplayNames countries;

    CrowdNouns(LanguagePack pack) {
        capitals = pack.part(NameWords.class, NameWords::new).nounsAreCapital();
        for (Row r : pack.table("names/crowds.tsv")) {
            for (String text : r.alternatives(3)) {
                String lower = text.toLowerCase(Locale.ROOT);
                Noun noun = new Noun(
                        r.cell(0),
                        STATE.contains(r.cell(1)),
                        r.cell(2).equals("article"),
                        lower.replace("*", ""),
                        r.alternatives(3).get(0));
                if (lower.startsWith("*")) {
                    endings.add(noun);
                } else {
                    byLast.putIfAbsent(lower.substring(lower.lastIndexOf(' ') + 1), noun);
                }
            }
        }
        known = pack.fact(this::look);
        countries = LocaleDisplayNames.getInstance(ULocale.forLocale(pack.locale()));
    }

    /** The noun that the token may be, the last word of a longer one; or null. */
    Noun of(Token token) {
        return known.of(token.form());
    }

    /** The name of a country in the pack's language, by its ISO code. */
    String country(String iso) {
        return countries.regionDisplayName(iso);
    }

    /** Whether the words before the token are those of the noun. */
    boolean whole(Noun noun, List<Token> tokens, int last) {
        String[] words = noun.text().split(" ");
        for (int i = 0; i < words.length; i++) {
            int at = last - words.length + 1 + i;
            if (at < 0 || !tokens.get(at).lower().equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    private Noun look(Form form) {
        Noun noun = byLast.get(form.lower());
        if (noun != null || !capitals) {
            return noun != null && (!capitals || form.capital()) ? noun : null;
        }
        if (!form.capital()) {
            return null;
        }
        for (Analysis a : form.analyses()) {
            Noun found = a.pos() == Pos.NOUN ? byLast.get(a.lemma().toLowerCase(Locale.ROOT)) : null;
            if (found != null) {
                return found;
            }
        }
        for (Noun n : endings) {
            for (Analysis a : form.analyses()) {
                String lemma = a.lemma().toLowerCase(Locale.ROOT);
                if (lemma.length() > n.text().length()
                        && (lemma.endsWith(n.text()) || form.lower().endsWith(n.text()))) {
                    return n;
                }
            }
        }
        return null;
    }
}
