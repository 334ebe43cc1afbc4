package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import java.util.List;

/** Marks what the gazetteer knows, and decides what a phrase of several readings names here. */
final class GazetteerSpotter {
    private final Gazetteer gazetteer;
    private final Cues cues;
    private final Seats seats;
    private final NameWords words;

    GazetteerSpotter(LanguagePack pack) {
        gazetteer = pack.part(Gazetteer.class, Gazetteer::new);
        seats = new Seats(pack);
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
    }

    void spot(Page page) {
        for (Line line : page.lines()) {
            int i = 0;
            while (i < line.size()) {
                Gazetteer.Match match = gazetteer.at(line, i);
                if (match == null || !page.free(line, match.from(), match.to())) {
                    i++;
                    continue;
                }
                Mark mark = Mark.of(line, match.from(), match.to(), choose(page, line, match));
                mark.readings = match.entries();
                if (mark.kind == NameKind.COUNTRY && mark.form == NameForm.NAME && compound(line, match.to())) {
                    mark.form = NameForm.ADJECTIVE;
                }
                if (mark.form == NameForm.ADJECTIVE) {
                    mark.base = match.entries().stream()
                            .filter(e -> e.form() == NameForm.ADJECTIVE)
                            .findFirst()
                            .map(Entry::text)
                            .orElse(match.entries().get(0).text());
                } else {
                    mark.base = inflected(page, mark) ? mark.name : null;
                }
                i = part(page, line, mark, match.to());
            }
        }
    }

    /** Marks the place, or the part of it that a hyphen joins ("Wermsdal-Nord"); gives the word behind. */
    private int part(Page page, Line line, Mark mark, int to) {
        boolean place = mark.kind == NameKind.PLACE && mark.form == NameForm.NAME;
        Word tied = line.at(to);
        if (!place
                || !tied.joined()
                || !tied.capital()
                || line.at(to + 1).joined()
                || words.common(tied) && !cues.is("place part", tied)
                || tied.allCapitals()) {
            page.add(mark);
            return to;
        }
        String name = line.span(mark.from, to + 1).of(page.text());
        Mark part = new Mark(line, mark.from, to + 1, NameKind.PLACE, NameForm.NAME, null, name);
        part.country = mark.country;
        page.add(part);
        return to + 1;
    }

    private Entry choose(Page page, Line line, Gazetteer.Match match) {
        List<Entry> entries = match.entries();
        Entry name = first(entries, NameForm.NAME);
        Entry adjective = first(entries, NameForm.ADJECTIVE);
        if (name != null && adjective != null) {
            return attributive(line, match.to()) ? adjective : name;
        }
        Entry seat = entries.stream().filter(GazetteerSpotter::seat).findFirst().orElse(null);
        Entry place = entries.stream()
                .filter(e -> e.kind() == NameKind.PLACE)
                .findFirst()
                .orElse(null);
        if (seat != null && place != null) {
            return seats.place(page, line, match.from(), match.to()) ? place : seat;
        }
        return entries.get(0);
    }

    private static boolean seat(Entry entry) {
        return entry.kind() == NameKind.COUNTRY && entry.form() != NameForm.NAME;
    }

    /** Whether the words are the usual name but for endings. */
    private boolean inflected(Page page, Mark mark) {
        String[] usual = mark.name.split(" ");
        if (usual.length != mark.to - mark.from) {
            return false;
        }
        for (int i = 0; i < usual.length; i++) {
            String word = mark.line.at(mark.from + i).text();
            if (!cues.stems(word, "phrase").stream().anyMatch(cues.stems(usual[i], "phrase")::contains)) {
                return false;
            }
        }
        return true;
    }

    private static boolean compound(Line line, int to) {
        return line.at(to).joined();
    }

    private static Entry first(List<Entry> entries, NameForm form) {
        return entries.stream().filter(e -> e.form() == form).findFirst().orElse(null);
    }

    /** Whether the word before the index qualifies the one at it. */
    private boolean attributive(Line line, int to) {
        Word next = line.at(to);
        boolean verb = next.finite() && !next.can(Pos.NOUN) && line.at(to + 1).can(Pos.FUNCTION);
        return next.joined()
                || !verb
                        && next.letters()
                        && !next.likely(Pos.VERB)
                        && !next.can(Pos.FUNCTION)
                        && !cues.is("clause end", next);
    }
}
