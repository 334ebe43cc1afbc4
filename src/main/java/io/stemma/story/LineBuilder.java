package io.stemma.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Groups stories into lines: stories that are alike enough on average, whatever the time between them. A story is the
 * numbers of its articles in a graph, the oldest first.
 */
public final class LineBuilder implements KeptGroups.Grouper<List<Integer>> {
    /** Average likeness of the articles of stories of one line; between no two of them it is without a pair as like. */
    public static final double LINE = 0.12;

    /** What two articles are taken to have in common where nothing is known of it. */
    private static final double UNKNOWN = 0.06;

    /** Stories of one line may lie any time apart. */
    private static final Era ALWAYS = new Era(0, 0, 0);

    private final StoryGraph graph;
    private final Map<Integer, List<Integer>> storyOf = new HashMap<>();

    /** @param stories all stories of the graph */
    public LineBuilder(Collection<List<Integer>> stories, StoryGraph graph) {
        this.graph = graph;
        stories.forEach(story -> story.forEach(article -> storyOf.put(article, story)));
    }

    @Override
    public Collection<List<Integer>> tied(List<Integer> story) {
        Set<List<Integer>> tied = new LinkedHashSet<>();
        for (int article : story) {
            graph.like(article, (other, likeness) -> {
                if (likeness >= LINE && storyOf.containsKey(other)) {
                    tied.add(storyOf.get(other));
                }
            });
        }
        tied.remove(story);
        return tied;
    }

    /** The lines of these stories, each with its oldest story first; a story may be a line by itself. */
    @Override
    public List<List<List<Integer>>> group(Collection<List<Integer>> some) {
        List<List<Integer>> stories = new ArrayList<>(some);
        stories.sort(Comparator.comparing(s -> graph.outline(s.get(0)), Outline.BY_PUBLICATION));
        AverageLink link = AverageLink.taking(LINE, 0, UNKNOWN);
        Map<Integer, Integer> numberOf = new HashMap<>();
        List<Integer> storyAt = new ArrayList<>();
        for (List<Integer> story : stories) {
            int first = storyAt.size();
            int number = link.add(
                    IntStream.range(first, first + story.size()).boxed().toList(), ALWAYS);
            for (int article : story) {
                storyAt.add(number);
                numberOf.put(article, number);
            }
        }
        numberOf.forEach((article, s) -> graph.like(article, (other, likeness) -> {
            Integer t = numberOf.get(other);
            if (t != null && s < t) {
                link.like(s, t, likeness);
            }
        }));
        return link.groups().stream()
                .map(group -> group.stream()
                        .map(storyAt::get)
                        .distinct()
                        .map(stories::get)
                        .toList())
                .toList();
    }
}
