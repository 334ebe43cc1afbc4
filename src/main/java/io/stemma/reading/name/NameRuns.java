package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;

/** Reads how far a person's name may go from a word on: given names, initials, particles, surnames, a suffix. */
final class NameRuns {
    private static final int LONGEST = 8;

    private final Cues cues;
    private final NameWords words;
    private final Titles titles;

    NameRuns(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
        titles = pack.part(Titles.class, Titles::new);
    }

    /**
     * The run that starts at the word, or null.
     *
     * @param title the title that stands right before, or null
     */
    NameRun at(Page page, Line line, int from, Titles.Hit title) {
        boolean titled = title != null;
        boolean surnameBehind = titled && title.title().honorific();
        if (!line.at(from).capital() && !surnameBehind) {
            return null;
        }
        int names = 0;
        int commons = 0;
        boolean given = false;
        boolean allGiven = true;
        boolean initial = false;
        Gender gender = Gender.UNKNOWN;
        int last = -1;
        int i = from;
        while (i < line.size() && i - from < LONGEST) {
            Word w = line.at(i);
            if (i > from && w.joined() && !hyphenates(line, i)) {
                break;
            }
            if (names == 1
                    && given
                    && cues.initial(w)
                    && w.text().length() == 2
                    && !line.at(i + 1).capital()) {
                names++;
                last = i;
                break;
            }
            if (initial(line, i, names > 0 || i == from)) {
                initial = true;
                i++;
                continue;
            }
            int after = particles(line, i, names > 0 || initial || surnameBehind);
            if (after > i) {
                if (!startable(page, line, after) || words.common(line.at(after)) && !given && !titled) {
                    break;
                }
                i = after;
                w = line.at(i);
            }
            NameDictionary.Known known = words.known(w);
            if (i > from && w.joined() && !w.capital()) {
                last = i++;
                continue;
            }
            if (!startable(page, line, i) || blocked(page, line, i, names, given, titled, initial)) {
                break;
            }
            boolean common = words.common(w);
            if (common && (line.headline() && names > 0 || !mayBeName(line, i, known, names, allGiven, title))) {
                break;
            }
            if (names == 0) {
                given = surnameFirst(line, i)
                        || known.given() && !(known.inflected(w.text()) && words.nounsAreCapital());
                gender = known.gender();
            }
            allGiven &= known.given();
            names++;
            commons += common && !known.given() ? 1 : 0;
            last = i++;
        }
        if (names == 0) {
            return null;
        }
        int to = last + 1;
        if (cues.suffix(line.at(to))) {
            to++;
        } else if (line.at(to).is(",") && cues.suffix(line.at(to + 1)) && names > 1) {
            to += 2;
        }
        return new NameRun(line, from, to, names, commons, given, initial, gender, last);
    }

    /** Whether a common word can be a name here: a surname right behind given names or an honorific, or a given name. */
    private boolean mayBeName(
            Line line, int i, NameDictionary.Known known, int names, boolean allGiven, Titles.Hit title) {
        Word w = line.at(i);
        boolean honorific = title != null && title.title().honorific();
        if (names > 0 && allGiven && known.given()) {
            return true;
        }
        if (w.can(Pos.FUNCTION)) {
            return title != null && names == 0 && line.at(i + 1).capital() && !words.common(line.at(i + 1));
        }
        if (names == 0) {
            boolean behindRole = title != null
                    && !words.nounsAreCapital()
                    && !line.at(title.to() - 1).capital();
            return known.given()
                    || honorific
                    || surnameFirst(line, i)
                    || behindRole && line.at(i + 1).capital();
        }
        if (!allGiven) {
            Word next = line.at(i + 1);
            return w.joined() || title != null && names > 1 && (next.finite() || !next.letters());
        }
        return !words.nounsAreCapital() || title != null || known.surname() || base(w);
    }

    /** Whether a given name of two tied syllables follows, as in Korean and Chinese names: "Park Geun-hye". */
    private boolean surnameFirst(Line line, int i) {
        Word first = line.at(i + 1);
        Word second = line.at(i + 2);
        return first.capital()
                && !first.joined()
                && second.joined()
                && !second.capital()
                && second.letters()
                && !words.common(first)
                && !words.common(second);
    }

    /** Whether the word is a noun in its base form. */
    private static boolean base(Word w) {
        return w.analyses().stream()
                .anyMatch(a -> a.pos() == Pos.NOUN && a.lemma().equals(w.text()));
    }

    private boolean initial(Line line, int i, boolean positioned) {
        Word w = line.at(i);
        if (!positioned) {
            return false;
        }
        if (cues.initial(w)) {
            return line.at(i + 1).capital() || cues.particle(line.at(i + 1));
        }
        boolean letters = w.text().length() == 1 && w.capital() && !w.joined() && !w.joins();
        return letters
                && i > 0
                && line.at(i - 1).capital()
                && line.at(i + 1).capital()
                && !words.common(line.at(i + 1));
    }

    /** The index behind the particles that start at the word and are followed by a capitalised word, else the index. */
    private int particles(Line line, int i, boolean inner) {
        int j = i;
        if (!inner && !line.at(i).capital()) {
            return i;
        }
        while (cues.particle(line.at(j)) && j - i < 3 && (j > i || cues.particleStart(line.at(j)))) {
            j++;
        }
        boolean name = j > i && line.at(j).capital() && !line.at(j).can(Pos.FUNCTION);
        if (name && !inner) {
            name = !line.opens(i) || !words.common(line.at(i));
        }
        return name ? j : i;
    }

    /** Whether a name's word can stand here at all. */
    private boolean startable(Page page, Line line, int i) {
        Word w = line.at(i);
        return w.capital()
                && w.letters()
                && w.text().length() > 1
                && !cues.is("month", w)
                && !cues.initial(w)
                && (w.text().indexOf('.') < 0)
                && (!w.allCapitals() || line.headline() || w.text().length() > 3 && headlined(line));
    }

    private static boolean headlined(Line line) {
        int capitals = 0;
        for (Word w : line.words()) {
            capitals += w.allCapitals() ? 1 : 0;
        }
        return capitals * 2 > line.size();
    }

    /** Whether the word is known as something else: a gazetteer's name, a title. */
    private boolean blocked(Page page, Line line, int i, int names, boolean given, boolean titled, boolean initial) {
        Mark mark = page.at(line, i);
        boolean behindName = names > 0 && (given || initial);
        Word w = line.at(i);
        if (mark != null) {
            boolean single = mark.to - mark.from == 1 && mark.form != NameForm.ADJECTIVE && !mark.person();
            boolean opensName = names == 0
                    && (words.known(w).given() || !words.nounsAreCapital())
                    && single
                    && mark.kind != NameKind.ORGANISATION
                    && line.at(i + 1).capital()
                    && page.at(line, i + 1) == null
                    && (!words.common(line.at(i + 1))
                            || endingOnly(mark, w) && !cues.determiner(line.at(i - 1)) && base(line.at(i + 1)));
            boolean firm = mark.kind == NameKind.ORGANISATION;
            boolean givenBefore = given && words.known(line.at(i - 1)).given() && !words.common(line.at(i - 1));
            boolean closesName =
                    behindName && names == 1 && single && !w.allCapitals() && (!firm || givenBefore && !w.joined());
            boolean honoured = names == 0 && titled && single && mark.kind == NameKind.PLACE;
            return !(opensName || closesName || honoured);
        }
        Titles.Hit title = titles.endingAt(line, i + 1);
        boolean behindRole = titled
                && !words.nounsAreCapital()
                && !line.at(i - 1).capital()
                && line.at(i + 1).capital();
        if (title == null || behindName || behindRole) {
            return false;
        }
        NameDictionary.Known next = words.known(line.at(i + 1));
        boolean nameToo =
                words.known(w).given() && line.at(i + 1).capital() && !next.given() && !words.common(line.at(i + 1));
        return !nameToo;
    }

    /** Whether a mark is there only if the word has an ending: a given name that could be a river's genitive, "Nils". */
    private boolean endingOnly(Mark mark, Word w) {
        return words.known(w).given() && mark.name != null && !mark.name.equals(w.text());
    }

    /** Whether the part behind a hyphen belongs to the name: it is no common word. */
    private boolean hyphenates(Line line, int i) {
        Word w = line.at(i);
        Word before = line.at(i - 1);
        if (!before.capital() && !cues.particle(before)) {
            return false;
        }
        if (cues.particle(w)) {
            return true;
        }
        if (w.capital()) {
            NameDictionary.Known known = words.known(w);
            return known.given() || known.surname() || !words.common(w) && titles.endingAt(line, i + 1) == null;
        }
        return !words.common(w)
                && !w.can(Pos.ADJECTIVE)
                && !w.can(Pos.VERB)
                && w.text().length() > 1;
    }
}
