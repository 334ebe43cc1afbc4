package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds whom pronouns of the third person singular mean: the nearest fitting person of the same sentence, its subject
 * first, else the subject of the sentence before. Within quotation marks, and where two persons fit alike, a pronoun
 * stays open.
 */
final class PronounFinder {
    /** A person in a sentence. */
    private record Person(int from, int to, int actor, boolean owner, boolean subject) {}

    private final Cues cues;
    private final boolean nounsAreCapital;

    PronounFinder(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        nounsAreCapital = pack.part(NameWords.class, NameWords::new).nounsAreCapital();
    }

    List<Nominal> find(Page page, List<Draft> drafts, List<Nominal> nominals) {
        List<Nominal> found = new ArrayList<>();
        int focus = -1;
        int focusLine = -10;
        List<Person> earlier = List.of();
        for (Line line : page.lines()) {
            List<Person> persons = persons(page, line, nominals, drafts);
            boolean quoted = false;
            for (int i = 0; i < line.size(); i++) {
                Word w = line.at(i);
                quoted = quoted(w, quoted);
                Gender gender = gender(line, i);
                if (gender == null || quoted) {
                    continue;
                }
                int before = line.index() - focusLine <= 2 ? focus : -1;
                if (before >= 0 && !fits(drafts.get(before), gender)) {
                    before = only(earlier, gender, drafts);
                }
                int actor = whom(line, i, gender, persons, before, drafts);
                if (actor >= 0) {
                    found.add(new Nominal(line, i, i + 1, actor));
                    boolean subject = cues.is("subject m", w) || cues.is("subject f", w);
                    persons.add(new Person(i, i + 1, actor, !subject, subject));
                    persons.sort(Comparator.comparingInt(Person::from));
                    drafts.get(actor).gender = drafts.get(actor).gender.or(gender);
                }
            }
            int subject = subject(line, persons);
            earlier = persons;
            if (subject >= 0) {
                focus = subject;
                focusLine = line.index();
            }
        }
        return found;
    }

    private static boolean quoted(Word w, boolean quoted) {
        return switch (w.text()) {
            case "“" -> !quoted;
            case "„", "«" -> true;
            case "”", "»" -> false;
            case "\"" -> !quoted;
            default -> quoted;
        };
    }

    private List<Person> persons(Page page, Line line, List<Nominal> nominals, List<Draft> drafts) {
        List<Person> persons = new ArrayList<>();
        for (Mark m : page.in(line)) {
            if (m.person()) {
                Word next = line.at(m.to);
                boolean owner = next.text().startsWith("'")
                        || next.text().startsWith("’")
                        || next.joined()
                        || nounsAreCapital && genitive(line, m, drafts.get(m.actor));
                persons.add(new Person(m.from, m.to, m.actor, owner, !owner && acts(line, m.from, m.to)));
            }
        }
        for (Nominal n : nominals) {
            if (n.line() == line && drafts.get(n.actor()).kind == NameKind.PERSON) {
                boolean owner = line.at(n.to()).text().startsWith("'")
                        || line.at(n.to()).text().startsWith("’");
                persons.add(new Person(n.from(), n.to(), n.actor(), owner, !owner && acts(line, n.from(), n.to())));
            }
        }
        persons.sort(Comparator.comparingInt(Person::from));
        return persons;
    }

    private static boolean genitive(Line line, Mark m, Draft draft) {
        String last = line.at(m.to - 1).text();
        return last.endsWith("s") && !draft.name.endsWith(last);
    }

    /** Whether a finite verb stands next to the words. */
    private boolean acts(Line line, int from, int to) {
        int next = to;
        while (cues.is("also", line.at(next))) {
            next++;
        }
        return line.at(next).finite()
                || nounsAreCapital && line.at(from - 1).finite()
                || line.at(next).is(",");
    }

    /** The gender that the word asks for, or null where it is no pronoun of a person. */
    private Gender gender(Line line, int i) {
        Word w = line.at(i);
        if (!cues.any(w) || w.capital() && !line.opens(i) && !line.headline()) {
            return null;
        }
        Word next = line.at(i + 1);
        if (cues.possessive(w) && (!next.letters() || next.can(io.stemma.language.Pos.FUNCTION))) {
            return null;
        }
        boolean male = cues.is("subject m", w) || cues.is("object m", w) || cues.is("possessive m", w);
        boolean female = cues.is("subject f", w) || cues.is("object f", w) || cues.is("possessive f", w);
        boolean name = next.capital()
                && !nounsAreCapital
                && !next.joined()
                && w.capital()
                && !next.can(io.stemma.language.Pos.FUNCTION);
        if (male == female || name) {
            return null;
        }
        if (female && !cues.set("plural ending").isEmpty()) {
            return singular(line, i) ? Gender.FEMALE : null;
        }
        return male ? Gender.MALE : Gender.FEMALE;
    }

    /** Where one word means "she" and "they", the verb next to it tells. */
    private boolean singular(Line line, int i) {
        if (!cues.is("subject f", line.at(i))) {
            return false;
        }
        Word verb = line.at(i + 1).finite() ? line.at(i + 1) : line.at(i - 1).finite() ? line.at(i - 1) : null;
        return verb != null && cues.set("plural ending").stream().noneMatch(verb.lower()::endsWith);
    }

    /** The one person of the sentence before who is known to be of this gender, or -1. */
    private static int only(List<Person> persons, Gender gender, List<Draft> drafts) {
        int only = -1;
        for (Person p : persons) {
            if (drafts.get(p.actor).gender == gender && p.actor != only) {
                if (only >= 0) {
                    return -1;
                }
                only = p.actor;
            }
        }
        return only;
    }

    private int whom(Line line, int i, Gender gender, List<Person> persons, int focus, List<Draft> drafts) {
        Word w = line.at(i);
        boolean object = !cues.is("subject m", w) && !cues.is("subject f", w) && !cues.possessive(w);
        List<Person> fitting = new ArrayList<>();
        for (Person p : persons) {
            if (p.to <= i && fits(drafts.get(p.actor), gender)) {
                fitting.add(p);
            }
        }
        boolean focusFits = focus >= 0 && fits(drafts.get(focus), gender);
        if (reports(line, i)) {
            return focusFits ? focus : -1;
        }
        if (object) {
            for (int k = fitting.size() - 1; k >= 0; k--) {
                Person p = fitting.get(k);
                if (!(p.subject && sameClause(line, p.to, i))) {
                    return p.actor;
                }
            }
            boolean own = fitting.stream().anyMatch(p -> p.actor == focus);
            return focusFits && fitting.isEmpty() && !own ? focus : -1;
        }
        for (int k = fitting.size() - 1; k >= 0 && cues.possessive(w); k--) {
            if (fitting.get(k).subject && sameClause(line, fitting.get(k).to, i)) {
                return fitting.get(k).actor;
            }
        }
        for (Person p : fitting) {
            if (p.subject) {
                return p.actor;
            }
        }
        for (Person p : fitting) {
            if (!p.owner) {
                return p.actor;
            }
        }
        if (focusFits && (line.opens(i) || fitting.isEmpty())) {
            return focus;
        }
        return fitting.size() == 1 ? fitting.get(0).actor : -1;
    }

    private static boolean fits(Draft draft, Gender gender) {
        return draft.gender.fits(gender);
    }

    /** Whether a verb of speech follows and the sentence is over: "…, she said." */
    private boolean reports(Line line, int i) {
        if (line.opens(i) && !line.at(i - 1).is(",")) {
            return false;
        }
        boolean comma = line.at(i - 1).is(",")
                || line.at(i - 1).is("”")
                || line.at(i - 1).is("“")
                || line.at(i - 1).is("\"");
        Word verb = line.at(i + 1);
        Word before = line.at(i - 1);
        Word beforeThat = line.at(i - 2);
        boolean front = comma && cues.lemma("speech", verb) && (!line.at(i + 2).letters() || line.size() - i < 8);
        boolean inverted = cues.lemma("speech", before)
                && before.finite()
                && (beforeThat.is(",") || beforeThat.is("“") || beforeThat.is("”"))
                && !line.at(i + 1).letters();
        return front || inverted;
    }

    private boolean sameClause(Line line, int from, int to) {
        if (line.at(from).is(",")) {
            int close = from + 1;
            while (close < to && !line.at(close).is(",")) {
                close++;
            }
            return close < to && sameClause(line, close + 1, to);
        }
        for (int i = from; i < to; i++) {
            Word w = line.at(i);
            if (!w.letters()
                            && !Character.isDigit(w.text().charAt(0))
                            && !w.text().startsWith("'")
                            && !w.text().startsWith("’")
                    || cues.is("clause end", w) && !w.finite()) {
                return false;
            }
        }
        return true;
    }

    /** Whom the sentence is about: who speaks or acts first, else the first that owns nothing. */
    private static int subject(Line line, List<Person> persons) {
        for (Person p : persons) {
            if (p.subject) {
                return p.actor;
            }
        }
        for (Person p : persons) {
            if (!p.owner) {
                return p.actor;
            }
        }
        return persons.isEmpty() ? -1 : persons.get(0).actor;
    }
}
