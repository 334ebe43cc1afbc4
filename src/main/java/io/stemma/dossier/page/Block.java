package io.stemma.dossier.page;

import java.util.List;

/** A part of a page. */
public sealed interface Block {
    /** A heading with the blocks below it; depth follows from nesting. */
    record Section(String title, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A list of items. */
    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table; every row has as many cells as there are heads. */
    record Table(List<String> heads, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A picture.
     *
     * @param svg an {@code svg} element, self-contained
     * @param alternative the same in words, for where no picture can be shown
     */
    record Picture(String svg, List<String> alternative) implements Block {
        public Picture {
            alternative = List.copyOf(alternative);
        }
    }

    /**
     * Two texts side by side.
     *
     * @param left the left one's name
     * @param right the right one's name
     */
    record Parallel(String left, String right, List<Pair> pairs) implements Block {
        public Parallel {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A row of two texts side by side.
     *
     * @param left the left passage, or null where only the right has one
     * @param right the right passage, or null where only the left has one
     * @param note what differs, or null
     */
    record Pair(Evidence left, Evidence right, String note) {}

    /**
     * An item of a list.
     *
     * @param mark a word that classes it ({@code disputed}, {@code corroborated}), or null
     * @param text its line
     * @param note a second line, or null
     * @param evidence the sentences it rests on
     */
    record Item(String mark, String text, String note, List<Evidence> evidence) {
        public Item {
            evidence = List.copyOf(evidence);
        }
    }
}
