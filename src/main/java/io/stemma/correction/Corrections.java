package io.stemma.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The corrections that hold at a moment.
 *
 * @param all they, in the order in which they were made
 */
public record Corrections(List<Correction> all) {
    /** None. */
    public static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        all = List.copyOf(all);
    }

    private Stream<Correction> of(CorrectionKind kind) {
        return all.stream().filter(c -> c.kind() == kind);
    }

    /** Whether a person has said that neither of two articles derives from the other. */
    public boolean underived(String article, String other) {
        return of(CorrectionKind.DERIVATION_WRONG)
                .anyMatch(c -> c.subjects().contains(article) && c.subjects().contains(other));
    }

    /** Those by which two of these articles do not derive from each other. */
    public List<Correction> underived(Collection<String> articles) {
        return of(CorrectionKind.DERIVATION_WRONG)
                .filter(c -> articles.containsAll(c.subjects()))
                .toList();
    }

    /** The ids of the claims that are said to be wrong. */
    public Set<String> wrongClaims() {
        Set<String> wrong = new HashSet<>();
        of(CorrectionKind.CLAIM_WRONG).forEach(c -> wrong.add(c.subjects().get(0)));
        return wrong;
    }

    /** The articles that are said to be of one story with this one. */
    public List<String> joined(String article) {
        return of(CorrectionKind.STORIES_ONE)
                .filter(c -> c.subjects().contains(article))
                .flatMap(c -> c.subjects().stream())
                .filter(a -> !a.equals(article))
                .toList();
    }

    /**
     * Groups of articles put right: first some are taken out of their groups to be one of their own, then groups are
     * joined; what was said last holds.
     *
     * @param groups ids of articles, each in one group
     */
    public List<List<String>> regrouped(List<List<String>> groups) {
        List<List<String>> now = new ArrayList<>();
        groups.forEach(g -> now.add(new ArrayList<>(g)));
        for (Correction c : all) {
            if (c.kind() == CorrectionKind.ARTICLES_APART) {
                List<String> apart = new ArrayList<>();
                for (List<String> group : now) {
                    group.stream().filter(c.subjects()::contains).forEach(apart::add);
                    group.removeAll(c.subjects());
                }
                now.add(apart);
            } else if (c.kind() == CorrectionKind.STORIES_ONE) {
                List<String> one = holding(c.subjects().get(0), now);
                List<String> other = holding(c.subjects().get(1), now);
                if (one != null && other != null && one != other) {
                    one.addAll(other);
                    other.clear();
                }
            }
            now.removeIf(List::isEmpty);
        }
        return now;
    }

    private static List<String> holding(String article, List<List<String>> groups) {
        return groups.stream().filter(g -> g.contains(article)).findFirst().orElse(null);
    }

    /** Whether stories are put right. */
    public boolean ofStories() {
        return all.stream()
                .anyMatch(c -> c.kind() == CorrectionKind.STORIES_ONE || c.kind() == CorrectionKind.ARTICLES_APART);
    }

    /** For the id of each actor that is said to be another, the id of the other. */
    public Map<String, String> actorsOne() {
        Map<String, String> into = new LinkedHashMap<>();
        of(CorrectionKind.ACTORS_ONE).forEach(c -> {
            String kept = into.getOrDefault(c.subjects().get(0), c.subjects().get(0));
            String other = c.subjects().get(1);
            if (!kept.equals(other)) {
                into.replaceAll((from, to) -> to.equals(other) ? kept : to);
                into.put(other, kept);
            }
        });
        return into;
    }

    /** Those by which an actor is somebody else in some articles. */
    public List<Correction> actorsApart() {
        return of(CorrectionKind.ACTOR_APART).toList();
    }

    /** Those that are about one of these ids: of articles, claims or actors. */
    public List<Correction> about(Collection<String> ids) {
        return all.stream()
                .filter(c -> c.subjects().stream().anyMatch(ids::contains))
                .toList();
    }
}
