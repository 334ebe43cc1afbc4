package io.stemma.story.likeness;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.List;
import java.util.Locale;

/**
 * Sentences that speak of the page and its readers (consent, accounts, other reading), not of what the article reports:
 * those that have any of the words in a pack's table {@code asides.tsv}. Immutable.
 */
final class Asides {
    /** Longer ones tell of the matter as well: a page whose parts ran together. */
    private static final int LONGEST = 300;

    private final List<String> words;

    private Asides(List<String> words) {
        this.words = List.copyOf(words);
    }

    static Asides of(LanguagePack pack) {
        return pack.part(
                Asides.class,
                p -> new Asides(p.table("asides.tsv").stream()
                        .map((Row row) -> row.cell(0))
                        .toList()));
    }

    /** Whether a sentence is one. */
    boolean has(String sentence) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
