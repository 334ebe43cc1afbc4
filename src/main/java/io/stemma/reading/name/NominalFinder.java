package io.stemma.reading.name;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds mentions by role ("the envoy", "the French president") and whom they mean: the person to whom the article gives
 * the role; where several have it, the one of the country that is named with it, else the one mentioned last. A role that
 * nobody has goes to the most mentioned person of the country that is named with it, or to the only one of that country
 * whom the text has just spoken of. A first sentence that starts with "a Canadian envoy" means the one whom the next
 * sentence introduces ("delayed identification").
 */
final class NominalFinder {
    private static final int OFTEN = 3;
    private static final int NEAR = 5;
    /** The first sentence, or the one behind a headline. */
    private static final int LEAD = 1;

    private final Cues cues;
    private final Titles titles;
    private final RolePhrases phrases;
    private final NameWords words;
    private final Capitals capitals;
    private final Set<String> leading;
    private final Set<String> lesser = new HashSet<>();
    private final Set<String> introducing = new HashSet<>();

    NominalFinder(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        titles = pack.part(Titles.class, Titles::new);
        phrases = pack.part(RolePhrases.class, RolePhrases::new);
        words = pack.part(NameWords.class, NameWords::new);
        pack.packs().world("lesser-roles.tsv").forEach(r -> lesser.add(r.cell(0)));
        pack.packs().world("introducing-roles.tsv").forEach(r -> introducing.add(r.cell(0)));
        leading = pack.part(Leaders.class, Leaders::new).roles();
        capitals = pack.part(Capitals.class, Capitals::new);
    }

    /** The mentions by role in order of the text. */
    List<Nominal> find(Page page, List<Draft> drafts) {
        List<Mark> marks = page.all();
        List<Nominal> found = new ArrayList<>();
        Map<Span, String> heads = new LinkedHashMap<>();
        for (Draft d : drafts) {
            d.roles.forEach(r -> heads.put(r.span(), r.canonical()));
        }
        for (Line line : page.lines()) {
            for (int to = 1; to <= line.size(); to++) {
                if (page.at(line, to - 1) != null) {
                    continue;
                }
                Entry city = capitals.at(page, line, to - 1);
                if (city != null) {
                    found.add(new Nominal(line, page.at(line, to - 2).from - 1, to, draft(city, drafts)));
                }
                Titles.Hit hit = titles.endingAt(line, to);
                if (hit != null && !hit.title().honorific() && !hit.title().plural()) {
                    Nominal nominal = read(page, marks, line, hit, heads, drafts);
                    if (nominal != null) {
                        found.add(nominal);
                    }
                }
            }
        }
        return found;
    }

    private static int draft(Entry entry, List<Draft> drafts) {
        for (Draft d : drafts) {
            if (entry.key().equals(d.key) && d.kind == entry.kind()) {
                return d.index;
            }
        }
        Draft draft = new Draft(drafts.size(), entry.kind(), entry.key(), entry.name());
        drafts.add(draft);
        return draft.index;
    }

    private Nominal read(
            Page page, List<Mark> marks, Line line, Titles.Hit hit, Map<Span, String> heads, List<Draft> drafts) {
        Titles.Hit longer = titles.endingAt(line, hit.to() + 1);
        if (longer != null && longer.from() <= hit.from() || line.at(hit.to()).joined()) {
            return null;
        }
        Mark next = page.at(line, hit.to());
        if (next != null && next.person()) {
            return null;
        }
        int from = phrases.left(page, line, hit.from());
        Word determiner = line.at(from - 1);
        boolean lead = line.index() <= LEAD && from == 1 && cues.is("indefinite", determiner);
        if (lead || title(page, line) && !cues.determiner(determiner)) {
            return introduced(page, marks, line, from, hit, drafts);
        }
        if (!cues.is("definite", determiner) || plural(determiner, hit)) {
            return null;
        }
        Span head = line.span(hit.from(), hit.to());
        int start = line.at(from).span().start();
        for (Map.Entry<Span, String> role : heads.entrySet()) {
            if (role.getKey().start() == start
                    && role.getKey().contains(head)
                    && role.getValue().equals(hit.title().canonical())) {
                return null;
            }
        }
        Set<String> countries = countries(page, line, from, hit.from());
        Draft draft = whom(marks, line, hit, countries, drafts);
        if (draft == null && !leading.contains(hit.title().canonical())) {
            countries.addAll(countries(page, line, hit.to(), phrases.right(page, line, hit.to())));
            draft = onlyNear(marks, line, hit, countries, drafts);
        }
        if (draft == null) {
            return null;
        }
        if (!has(draft.roles, hit.title().canonical())) {
            Span span = line.span(from, hit.to());
            draft.roles.add(new RoleMention(span.of(page.text()), hit.title().canonical(), span));
        }
        return new Nominal(line, from - 1, hit.to(), draft.index);
    }

    private static Set<String> countries(Page page, Line line, int from, int to) {
        Set<String> countries = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            Mark mark = page.at(line, i);
            if (mark != null && mark.country != null) {
                countries.add(mark.country);
            }
        }
        return countries;
    }

    private static boolean title(Page page, Line line) {
        Span title = page.article().article().titleSpan();
        return title != null && title.contains(line.span(0, 1));
    }

    /** Whom the sentence behind names first, if he is named there for the first time and of the same country. */
    private Nominal introduced(Page page, List<Mark> marks, Line line, int from, Titles.Hit hit, List<Draft> drafts) {
        Set<String> countries = countries(page, line, from, hit.from());
        if (!introducing.contains(hit.title().canonical())
                || countries.isEmpty()
                || line.index() + 1 >= page.lines().size()
                || page.in(line).stream().anyMatch(m -> m.person() && m.from < hit.to())) {
            return null;
        }
        Line next = page.lines().get(line.index() + 1);
        for (Mark m : page.in(next)) {
            if (m.person()) {
                Draft draft = drafts.get(m.actor);
                boolean first = marks.stream()
                        .noneMatch(x -> x.actor == m.actor
                                && x.span().start() < line.span(0, 1).start());
                boolean fits = draft.countries.stream().anyMatch(countries::contains)
                        && draft.offices.isEmpty()
                        && draft.gender.fits(hit.title().gender());
                if (!first || !fits) {
                    return null;
                }
                Span span = line.span(from, hit.to());
                draft.roles.add(
                        new RoleMention(span.of(page.text()), hit.title().canonical(), span));
                return new Nominal(line, lead(line, from), hit.to(), draft.index);
            }
        }
        return null;
    }

    /** Where the phrase starts, with its article. */
    private int lead(Line line, int from) {
        return cues.determiner(line.at(from - 1)) ? from - 1 : from;
    }

    /** The only person of these countries, if the sentence before or this one has named him and tells his role elsewhere. */
    private static Draft onlyNear(
            List<Mark> marks, Line line, Titles.Hit hit, Set<String> countries, List<Draft> drafts) {
        Draft only = null;
        for (Draft d : drafts) {
            if (d.kind == NameKind.PERSON
                    && d.offices.isEmpty()
                    && d.gender.fits(hit.title().gender())
                    && d.countries.stream().anyMatch(countries::contains)) {
                if (only != null) {
                    return null;
                }
                only = d;
            }
        }
        if (only == null || only.roles.isEmpty()) {
            return null;
        }
        int index = only.index;
        int at = line.at(hit.from()).span().start();
        boolean near = marks.stream()
                .anyMatch(m -> m.actor == index && m.span().start() < at && line.index() - m.line.index() <= 1);
        return near ? only : null;
    }

    /** A masculine title behind a feminine or plural article is plural. */
    private boolean plural(Word determiner, Titles.Hit hit) {
        return words.nounsAreCapital() && hit.title().gender() == Gender.MALE && cues.is("plural article", determiner);
    }

    private Draft whom(List<Mark> marks, Line line, Titles.Hit hit, Set<String> countries, List<Draft> drafts) {
        int at = line.at(hit.from()).span().start();
        List<Draft> having = new ArrayList<>();
        for (Draft d : drafts) {
            if (d.kind == NameKind.PERSON
                    && has(d, hit.title().canonical())
                    && d.gender.fits(hit.title().gender())) {
                having.add(d);
            }
        }
        if (!countries.isEmpty()) {
            having.removeIf(d -> !d.countries.isEmpty() && d.countries.stream().noneMatch(countries::contains));
            List<Draft> sure = having.stream()
                    .filter(d -> d.countries.stream().anyMatch(countries::contains))
                    .toList();
            if (sure.isEmpty() && having.size() > 1) {
                return null;
            }
            having = sure.isEmpty() ? having : new ArrayList<>(sure);
            if (having.isEmpty() && !leading.contains(hit.title().canonical())) {
                return ofCountry(marks, countries, hit, drafts);
            }
        }
        return having.size() == 1 ? having.get(0) : lastBefore(marks, line, at, having);
    }

    private boolean has(List<RoleMention> roles, String canonical) {
        return roles.stream().anyMatch(r -> fits(r.canonical(), canonical));
    }

    private boolean has(Draft draft, String canonical) {
        return has(draft.roles, canonical) || draft.offices.stream().anyMatch(o -> fits(o, canonical));
    }

    private boolean fits(String role, String nominal) {
        return role.equals(nominal)
                || role.endsWith(" " + nominal) && !lesser.contains(role.substring(0, role.indexOf(' ')));
    }

    private static Draft lastBefore(List<Mark> marks, Line line, int at, List<Draft> drafts) {
        Draft last = null;
        int lastStart = -1;
        for (Mark m : marks) {
            int start = m.span().start();
            if (m.person() && start < at && start > lastStart && line.index() - m.line.index() <= NEAR) {
                for (Draft d : drafts) {
                    if (d.index == m.actor) {
                        last = d;
                        lastStart = start;
                    }
                }
            }
        }
        return last;
    }

    private static Draft ofCountry(List<Mark> marks, Set<String> countries, Titles.Hit hit, List<Draft> drafts) {
        Draft best = null;
        int most = 0;
        boolean tie = false;
        for (Draft d : drafts) {
            if (d.kind != NameKind.PERSON
                    || d.countries.stream().noneMatch(countries::contains)
                    || !d.gender.fits(hit.title().gender())
                    || !d.offices.isEmpty()) {
                continue;
            }
            int count = (int) marks.stream().filter(m -> m.actor == d.index).count();
            tie = count == most;
            if (count > most) {
                most = count;
                best = d;
                tie = false;
            }
        }
        return most >= OFTEN && !tie ? best : null;
    }
}
