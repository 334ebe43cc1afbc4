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
 * Articles and what ties each two of them: likenesses and derivations. What is tied, at any remove, is a neighbourhood, and
 * no story or line reaches beyond one, so a neighbourhood that has not changed need not be looked into again. Articles go
 * by numbers in order of arrival. It grows, and is not safe for use by many threads.
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
        private final Map<Integer, Double> looked = new HashMap<>(0);

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

    /** Tells how like two articles are that were looked into; it ties them not. */
    public void look(int one, int other, double likeness) {
        nodes.get(Math.max(one, other)).looked.put(Math.min(one, other), likeness);
    }

    /** The same by their ids. */
    public void look(String one, String other, double likeness) {
        look(numbers.get(one), numbers.get(other), likeness);
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
            if (node.likenesses[i] >= Likenesses.LEAST) {
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
            node.looked.forEach((other, likeness) -> {
                if (inside.contains(other)) {
                    likenesses.look(id, nodes.get(other).outline.id(), likeness);
                }
            });
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
