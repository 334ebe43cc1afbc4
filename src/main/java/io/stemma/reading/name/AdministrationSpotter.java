package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds governments that are called after their head ("the X administration", "government of President X"). The key is
 * made of the head's surname, so it is one for all languages.
 */
final class AdministrationSpotter {
    private final Cues cues;
    private final NameWords words;
    private final NameRuns runs;
    private final Titles titles;
    private final Gazetteer gazetteer;
    private final Set<String> before = new HashSet<>();
    private final Set<String> behind = new HashSet<>();
    private final Set<String> of = new HashSet<>();
    private String form = "%";

    AdministrationSpotter(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        runs = pack.part(NameRuns.class, NameRuns::new);
        titles = pack.part(Titles.class, Titles::new);
        gazetteer = pack.part(Gazetteer.class, Gazetteer::new);
        for (Row row : pack.table("names/administrations.tsv")) {
            switch (row.cell(0)) {
                case "before" -> row.alternatives(1).forEach(w -> before.add(w.toLowerCase(Locale.ROOT)));
                case "behind" -> row.alternatives(1).forEach(w -> behind.add(w.toLowerCase(Locale.ROOT)));
                case "of" -> row.alternatives(1).forEach(w -> of.add(w.toLowerCase(Locale.ROOT)));
                default -> form = row.cell(1);
            }
        }
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            for (int i = 0; i < line.size(); i++) {
                String word = line.at(i).lower();
                if (before.contains(word) && calledAfterBefore(page, line, i)) {
                    continue;
                }
                if (of.contains(word) && calledAfter(page, line, i, true)) {
                    continue;
                }
                if (behind.contains(word)) {
                    calledAfter(page, line, i, false);
                }
            }
        }
    }

    private boolean calledAfterBefore(Page page, Line line, int head) {
        int last = head - 1;
        Gazetteer.Match wider = last > 0 ? gazetteer.at(line, last - 1) : null;
        if (wider != null && wider.to() > last) {
            return false;
        }
        if (!surname(line, last)
                || words.nounsAreCapital()
                        && !line.at(head).joined()
                        && !line.at(head).capital()) {
            return false;
        }
        int from = last;
        while (from > 0 && head - from < 4 && given(line, from - 1)) {
            from--;
        }
        add(page, line, from, head + 1, last);
        if (from < last) {
            page.hint(new Mark(line, from, head, NameKind.PERSON, NameForm.NAME, null, null));
        }
        return true;
    }

    private boolean given(Line line, int i) {
        Word w = line.at(i);
        return w.capital()
                && (words.known(w).given() || cues.initial(w))
                && !line.at(i + 1).joined();
    }

    private boolean calledAfter(Page page, Line line, int head, boolean linked) {
        int i = head + 1;
        if (linked) {
            if (!cues.is("of", line.at(i))) {
                return false;
            }
            i++;
            while (cues.is("definite", line.at(i)) || cues.is("former", line.at(i))) {
                i++;
            }
        }
        int start = i;
        for (int j = i + 1; j <= i + 3; j++) {
            Titles.Hit hit = titles.endingAt(line, j);
            if (hit != null && hit.from() == i) {
                start = j;
            }
        }
        boolean titled = start > i;
        NameRun run = runs.at(page, line, start, titled ? titles.endingAt(line, start) : null);
        if (run == null || !titled && !run.given() && !surname(line, run.last()) || run.commons() > 0) {
            return false;
        }
        if (gazetteer.at(line, run.from()) != null && !titled) {
            return false;
        }
        add(page, line, head, run.to(), run.last());
        if (run.names() > 1) {
            page.hint(new Mark(line, run.from(), run.to(), NameKind.PERSON, NameForm.NAME, null, null));
        }
        return true;
    }

    private boolean surname(Line line, int i) {
        Word w = line.at(i);
        if (!w.capital() || w.text().length() < 3 || w.allCapitals() || cues.is("month", w)) {
            return false;
        }
        Gazetteer.Match match = gazetteer.at(line, i);
        return words.known(w).surname() || match == null && !words.common(w) && titles.endingAt(line, i + 1) == null;
    }

    private void add(Page page, Line line, int from, int to, int surname) {
        String name = words.base(line.at(surname));
        page.add(new Mark(
                line,
                from,
                to,
                NameKind.ORGANISATION,
                NameForm.NAME,
                "administration-" + NameSkeleton.of(name).replace(' ', '-'),
                form.replace("%", name)));
    }
}
