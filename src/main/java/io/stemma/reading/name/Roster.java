package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the actors of one article out of its marks: which marks are one, and what the one is called. */
final class Roster {
    /** A person's full name with all marks that bear it. */
    private static final class Person {
        PersonName name;
        Gender gender = Gender.UNKNOWN;
        final List<Mark> marks = new ArrayList<>();
    }

    private final Cues cues;
    private final NameWords words;
    private final String text;
    private Page page;
    private Set<String> capitalised;
    private final List<Draft> drafts = new ArrayList<>();

    Roster(LanguagePack pack, String text) {
        this.text = text;
        cues = pack.part(Cues.class, Cues::new);
        words = pack.part(NameWords.class, NameWords::new);
    }

    /** The actors of the page, in order of first appearance; each mark is given its actor. */
    List<Draft> of(Page page) {
        List<Mark> marks = page.all();
        this.page = page;
        Map<Mark, Person> persons = persons(marks, page.hints());
        Map<Object, Draft> known = new HashMap<>();
        for (Mark mark : marks) {
            Object identity = mark.person() ? persons.get(mark) : identity(mark);
            Draft draft = known.computeIfAbsent(identity, k -> draft(mark, persons.get(mark)));
            mark.actor = draft.index;
            spell(draft, mark);
        }
        return drafts;
    }

    /** Whether the page has this capitalised word. */
    private boolean written(String word) {
        if (capitalised == null) {
            capitalised = new HashSet<>();
            for (Line line : page.lines()) {
                for (Word w : line.words()) {
                    if (w.capital()) {
                        capitalised.add(w.text());
                    }
                }
            }
        }
        return capitalised.contains(word);
    }

    private static Object identity(Mark mark) {
        return mark.kind + " " + (mark.key != null ? mark.key : mark.name.toLowerCase(Locale.ROOT));
    }

    private Draft draft(Mark mark, Person person) {
        Draft draft = new Draft(drafts.size(), mark.kind, mark.key, person == null ? mark.name : person.name.written());
        if (person != null) {
            draft.gender = person.gender;
        }
        if (mark.country != null) {
            draft.countries.add(mark.country);
            draft.country = mark.person() ? null : mark.country;
        }
        drafts.add(draft);
        return draft;
    }

    private void spell(Draft draft, Mark mark) {
        if (mark.form == NameForm.ADJECTIVE && mark.base != null) {
            draft.spellings.add(mark.base);
            return;
        }
        String written = mark.span().of(text);
        draft.spellings.add(written);
        if (mark.base != null) {
            draft.spellings.add(mark.base);
        }
        Titles.Hit title = mark.title;
        if (mark.person()
                && title != null
                && !title.title().kind().equals("role")
                && !title.title().plural()
                && mark.line.at(title.from()).capital()
                && bare(mark.line, title)) {
            draft.spellings.add(mark.line.span(title.from(), mark.to).of(text));
        }
    }

    /** Whether nothing qualifies the title, so that it reads as a part of the name. */
    private boolean bare(Line line, Titles.Hit title) {
        Word before = line.at(title.from() - 1);
        return !cues.determiner(before)
                && !before.can(Pos.ADJECTIVE)
                && !line.at(title.from()).joined()
                && !before.capital();
    }

    private Map<Mark, Person> persons(List<Mark> marks, List<Mark> hints) {
        Map<Mark, Person> of = new LinkedHashMap<>();
        List<Person> persons = new ArrayList<>();
        Map<Mark, PersonName> names = new HashMap<>();
        for (Mark mark : marks) {
            if (mark.person()) {
                PersonName name = PersonName.of(mark, cues, words, this::written);
                names.put(mark, name);
                if (name.full()) {
                    Person person = fitting(persons, name, mark.gender);
                    if (person == null) {
                        person = new Person();
                        person.name = name;
                        persons.add(person);
                    }
                    add(person, mark, name);
                    of.put(mark, person);
                }
            }
        }
        for (Mark hint : hints) {
            PersonName name = PersonName.of(hint, cues, words, this::written);
            if (fitting(persons, name, Gender.UNKNOWN) == null) {
                Person person = new Person();
                person.name = name;
                persons.add(person);
            }
        }
        for (Mark mark : marks) {
            if (mark.person() && !of.containsKey(mark)) {
                PersonName name = names.get(mark);
                Person person = pointed(persons, mark, name);
                if (person == null) {
                    person = new Person();
                    person.name = name;
                    persons.add(person);
                }
                add(person, mark, name);
                of.put(mark, person);
            }
        }
        return of;
    }

    private static void add(Person person, Mark mark, PersonName name) {
        person.marks.add(mark);
        person.gender = person.gender.or(mark.gender);
        if (name.words().size() > person.name.words().size() && name.full()) {
            person.name = name;
        }
    }

    private static Person fitting(List<Person> persons, PersonName name, Gender gender) {
        for (Person p : persons) {
            if (p.name.fits(name) && (p.gender.fits(gender) || name.surnamesOf(p.name))) {
                return p;
            }
        }
        return null;
    }

    /** Whom a part of a name points to: the best fit, and among equals the one named last before it. */
    private static Person pointed(List<Person> persons, Mark mark, PersonName part) {
        Person best = null;
        long bestRank = 0;
        for (Person p : persons) {
            int points = p.name.points(part);
            if (points == 0
                    || !p.gender.fits(mark.gender)
                    || !part.suffix().isEmpty() && !part.suffix().equals(p.name.suffix())) {
                continue;
            }
            boolean sure = mark.gender != Gender.UNKNOWN && p.gender == mark.gender;
            long rank = points * 20_000_000L + (sure ? 10_000_000L : 0) + nearness(p, mark);
            if (best == null || rank > bestRank) {
                best = p;
                bestRank = rank;
            }
        }
        return best;
    }

    /** Higher for persons whose full name stood closer before the mark; those named only later come last. */
    private static long nearness(Person person, Mark mark) {
        long near = -1_000_000;
        for (Mark m : person.marks) {
            int start = m.span().start();
            if (start < mark.span().start()) {
                near = Math.max(near, start);
            } else {
                near = Math.max(near, -start);
            }
        }
        return near;
    }
}
