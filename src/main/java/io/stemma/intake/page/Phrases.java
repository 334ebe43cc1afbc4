package io.stemma.intake.page;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which a page asks for money or for consent, or begins a box that leads elsewhere: the tables {@code page.tsv}
 * of all packs together, since a page is often in another language than its reader.
 */
final class Phrases {
    static final String ELSEWHERE = "elsewhere";
    /** What may stand behind the words of a line. */
    private static final String MARKS = ":.!…›»>";

    private record Phrase(String kind, String words) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<String> leading = new HashSet<>();

    Phrases(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            pack.table("page.tsv").forEach(this::add);
        }
    }

    private void add(Row row) {
        if (row.cell(0).equals(ELSEWHERE)) {
            leading.add(fold(row.cell(1)));
        } else {
            phrases.add(new Phrase(row.cell(0), fold(row.cell(1))));
        }
    }

    /** How many of the phrases of a kind a text has; of those that lead elsewhere, whether it is one. */
    int count(String kind, String text) {
        if (kind.equals(ELSEWHERE)) {
            return leadElsewhere(text) ? 1 : 0;
        }
        String folded = fold(text);
        int count = 0;
        for (Phrase phrase : phrases) {
            count += phrase.kind.equals(kind) && folded.contains(phrase.words) ? 1 : 0;
        }
        return count;
    }

    /** Whether a whole line leads elsewhere, whatever marks stand behind it. */
    private boolean leadElsewhere(String line) {
        int end = line.length();
        while (end > 0 && (MARKS.indexOf(line.charAt(end - 1)) >= 0 || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        return leading.contains(fold(line.substring(0, end)));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
    }
}
