package io.stemma.reading.name;

import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds titles, offices and roles of the pack's table {@code names/titles.tsv} in a line, also as heads of compounds. */
final class Titles {
    /**
     * A title in a line.
     *
     * @param from the first word
     * @param to the word behind the last
     * @param title the title
     * @param prefix what a compound has before the title, or blank
     */
    record Hit(int from, int to, Title title, String prefix) {}

    private static final int SHORTEST_HEAD = 4;
    private final FormFact<List<Title>> candidates;
    private final FormFact<Head> heads;

    private record Ending(String ending, boolean suffix, Gender gender) {}

    private final Cues cues;
    private final boolean compounds;
    private final Map<String, List<Title>> byLast = new HashMap<>();
    private final List<Ending> genders = new ArrayList<>();

    Titles(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        candidates = pack.fact(this::candidates);
        heads = pack.fact(this::head);
        compounds = pack.setting("capitals", "").equals("nouns");
        for (Row row : pack.table("names/genders.tsv")) {
            boolean suffix = row.cell(0).startsWith("*");
            genders.add(new Ending(suffix ? row.cell(0).substring(1) : row.cell(0), suffix, Gender.of(row.cell(1))));
        }
        for (Row row : pack.table("names/titles.tsv")) {
            for (String text : row.alternatives(0)) {
                add(text, row.cell(1), row.cell(2));
            }
        }
    }

    private void add(String text, String kind, String canonical) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[ -]+");
        String last = words[words.length - 1];
        if (words.length > 1 && cues.set("role preposition").contains(last)) {
            return;
        }
        Title title = new Title(
                text, kind, canonical.isEmpty() ? text : canonical, words, gender(last), plural(last, canonical));
        for (String stem : cues.stems(last, "title")) {
            byLast.computeIfAbsent(stem, k -> new ArrayList<>()).add(title);
        }
    }

    private boolean plural(String last, String canonical) {
        for (String ending : cues.endings("plural")) {
            String singular = last.endsWith(ending) ? last.substring(0, last.length() - ending.length()) : "";
            if (!singular.isEmpty() && (canonical.equals(singular) || canonical.endsWith(" " + singular))) {
                return true;
            }
        }
        return false;
    }

    private Gender gender(String word) {
        for (Ending e : genders) {
            if (e.suffix() ? word.endsWith(e.ending()) : word.equals(e.ending())) {
                return e.gender();
            }
        }
        return Gender.UNKNOWN;
    }

    /** The longest title whose last word stands before the index, or null. */
    Hit endingAt(Line line, int to) {
        if (to < 1 || to > line.size()) {
            return null;
        }
        if (!line.titled().known(to)) {
            line.titled().put(to, look(line, to));
        }
        return line.titled().at(to);
    }

    private Hit look(Line line, int to) {
        Word last = line.at(to - 1);
        if (!last.letters()) {
            return null;
        }
        Hit best = null;
        List<Title> titles = last.of(candidates);
        for (int i = 0; titles != null && i < titles.size(); i++) {
            Title title = titles.get(i);
            int from = to - title.words().length;
            if ((best == null
                            || from < best.from()
                            || from == best.from() && title.words()[title.words().length - 1].equals(last.lower()))
                    && from >= 0
                    && before(title, line, from)
                    && written(title, last)) {
                best = new Hit(from, to, title, "");
            }
        }
        return best != null || !compounds || !last.capital() ? best : head(last, to);
    }

    /** The titles whose last word a form may be, or null. */
    private List<Title> candidates(Form form) {
        List<Title> found = new ArrayList<>();
        for (String stem : cues.stems(form.lower(), "title")) {
            found.addAll(byLast.getOrDefault(stem, List.of()));
        }
        return found.isEmpty() ? null : List.copyOf(found);
    }

    private static boolean written(Title title, Word last) {
        return !title.honorific()
                || last.capital()
                || Character.isLowerCase(title.text().codePointAt(0));
    }

    private boolean before(Title title, Line line, int from) {
        for (int i = 0; i < title.words().length - 1; i++) {
            Word word = line.at(from + i);
            if (!title.words()[i].equals(word.lower())
                    && !cues.stems(word, "phrase").contains(title.words()[i])) {
                return false;
            }
        }
        return true;
    }

    private record Head(Title title, String prefix) {}

    private Hit head(Word word, int to) {
        Head known = word.of(heads);
        return known == null ? null : new Hit(to - 1, to, known.title(), known.prefix());
    }

    /** The title that is the last part of a compound, or null. */
    private Head head(Form form) {
        for (String stem : cues.stems(form.lower(), "title")) {
            for (int i = 3; i + SHORTEST_HEAD <= stem.length(); i++) {
                for (Title title : byLast.getOrDefault(stem.substring(i), List.of())) {
                    if (title.words().length == 1 && title.words()[0].length() >= SHORTEST_HEAD && !title.honorific()) {
                        return new Head(
                                new Title(
                                        title.text(),
                                        title.kind(),
                                        title.canonical(),
                                        title.words(),
                                        gender(form.lower()),
                                        false),
                                stem.substring(0, i));
                    }
                }
            }
        }
        return null;
    }
}
