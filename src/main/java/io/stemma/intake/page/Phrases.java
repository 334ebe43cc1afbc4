package io.stemma.intake.page;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words by which a page asks for money or for consent, or begins a box that leads elsewhere: the tables {@code page.tsv}
 * of all packs together, since a page is often in another language than its reader.
 */
final class Phrases {
    /** The kind whose words are a whole line, whatever stands behind them such as a colon. */
    static final String ELSEWHERE = "elsewhere";

    private record Phrase(String kind, String words) {
        boolean in(String folded) {
            return kind.equals(ELSEWHERE)
                    ? folded.replaceFirst("[\\s:.!…›»>]+$", "").equals(words)
                    : folded.contains(words);
        }
    }

    private final List<Phrase> phrases = new ArrayList<>();

    Phrases(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            pack.table("page.tsv").forEach(this::add);
        }
    }

    private void add(Row row) {
        phrases.add(new Phrase(row.cell(0), fold(row.cell(1))));
    }

    /** How many of the phrases of a kind a text has. */
    int count(String kind, String text) {
        String folded = fold(text);
        int count = 0;
        for (Phrase phrase : phrases) {
            count += phrase.kind.equals(kind) && phrase.in(folded) ? 1 : 0;
        }
        return count;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
    }
}
