package io.stemma.reading.name;

import io.stemma.language.Analysis;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.VerbForm;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds organisations and places that no gazetteer knows by the words that make such names: a closing or opening word, a
 * legal form, a club's letters; and the short forms that come back to them ("the Commission").
 */
final class OrganisationSpotter {
    private static final int LONGEST = 7;

    private final Cues cues;
    private final NameWords words;
    private final OrganisationWords kinds;
    private final Titles titles;
    private final boolean nounsAreCapital;

    OrganisationSpotter(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        titles = pack.part(Titles.class, Titles::new);
        kinds = pack.part(OrganisationWords.class, OrganisationWords::new);
        nounsAreCapital = words.nounsAreCapital();
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            if (line.headline() && !nounsAreCapital) {
                continue;
            }
            for (int i = 0; i < line.size(); i++) {
                Word w = line.at(i);
                if (w.capital() && !line.at(i).joined()) {
                    company(page, line, i);
                    club(page, line, i);
                    named(page, line, i);
                    placed(page, line, i);
                }
            }
        }
        shortForms(page);
    }

    private void company(Page page, Line line, int i) {
        if (!kinds.legalForm(line.at(i)) || !line.at(i - 1).capital()) {
            return;
        }
        int from = i;
        while (from > 0 && i - from < 5 && companyWord(page, line, from - 1)) {
            from--;
        }
        int to = i + 1;
        while (kinds.legalForm(line.at(to)) || line.at(to).is("&") && kinds.legalForm(line.at(to + 1))) {
            to++;
        }
        if (from < i) {
            add(page, line, from, to, NameKind.ORGANISATION);
        }
    }

    private boolean companyWord(Page page, Line line, int i) {
        Word w = line.at(i);
        if (w.is("&")) {
            return line.at(i - 1).capital();
        }
        Mark mark = page.at(line, i);
        boolean common = nounsAreCapital && words.common(w) && mark == null && !w.joined();
        return w.capital()
                && !w.can(Pos.FUNCTION)
                && !common
                && !(line.opens(i) && cues.is("sentence opener", w))
                && (mark == null || mark.form == NameForm.NAME);
    }

    private void club(Page page, Line line, int i) {
        if (!kinds.exactly("club", line.at(i)) || !page.free(line, i, i + 1) && page.at(line, i).to > i + 1) {
            return;
        }
        int to = i + 1;
        while (to - i < 4 && line.at(to).capital() && !line.at(to).joined() && clubWord(page, line, to)) {
            to = page.at(line, to) != null ? page.at(line, to).to : to + 1;
        }
        while (to < line.size()
                && line.at(to).joined()
                && line.at(to - 1).capital()
                && line.at(to).capital()) {
            to++;
        }
        if (to == i + 1) {
            return;
        }
        boolean numbered = line.at(i - 1).text().matches("[01]?[0-9]\\.");
        add(page, line, numbered ? i - 1 : i, to, NameKind.ORGANISATION);
    }

    private boolean clubWord(Page page, Line line, int i) {
        Mark mark = page.at(line, i);
        return mark != null ? mark.form == NameForm.NAME : !words.common(line.at(i));
    }

    private void named(Page page, Line line, int i) {
        Word w = line.at(i);
        boolean last = kinds.is("last", w) || kinds.ends("last compound", w);
        boolean first =
                kinds.is("first", w) || kinds.is("first purpose", w) && cues.is("purpose joiner", line.at(i + 1));
        boolean firstName = kinds.is("first name", w) || kinds.ends("first name compound", w);
        if (!last && !first && !firstName
                || line.at(i).joins() && line.at(i + 1).joined()) {
            return;
        }
        Mark known = page.at(line, i);
        if (known != null && (known.person() || known.to - known.from > 1 && known.key != null && known.to == i + 1)) {
            return;
        }
        int from = i;
        while (last && from > 0 && i - from < LONGEST && qualifies(page, line, from - 1, i)) {
            Mark mark = page.at(line, from - 1);
            from = mark != null ? mark.from : from - 1;
        }
        while (from < i
                && (line.at(from).is("&")
                        || cues.is("and", line.at(from))
                        || line.at(from).is(","))) {
            from++;
        }
        int to = i + 1;
        if (first) {
            to = linked(page, line, i + 1);
        }
        if (firstName && to == i + 1) {
            boolean of = cues.is("of place", line.at(to));
            int behind = nameBehind(page, line, of ? i + 2 : i + 1);
            to = of && behind == i + 2 ? to : behind;
        }
        if (to > i + 1 && holder(line, i, to)) {
            return;
        }
        Word behind = line.at(to);
        if (last
                && to == i + 1
                && !nounsAreCapital
                && behind.capital()
                && words.common(behind)
                && page.at(line, to) == null) {
            return;
        }
        boolean own = from < i && !onlyCountry(page, line, from, i);
        if (own || to > i + 1) {
            add(page, line, from, to, NameKind.ORGANISATION);
        }
    }

    /** Whether the opening word is an office that one person holds: "the office of the deputy". */
    private boolean holder(Line line, int first, int to) {
        Titles.Hit hit = kinds.is("office", line.at(first)) ? titles.endingAt(line, to) : null;
        return hit != null && hit.from() > first;
    }

    /** Whether a country's adjective is all that stands before the closing word. */
    private boolean onlyCountry(Page page, Line line, int from, int to) {
        Mark mark = page.at(line, from);
        return nounsAreCapital
                && mark != null
                && mark.to == to
                && mark.form == NameForm.ADJECTIVE
                && !line.at(from).capital();
    }

    /** Whether the word can stand within a name before its closing word. */
    private boolean qualifies(Page page, Line line, int i, int head) {
        Word w = line.at(i);
        Mark mark = page.at(line, i);
        if (mark != null) {
            return !mark.person()
                    && (mark.kind != NameKind.ORGANISATION || mark.from < i || mark.to == i + 1)
                    && (line.at(mark.from).capital());
        }
        if (!nounsAreCapital) {
            if (w.is("'") || w.is("’")) {
                return line.at(i - 1).lower().endsWith("s");
            }
            if (w.is("&") || cues.is("and", w) && head - i > 1) {
                return line.at(i - 1).capital() && !line.opens(i - 1);
            }
            return w.capital()
                    && w.letters()
                    && !w.can(Pos.FUNCTION)
                    && !cues.is("month", w)
                    && !(line.opens(i) && cues.is("sentence opener", w));
        }
        boolean adjective = w.capital() && !line.opens(i) && !w.likely(Pos.NOUN) && w.can(Pos.ADJECTIVE)
                || !line.opens(i) && words.capitalAdjective(w)
                || !line.opens(i) && line.at(i + 1).capital() && madeNoun(w)
                || demonym(line, i);
        boolean unknown = w.capital()
                && !words.common(w)
                && !line.opens(i)
                && line.at(i + 1).capital()
                && !w.joins();
        return adjective || unknown && w.letters();
    }

    /** Whether the word is an adjective that may stand for a noun too: right before a noun it does not ("Evangelischer Bund"). */
    private static boolean madeNoun(Word w) {
        boolean noun = false;
        boolean adjective = false;
        for (Analysis a : w.analyses()) {
            noun |= a.pos() == Pos.NOUN && a.lemma().endsWith("e") && w.text().startsWith(a.lemma());
            adjective |= a.pos() == Pos.ADJECTIVE || a.form() == VerbForm.PARTICIPLE;
        }
        return w.capital() && noun && adjective;
    }

    /** Whether the word is made of a place's name, by the pack's ending, and no dictionary has it. */
    private boolean demonym(Line line, int i) {
        Word w = line.at(i);
        return w.capital()
                && !w.joins()
                && line.at(i + 1).capital()
                && !words.known(w).surname()
                && cues.set("demonym ending").stream()
                        .anyMatch(e ->
                                w.text().length() > e.length() + 3 && w.lower().endsWith(e))
                && !words.listed(w);
    }

    /** The word behind what a link word ties to the opening word: "of Foreign Affairs and Trade". */
    private int linked(Page page, Line line, int start) {
        boolean purpose = cues.is("purpose joiner", line.at(start)) && kinds.is("first purpose", line.at(start - 1));
        if (!purpose && whose(page, line, start)) {
            return start + 2;
        }
        if (!purpose
                && (!cues.is("name joiner", line.at(start))
                        || line.at(start).is("&")
                        || cues.is("and", line.at(start)))) {
            return start;
        }
        int i = start + 1;
        while (cues.is("definite", line.at(i))) {
            i++;
        }
        int to = start;
        while (i < line.size() && i - start < LONGEST + 2) {
            Word w = line.at(i);
            Mark mark = page.at(line, i);
            if (mark != null && !mark.person() && line.at(i).capital()) {
                i = mark.to;
                to = i;
            } else if (mark == null && w.capital() && !w.can(Pos.FUNCTION) && !cues.is("month", w) && w.letters()) {
                boolean adjective =
                        nounsAreCapital && (!w.likely(Pos.NOUN) && w.can(Pos.ADJECTIVE) || words.capitalAdjective(w));
                to = ++i;
                if (adjective && line.at(i).capital() && page.at(line, i) == null) {
                    continue;
                }
            } else if (mark == null
                    && nounsAreCapital
                    && w.can(Pos.ADJECTIVE)
                    && !w.can(Pos.FUNCTION)
                    && line.at(i + 1).capital()
                    && to == start) {
                i++;
            } else if (purpose
                    && mark == null
                    && to == start + 2
                    && cues.is("definite", w)
                    && line.at(i + 1).capital()) {
                i++;
            } else if (mark == null
                    && to > start
                    && (cues.is("and", w)
                            || w.is("&")
                            || w.is(",") && !nounsAreCapital
                            || !nounsAreCapital && cues.is("of", w))
                    && line.at(i + 1).capital()
                    && (!w.is(",") || closesList(line, i))) {
                i++;
            } else {
                break;
            }
            if (nounsAreCapital
                    && to > start
                    && i == to
                    && mark == null
                    && line.at(to).capital()
                    && !line.at(to).joined()) {
                break;
            }
        }
        return to;
    }

    /** "Verband deutscher Reeder": a country's adjective and a plural, of whom it is made. */
    private boolean whose(Page page, Line line, int start) {
        Mark mark = page.at(line, start);
        Word noun = line.at(start + 1);
        return nounsAreCapital
                && mark != null
                && mark.form == NameForm.ADJECTIVE
                && mark.to == start + 1
                && cues.set("demonym ending").stream().anyMatch(line.at(start).lower()::endsWith)
                && noun.capital()
                && noun.letters()
                && page.at(line, start + 1) == null;
    }

    /** Whether the comma stands in a list of capitalised words that "and" closes. */
    private boolean closesList(Line line, int comma) {
        for (int i = comma + 1; i < Math.min(line.size(), comma + 6); i++) {
            Word w = line.at(i);
            if (cues.is("and", w)) {
                return line.at(i + 1).capital();
            }
            if (!w.capital() && !w.is(",")) {
                return false;
            }
        }
        return false;
    }

    private int nameBehind(Page page, Line line, int start) {
        Mark mark = page.at(line, start);
        if (mark != null && mark.kind == NameKind.PLACE && mark.form == NameForm.NAME) {
            return mark.to;
        }
        Word w = line.at(start);
        if (mark == null && kinds.is("place first", w) && line.at(start + 1).capital()) {
            return start + 2;
        }
        boolean person = words.known(w).given() && line.at(start + 1).capital();
        boolean unknown = mark == null
                && !person
                && w.capital()
                && w.letters()
                && !w.joined()
                && !w.joins()
                && !(nounsAreCapital ? words.listed(w) && words.common(w) : words.common(w));
        return unknown ? start + 1 : start;
    }

    private void placed(Page page, Line line, int i) {
        if (page.at(line, i) != null) {
            return;
        }
        Word w = line.at(i);
        if (kinds.ends("place compound", w) && !words.common(w)) {
            add(page, line, i, i + 1, NameKind.PLACE);
        } else if (kinds.is("place", w) && i > 0) {
            int from = i;
            while (from > 0 && i - from < 3 && placeWord(page, line, from - 1)) {
                from--;
            }
            if (from < i) {
                add(page, line, from, i + 1, NameKind.PLACE);
            }
        } else if (kinds.is("place first", w)
                && line.at(i + 1).capital()
                && page.at(line, i + 1) == null
                && !line.at(i + 1).joined()
                && (nounsAreCapital
                        ? !words.common(line.at(i + 1))
                        : !line.at(i + 1).can(Pos.FUNCTION))) {
            add(page, line, i, i + 2, NameKind.PLACE);
        }
    }

    private boolean placeWord(Page page, Line line, int i) {
        Mark mark = page.at(line, i);
        Word w = line.at(i);
        if (!w.capital()
                || w.can(Pos.FUNCTION)
                || mark != null
                        && (mark.person() || mark.kind == NameKind.COUNTRY || mark.kind == NameKind.ORGANISATION)) {
            return false;
        }
        if (nounsAreCapital) {
            return mark != null && mark.form == NameForm.ADJECTIVE
                    || mark == null
                            && !line.opens(i)
                            && (w.can(Pos.ADJECTIVE) && !w.likely(Pos.NOUN)
                                    || !words.common(w) && w.lower().endsWith("er"));
        }
        return !(line.opens(i) && cues.is("sentence opener", w)) && !cues.is("month", w);
    }

    private static void add(Page page, Line line, int from, int to, NameKind kind) {
        String name = line.span(from, to).of(page.text());
        page.add(new Mark(line, from, to, kind, NameForm.NAME, null, name));
    }

    /** "The Commission" after the European Commission: a closing or opening word alone comes back to the last such name. */
    private void shortForms(Page page) {
        Map<String, Mark> last = new HashMap<>();
        for (Line line : page.lines()) {
            for (int i = 0; i < line.size(); i++) {
                Mark mark = page.at(line, i);
                Word w = line.at(i);
                if (mark != null) {
                    if (mark.kind == NameKind.ORGANISATION && mark.from == i && mark.to - mark.from > 1) {
                        last.put(line.at(mark.from).lower(), mark);
                        last.put(line.at(mark.to - 1).lower(), mark);
                    }
                } else if (w.capital()
                        && (kinds.is("last", w) || kinds.is("first", w) || kinds.is("bare", w))
                        && alone(page, line, i)) {
                    Mark named = last.get(w.lower());
                    if (named != null) {
                        Mark again = new Mark(line, i, i + 1, named.kind, NameForm.NAME, named.key, named.name);
                        again.country = named.country;
                        page.add(again);
                    } else if (kinds.is("bare", w)) {
                        page.add(new Mark(line, i, i + 1, NameKind.ORGANISATION, NameForm.NAME, null, w.text()));
                    }
                }
            }
        }
    }

    private boolean alone(Page page, Line line, int i) {
        Word before = line.at(i - 1);
        Word next = line.at(i + 1);
        if (next.joined() || line.at(i).joined() || line.headline() || page.at(line, i - 1) != null) {
            return false;
        }
        if (nounsAreCapital) {
            return cues.is("definite", before) && !next.capital() && !cues.is("of", next);
        }
        return (!before.capital() || cues.is("definite", before))
                        && !next.capital()
                        && !cues.is("of", next)
                        && !line.opens(i)
                || line.opens(i) && next.finite();
    }
}
