package io.stemma.reading.name;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Institutions that every country has ({@code names/institutions.tsv}): a ministry, a parliament, an army. Which country's
 * it is, the words around tell; the key is made of both and is the same in all languages.
 */
final class Institutions {
    private record Phrase(String id, String[] words, List<List<String>> stems) {}

    private record Found(int from, int to, String id) {}

    private final Cues cues;
    private final boolean nounsAreCapital;
    private final LocaleDisplayNames english =
            LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final FormFact<List<Phrase>> starting;

    Institutions(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        nounsAreCapital = pack.part(NameWords.class, NameWords::new).nounsAreCapital();
        for (Row row : pack.table("names/institutions.tsv")) {
            for (String text : row.alternatives(1)) {
                String[] words = text.toLowerCase(Locale.ROOT).split(" ");
                List<List<String>> stems =
                        Arrays.stream(words).map(w -> cues.stems(w, "phrase")).toList();
                for (String stem : stems.get(0)) {
                    byFirst.computeIfAbsent(stem, k -> new ArrayList<>()).add(new Phrase(row.cell(0), words, stems));
                }
            }
        }
        starting = pack.fact(f -> starting(cues.stems(f.lower(), "phrase")));
    }

    void spot(Page page) {
        Map<String, Mark> known = new HashMap<>();
        List<Mark> open = new ArrayList<>();
        for (Line line : page.lines()) {
            for (int i = 0; i < line.size(); i++) {
                Found found = page.at(line, i) == null ? at(page, line, i) : null;
                if (found != null) {
                    mark(page, line, found, known, open);
                    i = found.to() - 1;
                }
            }
        }
        for (Mark m : open) {
            Mark one = known.get(m.key);
            if (one != null && page.free(m.line, m.from, m.to)) {
                Mark mark = new Mark(m.line, m.from, m.to, m.kind, NameForm.NOMINAL, one.key, one.name);
                mark.country = one.country;
                page.add(mark);
            }
        }
    }

    /** Marks an institution whose country is named; of a key that stands for two countries nothing more is told. */
    private void mark(Page page, Line line, Found found, Map<String, Mark> known, List<Mark> open) {
        Mark before = before(page, line, found.from());
        Mark country = before != null ? before : behind(page, line, found.to());
        if (country == null) {
            if (cues.is("definite", line.at(found.from() - 1))
                    && !line.at(found.to()).joined()) {
                open.add(new Mark(
                        line, found.from(), found.to(), NameKind.ORGANISATION, NameForm.NOMINAL, found.id(), null));
            }
            return;
        }
        int from = before != null ? before.from : found.from();
        String key = slug(country.country) + "-" + found.id();
        String name = line.span(from, found.to()).of(page.text());
        Mark mark = new Mark(line, from, found.to(), NameKind.ORGANISATION, NameForm.NAME, key, name);
        mark.country = country.country;
        page.add(mark);
        Mark other = known.get(found.id());
        boolean two = known.containsKey(found.id()) && (other == null || !other.key.equals(key));
        known.put(found.id(), two ? null : mark);
    }

    private String slug(String iso) {
        return NameSkeleton.latin(english.regionDisplayName(iso))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-");
    }

    /** The phrases that may start with a word of these stems; null for none. */
    private List<Phrase> starting(List<String> stems) {
        List<Phrase> found = new ArrayList<>();
        stems.forEach(s -> found.addAll(byFirst.getOrDefault(s, List.of())));
        return found.isEmpty() ? null : List.copyOf(found);
    }

    private Found at(Page page, Line line, int from) {
        Found best = null;
        List<Phrase> phrases = line.at(from).of(starting);
        for (int i = 0; phrases != null && i < phrases.size(); i++) {
            Phrase p = phrases.get(i);
            int to = from + p.words().length;
            if ((best == null || to > best.to())
                    && page.free(line, from, Math.min(to, line.size()))
                    && same(p, line, from)) {
                best = new Found(from, to, p.id());
            }
        }
        return best;
    }

    private boolean same(Phrase p, Line line, int from) {
        for (int i = 0; i < p.words().length; i++) {
            Word w = line.at(from + i);
            if (nounsAreCapital && i == p.words().length - 1 && !w.capital()) {
                return false;
            }
            if (!p.words()[i].equals(w.lower())
                    && Collections.disjoint(cues.stems(w, "phrase"), p.stems().get(i))) {
                return false;
            }
        }
        return true;
    }

    private Mark before(Page page, Line line, int from) {
        Mark direct = page.at(line, from - 1);
        if (direct != null) {
            boolean genitive = nounsAreCapital && line.at(from - 1).lower().endsWith("s");
            return country(direct)
                            && (direct.form == NameForm.ADJECTIVE
                                    || genitive
                                    || line.at(from).joined())
                    ? direct
                    : null;
        }
        Word clitic = line.at(from - 1);
        Mark owner = page.at(line, from - 2);
        boolean owned = clitic.text().startsWith("'") || clitic.text().startsWith("’");
        return owned && owner != null && country(owner) && owner.form != NameForm.ADJECTIVE ? owner : null;
    }

    private Mark behind(Page page, Line line, int to) {
        Mark direct = page.at(line, to);
        if (direct != null) {
            boolean genitive = nounsAreCapital && line.at(direct.to - 1).lower().endsWith("s");
            return country(direct) && genitive ? direct : null;
        }
        Word link = line.at(to);
        int next = cues.is("definite", line.at(to + 1)) ? to + 2 : to + 1;
        Mark mark = page.at(line, next);
        if (mark == null || mark.country == null) {
            return null;
        }
        if (cues.is("of", link)) {
            return country(mark) && mark.form != NameForm.ADJECTIVE ? mark : null;
        }
        boolean seat = mark.readings.stream().anyMatch(e -> e.form() == NameForm.SEAT);
        return cues.is("place", link) && (seat || country(mark)) ? mark : null;
    }

    private static boolean country(Mark mark) {
        return mark.kind == NameKind.COUNTRY && mark.country != null;
    }
}
