package io.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Groups articles into stories, each about one happening. Articles tied by derivations are of one story; beyond that, groups
 * of articles become one story while they are alike enough on average and were published near in time, as far as that is
 * known.
 *
 * <p>The outcome depends on the set of articles alone, not on the order in which they arrived, but for a story's id, which
 * is that of its first article. Safe for use by many threads.
 */
public final class StoryBuilder {
    /** Average likeness of the articles of one story. */
    private static final double STORY = 0.12;
    /** The share of what the articles of two groups have in common each among themselves that they must share with each other. */
    private static final double OF_OWN = 0.7;
    /** So much of that, times their nearness in time, ties two articles at least. */
    private static final double NEAR = 0.5;

    /** By publication, then by id. */
    static final Comparator<Outline> BY_PUBLICATION = Comparator.comparing(
                    Outline::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Outline::id);

    private final PairCloseness closeness;

    /** How close two articles are of which nothing was noted, by their ids. */
    public interface PairCloseness {
        double of(String one, String other);
    }

    /** @param closeness asked where nothing is known of two articles that may be of one story */
    public StoryBuilder(PairCloseness closeness) {
        this.closeness = closeness;
    }

    /**
     * The stories of a set of articles.
     *
     * @param all the articles; what is told of others is ignored
     * @param putRight given the groups that were found, as ids of articles, tells those that are meant
     * @return ids of the articles of each, by publication
     */
    public List<List<String>> group(Neighbourhood all, UnaryOperator<List<List<String>>> putRight) {
        Map<String, Outline> byId = new TreeMap<>();
        all.outlines().forEach(o -> byId.put(o.id(), o));
        List<Outline> ordered = new ArrayList<>(byId.values());
        ordered.sort(BY_PUBLICATION);
        List<List<String>> groups = groups(ordered, all).stream()
                .map(g -> g.stream().map(i -> ordered.get(i).id()).toList())
                .toList();
        List<List<Outline>> meant = new ArrayList<>();
        for (List<String> group : putRight.apply(groups)) {
            meant.add(group.stream().map(byId::get).sorted(BY_PUBLICATION).toList());
        }
        meant.sort(Comparator.comparing((List<Outline> g) -> g.get(0), BY_PUBLICATION));
        return meant.stream().map(g -> g.stream().map(Outline::id).toList()).toList();
    }

    /**
     * Whether two articles may be of one story: where no two of different sets may, these share no story. Groups that become
     * one have a pair as like as their average; that their average day lies nearer than the days of each such pair is rare.
     */
    static boolean tied(Outline one, Outline other, double likeness) {
        return likeness >= STORY && likeness * one.era().nearness(other.era()) >= NEAR * STORY;
    }

    private List<List<Integer>> groups(List<Outline> articles, Neighbourhood all) {
        Likenesses likenesses = all.likenesses();
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            place.put(articles.get(i).id(), i);
        }
        AverageLink link = AverageLink.looking(STORY, OF_OWN, (i, j) -> {
            String one = articles.get(i).id();
            String other = articles.get(j).id();
            return likenesses.told(one, other).orElseGet(() -> closeness.of(one, other));
        });
        int[] groupOf = new int[articles.size()];
        List<List<Integer>> tied = tied(articles.size(), all.folded(), place);
        for (List<Integer> group : tied) {
            Era era = group.stream()
                    .map(i -> articles.get(i).era())
                    .reduce(Era::and)
                    .orElseThrow();
            int number = link.add(group, era);
            group.forEach(i -> groupOf[i] = number);
        }
        for (int i = 0; i < articles.size(); i++) {
            for (Map.Entry<String, Double> like :
                    likenesses.of(articles.get(i).id()).entrySet()) {
                Integer j = place.get(like.getKey());
                if (j != null && i < j && groupOf[i] != groupOf[j]) {
                    link.like(groupOf[i], groupOf[j], like.getValue());
                }
            }
        }
        return link.groups();
    }

    /** The articles that derivations make one, by number. */
    private static List<List<Integer>> tied(int n, List<Neighbourhood.Pair> folded, Map<String, Integer> place) {
        int[] root = new int[n];
        for (int i = 0; i < n; i++) {
            root[i] = i;
        }
        for (Neighbourhood.Pair pair : folded) {
            if (place.containsKey(pair.one()) && place.containsKey(pair.other())) {
                int a = root(place.get(pair.one()), root);
                int b = root(place.get(pair.other()), root);
                root[Math.max(a, b)] = Math.min(a, b);
            }
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            groups.computeIfAbsent(root(i, root), k -> new ArrayList<>()).add(i);
        }
        return new ArrayList<>(groups.values());
    }

    private static int root(int i, int[] root) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
