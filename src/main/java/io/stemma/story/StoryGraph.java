package io.stemma.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Articles and what ties each two of them: likenesses and derivations. What is tied so closely that it may be of one story,
 * at any remove, is a neighbourhood; one that has not changed need not be looked into again. Articles go by numbers in order
 * of arrival. It grows, and is not safe for use by many threads.
 */
public final class StoryGraph {
    private static final int FEW = 4;

    private final TreeMap<Integer, Node> nodes = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An article with the others that it is tied to. */
    private static final class Node {
        private final Outline outline;
        private int[] others = new int[FEW];
        private double[] likenesses = new double[FEW];
        private int count;
        private final Set<Integer> folded = new HashSet<>(0);

        private Node(Outline outline) {
            this.outline = outline;
        }

        private void add(int other, double likeness) {
            for (int i = 0; i < count; i++) {
                if (others[i] == other) {
                    likenesses[i] = likeness;
                    return;
                }
            }
            if (count == others.length) {
                others = Arrays.copyOf(others, 2 * count);
                likenesses = Arrays.copyOf(likenesses, 2 * count);
            }
            others[count] = other;
            likenesses[count++] = likeness;
        }
    }

    /** Adds an article. */
    public void add(int number, Outline outline) {
        nodes.put(number, new Node(outline));
        numbers.put(outline.id(), number);
    }

    /** Whether it holds an article of this number. */
    public boolean holds(int number) {
        return nodes.containsKey(number);
    }

    /** The outline of an article by its number. */
    public Outline outline(int number) {
        return nodes.get(number).outline;
    }

    /** The number of the article that arrived last, 0 where there is none. */
    public int last() {
        return nodes.isEmpty() ? 0 : nodes.lastKey();
    }

    /** Tells how like two articles are. */
    public void like(int one, int other, double likeness) {
        nodes.get(one).add(other, likeness);
        nodes.get(other).add(one, likeness);
    }

    /** Tells that a derivation makes two articles one. */
    public void fold(int one, int other) {
        nodes.get(one).folded.add(other);
        nodes.get(other).folded.add(one);
    }

    /**
     * The neighbourhoods: the numbers of the articles of each, in order; that of the article that arrived first is first.
     *
     * @param held which articles to heed, by their numbers; the others are as if they were not there
     * @param parted whether a person has said that two articles, by their ids, do not derive from each other
     * @param joined the articles that a person has said are of one story with one, by their ids
     */
    public List<List<Integer>> neighbourhoods(
            IntPredicate held, Parted parted, Function<String, Collection<String>> joined) {
        List<List<Integer>> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int start : nodes.keySet()) {
            if (held.test(start) && seen.add(start)) {
                List<Integer> members = new ArrayList<>();
                Deque<Integer> todo = new ArrayDeque<>(List.of(start));
                while (!todo.isEmpty()) {
                    int at = todo.remove();
                    members.add(at);
                    for (int next : ties(at, parted, joined)) {
                        if (held.test(next) && seen.add(next)) {
                            todo.add(next);
                        }
                    }
                }
                members.sort(null);
                found.add(List.copyOf(members));
            }
        }
        return found;
    }

    /** Whether a person has said that two articles do not derive from each other. */
    public interface Parted {
        boolean test(String one, String other);
    }

    private List<Integer> ties(int at, Parted parted, Function<String, Collection<String>> joined) {
        Node node = nodes.get(at);
        List<Integer> ties = new ArrayList<>();
        for (int i = 0; i < node.count; i++) {
            if (StoryBuilder.tied(node.outline, nodes.get(node.others[i]).outline, node.likenesses[i])) {
                ties.add(node.others[i]);
            }
        }
        for (int other : node.folded) {
            if (!parted.test(node.outline.id(), nodes.get(other).outline.id())) {
                ties.add(other);
            }
        }
        for (String id : joined.apply(node.outline.id())) {
            Integer other = numbers.get(id);
            if (other != null) {
                ties.add(other);
            }
        }
        return ties;
    }

    /** The number of an article by its id. */
    public int number(String id) {
        return numbers.get(id);
    }

    /** Told of the articles that are close to one. */
    interface Like {
        void of(int other, double likeness);
    }

    /** Tells of the articles that are close to one, {@link Likenesses#LEAST} at least. */
    void like(int number, Like like) {
        Node node = nodes.get(number);
        for (int i = 0; i < node.count; i++) {
            if (node.likenesses[i] >= Likenesses.LEAST) {
                like.of(node.others[i], node.likenesses[i]);
            }
        }
    }

    /** These articles with what is known of each two of them. */
    public Neighbourhood neighbourhood(List<Integer> members, Parted parted) {
        Set<Integer> inside = new HashSet<>(members);
        List<Outline> outlines = new ArrayList<>();
        List<Neighbourhood.Pair> folded = new ArrayList<>();
        Likenesses likenesses = new Likenesses();
        for (int m : members) {
            Node node = nodes.get(m);
            String id = node.outline.id();
            outlines.add(node.outline);
            for (int i = 0; i < node.count; i++) {
                if (node.others[i] < m && inside.contains(node.others[i])) {
                    likenesses.put(id, nodes.get(node.others[i]).outline.id(), node.likenesses[i]);
                }
            }
            for (int other : node.folded) {
                String otherId = nodes.get(other).outline.id();
                if (other < m && inside.contains(other) && !parted.test(id, otherId)) {
                    folded.add(new Neighbourhood.Pair(id, otherId));
                }
            }
        }
        return new Neighbourhood(outlines, likenesses, folded);
    }
}
