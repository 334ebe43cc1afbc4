package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;

/**
 * Finds organisations by how their names are written: two names tied by "&amp;", a name tied by a hyphen to a word for an
 * organisation, letters before a place, letters in brackets behind what they stand for, and what shares or staff belong to.
 */
final class FirmSpotter {
    private static final int LONGEST_LETTERS = 5;

    private final Cues cues;
    private final NameWords words;
    private final OrganisationWords kinds;
    private final Titles titles;

    FirmSpotter(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        kinds = pack.part(OrganisationWords.class, OrganisationWords::new);
        titles = pack.part(Titles.class, Titles::new);
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            for (int i = 0; i < line.size(); i++) {
                Word w = line.at(i);
                if (w.is("&")) {
                    pair(page, line, i);
                } else if (w.joined() && !line.at(i + 1).joined()) {
                    chain(page, line, i);
                } else if (letters(w) && !line.headline()) {
                    beforePlace(page, line, i);
                    spelledOut(page, line, i);
                    inBrackets(page, line, i);
                } else if (line.at(i + 2).capital() && cues.is("firm noun", w) && !line.headline()) {
                    owner(page, line, i + 1);
                }
            }
        }
    }

    /** "Marlowe &amp; Finch" */
    private void pair(Page page, Line line, int and) {
        int from = and;
        while (from > 0 && and - from < 3 && part(page, line, from - 1)) {
            from--;
        }
        int to = and + 1;
        while (to - and < 3
                && line.at(to).capital()
                && (page.at(line, to) == null || to > and + 1)
                && !line.at(to).can(Pos.FUNCTION)
                && (to == and + 1 || !words.common(line.at(to)))) {
            to++;
        }
        while (from < and && line.opens(from) && cues.is("sentence opener", line.at(from))) {
            from++;
        }
        if (from < and && to > and + 1) {
            add(page, line, from, to);
        }
    }

    private boolean part(Page page, Line line, int i) {
        Word w = line.at(i);
        Mark mark = page.at(line, i);
        return w.capital()
                && w.letters()
                && !w.can(Pos.FUNCTION)
                && !(words.nounsAreCapital()
                        && words.common(w)
                        && !words.known(w).surname())
                && (mark == null || mark.form == NameForm.NAME && mark.from == i && mark.to == i + 1);
    }

    /** "Wermsdal-Orchester" */
    private void chain(Page page, Line line, int last) {
        int from = last;
        while (line.at(from).joined()) {
            from--;
        }
        Word head = line.at(last);
        boolean organisation = kinds.is("last", head) || kinds.ends("last compound", head) || kinds.is("tied", head);
        boolean named = page.at(line, from) != null
                || !words.common(line.at(from)) && line.at(from).text().length() > 2;
        Mark first = page.at(line, from);
        boolean country = first != null && (first.kind == NameKind.COUNTRY || first.kind == NameKind.ORGANISATION);
        if (organisation && named && !country && line.at(from).capital() && !line.headline()) {
            add(page, line, from, last + 1);
        }
    }

    /** "SSV Wermsdal", "TU Wermsdal" */
    private void beforePlace(Page page, Line line, int i) {
        Mark place = page.at(line, i + 1);
        if (page.at(line, i) == null
                && place != null
                && place.kind == NameKind.PLACE
                && place.form == NameForm.NAME
                && !line.at(i + 1).joined()
                && place.from == i + 1
                && !line.at(place.to).joined()) {
            add(page, line, i, place.to);
        }
    }

    /** "Boden Handels Federation (BHF)": words whose first letters stand in brackets behind them. */
    private void spelledOut(Page page, Line line, int i) {
        String letters = line.at(i).lower();
        if (!words.nounsAreCapital()
                || letters.length() < 3
                || !line.at(i - 1).is("(")
                || !line.at(i + 1).is(")")
                || cues.is("letters no name", line.at(i))) {
            return;
        }
        int from = i - 1;
        int capitals = 0;
        for (int k = letters.length() - 1; k >= 0; k--) {
            from--;
            while (from > 0
                    && cues.is("name joiner", line.at(from))
                    && line.at(from).lower().charAt(0) != letters.charAt(k)) {
                from--;
            }
            Word w = line.at(from);
            Mark mark = page.at(line, from);
            if (from < 0
                    || !w.letters()
                    || w.lower().charAt(0) != letters.charAt(k)
                    || mark != null && (mark.person() || mark.kind == NameKind.ORGANISATION)) {
                return;
            }
            capitals += w.capital() ? 1 : 0;
        }
        if (capitals > 1 && line.at(from).capital() && !cues.determiner(line.at(from))) {
            add(page, line, from, i - 1);
        }
    }

    /** Letters in brackets right behind the organisation that they are short for. */
    private void inBrackets(Page page, Line line, int i) {
        Mark whole = page.at(line, i - 2);
        if (page.at(line, i) == null
                && line.at(i - 1).is("(")
                && line.at(i + 1).is(")")
                && whole != null
                && whole.kind == NameKind.ORGANISATION
                && whole.to == i - 1
                && initials(line, whole, line.at(i).lower())) {
            Mark mark = new Mark(line, i, i + 1, NameKind.ORGANISATION, NameForm.NAME, whole.key, whole.name);
            mark.country = whole.country;
            page.add(mark);
        }
    }

    private static boolean initials(Line line, Mark whole, String letters) {
        return line.at(whole.from).lower().charAt(0) == letters.charAt(0)
                || line.span(whole.from, whole.to).length() > letters.length()
                        && whole.to - whole.from >= letters.length();
    }

    /** "shares in X", "workers at X" */
    private void owner(Page page, Line line, int link) {
        int i = link + 1;
        Word w = line.at(i);
        boolean linked = cues.is("firm link", line.at(link));
        if (linked
                && w.capital()
                && w.letters()
                && w.text().length() > 3
                && page.at(line, i) == null
                && !w.joins()
                && !words.common(w)
                && !words.known(w).given()
                && !words.known(w).surname()
                && !w.can(Pos.FUNCTION)
                && !cues.is("month", w)
                && !cues.initial(w)
                && titles.endingAt(line, i + 1) == null
                && !line.at(i + 1).capital()) {
            add(page, line, i, i + 1);
        }
    }

    /** Whether the word is some capital letters, as short names of organisations are. */
    private boolean letters(Word w) {
        String s = w.text();
        return s.length() > 1
                && s.length() <= LONGEST_LETTERS
                && Character.isUpperCase(s.charAt(0))
                && Character.isUpperCase(s.charAt(s.length() - 1))
                && s.indexOf('.') < 0
                && !w.joined()
                && !w.joins()
                && !cues.suffix(w)
                && !cues.initial(w);
    }

    private static void add(Page page, Line line, int from, int to) {
        String name = line.span(from, to).of(page.text());
        page.add(new Mark(line, from, to, NameKind.ORGANISATION, NameForm.NAME, null, name));
    }
}
