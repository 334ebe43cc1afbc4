package io.stemma.story.likeness;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sentences that speak of the page and its readers (consent, accounts, other reading), not of what the article reports:
 * those that have any of the words in a pack's table {@code asides.tsv}. Immutable.
 */
final class Asides {
    /** Longer ones tell of the matter as well: a page whose parts ran together. */
    private static final int LONGEST = 300;

    private final LanguagePack pack;
    private final List<String> words;

    private Asides(LanguagePack pack, List<String> words) {
        this.pack = pack;
        this.words = List.copyOf(words);
    }

    static Asides of(LanguagePack pack) {
        return pack.part(
                Asides.class,
                p -> new Asides(
                        p,
                        p.table("asides.tsv").stream()
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

    /**
     * The stretch of a sentence that is one, where a page's parts ran together without a full stop: from where its first
     * words begin to where what follows its last words begins with a capital, else to the end of the sentence. It takes two
     * of the words, for one alone may be of the matter. Empty where there is none, or where nothing else would be left.
     */
    Optional<Span> within(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        int first = sentence.length();
        int last = 0;
        int found = 0;
        for (String w : words) {
            int at = lower.indexOf(w);
            if (at >= 0 && lower.length() == sentence.length()) {
                found++;
                first = Math.min(first, at);
                last = Math.max(last, lower.lastIndexOf(w) + w.length());
            }
        }
        if (found < 2) {
            return Optional.empty();
        }
        int start = begins(sentence, first);
        int end = follows(sentence, last);
        return sentence.substring(0, start).isBlank() && sentence.substring(end).isBlank()
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }

    /** Where the small words in front of a place begin, back to the first of them with a capital. */
    private int begins(String sentence, int at) {
        int start = at;
        while (true) {
            int end = start;
            while (end > 0 && Character.isWhitespace(sentence.charAt(end - 1))) {
                end--;
            }
            int from = end;
            while (from > 0 && Character.isLetter(sentence.charAt(from - 1))) {
                from--;
            }
            boolean small = from < end
                    && end < start
                    && pack.form(sentence.substring(from, end))
                                    .analyses()
                                    .get(0)
                                    .pos()
                            == Pos.FUNCTION;
            if (!small) {
                return start;
            }
            start = from;
            if (Character.isUpperCase(sentence.charAt(from))) {
                return start;
            }
        }
    }

    /** The end of a stretch: there, if a word with a capital follows, else the end of the sentence. */
    private static int follows(String sentence, int at) {
        int next = at;
        while (next < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(next))) {
            next++;
        }
        boolean apart = next > at && next < sentence.length() && Character.isUpperCase(sentence.charAt(next));
        return apart ? next : sentence.length();
    }
}
