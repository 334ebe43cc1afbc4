package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.VerbForm;

/** Reads the whole phrase of a role from its title: what stands before it and belongs to it, and what it is the role of. */
final class RolePhrases {
    private static final int LEFT = 9;
    private static final int RIGHT = 16;
    private static final int TO_HEAD = 8;

    /**
     * A phrase that tells a role.
     *
     * @param from the first word, without article
     * @param to the word behind the last
     * @param hit the title that is its head
     */
    record Phrase(int from, int to, Titles.Hit hit) {}

    private final Cues cues;
    private final NameWords words;
    private final Titles titles;

    RolePhrases(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        titles = pack.part(Titles.class, Titles::new);
    }

    /** The first word of the phrase whose title starts at the index. */
    int left(Page page, Line line, int titleFrom) {
        boolean office = line.at(titleFrom).capital() && !words.nounsAreCapital();
        int i = titleFrom;
        while (i > 0 && titleFrom - i < LEFT) {
            Word w = line.at(i - 1);
            Mark mark = page.at(line, i - 1);
            if (mark != null) {
                boolean owner = mark.person()
                        || mark.form == NameForm.NAME && !line.at(i).joined();
                if (mark.person() && !possessive(line, mark, i) && !line.at(i).joined()) {
                    break;
                }
                i = mark.title != null && owner && mark.title.to() == mark.from ? mark.title.from() : mark.from;
            } else if (clitic(w)) {
                i--;
            } else if (line.at(i).joined() && w.joins() || clitic(line.at(i)) && w.letters() && !w.can(Pos.FUNCTION)) {
                i--;
            } else if (attribute(w, office) && !deed(page, line, i - 1)) {
                i--;
            } else {
                break;
            }
        }
        while (i < titleFrom
                && (clitic(line.at(i))
                        || !line.at(i).letters()
                                && !Character.isDigit(line.at(i).text().charAt(0)))) {
            i++;
        }
        return i;
    }

    /** Whether a word that may be a participle is what a noun or a name right before it did: "a court accused minister X". */
    private boolean deed(Page page, Line line, int i) {
        Word w = line.at(i);
        if (i == 0
                || words.nounsAreCapital()
                || w.capital()
                || w.analyses().stream().noneMatch(a -> a.form() == VerbForm.PAST)) {
            return false;
        }
        Word before = line.at(i - 1);
        Mark mark = page.at(line, i - 1);
        return mark != null ? mark.form == NameForm.NAME : before.likely(Pos.NOUN);
    }

    private boolean possessive(Line line, Mark mark, int next) {
        return clitic(line.at(next))
                || clitic(line.at(mark.to))
                || words.nounsAreCapital() && line.at(mark.to - 1).lower().endsWith("s");
    }

    private static boolean clitic(Word w) {
        return w.text().length() <= 2 && (w.text().startsWith("'") || w.text().startsWith("’"));
    }

    private boolean attribute(Word w, boolean office) {
        if (!w.letters() || w.can(Pos.FUNCTION) || cues.determiner(w) || cues.is("clause end", w)) {
            return false;
        }
        if (cues.is("former", w)) {
            return true;
        }
        if (words.nounsAreCapital()) {
            return !w.capital() && (w.can(Pos.ADJECTIVE) || w.joins());
        }
        if (office) {
            return w.capital() && !cues.is("month", w) && !w.likely(Pos.VERB) && !cues.is("sentence opener", w);
        }
        return !w.likely(Pos.VERB) && !w.likely(Pos.ADVERB) && !cues.is("month", w);
    }

    /** The word behind the last of the phrase whose title ends before the index. */
    int right(Page page, Line line, int titleTo) {
        int i = titleTo;
        int end = titleTo;
        while (i < line.size() && i - titleTo < RIGHT) {
            Word w = line.at(i);
            Mark mark = page.at(line, i);
            if (mark != null) {
                if (mark.person() && i == titleTo && !line.at(i).joined()) {
                    break;
                }
                i = mark.to;
                end = i;
                continue;
            }
            if (clitic(w) && i > titleTo) {
                i++;
                continue;
            }
            if (w.joined()) {
                end = ++i;
                continue;
            }
            if (!w.letters() || cues.is("clause end", w) || stops(w)) {
                break;
            }
            if (cues.is("and", w) && titleAhead(page, line, i + 1)) {
                break;
            }
            boolean small = cues.is("role preposition", w) || cues.determiner(w) || cues.is("and", w);
            if (cues.is("role preposition", w) && timed(line, i + 1)) {
                break;
            }
            if (!small && w.can(Pos.FUNCTION)) {
                break;
            }
            i++;
            if (!small) {
                end = i;
            }
        }
        return end;
    }

    private static boolean stops(Word w) {
        return w.likely(Pos.VERB) && !w.capital() || w.likely(Pos.ADVERB);
    }

    private boolean timed(Line line, int i) {
        Word w = line.at(i);
        return cues.is("month", w) || !w.letters() || cues.determiner(w) && cues.is("month", line.at(i + 1));
    }

    private boolean titleAhead(Page page, Line line, int from) {
        for (int to = from + 1; to <= from + TO_HEAD; to++) {
            Word w = line.at(to - 1);
            if (!w.letters() && !clitic(w) || cues.is("role preposition", w) && !cues.determiner(w)) {
                return false;
            }
            if (titles.endingAt(line, to) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The phrase that starts at the word: an article or nothing, what qualifies the role, the role, what it is the role of.
     *
     * @return null where the words are no role
     */
    Phrase at(Page page, Line line, int start) {
        int from = start;
        int determiners = 0;
        while (cues.determiner(line.at(from)) && determiners < 1) {
            from++;
            determiners++;
        }
        int i = from;
        Titles.Hit best = null;
        while (i < line.size() && i - from < TO_HEAD + 2) {
            Mark mark = page.at(line, i);
            Word w = line.at(i);
            Titles.Hit hit = mark == null ? titles.endingAt(line, i + 1) : null;
            if (hit != null && hit.from() >= from && !hit.title().honorific() && !titleOfNext(page, line, hit)) {
                best = hit;
                if (headEnds(page, line, i + 1)) {
                    break;
                }
            }
            if (mark != null) {
                if (best != null) {
                    break;
                }
                i = mark.to;
            } else if (clitic(w)
                    || w.joined()
                    || w.joins()
                    || !w.letters() && Character.isDigit(w.text().charAt(0))) {
                i++;
            } else if (w.letters()
                    && !(w.can(Pos.FUNCTION) && hit == null)
                    && !(w.likely(Pos.VERB)
                            && hit == null
                            && !w.can(Pos.ADJECTIVE)
                            && !(participle(w) && (i > from || determiners > 0)))
                    && !cues.is("clause end", w)) {
                i++;
            } else {
                break;
            }
        }
        if (best == null || !headEnds(page, line, best.to())) {
            return null;
        }
        return new Phrase(from, right(page, line, best.to()), best);
    }

    private static boolean participle(Word w) {
        return w.analyses().stream()
                .anyMatch(a -> a.form() == io.stemma.language.VerbForm.PARTICIPLE
                        || a.form() == io.stemma.language.VerbForm.GERUND);
    }

    /** Whether the title belongs to the person named right behind it. */
    private static boolean titleOfNext(Page page, Line line, Titles.Hit hit) {
        Mark next = page.at(line, hit.to());
        return next != null
                && next.person()
                && next.title != null
                && !line.at(hit.to()).joined();
    }

    /** Whether the title is the head: no further noun follows right behind. */
    private boolean headEnds(Page page, Line line, int to) {
        Word next = line.at(to);
        if (clitic(next)) {
            return false;
        }
        if (next.joined() || page.at(line, to) != null && !words.nounsAreCapital()) {
            return false;
        }
        if (!next.letters()) {
            return true;
        }
        boolean small = cues.is("role preposition", next)
                || cues.is("and", next)
                || cues.is("clause end", next)
                || cues.determiner(next)
                || next.can(Pos.FUNCTION);
        return small
                || next.likely(Pos.VERB)
                || next.likely(Pos.ADVERB)
                || words.nounsAreCapital() && (!next.capital() || page.at(line, to) != null);
    }
}
