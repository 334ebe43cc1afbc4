package io.stemma.score.fact;

import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.Standing;
import io.stemma.claim.When;
import io.stemma.dossier.Dossier;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.event.Mode;
import io.stemma.reading.time.DayRange;
import io.stemma.score.fact.Expected.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds expected events, measures, quotes, figures and standings among the claims of a dossier. */
final class ClaimFacts {
    private static final double HALF = 0.5;

    private final Map<String, ReadArticle> articles = new HashMap<>();
    private final List<Claim> claims;
    private final FactTerms terms;
    private final ActorFacts actors;

    ClaimFacts(Dossier dossier, FactTerms terms, ActorFacts actors) {
        dossier.articles().forEach(a -> articles.put(a.id(), a));
        this.claims = FactScore.claims(dossier);
        this.terms = terms;
        this.actors = actors;
    }

    Section section(String name, ClaimKind kind, List<Fact> facts) {
        Section.Counter c = new Section.Counter(name);
        Set<Claim> right = new HashSet<>();
        for (Fact f : facts) {
            boolean found = false;
            for (Claim claim : claims) {
                if (claim.kind() == kind && matches(claim, f)) {
                    right.add(claim);
                    found |= carriedBy(claim, f.strings("articles"));
                }
            }
            c.count(f.value().toString(), found);
        }
        for (Claim claim : claims) {
            if (claim.kind() == kind && !right.contains(claim)) {
                c.beyond(line(claim));
            }
        }
        return c.section();
    }

    private String line(Claim c) {
        Passage p = c.evidence().get(0);
        return c.text() + "  [" + c.standing().word() + ", " + files(c) + "]  «"
                + articles.get(p.articleId()).article().at(p.span()) + "»";
    }

    private Set<String> files(Claim c) {
        Set<String> files = new TreeSet<>();
        c.evidence()
                .forEach(p -> files.add(articles.get(p.articleId()).article().file()));
        return files;
    }

    private boolean carriedBy(Claim c, List<String> numbers) {
        return numbers.stream().allMatch(n -> files(c).stream().anyMatch(f -> FactScore.names(f, n)));
    }

    private boolean matches(Claim c, Fact f) {
        return switch (c.kind()) {
            case EVENT -> event(c, f);
            case MEASURE -> measure(c, f);
            case QUOTE -> quote(c, f);
            case FIGURE -> figure(c, f);
        };
    }

    private boolean event(Claim c, Fact f) {
        Set<String> all = new HashSet<>(c.source());
        all.addAll(c.target());
        if (c.where() != null) {
            all.add(c.where());
        }
        boolean who = f.has("who")
                ? f.strings("who").stream().allMatch(w -> actors.id(w) != null && among(all, w))
                : says(c, f.text("what"));
        return c.type().equals(f.text("type"))
                && mode(c, f)
                && who
                && day(c.when(), f.text("when"))
                && place(c, f.text("where"));
    }

    private boolean place(Claim c, String where) {
        if (where == null || c.where() == null) {
            return true;
        }
        String id = actors.id(where);
        return c.where().equals(id) || c.target().contains(id) || c.source().contains(id) || says(c, where);
    }

    private static boolean mode(Claim c, Fact f) {
        if (f.has("mode")) {
            return c.mode().word().equals(f.text("mode"));
        }
        return c.mode() != Mode.DENIED;
    }

    private static boolean day(When when, String day) {
        if (day == null || when == null || when.value() == null) {
            return true;
        }
        var x = DayRange.of(when.value());
        var y = DayRange.of(day);
        return x.isEmpty() || y.isEmpty() || x.get().meets(y.get());
    }

    private boolean measure(Claim c, Fact f) {
        List<String> takers = new ArrayList<>(f.strings("by"));
        takers.addAll(f.strings("imposed_by"));
        boolean by = takers.isEmpty() || takers.stream().anyMatch(b -> among(c.source(), b));
        boolean of = !f.has("of")
                || f.strings("of").stream().anyMatch(o -> among(c.target(), o) || among(c.source(), o))
                || says(c, String.join(" ", f.strings("of")));
        boolean days = day(c.when(), f.text("when")) || c.until() != null && day(c.until(), f.text("when"));
        boolean lasts = !f.has("lasts") || f.text("lasts").equals(c.lasts());
        return c.type().equals(f.text("kind")) && mode(c, f) && by && of && on(c, f.text("on")) && days && lasts;
    }

    private boolean among(Collection<String> ids, String name) {
        String id = actors.id(name);
        return id != null && ids.contains(id);
    }

    private boolean on(Claim c, String on) {
        if (on == null) {
            return true;
        }
        String id = actors.id(on);
        if (id != null && c.target().contains(id)) {
            return true;
        }
        return c.onWhat() != null
                && (terms.covered(on, c.onWhat(), "en") >= HALF || terms.covered(on, c.onWhat(), "de") >= HALF);
    }

    private boolean quote(Claim c, Fact f) {
        String by = actors.id(f.text("by"));
        boolean speaker = by != null && c.source().contains(by);
        boolean medium = !f.has("via") || c.medium() == null || c.medium().equalsIgnoreCase(f.text("via"));
        return speaker
                && medium
                && day(c.when(), f.text("when"))
                && (words(c, f.text("says")) || f.has("same_as_de") && words(c, f.text("same_as_de")));
    }

    private boolean words(Claim c, String says) {
        if (says == null) {
            return false;
        }
        String wanted = says.replace("…", " ").strip();
        return FactTerms.holds(c.says(), wanted)
                || c.evidence().stream()
                        .anyMatch(p -> FactTerms.holds(
                                articles.get(p.articleId()).article().at(p.span()), wanted));
    }

    private boolean figure(Claim c, Fact f) {
        double value = f.number("value");
        boolean amount = Math.abs(c.value() - value) <= 1e-6 * Math.abs(value);
        boolean unit =
                f.text("unit") == null ? c.unit() == null : f.text("unit").equals(c.unit());
        boolean giver = !f.has("said_by") || c.source().isEmpty() || among(c.source(), f.text("said_by"));
        return amount && unit && giver && day(c.when(), f.text("when")) && counted(c, f.text("counts"));
    }

    /** Whether the claim's counted thing, or its sentence, shares a content word with what is expected. */
    private boolean counted(Claim c, String counts) {
        if (counts == null) {
            return true;
        }
        if (c.counts() != null && terms.covered(counts, c.counts(), "en") > 0) {
            return true;
        }
        return c.evidence().stream().anyMatch(p -> {
            ReadArticle a = articles.get(p.articleId());
            return terms.covered(counts, a.article().at(p.span()), a.article().language()) > 0;
        });
    }

    /** Whether one sentence of the claim's evidence says half of the content words. */
    private boolean says(Claim c, String what) {
        return what != null
                && c.evidence().stream().anyMatch(p -> {
                    ReadArticle a = articles.get(p.articleId());
                    return terms.covered(
                                    what, a.article().at(p.span()), a.article().language())
                            >= HALF;
                });
    }

    Section standings(List<Fact> facts) {
        Section.Counter counter = new Section.Counter("standings");
        for (Fact f : facts) {
            boolean found =
                    claims.stream().anyMatch(c -> c.standing().word().equals(f.text("standing")) && stands(c, f));
            counter.count(f.text("fact") + ": " + f.text("standing"), found);
        }
        return counter.section();
    }

    private boolean stands(Claim c, Fact f) {
        boolean origins = !f.has("origins") || c.origins() == Double.parseDouble(f.text("origins"));
        if (!origins || f.value() == null) {
            return false;
        }
        if (f.has("claim")) {
            return fits(c, f.fact("claim")) && (!f.has("against") || against(c, f.fact("against")));
        }
        if (c.standing() == Standing.CHANGED) {
            String both = f.text("fact") + " " + f.text("to");
            return terms.covered(both, c.text() + " " + c.note(), "en") >= HALF || says(c, both);
        }
        boolean said = terms.covered(f.text("fact"), c.text(), "en") >= HALF || says(c, f.text("fact"));
        return said && (c.standing() != Standing.DISPUTED || sides(c, f));
    }

    private boolean fits(Claim c, Fact wanted) {
        boolean kind = c.kind().word().equals(wanted.text("kind"));
        boolean figure = c.kind() == ClaimKind.FIGURE;
        boolean type = !wanted.has("type")
                || (figure
                        ? counted(c, wanted.text("type"))
                        : wanted.text("type").equals(c.type()));
        Set<String> all = new HashSet<>(c.source());
        all.addAll(c.target());
        boolean who = wanted.strings("who").stream().allMatch(w -> among(all, w));
        boolean value = !wanted.has("value")
                || c.value() != null && value(c.value(), wanted.text("value"))
                || c.lasts() != null && c.lasts().equals(wanted.text("value"))
                || c.says() != null && words(c, wanted.text("value"));
        return kind && type && who && value;
    }

    private static boolean value(double value, String wanted) {
        try {
            return Math.abs(value - Double.parseDouble(wanted)) <= 1e-6 * Math.abs(value);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean against(Claim c, Fact other) {
        return claims.stream().anyMatch(o -> c.against().contains(o.id()) && fits(o, other)) || c.note() != null;
    }

    private boolean sides(Claim c, Fact f) {
        Set<String> both = new HashSet<>(files(c));
        claims.stream().filter(o -> c.against().contains(o.id())).forEach(o -> both.addAll(files(o)));
        for (String side : List.of("one_side", "other_side")) {
            if (f.has(side)) {
                String number = f.text(side).split("[ (]")[0];
                if (both.stream().noneMatch(file -> FactScore.names(file, number))) {
                    return false;
                }
            }
        }
        return true;
    }
}
