package io.stemma.story.likeness;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.lineage.Pivot;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much a word of the pivot language tells about what an article reports: the less, the more articles hold it. The
 * weight is the inverse document frequency, -ln of the share of articles that hold the word, as far as
 * {@code packs/world/commonness.tsv} knows it; what that lacks is rare. Words of the newsroom ({@code
 * packs/world/newsroom.tsv}) and of offices, which go with somebody who is named, tell less. Immutable.
 */
final class Commonness {
    /** The weight of a rare word: to be rarer than that tells no more. */
    static final float RARE = 5.5f;
    /** The most that the word of an office tells. */
    private static final float OFFICE = 2.8f;

    private final Pivot pivot;
    private final Map<String, Float> weights = new HashMap<>();

    Commonness(LanguagePacks packs, Pivot pivot) {
        this.pivot = pivot;
        for (Row row : packs.world("commonness.tsv")) {
            weights.put(row.cell(0), Float.parseFloat(row.cell(1)));
        }
        for (Row row : packs.world("newsroom.tsv")) {
            for (String word : row.alternatives(0)) {
                weights.merge(stem(word), Float.parseFloat(row.cell(1)), Math::min);
            }
        }
        for (LanguagePack pack : packs.all()) {
            for (Row row : pack.table("names/titles.tsv")) {
                String office = row.cell(2).toLowerCase(Locale.ROOT);
                String head = office.substring(office.lastIndexOf(' ') + 1);
                weights.merge(stem(head), OFFICE, (known, most) -> Math.min(known, most));
            }
        }
    }

    /** The weight of a stem, 0 to {@link #RARE}. */
    float weight(String stem) {
        return weights.getOrDefault(stem, RARE);
    }

    /** The stem of an English word. */
    String stem(String word) {
        return pivot.stem(word);
    }
}
