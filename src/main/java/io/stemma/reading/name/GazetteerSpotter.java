package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import java.util.List;

/** Marks what the gazetteer knows, and decides what a phrase of several readings names here. */
final class GazetteerSpotter {
    private final Gazetteer gazetteer;
    private final Cues cues;

    GazetteerSpotter(LanguagePack pack) {
        gazetteer = pack.part(Gazetteer.class, Gazetteer::new);
        cues = pack.part(Cues.class, Cues::new);
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            int i = 0;
            while (i < line.size()) {
                Gazetteer.Match match = gazetteer.at(line, i);
                if (match == null) {
                    i++;
                    continue;
                }
                Mark mark = Mark.of(line, match.from(), match.to(), choose(line, match));
                mark.readings = match.entries();
                if (mark.form == NameForm.ADJECTIVE) {
                    mark.name = match.entries().stream()
                            .filter(e -> e.form() == NameForm.ADJECTIVE)
                            .findFirst()
                            .map(Entry::text)
                            .orElse(mark.name);
                }
                page.add(mark);
                i = match.to();
            }
        }
    }

    private Entry choose(Line line, Gazetteer.Match match) {
        List<Entry> entries = match.entries();
        Entry name = first(entries, NameForm.NAME);
        Entry adjective = first(entries, NameForm.ADJECTIVE);
        if (name != null && adjective != null) {
            return attributive(line, match.to()) ? adjective : name;
        }
        return entries.get(0);
    }

    private static Entry first(List<Entry> entries, NameForm form) {
        return entries.stream().filter(e -> e.form() == form).findFirst().orElse(null);
    }

    /** Whether the word before the index qualifies the one at it. */
    private boolean attributive(Line line, int to) {
        Word next = line.at(to);
        return next.joined()
                || next.letters() && !next.likely(Pos.VERB) && !next.can(Pos.FUNCTION) && !cues.is("clause end", next);
    }
}
