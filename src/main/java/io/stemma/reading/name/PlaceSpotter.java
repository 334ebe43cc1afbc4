package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;

/** Finds places that no gazetteer knows: unknown names right behind a preposition of place. */
final class PlaceSpotter {
    private static final int LONGEST = 3;

    private final Cues cues;
    private final NameWords words;
    private final PlaceShapes shapes;

    PlaceSpotter(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        shapes = pack.part(PlaceShapes.class, PlaceShapes::new);
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            if (line.headline()) {
                continue;
            }
            for (int i = 0; i < line.size(); i++) {
                Entry whole = page.at(line, i) == null
                                && !line.at(i).joined()
                                && !line.at(i).joins()
                        ? shapes.partOf(line.at(i))
                        : null;
                if (whole != null) {
                    mark(page, line, i, i + 1).country = whole.country();
                    continue;
                }
                if (!unknown(page, line, i) || line.at(i).joined()) {
                    continue;
                }
                Word before = line.at(i - 1);
                if (cues.is("place evidence", before)
                        || cues.is("place behind", before) && shapes.likely(line.at(i))
                        || shapes.sure(line.at(i)) && !acts(line, i)) {
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
        while (line.at(to).joined() && line.at(to).capital() && !words.common(line.at(to))) {
            to++;
        }
        next = line.at(to);
        if (next.capital() && !next.joined() || page.at(line, to) != null && !next.joined() || next.joined()) {
            return;
        }
        mark(page, line, from, to);
    }

    private static Mark mark(Page page, Line line, int from, int to) {
        String name = line.span(from, to).of(page.text());
        return page.add(new Mark(line, from, to, NameKind.PLACE, NameForm.NAME, null, name));
    }

    /** Whether the word stands where a person would: before a finite verb that opens nothing, or behind one. */
    private boolean acts(Line line, int i) {
        return cues.lemma("speech", line.at(i + 1)) || cues.lemma("speech", line.at(i - 1));
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
