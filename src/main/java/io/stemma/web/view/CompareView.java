package io.stemma.web.view;

import io.stemma.dossier.WordDifference.Word;
import java.util.List;

/**
 * Two articles side by side.
 *
 * @param left the first
 * @param right the second
 * @param verdict how they hang together
 * @param reasons what that rests on
 * @param counts how many sentences are same, changed, added, dropped
 * @param rows the rows
 * @param swap the same with sides changed
 * @param downloads the same in other formats
 */
public record CompareView(
        Head left,
        Head right,
        String verdict,
        List<String> reasons,
        String counts,
        List<Row> rows,
        String swap,
        List<LinkView> downloads) {
    public CompareView {
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    /**
     * The head of a side.
     *
     * @param title the article's headline or file
     * @param href its page
     * @param label who published it and when
     * @param language ISO 639-1 code
     */
    public record Head(String title, String href, String label, String language) {}

    /**
     * A row.
     *
     * @param kind the class of what it is
     * @param word the word for it, or null where both say the same
     * @param left the first article's sentence, or null
     * @param right the second article's sentence, or null
     * @param notes what differs
     * @param moved whether the second article has it in another place
     */
    public record Row(String kind, String word, Side left, Side right, List<String> notes, boolean moved) {
        public Row {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A sentence.
     *
     * @param number its number
     * @param href its place in the article
     * @param words it, word by word
     * @param gloss it in English, or null
     */
    public record Side(int number, String href, List<Word> words, String gloss) {
        public Side {
            words = List.copyOf(words);
        }
    }
}
