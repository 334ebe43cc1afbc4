package io.stemma.reading.credit;

import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that credit an outlet.
 *
 * @param place where they count
 * @param items what must follow each other
 */
record CreditPattern(Place place, List<Item> items) {
    /** Where a pattern counts. */
    enum Place {
        /** In the headline or the first sentences. */
        LEAD,
        /** In any sentence. */
        ANY,
        /** In a short line of its own, body or furniture. */
        LINE,
        /** Under a picture: half a credit. */
        CAPTION,
        /** Where unnamed people talk to it: half a credit. */
        TIP
    }

    /** What an item is. */
    enum Kind {
        WORD,
        /** Up to five words. */
        GAP,
        /** An outlet: of the table, in quotation marks, or with a word that outlets bear. */
        OUTLET,
        /** An outlet, or any capitalised name. */
        NAME,
        /** Start or end of the line. */
        EDGE
    }

    /**
     * One item.
     *
     * @param words the words it may be, in lower case
     */
    record Item(Kind kind, Set<String> words, boolean optional) {}

    static List<CreditPattern> of(Row row) {
        Place place = Place.valueOf(row.cell(0).toUpperCase(java.util.Locale.ROOT));
        List<CreditPattern> patterns = new ArrayList<>();
        for (String text : row.alternatives(1)) {
            List<Item> items = new ArrayList<>();
            for (String s : text.split(" ")) {
                items.add(item(s));
            }
            patterns.add(new CreditPattern(place, List.copyOf(items)));
        }
        return patterns;
    }

    private static Item item(String s) {
        return switch (s) {
            case "*" -> new Item(Kind.GAP, Set.of(), true);
            case "@" -> new Item(Kind.OUTLET, Set.of(), false);
            case "@@" -> new Item(Kind.NAME, Set.of(), false);
            case "^", "$" -> new Item(Kind.EDGE, Set.of(s), false);
            default -> {
                boolean optional = s.startsWith("(") && s.endsWith(")") && s.length() > 2;
                String words = optional ? s.substring(1, s.length() - 1) : s;
                yield new Item(Kind.WORD, words.length() == 1 ? Set.of(words) : Set.of(words.split("/")), optional);
            }
        };
    }

    /** The first word that must stand there; patterns are looked up by it. */
    Set<String> keys() {
        for (Item item : items) {
            if (item.kind() == Kind.WORD && !item.optional()) {
                return item.words();
            }
        }
        return Set.of();
    }
}
