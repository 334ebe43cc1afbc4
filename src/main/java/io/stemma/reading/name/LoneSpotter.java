package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what the spotters before it left: names that come again and were told once; letters behind an article; and, where
 * all nouns have capitals, a word alone that no dictionary has and that does what persons do.
 */
final class LoneSpotter {
    private static final int SHORTEST = 3;
    private static final int LONGEST_LETTERS = 5;

    private final Cues cues;
    private final NameWords words;
    private final Titles titles;
    private final PlaceShapes shapes;

    LoneSpotter(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        titles = pack.part(Titles.class, Titles::new);
        shapes = pack.part(PlaceShapes.class, PlaceShapes::new);
    }

    void spot(Page page) {
        again(page);
        for (Line line : page.lines()) {
            if (line.headline()) {
                continue;
            }
            for (int i = 0; i < line.size(); i++) {
                if (!line.at(i).capital() || page.at(line, i) != null) {
                    continue;
                }
                if (letters(page, line, i)) {
                    add(page, line, i, NameKind.ORGANISATION);
                } else if (words.nounsAreCapital() && person(page, line, i)) {
                    page.add(new Mark(line, i, i + 1, NameKind.PERSON, NameForm.NAME, null, null));
                }
            }
        }
        again(page);
    }

    /** Marks the words that are, alone, the whole of an organisation's or a place's name told elsewhere in the article. */
    private void again(Page page) {
        Map<String, Mark> told = new HashMap<>();
        for (Mark m : page.all()) {
            if (m.key == null
                    && m.to == m.from + 1
                    && m.form == NameForm.NAME
                    && !m.person()
                    && !words.common(m.line.at(m.from))) {
                told.putIfAbsent(m.line.at(m.from).lower(), m);
            }
        }
        if (told.isEmpty()) {
            return;
        }
        for (Line line : page.lines()) {
            for (int i = 0; i < line.size(); i++) {
                Word w = line.at(i);
                if (!w.capital()
                        || page.at(line, i) != null
                        || w.joined()
                        || line.at(i + 1).joined()) {
                    continue;
                }
                for (String stem : cues.stems(w, "name")) {
                    Mark m = told.get(stem);
                    if (m != null && page.at(line, i) == null) {
                        page.add(new Mark(line, i, i + 1, m.kind, NameForm.NAME, null, m.name));
                    }
                }
            }
        }
    }

    /** Some capital letters behind an article, which are no abbreviation of the language: the short name of an organisation. */
    private boolean letters(Page page, Line line, int i) {
        Word w = line.at(i);
        return w.allCapitals()
                && w.text().length() <= LONGEST_LETTERS
                && w.text().chars().allMatch(Character::isLetter)
                && page.at(line, i) == null
                && !w.joined()
                && !line.at(i + 1).joined()
                && cues.is("definite", line.at(i - 1))
                && !cues.is("letters no name", w)
                && !(words.nounsAreCapital() && words.listed(w))
                && (words.nounsAreCapital() ? !line.at(i + 1).capital() : !common(line.at(i + 1)));
    }

    private boolean common(Word next) {
        return next.capital() || next.likely(Pos.NOUN);
    }

    /** Whether an unknown word stands next to a finite verb, as its subject or object, with nothing that belongs to a noun. */
    private boolean person(Page page, Line line, int i) {
        Word w = line.at(i);
        if (!unknown(page, line, i)) {
            return false;
        }
        Word before = line.at(i - 1);
        Word next = line.at(i + 1);
        if (next.capital() && !words.listed(next) || page.at(line, i + 1) != null || shapes.sure(w)) {
            return false;
        }
        boolean opens = line.opens(i) && (i == 0 || line.at(i - 1).is(":"));
        if (opens) {
            return singular(next)
                    || i == 0 && (next.is(":") || next.is(",") && line.at(i + 2).letters());
        }
        if (before.finite() && before.letters() && !before.can(Pos.NOUN) || cues.is("clause opener", before)) {
            return singular(before) || cues.is("clause opener", before) && !cues.is("role by", before);
        }
        return false;
    }

    private boolean singular(Word verb) {
        return verb.finite()
                && !verb.capital()
                && cues.set("plural ending").stream().noneMatch(verb.lower()::endsWith);
    }

    private boolean unknown(Page page, Line line, int i) {
        Word w = line.at(i);
        return w.capital()
                && w.letters()
                && w.text().length() >= SHORTEST
                && page.at(line, i) == null
                && !w.joined()
                && !w.joins()
                && !w.allCapitals()
                && w.text().chars().skip(1).noneMatch(Character::isUpperCase)
                && !w.can(Pos.FUNCTION)
                && !w.can(Pos.ADJECTIVE)
                && !words.common(w)
                && !words.listed(w)
                && !words.foreign(w)
                && !noun(w)
                && !cues.is("month", w)
                && w.text().indexOf('.') < 0
                && titles.endingAt(line, i + 1) == null;
    }

    private boolean noun(Word w) {
        return cues.set("noun ending").stream().anyMatch(w.text().toLowerCase(Locale.ROOT)::endsWith);
    }

    private static void add(Page page, Line line, int i, NameKind kind) {
        page.add(new Mark(
                line, i, i + 1, kind, NameForm.NAME, null, line.span(i, i + 1).of(page.text())));
    }
}
