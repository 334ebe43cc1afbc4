package io.stemma.actor;

import io.stemma.article.Passage;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
import io.stemma.reading.name.RoleMention;
import io.stemma.reading.name.UsualNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one actor of its bearers in several articles: its usual name, its spellings, its roles with their evidence. */
final class ActorMaker {
    private static final String PIVOT = "en";

    Actor make(String id, List<Named> bearers) {
        List<Named> ordered = new ArrayList<>(bearers);
        ordered.sort(Comparator.comparing((Named n) -> !n.reading().language().equals(PIVOT))
                .thenComparing(Named::article)
                .thenComparingInt(n -> n.actor().index()));
        LocalActor first = ordered.get(0).actor();
        String name = name(ordered);
        String country = ordered.stream()
                .map(n -> n.actor().country())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Actor(id, name, first.kind(), first.key(), spellings(ordered), roles(ordered), country);
    }

    private static String name(List<Named> bearers) {
        LocalActor first = bearers.get(0).actor();
        if (first.key() != null) {
            String usual =
                    UsualNames.of(first, bearers.get(0).reading().language()).orElse(null);
            if (usual != null) {
                return usual;
            }
        }
        boolean pivot = bearers.get(0).reading().language().equals(PIVOT);
        Map<String, Integer> counts = new TreeMap<>();
        for (Named n : bearers) {
            if (n.reading().language().equals(PIVOT) == pivot) {
                counts.merge(n.actor().name(), 1, Integer::sum);
            }
        }
        String best = null;
        for (String name : counts.keySet()) {
            if (best == null || better(name, best, counts, first.kind())) {
                best = name;
            }
        }
        return latin(best);
    }

    /** A full name before a part of one, then the one that more articles write, then the shorter. */
    private static boolean better(String name, String best, Map<String, Integer> counts, NameKind kind) {
        int full = Integer.compare(full(name), full(best));
        if (kind == NameKind.PERSON && full != 0) {
            return full > 0;
        }
        int more = Integer.compare(counts.get(name), counts.get(best));
        return more != 0 ? more > 0 : name.length() < best.length();
    }

    /** 0 for a surname alone, 1 with an initial, 2 for a given name and surname. */
    static int full(String name) {
        String[] words = name.split(" ");
        if (words.length == 1) {
            return 0;
        }
        return words[0].length() < 3 && words[0].endsWith(".") ? 1 : 2;
    }

    private static String latin(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return capitalised(NameSkeleton.latin(name));
            }
        }
        return name;
    }

    private static String capitalised(String name) {
        StringBuilder s = new StringBuilder();
        for (String word : name.split(" ")) {
            s.append(s.length() == 0 ? "" : " ");
            s.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return s.toString();
    }

    /** Those that most articles write first. */
    private static List<String> spellings(List<Named> bearers) {
        Map<String, Set<String>> articles = new TreeMap<>();
        for (Named n : bearers) {
            for (String s : n.actor().spellings()) {
                articles.computeIfAbsent(s, k -> new HashSet<>()).add(n.article());
            }
        }
        List<String> spellings = new ArrayList<>(articles.keySet());
        spellings.sort(Comparator.comparingInt((String s) -> -articles.get(s).size())
                .thenComparing(Comparator.naturalOrder()));
        return spellings;
    }

    private static List<Role> roles(List<Named> bearers) {
        Map<String, String> written = new TreeMap<>();
        Map<String, Set<Passage>> evidence = new TreeMap<>();
        for (Named n : bearers) {
            for (RoleMention r : n.actor().roles()) {
                written.putIfAbsent(r.canonical(), r.role());
                evidence.computeIfAbsent(r.canonical(), k -> new TreeSet<>()).add(new Passage(n.article(), r.span()));
            }
        }
        List<Role> roles = new ArrayList<>();
        written.forEach(
                (canonical, role) -> roles.add(new Role(role, canonical, List.copyOf(evidence.get(canonical)))));
        roles.sort(Comparator.comparingInt((Role r) -> -r.evidence().size()).thenComparing(Role::canonical));
        return roles;
    }
}
