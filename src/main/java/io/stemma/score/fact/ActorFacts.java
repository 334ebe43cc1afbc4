package io.stemma.score.fact;

import io.stemma.actor.Actor;
import io.stemma.actor.Role;
import io.stemma.dossier.Dossier;
import io.stemma.score.fact.Expected.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the expected actors among those of a dossier. */
final class ActorFacts {
    private final List<Fact> facts;
    private final Dossier dossier;
    private final String allText;
    private final Map<String, Actor> byName = new HashMap<>();

    ActorFacts(Expected expected, Dossier dossier) {
        this.facts = expected.list("actors");
        this.dossier = dossier;
        this.allText = dossier.articles().stream().map(a -> a.article().text()).collect(Collectors.joining("\n"));
        for (Fact f : facts) {
            Actor best = null;
            double most = 0;
            for (Actor a : dossier.actors().actors()) {
                double share = share(f, a);
                if (share > most) {
                    most = share;
                    best = a;
                }
            }
            if (best != null) {
                byName.put(f.text("name"), best);
            }
        }
    }

    /** The id of the actor that stands for an expected name, or null. */
    String id(String name) {
        Actor known = byName.get(name);
        if (known == null) {
            String wanted = plain(name);
            known = dossier.actors().actors().stream()
                    .filter(a -> plain(a.name()).equals(wanted) || spellings(a).contains(wanted))
                    .findFirst()
                    .orElse(null);
        }
        return known == null ? null : known.id();
    }

    /** The share of the listed spellings (of those that the texts hold) that the actor gathers, 0 if none fits. */
    private double share(Fact f, Actor a) {
        Set<String> own = spellings(a);
        own.add(plain(a.name()));
        List<String> listed = listed(f);
        long hits = listed.stream().filter(own::contains).count();
        return listed.isEmpty() ? 0 : (double) hits / listed.size();
    }

    private List<String> listed(Fact f) {
        List<String> spellings = f.strings("spellings");
        List<String> all = spellings.isEmpty() ? List.of(f.text("name")) : spellings;
        List<String> inText = all.stream().filter(allText::contains).toList();
        return (inText.isEmpty() ? all : inText)
                .stream().map(ActorFacts::plain).distinct().toList();
    }

    private static Set<String> spellings(Actor a) {
        return a.spellings().stream().map(ActorFacts::plain).collect(Collectors.toSet());
    }

    /** A name without honorifics, titles, marks and case. */
    private static String plain(String name) {
        return name.replaceAll("^(Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Herr|Frau|President|Präsident) ", "")
                .replaceAll("^(President|Präsident) ", "")
                .replaceAll("[.’']", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    Section section() {
        Section.Counter c = new Section.Counter("actors");
        for (Fact f : facts) {
            Actor a = byName.get(f.text("name"));
            boolean alone =
                    a != null && byName.values().stream().filter(a::equals).count() == 1;
            boolean found = a != null && share(f, a) >= 0.5 && alone;
            c.count(f.text("name") + (a == null ? "" : " = " + a.id() + (alone ? "" : ", merged wrongly")), found);
        }
        for (Actor a : dossier.actors().actors()) {
            if (!byName.containsValue(a)) {
                c.beyond(a.kind().word() + " " + a.name() + " " + a.spellings());
            }
        }
        return c.section();
    }

    /** The roles of the expected actors: found if a role of the actor says half of the words. */
    Section roles(FactTerms terms) {
        Section.Counter c = new Section.Counter("roles");
        for (Fact f : facts) {
            Actor a = byName.get(f.text("name"));
            for (String wanted : f.strings("roles")) {
                boolean found = false;
                if (a != null) {
                    for (Role r : a.roles()) {
                        found |= terms.covered(wanted, r.canonical() + " " + r.role(), "en") >= 0.5
                                || terms.covered(wanted, r.role(), "de") >= 0.5;
                    }
                }
                c.count(f.text("name") + ": " + wanted, found);
            }
        }
        return c.section();
    }
}
