package io.stemma.reading.name;

import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import java.util.Set;

/** Tells places by the shape of their names: an ending that settlements have, a point of the compass before a known place. */
final class PlaceShapes {
    private static final int SHORTEST_REST = 2;

    private final Cues cues;
    private final Gazetteer gazetteer;
    private final FormFact<Boolean> likely;
    private final FormFact<Boolean> sure;
    private final FormFact<Entry> parts;

    PlaceShapes(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        gazetteer = pack.part(Gazetteer.class, Gazetteer::new);
        likely = pack.fact(f -> ends("place ending", f.lower()));
        sure = pack.fact(f -> ends("place ending alone", f.lower()));
        parts = pack.fact(f -> whole(f.lower()));
    }

    /** Whether the word ends as names of places do, though names of persons may do so too. */
    boolean likely(Word word) {
        return Boolean.TRUE.equals(word.of(likely));
    }

    /** Whether the word ends as nearly only names of places do. */
    boolean sure(Word word) {
        return Boolean.TRUE.equals(word.of(sure));
    }

    private boolean ends(String set, String word) {
        for (String stem : cues.stems(word, "name")) {
            for (int from = SHORTEST_REST; from < stem.length() - 1; from++) {
                if (cues.set(set).contains(stem.substring(from))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The place that the word names a part of ("Nordschweden"), or null. */
    Entry partOf(Word word) {
        return word.capital() ? word.of(parts) : null;
    }

    private Entry whole(String word) {
        Set<String> prefixes = cues.set("place prefix");
        for (int from = 2; !prefixes.isEmpty() && from < word.length() - 2 && from <= 7; from++) {
            if (prefixes.contains(word.substring(0, from))) {
                Entry entry = gazetteer.placeNamed(word.substring(from));
                if (entry != null) {
                    return entry;
                }
            }
        }
        return null;
    }
}
