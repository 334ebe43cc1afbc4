package io.stemma.intake.page;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the makers of pages call the parts of them in the attributes {@code class} and {@code id}: the table
 * {@code world/page/marks.tsv}. Names are compared by their words, however these are joined ({@code related-articles},
 * {@code relatedArticles}, {@code related_articles}).
 */
final class Marks {
    /** The kind of what holds the body itself. */
    static final String BODY = "body";

    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 500;

    /** After these words a name says what a part has or lacks, not what it is. */
    private static final Set<String> ABOUT = Set.of("has", "with", "no", "not", "without", "mit", "ohne");

    /** What is hidden for these alone is shown to others. */
    private static final Set<String> SIZES =
            Set.of("xs", "sm", "md", "lg", "xl", "print", "phone", "mobile", "tablet", "desktop");

    private final Map<String, String> words = new HashMap<>();
    private final TreeMap<String, String> prefixes = new TreeMap<>();

    Marks(LanguagePacks packs) {
        this(packs.world("page/marks.tsv"));
    }

    Marks(List<Row> rows) {
        for (Row row : rows) {
            String word = row.cell(1);
            if (word.endsWith("*")) {
                prefixes.put(word.substring(0, word.length() - 1), row.cell(0));
            } else {
                words.put(word, row.cell(0));
            }
        }
    }

    /** The kinds of the parts that an attribute's value names, in its order; empty for most. */
    List<String> kinds(String attribute) {
        List<String> said = split(attribute);
        List<String> kinds = new ArrayList<>(2);
        for (int from = 0; from < said.size(); from++) {
            if (from > 0 && ABOUT.contains(said.get(from - 1))) {
                continue;
            }
            String joined = "";
            for (int to = from; to < Math.min(said.size(), from + MOST_WORDS); to++) {
                joined = joined.isEmpty() ? said.get(to) : joined + "-" + said.get(to);
                String kind = kind(joined);
                boolean sometimes = to + 1 < said.size() && SIZES.contains(said.get(to + 1)) && "hidden".equals(kind);
                if (kind != null && !sometimes && !kinds.contains(kind)) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    private String kind(String word) {
        String kind = words.get(word);
        if (kind == null) {
            Map.Entry<String, String> prefix = prefixes.floorEntry(word);
            kind = prefix != null && word.startsWith(prefix.getKey()) ? prefix.getValue() : null;
        }
        return kind;
    }

    private static List<String> split(String attribute) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int length = Math.min(attribute.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? attribute.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(attribute.charAt(i - 1));
            if ((!letter || hump) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
        }
        return words;
    }
}
