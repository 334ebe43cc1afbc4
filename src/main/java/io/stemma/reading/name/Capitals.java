package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.HashMap;
import java.util.Map;

/** Knows which city a country's capital is: the first seat of the pack's table of countries that is a city too. */
final class Capitals {
    private final Cues cues;
    private final Map<String, Entry> byCountry = new HashMap<>();

    Capitals(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        Gazetteer gazetteer = pack.part(Gazetteer.class, Gazetteer::new);
        for (Row row : pack.table("names/countries.tsv")) {
            if (row.cell(2).equals("seat")) {
                gazetteer
                        .city(row.cell(1))
                        .filter(e -> row.cell(0).equals(e.country()))
                        .ifPresent(e -> byCountry.putIfAbsent(row.cell(0), e));
            }
        }
    }

    /** The capital that the words before and at the index mean ("the Danish capital"), or null. */
    Entry at(Page page, Line line, int index) {
        if (!cues.is("capital city", line.at(index))) {
            return null;
        }
        Mark country = page.at(line, index - 1);
        if (country == null || country.kind != NameKind.COUNTRY || country.form != NameForm.ADJECTIVE) {
            return null;
        }
        return cues.is("definite", line.at(country.from - 1)) ? byCountry.get(country.key) : null;
    }
}
