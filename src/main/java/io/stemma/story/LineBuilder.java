package io.stemma.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Groups stories into lines: stories that are alike enough on average, whatever the time between them. A story is the
 * numbers of its articles in a graph. Lines that were made before of the same stories are not made again. Not safe for use
 * by many threads.
 */
public final class LineBuilder {
    /** Average likeness of the articles of stories of one line; between no two of them it is without a pair as like. */
    public static final double LINE = 0.12;

    /** What two articles are taken to have in common where nothing is known of it. */
    private static final double UNKNOWN = 0.06;

    /** Stories of one line may lie any time apart. */
    private static final Era ALWAYS = new Era(0, 0, 0);

    /** Of stories that are tied, at any remove, the lines. */
    private Map<List<List<Integer>>, List<List<List<Integer>>>> known = new HashMap<>();

    /**
     * The lines of two stories or more, oldest story first.
     *
     * @param stories all stories, each with its oldest article first
     */
    public List<List<List<Integer>>> lines(List<List<Integer>> stories, StoryGraph graph) {
        List<List<Integer>> ordered = new ArrayList<>(stories);
        ordered.sort(Comparator.comparing(s -> graph.outline(s.get(0)), StoryBuilder.BY_PUBLICATION));
        Map<Integer, Integer> storyOf = new HashMap<>();
        for (int s = 0; s < ordered.size(); s++) {
            int number = s;
            ordered.get(s).forEach(a -> storyOf.put(a, number));
        }
        Map<List<List<Integer>>, List<List<List<Integer>>>> now = new HashMap<>();
        List<List<List<Integer>>> lines = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int s = 0; s < ordered.size(); s++) {
            if (seen.add(s)) {
                List<List<Integer>> tied = tied(s, ordered, storyOf, graph, seen);
                if (tied.size() > 1) {
                    List<List<List<Integer>>> found = known.get(tied);
                    found = found == null ? grouped(tied, graph) : found;
                    now.put(tied, found);
                    lines.addAll(found);
                }
            }
        }
        known = now;
        return lines;
    }

    /** The stories that are tied to one, at any remove, oldest first. */
    private static List<List<Integer>> tied(
            int start,
            List<List<Integer>> stories,
            Map<Integer, Integer> storyOf,
            StoryGraph graph,
            Set<Integer> seen) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> todo = new ArrayDeque<>(List.of(start));
        while (!todo.isEmpty()) {
            int at = todo.remove();
            found.add(at);
            for (int article : stories.get(at)) {
                graph.like(article, (other, likeness) -> {
                    Integer next = likeness >= LINE ? storyOf.get(other) : null;
                    if (next != null && seen.add(next)) {
                        todo.add(next);
                    }
                });
            }
        }
        return found.stream().sorted().map(stories::get).toList();
    }

    private static List<List<List<Integer>>> grouped(List<List<Integer>> stories, StoryGraph graph) {
        AverageLink link = AverageLink.taking(LINE, 0, UNKNOWN);
        Map<Integer, Integer> storyOf = new TreeMap<>();
        List<Integer> storyAt = new ArrayList<>();
        for (List<Integer> story : stories) {
            int first = storyAt.size();
            int number = link.add(
                    IntStream.range(first, first + story.size()).boxed().toList(), ALWAYS);
            for (int article : story) {
                storyAt.add(number);
                storyOf.put(article, number);
            }
        }
        storyOf.forEach((article, s) -> graph.like(article, (other, likeness) -> {
            Integer t = storyOf.get(other);
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
                .filter(line -> line.size() > 1)
                .toList();
    }
}
