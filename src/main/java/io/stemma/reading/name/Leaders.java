package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows who held which high office when (world's table {@code leaders.tsv}). It makes no mention and no role of its own:
 * it only helps to tell whom "the Danish prime minister" means among the persons that an article names.
 */
final class Leaders {
    private record Term(String country, List<String> roles, List<String> name, String from, String to) {
        boolean covers(String day) {
            return day == null || from.compareTo(day) <= 0 && (to.isEmpty() || day.compareTo(to) <= 0);
        }
    }

    private final Map<String, List<Term>> bySurname = new HashMap<>();

    private final Set<String> roles = new HashSet<>();

    Leaders(LanguagePack pack) {
        for (Row row : pack.packs().world("leaders.tsv")) {
            List<String> name = List.of(NameSkeleton.of(row.cell(2)).split(" "));
            Term term = new Term(row.cell(0), row.alternatives(1), name, row.cell(3), row.cell(4));
            roles.addAll(term.roles());
            bySurname
                    .computeIfAbsent(name.get(name.size() - 1), k -> new ArrayList<>())
                    .add(term);
        }
    }

    /** The English roles of those who lead countries. */
    Set<String> roles() {
        return roles;
    }

    /** Tells the drafts which offices and countries are theirs on the day of publication (null when unknown). */
    void tell(List<Draft> drafts, String day) {
        for (Draft draft : drafts) {
            if (draft.kind != NameKind.PERSON) {
                continue;
            }
            String[] name = NameSkeleton.of(draft.name).split(" ");
            for (Term term : bySurname.getOrDefault(name[name.length - 1], List.of())) {
                if (name.length == 1 && term.covers(day)
                        || name.length > 1 && name[0].equals(term.name().get(0))) {
                    draft.countries.add(term.country());
                    if (term.covers(day)) {
                        draft.offices.addAll(term.roles());
                    }
                }
            }
        }
    }
}
