package io.stemma.reading.name;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import java.util.List;

/** Finds the roles that an article gives persons: by titles before names, appositions, relative clauses and predicates. */
final class RoleFinder {
    private static final int BACK = 16;

    private final Cues cues;
    private final Titles titles;
    private final Gazetteer gazetteer;
    private final RolePhrases phrases;
    private final Deeds deeds;
    private final boolean verbLast;

    RoleFinder(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        gazetteer = pack.part(Gazetteer.class, Gazetteer::new);
        titles = pack.part(Titles.class, Titles::new);
        phrases = pack.part(RolePhrases.class, RolePhrases::new);
        deeds = pack.part(Deeds.class, Deeds::new);
        verbLast = pack.setting("verb-place", "").equals("clause");
    }

    void find(Page page, List<Draft> drafts) {
        for (Line line : page.lines()) {
            List<Mark> marks = page.in(line);
            for (Mark m : marks) {
                if (m.person() && m.form == NameForm.NAME) {
                    Draft draft = drafts.get(m.actor);
                    before(page, line, m, draft, drafts);
                    beforeComma(page, line, m, draft, drafts);
                    int end = after(page, line, m, draft, drafts);
                    if (!within(m, draft, drafts)) {
                        relative(page, line, end, draft, drafts);
                    }
                    predicate(page, line, m.to, draft, drafts);
                    deed(page, line, m.to, draft, drafts);
                }
            }
            named(page, line, marks, drafts);
        }
    }

    /** Whether the name stands within what tells another's role. */
    private static boolean within(Mark m, Draft draft, List<Draft> drafts) {
        for (Draft d : drafts) {
            if (d != draft
                    && !d.roles.isEmpty()
                    && d.roles.stream().anyMatch(r -> r.span().contains(m.span()))) {
                return true;
            }
        }
        return false;
    }

    private void before(Page page, Line line, Mark m, Draft draft, List<Draft> drafts) {
        Titles.Hit hit = m.title;
        if (hit != null && hit.title().honorific()) {
            hit = titles.endingAt(line, hit.from());
        }
        if (hit != null && !hit.title().honorific()) {
            add(page, line, phrases.left(page, line, hit.from()), hit.to(), hit, draft, drafts);
        }
    }

    /** "The envoy to the region, NAME, …" */
    private void beforeComma(Page page, Line line, Mark m, Draft draft, List<Draft> drafts) {
        int comma = (m.title != null ? m.title.from() : m.from) - 1;
        if (!line.at(comma).is(",") || cues.is("and", line.at(m.to))) {
            return;
        }
        for (int to = comma; to > Math.max(0, comma - BACK); to--) {
            if (to < comma && line.at(to).is(",")) {
                return;
            }
            Titles.Hit hit = titles.endingAt(line, to);
            if (hit == null || hit.title().honorific() || page.at(line, to) != null && page.at(line, to).title == hit) {
                continue;
            }
            Mark next = page.at(line, to);
            if (next != null && next.person() && next.title != null && next.title.to() == to) {
                continue;
            }
            if (phrases.right(page, line, hit.to()) != comma) {
                continue;
            }
            int from = phrases.left(page, line, hit.from());
            boolean definite = cues.determiner(line.at(from - 1))
                    || owned(line.at(from - 1))
                    || from < hit.from() && page.at(line, from) != null && page.at(line, from).form == NameForm.NAME;
            if (definite) {
                add(page, line, from, comma, hit, draft, drafts);
                return;
            }
        }
    }

    private boolean owned(Word w) {
        return cues.is("relative possessive", w) || cues.is("thing possessive", w);
    }

    /** "NAME, the envoy to the region, …", also behind the verb that ends the clause; gives the word behind. */
    private int after(Page page, Line line, Mark m, Draft draft, List<Draft> drafts) {
        int at = m.to;
        if (verbLast && verbal(line.at(at)) && line.at(at + 1).is(",") && cues.is("definite", line.at(at + 2))) {
            at++;
        }
        Word open = line.at(at);
        if (!open.is(",") && !open.is("(") && !open.is("–") && !open.is("—")) {
            return m.to;
        }
        boolean thing = cues.is("thing possessive", line.at(at + 1));
        RolePhrases.Phrase phrase = phrases.at(page, line, thing ? at + 2 : at + 1);
        if (phrase == null || !closes(line, phrase.to())) {
            return m.to;
        }
        add(page, line, phrase, draft, drafts);
        return further(page, line, phrase.to(), draft, drafts);
    }

    /** Whether the word is a participle or an infinitive and nothing else that could follow a name. */
    private static boolean verbal(Word w) {
        return !w.capital() && w.letters() && w.likely(Pos.VERB);
    }

    private boolean closes(Line line, int i) {
        Word w = line.at(i);
        return !w.letters() && !w.text().startsWith("'") && !w.text().startsWith("’")
                || cues.is("relative", w)
                || cues.is("and", w)
                || cues.is("clause end", w) && !w.finite();
    }

    /** Another role joined by "and". */
    private int further(Page page, Line line, int end, Draft draft, List<Draft> drafts) {
        if (cues.is("and", line.at(end))) {
            RolePhrases.Phrase phrase = phrases.at(page, line, end + 1);
            if (phrase != null) {
                add(page, line, phrase, draft, drafts);
                return phrase.to();
            }
        }
        return end;
    }

    /** "…, who is also the envoy" */
    private void relative(Page page, Line line, int end, Draft draft, List<Draft> drafts) {
        int i = line.at(end).is(",") ? end + 1 : end;
        if (!cues.is("relative", line.at(i))) {
            return;
        }
        if (verbLast) {
            RolePhrases.Phrase phrase = cues.determiner(line.at(i + 1)) ? phrases.at(page, line, i + 1) : null;
            if (phrase != null
                    && cues.lemma("copula", line.at(phrase.to()))
                    && line.at(phrase.to()).finite()) {
                add(page, line, phrase, draft, drafts);
            }
        } else {
            predicate(page, line, i + 1, draft, drafts);
        }
    }

    /** "NAME is also the envoy and …" */
    private void predicate(Page page, Line line, int i, Draft draft, List<Draft> drafts) {
        int at = i;
        if (!Character.isLetter(
                line.at(at).text().isEmpty() ? ' ' : line.at(at).text().charAt(0))) {
            return;
        }
        while (cues.is("also", line.at(at))) {
            at++;
        }
        if (!cues.lemma("copula", line.at(at)) || !line.at(at).finite()) {
            return;
        }
        at++;
        while (cues.is("also", line.at(at)) || line.at(at).likely(Pos.ADVERB)) {
            at++;
        }
        RolePhrases.Phrase phrase = phrases.at(page, line, at);
        if (phrase != null) {
            add(page, line, phrase, draft, drafts);
            further(page, line, phrase.to(), draft, drafts);
        }
    }

    /** "NAME, 49, runs the fund and is the envoy to the region"; "NAME, who advises the president" */
    private void deed(Page page, Line line, int i, Draft draft, List<Draft> drafts) {
        int at = i;
        if (line.at(at).is(",")
                && line.at(at + 1).text().chars().allMatch(Character::isDigit)
                && line.at(at + 2).is(",")) {
            at += 3;
        } else if (!verbLast && line.at(at).is(",") && cues.is("relative", line.at(at + 1))) {
            at += 2;
        }
        String role = deeds.role(line.at(at));
        if (role == null) {
            return;
        }
        Mark first = page.at(line, at + 1);
        int end = phrases.right(page, line, first != null && first.person() ? first.to : at + 1);
        for (int k = at + 1; k < end; k++) {
            Mark mark = page.at(line, k);
            if (mark != null && mark.kind != NameKind.PLACE && (!mark.person() || k <= at + 2)) {
                Span span = line.span(at, end);
                draft.roles.add(new RoleMention(span.of(page.text()), role, span));
                countries(page, line, at, end, draft, drafts);
                if (cues.is("and", line.at(end))) {
                    predicate(page, line, end + 1, draft, drafts);
                }
                return;
            }
        }
    }

    /** "NAME … served as envoy" */
    private void named(Page page, Line line, List<Mark> marks, List<Draft> drafts) {
        for (int i = 1; i < line.size(); i++) {
            if (!cues.is("role by", line.at(i))) {
                continue;
            }
            RolePhrases.Phrase phrase = phrases.at(page, line, i + 1);
            if (phrase == null || !roleVerb(line, i, phrase.to())) {
                continue;
            }
            Mark subject = null;
            for (Mark m : marks) {
                if (m.person() && m.to <= i && m.form == NameForm.NAME) {
                    subject = m;
                }
            }
            if (subject != null) {
                add(page, line, phrase, drafts.get(subject.actor), drafts);
            }
        }
    }

    private boolean roleVerb(Line line, int by, int behind) {
        for (int j = by - 1; j >= Math.max(0, by - 6) && (line.at(j).letters() || j == by - 1); j--) {
            if (cues.lemma("role verb", line.at(j))) {
                return true;
            }
        }
        for (int j = behind; verbLast && j < Math.min(line.size(), behind + 14); j++) {
            if (cues.lemma("role verb", line.at(j))) {
                return true;
            }
        }
        return false;
    }

    private void add(Page page, Line line, RolePhrases.Phrase phrase, Draft draft, List<Draft> drafts) {
        add(page, line, phrase.from(), phrase.to(), phrase.hit(), draft, drafts);
    }

    private void add(Page page, Line line, int from, int to, Titles.Hit hit, Draft draft, List<Draft> drafts) {
        if (hit.title().plural()) {
            return;
        }
        Span span = line.span(from, to);
        for (RoleMention role : draft.roles) {
            if (role.span().overlaps(span)) {
                return;
            }
        }
        Mark owner = owned(line.at(from - 1)) ? owner(page, line, from - 1) : null;
        String role = span.of(page.text());
        draft.roles.add(new RoleMention(
                owner == null ? role : role + " (" + owner.name + ")",
                hit.title().canonical(),
                span));
        if (owner != null && owner.country != null) {
            draft.countries.add(owner.country);
        }
        draft.gender = draft.gender.or(hit.title().gender());
        if (!hit.prefix().isEmpty() && gazetteer.countryOf(hit.prefix()) != null) {
            draft.countries.add(gazetteer.countryOf(hit.prefix()));
        }
        countries(page, line, from, to, draft, drafts);
    }

    /** The only organisation or country named before the word in its sentence, or else in the one before; or null. */
    private static Mark owner(Page page, Line line, int word) {
        Mark only = null;
        for (int back = 0; back <= 1 && only == null && back <= line.index(); back++) {
            Line here = page.lines().get(line.index() - back);
            for (Mark m : page.in(here)) {
                boolean power = m.kind == NameKind.ORGANISATION || m.kind == NameKind.COUNTRY;
                if (power && m.form != NameForm.ADJECTIVE && (back > 0 || m.to <= word)) {
                    if (only != null && only.actor != m.actor) {
                        return null;
                    }
                    only = m;
                }
            }
        }
        return only;
    }

    /** The countries that the words of a role speak of are the person's. */
    private static void countries(Page page, Line line, int from, int to, Draft draft, List<Draft> drafts) {
        for (int i = from; i < to; i++) {
            Mark mark = page.at(line, i);
            if (mark != null && mark.kind == NameKind.COUNTRY) {
                draft.countries.add(mark.key);
            } else if (mark != null && mark.kind == NameKind.ORGANISATION && mark.country != null) {
                draft.countries.add(mark.country);
            } else if (mark != null && mark.person() && mark.actor != draft.index) {
                draft.countries.addAll(drafts.get(mark.actor).countries);
            }
        }
    }
}
