package io.stemma.reading.name;

import io.stemma.language.LanguagePack;

/**
 * Tells whether a capital's name means the city or the government that sits there. The city is where something stands,
 * happens or goes to: after a preposition of place, after a verb of motion, before the name of its country, in a
 * dateline. Otherwise a capital acts and is its country.
 */
final class Seats {
    private static final int REACH = 9;

    private final Cues cues;

    Seats(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
    }

    /** Whether the words from one index up to another name the city. */
    boolean place(Page page, Line line, int from, int to) {
        Word before = line.at(from - 1);
        Word after = line.at(to);
        if (after.joined()) {
            return cues.is("place tie", after) || cues.lemma("motion", after) || cues.is("place hint", after);
        }
        if (cues.is("place", before) || cues.is("place hint", after)) {
            return true;
        }
        if (cues.is("place with motion", before)) {
            return moves(line, from, to);
        }
        if (before.is(",") || cues.is("and", before)) {
            Mark earlier = page.at(line, from - 2);
            if (earlier != null && earlier.readings.size() > 1) {
                return earlier.kind == NameKind.PLACE;
            }
        }
        if (cues.lemma("visited", before)) {
            return true;
        }
        if (after.is(",")) {
            Mark later = null;
            for (int i = to + 1; i <= to + 1 && later == null; i++) {
                later = page.at(line, i);
            }
            return later != null && later.kind == NameKind.COUNTRY;
        }
        return from == 0 && (after.is("(") || after.is("–") || after.is("—") || after.is("-") || after.is("--"));
    }

    private boolean moves(Line line, int from, int to) {
        for (int i = Math.max(0, from - REACH); i < Math.min(line.size(), to + REACH); i++) {
            if (cues.lemma("motion", line.at(i))) {
                return true;
            }
        }
        return false;
    }
}
