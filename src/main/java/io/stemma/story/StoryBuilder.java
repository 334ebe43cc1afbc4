package io.stemma.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups articles into stories, each about one happening. Articles tied by derivations are of one story; beyond that, groups
 * of articles become one story while they are alike enough on average and were published near in time, as far as that is
 * known.
 *
 * <p>The outcome depends on the set of articles alone, not on the order in which they arrived. Safe for use by many threads.
 */
public final class StoryBuilder {
    /** Average likeness of the articles of one story. */
    private static final double STORY = 0.12;
    /** The share of what the articles of two groups have in common each among themselves that they must share with each other. */
    private static final double OF_OWN = 0.7;
    /** So much of that, times their nearness in time, ties two articles at least. */
    private static final double NEAR = 0.5;

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
     * Whether two articles may be of one story: where no two of different sets may, these share no story. Groups that become
     * one have a pair as like as their average; that their average day lies nearer than the days of each such pair is rare.
     */
    static boolean tied(Outline one, Outline other, double likeness) {
        return likeness >= STORY && likeness * one.era().nearness(other.era()) >= NEAR * STORY;
    }

    /**
     * Groups articles of a graph.
     *
     * @param parted whether a person has said that two articles, by their ids, do not derive from each other
     */
    public KeptGroups.Grouper<Integer> of(StoryGraph graph, StoryGraph.Parted parted) {
        return new KeptGroups.Grouper<>() {
            @Override
            public Collection<Integer> tied(Integer article) {
                return graph.ties(article, parted);
            }

            @Override
            public List<List<Integer>> group(Collection<Integer> articles) {
                return articles.size() == 1
                        ? List.of(List.copyOf(articles))
                        : StoryBuilder.this.group(articles, graph, parted);
            }
        };
    }

    /** The stories of a set of articles, each by publication. */
    private List<List<Integer>> group(Collection<Integer> numbers, StoryGraph graph, StoryGraph.Parted parted) {
        List<Integer> articles = new ArrayList<>(numbers);
        articles.sort(graph.byPublication());
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            place.put(articles.get(i), i);
        }
        AverageLink link = AverageLink.looking(STORY, OF_OWN, (i, j) -> {
            double told = graph.likeness(articles.get(i), articles.get(j));
            return told >= 0
                    ? told
                    : closeness.of(
                            graph.outline(articles.get(i)).id(),
                            graph.outline(articles.get(j)).id());
        });
        int[] groupOf = new int[articles.size()];
        for (List<Integer> group : folded(articles, place, graph, parted)) {
            Era era = group.stream()
                    .map(i -> graph.outline(articles.get(i)).era())
                    .reduce(Era::and)
                    .orElseThrow();
            int number = link.add(group, era);
            group.forEach(i -> groupOf[i] = number);
        }
        for (int i = 0; i < articles.size(); i++) {
            int at = i;
            graph.like(articles.get(i), (other, likeness) -> {
                Integer j = place.get(other);
                if (j != null && at < j && groupOf[at] != groupOf[j]) {
                    link.like(groupOf[at], groupOf[j], likeness);
                }
            });
        }
        return link.groups().stream()
                .map(g -> g.stream().map(articles::get).toList())
                .toList();
    }

    /** The articles that derivations make one, by place. */
    private static List<List<Integer>> folded(
            List<Integer> articles, Map<Integer, Integer> place, StoryGraph graph, StoryGraph.Parted parted) {
        int[] root = new int[articles.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < root.length; i++) {
            for (int other : graph.folded(articles.get(i), parted)) {
                if (place.containsKey(other)) {
                    int a = root(i, root);
                    int b = root(place.get(other), root);
                    root[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
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
