package io.stemma.reading.name;

import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds names that no gazetteer knows right behind a word that says what they name ("the village of X", "der Konzern X"),
 * by the pack's table {@code names/announcing.tsv}.
 */
final class AnnouncedSpotter {
    private static final int LONGEST = 4;
    private static final int SHORTEST_END = 4;

    /** What a word announces, and whether "of" has to stand between. */
    private record Announcing(NameKind kind, boolean linked) {}

    private final Cues cues;
    private final NameWords words;
    private final Titles titles;
    private final Map<String, Announcing> whole = new HashMap<>();
    private final Map<String, Announcing> ends = new HashMap<>();
    private final FormFact<Announcing> announcing;

    AnnouncedSpotter(LanguagePack pack) {
        announcing = pack.fact(f -> announcing(f.lower()));
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        titles = pack.part(Titles.class, Titles::new);
        for (Row row : pack.table("names/announcing.tsv")) {
            NameKind kind = NameKind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String word : row.alternatives(1)) {
                boolean linked = word.startsWith("+");
                boolean end = word.startsWith("*");
                (end ? ends : whole)
                        .put(
                                word.substring(linked || end ? 1 : 0).toLowerCase(Locale.ROOT),
                                new Announcing(kind, linked));
            }
        }
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            if (line.headline()) {
                continue;
            }
            for (int i = 0; i < line.size() - 1; i++) {
                boolean named = false;
                for (int j = i + 1; j <= i + 3 && !named; j++) {
                    named = line.at(j).capital();
                }
                Announcing announcing = named ? announcing(line.at(i)) : null;
                if (announcing != null && titles.endingAt(line, i + 1) == null) {
                    name(page, line, i + 1, announcing);
                }
            }
        }
    }

    private Announcing announcing(Word word) {
        boolean noun = word.letters() && (word.capital() || !words.nounsAreCapital());
        return noun ? word.of(announcing) : null;
    }

    private Announcing announcing(String word) {
        for (String stem : cues.stems(word, "name")) {
            Announcing known = whole.get(stem);
            if (known != null) {
                return known;
            }
            for (int from = 3; from + SHORTEST_END <= stem.length() && !ends.isEmpty(); from++) {
                known = ends.get(stem.substring(from));
                if (known != null) {
                    return known;
                }
            }
        }
        return null;
    }

    private void name(Page page, Line line, int next, Announcing announcing) {
        int from = next;
        if (announcing.linked()) {
            if (!cues.is("of", line.at(from))) {
                return;
            }
            from++;
        } else if (line.at(from).is(",") && !words.nounsAreCapital()) {
            from++;
        }
        boolean quoted =
                line.at(from).is("„") || line.at(from).is("\"") || line.at(from).is("“");
        from = quoted ? from + 1 : from;
        if (!starts(page, line, from, announcing.linked())) {
            return;
        }
        int to = end(page, line, from);
        if (announcing.kind() == NameKind.ORGANISATION && words.nounsAreCapital()) {
            to = beyond(page, line, from, to);
        }
        boolean known = to == from + 1 && page.at(line, from) != null;
        if (known || line.at(to).joined() || announcing.kind() == NameKind.PERSON && to > from + 1) {
            return;
        }
        if (next < from
                && line.at(next).is(",")
                && !line.at(to).is(",")
                && line.at(to).letters()) {
            return;
        }
        page.add(new Mark(
                line,
                from,
                to,
                announcing.kind(),
                NameForm.NAME,
                null,
                line.span(from, to).of(page.text())));
    }

    /** Where nouns are capital too: right behind an announced name they are part of it ("Firma Mondo Media"). */
    private int beyond(Page page, Line line, int from, int end) {
        int to = end;
        while (to - from < LONGEST) {
            Word w = line.at(to);
            Mark mark = page.at(line, to);
            boolean noun = w.capital()
                    && w.letters()
                    && !w.joined()
                    && !w.joins()
                    && !w.can(Pos.FUNCTION)
                    && !cues.is("month", w)
                    && titles.endingAt(line, to + 1) == null
                    && !(words.known(w).given() && line.at(to + 1).capital());
            if (!noun || mark != null && mark.to - mark.from > 1) {
                break;
            }
            to++;
        }
        return to;
    }

    private boolean starts(Page page, Line line, int i, boolean linked) {
        Word w = line.at(i);
        Mark mark = page.at(line, i);
        return w.capital()
                && w.letters()
                && w.text().length() > 1
                && !cues.initial(w)
                && !w.can(Pos.FUNCTION)
                && !cues.is("month", w)
                && (linked && !words.nounsAreCapital() || !words.common(w))
                && !words.known(w).inflected(w.text())
                && titles.endingAt(line, i + 1) == null
                && !(words.known(w).given() && line.at(i + 1).capital() && mark == null)
                && (mark == null
                        || (mark.kind == NameKind.PLACE || mark.kind == NameKind.ORGANISATION)
                                && mark.form == NameForm.NAME
                                && mark.from == i);
    }

    private int end(Page page, Line line, int from) {
        int to = from + 1;
        while (to - from < LONGEST) {
            Word w = line.at(to);
            Mark mark = page.at(line, to);
            boolean place = mark != null && mark.kind == NameKind.PLACE && mark.form == NameForm.NAME;
            boolean goesOn = w.capital() && w.letters() && !words.common(w) && !w.can(Pos.FUNCTION);
            if (w.is("&") && line.at(to + 1).capital()) {
                to += 2;
            } else if (goesOn && (mark == null || place && !w.joined()) && !cues.is("month", w)) {
                to = place ? mark.to : to + 1;
            } else {
                break;
            }
        }
        return Math.min(to, line.size());
    }
}
