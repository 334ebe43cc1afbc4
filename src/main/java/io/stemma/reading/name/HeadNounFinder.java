package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds organisations that are called by the head of their name alone: "the ministry" for the Fisheries Ministry, "der
 * Verband" for the Verband Norddeutscher Reeder. It means the one named last, not more than a few sentences before; where
 * two with this head stand near, it stays open, unless the text says that it is the very same.
 */
final class HeadNounFinder {
    private static final int NEAR = 5;
    private static final int SHORTEST_COMPOUND_END = 5;
    private static final int SHORTEST_PART = 3;

    private final Cues cues;
    private final boolean compounds;

    HeadNounFinder(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        compounds = pack.part(NameWords.class, NameWords::new).nounsAreCapital();
    }

    /** The mentions by head noun in order of the text. */
    List<Nominal> find(Page page) {
        List<Mark> organisations = page.all().stream()
                .filter(m -> m.kind == NameKind.ORGANISATION && m.form == NameForm.NAME)
                .toList();
        List<Nominal> found = new ArrayList<>();
        if (organisations.isEmpty()) {
            return found;
        }
        for (Line line : page.lines()) {
            for (int i = 1; i < line.size(); i++) {
                boolean plain = page.at(line, i) == null && line.at(i).capital() == compounds;
                String head = plain ? head(line.at(i)) : null;
                if (head != null && alone(page, line, i)) {
                    int from = cues.is("same", line.at(i - 1)) ? i - 2 : i - 1;
                    int actor =
                            cues.is("definite", line.at(from)) ? whom(line, i, head, from < i - 1, organisations) : -1;
                    if (actor >= 0) {
                        found.add(new Nominal(line, from, i + 1, actor));
                    }
                }
            }
        }
        return found;
    }

    /** Whether nothing behind the word makes another name of it. */
    private boolean alone(Page page, Line line, int i) {
        Word next = line.at(i + 1);
        return page.at(line, i + 1) == null
                && !next.joined()
                && !next.text().equals("-")
                && !cues.is("of", next)
                && !(cues.determiner(next) && page.at(line, i + 2) == null && compounds)
                && !(cues.is("role preposition", next) && page.at(line, i + 2) != null)
                && !(next.letters() && next.likely(Pos.NOUN) && !compounds);
    }

    /** The word as it stands for a name, without its ending; null where it is none that does. */
    private String head(Word w) {
        for (String stem : compounds ? cues.stems(w, "name") : List.of(w.lower())) {
            if (cues.set("short name").contains(stem) || compounds && ends(stem)) {
                return stem;
            }
        }
        return null;
    }

    /** Whether a word is a compound of such a noun: a Reederverband is a Verband. */
    private boolean ends(String word) {
        for (String head : cues.set("short name")) {
            if (word.length() >= head.length() + SHORTEST_PART && word.endsWith(head)) {
                return true;
            }
        }
        return false;
    }

    private int whom(Line line, int i, String head, boolean same, List<Mark> organisations) {
        int start = line.at(i).span().start();
        int actor = -1;
        for (int k = organisations.size() - 1; k >= 0; k--) {
            Mark m = organisations.get(k);
            if (m.span().start() < start && line.index() - m.line.index() <= NEAR && bears(m, head)) {
                if (same) {
                    return m.actor;
                }
                if (actor >= 0 && actor != m.actor) {
                    return -1;
                }
                actor = m.actor;
            }
        }
        return actor;
    }

    private boolean bears(Mark m, String head) {
        String last = m.line.at(m.to - 1).lower();
        String first = m.line.at(m.from).lower();
        return m.to - m.from > 1 && (last.equals(head) || first.equals(head))
                || compounds
                        && head.length() >= SHORTEST_COMPOUND_END
                        && (last.endsWith(head) && last.length() > head.length()
                                || m.name.toLowerCase(Locale.ROOT).endsWith(head));
    }
}
