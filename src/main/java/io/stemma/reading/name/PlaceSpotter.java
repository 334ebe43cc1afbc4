package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;

/** Finds places that no gazetteer knows: unknown names right behind a preposition of place. */
final class PlaceSpotter {
    private static final int LONGEST = 3;

    private final Cues cues;
    private final NameWords words;

    PlaceSpotter(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            if (line.headline()) {
                continue;
            }
            for (int i = 1; i < line.size(); i++) {
                if (cues.is("place evidence", line.at(i - 1)) && unknown(page, line, i)) {
                    mark(page, line, i);
                }
            }
        }
    }

    private void mark(Page page, Line line, int from) {
        int to = from + 1;
        while (to - from < LONGEST && unknown(page, line, to)) {
            to++;
        }
        Word next = line.at(to);
        if (next.capital() && !next.joined() || page.at(line, to) != null && !next.joined() || next.joined()) {
            return;
        }
        String name = line.span(from, to).of(page.text());
        page.add(new Mark(line, from, to, NameKind.PLACE, NameForm.NAME, null, name));
    }

    /** Whether the name of a region or country follows behind a comma. */
    private static boolean region(Page page, Line line, int i) {
        Mark region = line.at(i + 1).is(",") ? page.at(line, i + 2) : null;
        return region != null && (region.kind == NameKind.PLACE || region.kind == NameKind.COUNTRY);
    }

    private boolean unknown(Page page, Line line, int i) {
        Word w = line.at(i);
        return w.capital()
                && w.letters()
                && w.text().length() > 2
                && !w.allCapitals()
                && page.at(line, i) == null
                && !words.common(w)
                && !w.can(Pos.FUNCTION)
                && (!words.known(w).given() || region(page, line, i))
                && !words.foreign(w)
                && !cues.is("month", w)
                && w.text().indexOf('.') < 0;
    }
}
