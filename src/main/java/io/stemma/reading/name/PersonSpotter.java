package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds persons: full names by given name, title, initial, apposition or a verb of speech; then the same persons where a
 * part of the name stands alone.
 */
final class PersonSpotter {
    private final Cues cues;
    private final NameWords words;
    private final Titles titles;
    private final NameRuns runs;
    private final RolePhrases phrases;

    PersonSpotter(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        titles = pack.part(Titles.class, Titles::new);
        phrases = pack.part(RolePhrases.class, RolePhrases::new);
        runs = pack.part(NameRuns.class, NameRuns::new);
    }

    void spot(Page page) {
        Set<String> confirmed = new HashSet<>();
        Set<String> firsts = new HashSet<>();
        List<NameRun> doubtful = new ArrayList<>();
        for (Line line : page.lines()) {
            full(page, line, confirmed, firsts, doubtful);
        }
        for (NameRun run : doubtful) {
            if (page.free(run.line(), run.from(), run.to())
                    && (confirmed.contains(base(run.line().at(run.last())))
                            || firsts.contains(base(run.line().at(run.from()))))) {
                mark(page, run, null);
            }
        }
        Map<String, List<Mark>> byWord = new HashMap<>();
        for (Mark m : page.all()) {
            if (m.person()) {
                for (int i = m.from; i < m.to; i++) {
                    Word w = m.line.at(i);
                    if (w.capital() && !cues.initial(w) && !cues.suffix(w) && !w.can(io.stemma.language.Pos.FUNCTION)) {
                        byWord.computeIfAbsent(base(w), k -> new ArrayList<>()).add(m);
                    }
                }
            }
        }
        for (Line line : page.lines()) {
            single(page, line, byWord);
        }
    }

    private void full(Page page, Line line, Set<String> confirmed, Set<String> firsts, List<NameRun> doubtful) {
        int i = 0;
        while (i < line.size()) {
            Titles.Hit title = title(line, i);
            NameRun run = runs.at(page, line, i, title);
            if (run == null) {
                i++;
                continue;
            }
            if (accepted(page, line, run, title)) {
                mark(page, run, title);
                confirmed.add(base(line.at(run.last())));
                if (run.names() > 1 && !run.given()) {
                    firsts.add(base(line.at(run.from())));
                }
                i = run.to();
            } else {
                if (run.names() > 1 && run.commons() == 0) {
                    doubtful.add(run);
                }
                i++;
            }
        }
    }

    /** The title that ends right before the word. */
    private Titles.Hit title(Line line, int to) {
        return line.at(to).joined() ? null : titles.endingAt(line, to);
    }

    private boolean accepted(Page page, Line line, NameRun run, Titles.Hit title) {
        Word last = line.at(run.last());
        if (title != null && run.names() > 1 && run.commons() <= (run.given() || !words.nounsAreCapital() ? 1 : 0)) {
            return true;
        }
        if (run.names() == 1 && !run.initial()) {
            return title != null && titledSurname(line, run, title, last)
                    || surnameAlone(line, run, last)
                    || alone(page, line, run);
        }
        if (run.given() && run.names() > 1) {
            return run.commons() == 0
                    || !line.headline()
                            && (!words.nounsAreCapital()
                                    || words.known(last).surname()
                                    || title != null
                                    || closed(line.at(run.to()))
                                    || plainGiven(line, run));
        }
        if (run.initial()) {
            return run.commons() == 0
                    && (run.names() > 1 || title != null || spoken(line, run) || !line.opens(run.from()));
        }
        if (run.names() == 2 && run.commons() == 0 && twoUnknown(line, run)) {
            return true;
        }
        return run.names() > 1
                && run.commons() == 0
                && !line.headline()
                && (words.known(last).surname()
                        || spoken(line, run)
                        || aged(line, run)
                        || line.at(run.to()).is(",") && phrases.at(page, line, run.to() + 1) != null
                        || introduced(page, line, run));
    }

    /** Two words in a row that no language at hand has as common words, with nothing around that speaks against a person. */
    private boolean twoUnknown(Line line, NameRun run) {
        Word before = line.at(run.from() - 1);
        Word next = line.at(run.to());
        return words.nounsAreCapital()
                && !line.headline()
                && !cues.is("place", before)
                && !cues.determiner(before)
                && !before.capital()
                && !next.capital()
                && !next.joined()
                && !line.at(run.from()).joins()
                && line.at(run.from()).text().length() > 2
                && !line.at(run.last()).allCapitals()
                && !words.foreign(line.at(run.from()))
                && !words.foreign(line.at(run.last()))
                && before.text().indexOf('"') < 0
                && before.text().indexOf('„') < 0
                && before.text().indexOf('“') < 0;
    }

    private boolean titledSurname(Line line, NameRun run, Titles.Hit title, Word last) {
        boolean surname = words.known(last).surname();
        if (title.title().kind().equals("role")) {
            return surname
                    || run.given()
                            && (!words.nounsAreCapital() || !line.at(run.to()).capital())
                    || run.commons() == 0 && spoken(line, run);
        }
        if (title.title().honorific()) {
            return run.commons() == 0 || surname || !line.headline();
        }
        return run.commons() == 0 && line.at(title.to() - 1).capital() || surname;
    }

    /** Whether the name starts with a given name that is nothing else, and no noun goes on behind it. */
    private boolean plainGiven(Line line, NameRun run) {
        Word next = line.at(run.to());
        return !words.common(line.at(run.from())) && !next.capital() && !next.joined();
    }

    /** Whether what follows cannot go on with a noun's phrase. */
    private boolean closed(Word next) {
        return next.finite() || next.is(",") || next.is("(") || next.is(")") || cues.is("and", next);
    }

    /** A surname that the dictionary knows as such may stand alone. */
    private boolean surnameAlone(Line line, NameRun run, Word last) {
        return words.surnameOnly(last)
                && !(line.headline() && last.allCapitals())
                && !cues.determiner(line.at(run.from() - 1))
                && !line.at(run.to()).capital()
                && (!line.opens(run.from()) || words.nounsAreCapital() || !line.headline());
    }

    /** A word alone that is a given name, or unknown and does what persons do. */
    private boolean alone(Page page, Line line, NameRun run) {
        Word w = line.at(run.from());
        Word before = line.at(run.from() - 1);
        Word next = line.at(run.to());
        if (run.commons() > 0
                || line.headline()
                || cues.determiner(before)
                || before.capital() && !line.opens(run.from())
                || next.capital()
                || next.joined()
                || w.joined()
                || w.text().length() < 3
                || Character.isDigit(
                        before.text().isEmpty() ? ' ' : before.text().charAt(0))) {
            return false;
        }
        NameDictionary.Known known = words.known(w);
        Mark region = next.is(",") ? page.at(line, run.to() + 1) : null;
        if (cues.is("place evidence", before) || region != null && region.kind == NameKind.PLACE) {
            return false;
        }
        boolean acts = next.finite() && cues.lemma("person verb", next)
                || before.finite() && cues.lemma("person verb", before);
        if (known.given() && !known.other()) {
            boolean noun = words.nounsAreCapital() && words.common(w);
            return noun ? acts : words.nounsAreCapital() || !line.opens(run.from()) || next.finite();
        }
        if (known.other() || words.foreign(w)) {
            return false;
        }
        boolean said = cues.is("said so", before) && line.at(run.from() - 2).is(",") && !next.letters();
        return (acts || said) && (words.nounsAreCapital() || !line.opens(run.from()));
    }

    /** Whether a verb of speech stands next to the name. */
    private boolean spoken(Line line, NameRun run) {
        return cues.lemma("speech", line.at(run.to())) || cues.lemma("speech", line.at(run.from() - 1));
    }

    /** Whether a role in commas stands before: "the aide, NAME, said". */
    private boolean introduced(Page page, Line line, NameRun run) {
        if (!line.at(run.from() - 1).is(",") || cues.is("and", line.at(run.to()))) {
            return false;
        }
        for (int to = run.from() - 1; to > Math.max(0, run.from() - 12); to--) {
            Titles.Hit hit = titles.endingAt(line, to);
            if (hit != null && !hit.title().honorific() && phrases.right(page, line, to) == run.from() - 1) {
                return cues.determiner(line.at(phrases.left(page, line, hit.from()) - 1))
                        || phrases.left(page, line, hit.from()) < hit.from();
            }
        }
        return false;
    }

    /** Whether an age in commas or brackets follows. */
    private static boolean aged(Line line, NameRun run) {
        Word open = line.at(run.to());
        Word close = line.at(run.to() + 2);
        String age = line.at(run.to() + 1).text();
        return (open.is(",") && close.is(",") || open.is("(") && close.is(")"))
                && age.length() == 2
                && Character.isDigit(age.charAt(0));
    }

    private void mark(Page page, NameRun run, Titles.Hit title) {
        Line line = run.line();
        Mark mark = new Mark(line, run.from(), run.to(), NameKind.PERSON, NameForm.NAME, null, null);
        mark.title = title;
        mark.gender = run.given() ? run.gender() : Gender.UNKNOWN;
        if (title != null) {
            mark.gender = mark.gender.or(title.title().gender());
        }
        page.add(mark);
    }

    private String base(Word word) {
        return words.base(word).toLowerCase(Locale.ROOT);
    }

    /** Marks the words that stand alone and belong to a full name of the article. */
    private void single(Page page, Line line, Map<String, List<Mark>> byWord) {
        for (int i = 0; i < line.size(); i++) {
            Word w = line.at(i);
            if (!w.capital() || page.at(line, i) != null && page.at(line, i).kind != NameKind.PLACE) {
                continue;
            }
            List<Mark> known = known(w, byWord);
            if (known.isEmpty() || page.at(line, i) != null && !surname(known, w) || ambiguous(line, i, known)) {
                continue;
            }
            int from = i;
            while (from > 0 && cues.particle(line.at(from - 1)) && hasParticle(known, line.at(from - 1))) {
                from--;
            }
            int to = i + 1;
            while (to < line.size()
                    && known(line.at(to), byWord).stream().anyMatch(known::contains)
                    && page.at(line, to) == null) {
                to++;
            }
            Mark mark = new Mark(line, from, to, NameKind.PERSON, NameForm.NAME, null, null);
            mark.title = title(line, from);
            if (mark.title != null) {
                mark.gender = mark.title.title().gender();
            }
            page.add(mark);
            i = to - 1;
        }
    }

    private List<Mark> known(Word w, Map<String, List<Mark>> byWord) {
        for (String stem : cues.stems(w, "person")) {
            List<Mark> marks = byWord.get(stem);
            if (marks != null) {
                return marks;
            }
        }
        return byWord.getOrDefault(base(w), List.of());
    }

    private boolean surname(List<Mark> known, Word w) {
        return known.stream().anyMatch(m -> {
            int last = m.to - 1;
            while (last > m.from && cues.suffix(m.line.at(last))) {
                last--;
            }
            return m.to - m.from > 1 && m.line.at(last).lower().equals(w.lower());
        });
    }

    private boolean hasParticle(List<Mark> known, Word particle) {
        for (Mark m : known) {
            for (int i = m.from; i < m.to; i++) {
                if (m.line.at(i).lower().equals(particle.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name that is a common word too counts only where nothing but a name can stand. */
    private boolean ambiguous(Line line, int i, List<Mark> known) {
        Word w = line.at(i);
        if (title(line, i) != null) {
            return false;
        }
        Mark place = known.get(0);
        boolean partOfOther = line.at(i + 1).capital()
                && !line.at(i + 1).joined()
                && !words.nounsAreCapital()
                && !words.common(line.at(i + 1))
                && !line.headline();
        if (partOfOther && place.to - place.from > 1 && !line.opens(i)) {
            return words.known(w).given();
        }
        if (!words.common(w)) {
            return false;
        }
        if (words.nounsAreCapital()) {
            return cues.determiner(line.at(i - 1)) || line.at(i - 1).can(io.stemma.language.Pos.ADJECTIVE);
        }
        return line.opens(i)
                        && !line.at(i + 1).is(",")
                        && !line.at(i + 1).finite()
                        && !line.at(i + 1).text().startsWith("'")
                        && !line.at(i + 1).text().startsWith("’")
                || line.headline();
    }
}
