package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;

/** Finds unknown names that stand in a list with known ones ("A, B and C"): they name the same kind of thing. */
final class ListSpotter {
    private static final int LONGEST = 2;

    private final Cues cues;
    private final NameWords words;
    private final Titles titles;

    ListSpotter(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        titles = pack.part(Titles.class, Titles::new);
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            if (line.headline()) {
                continue;
            }
            for (int i = 2; i < line.size(); i++) {
                if (cues.is("list joint", line.at(i - 1)) && unknown(page, line, i)) {
                    behind(page, line, i);
                }
            }
            for (int i = line.size() - 3; i >= 0; i--) {
                if (cues.is("list joint", line.at(i + 1)) && unknown(page, line, i)) {
                    before(page, line, i + 1);
                }
            }
        }
    }

    private void behind(Page page, Line line, int from) {
        Mark model = page.at(line, from - 2);
        int to = from + 1;
        while (to - from < LONGEST && unknown(page, line, to)) {
            to++;
        }
        if (ends(page, line, to)) {
            mark(page, line, from, to, model);
        }
    }

    private void before(Page page, Line line, int to) {
        Mark model = page.at(line, to + 1);
        int from = to - 1;
        while (from > 0 && to - from < LONGEST && unknown(page, line, from - 1)) {
            from--;
        }
        Word earlier = line.at(from - 1);
        if (!earlier.capital() && page.at(line, from - 1) == null && !cues.determiner(earlier)) {
            mark(page, line, from, to, model);
        }
    }

    private boolean ends(Page page, Line line, int to) {
        Word next = line.at(to);
        return !next.joined() && page.at(line, to) == null && (!next.capital() || next.can(Pos.FUNCTION));
    }

    private void mark(Page page, Line line, int from, int to, Mark model) {
        boolean fits = model != null
                && model.form == NameForm.NAME
                && (model.kind == NameKind.PLACE
                        || model.kind == NameKind.ORGANISATION
                        || model.kind == NameKind.COUNTRY);
        if (fits) {
            NameKind kind = model.kind == NameKind.COUNTRY ? NameKind.PLACE : model.kind;
            page.add(new Mark(
                    line,
                    from,
                    to,
                    kind,
                    NameForm.NAME,
                    null,
                    line.span(from, to).of(page.text())));
        }
    }

    private boolean unknown(Page page, Line line, int i) {
        Word w = line.at(i);
        return w.capital()
                && w.letters()
                && w.text().length() > 2
                && page.at(line, i) == null
                && !w.joined()
                && !w.joins()
                && !words.common(w)
                && !w.can(Pos.FUNCTION)
                && !words.known(w).given()
                && !cues.initial(w)
                && !cues.is("month", w)
                && titles.endingAt(line, i + 1) == null
                && !words.foreign(w);
    }
}
