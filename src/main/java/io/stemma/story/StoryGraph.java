package io.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Articles and what ties each two of them: likenesses and derivations. Articles go by numbers in order of arrival. It grows, and is not safe for use by many threads.
 */
public final class StoryGraph {
    /** Pairs less close than this make neither a story nor a line. */
    public static final double LEAST = 0.08;

    private static final int FEW = 4;

    /** The articles by their numbers, null where no article has the number. */
    private final List<Node> nodes = new ArrayList<>();

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
        while (nodes.size() <= number) {
            nodes.add(null);
        }
        nodes.set(number, new Node(outline));
        numbers.put(outline.id(), number);
    }

    /** Whether it holds an article of this number. */
    public boolean holds(int number) {
        return number < nodes.size() && nodes.get(number) != null;
    }

    /** The outline of an article by its number. */
    public Outline outline(int number) {
        return nodes.get(number).outline;
    }

    /** The numbers of all articles, in order. */
    public List<Integer> numbers() {
        return IntStream.range(0, nodes.size()).filter(this::holds).boxed().toList();
    }

    /** The number of the article that arrived last, 0 where there is none. */
    public int last() {
        return Math.max(0, nodes.size() - 1);
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

    /** Whether a person has said that two articles do not derive from each other. */
    public interface Parted {
        boolean test(String one, String other);
    }

    /** The articles that may be of one story with one. */
    Collection<Integer> ties(int at, Parted parted) {
        Node node = nodes.get(at);
        Set<Integer> ties = new LinkedHashSet<>(folded(at, parted));
        for (int i = 0; i < node.count; i++) {
            if (StoryBuilder.tied(node.outline, nodes.get(node.others[i]).outline, node.likenesses[i])) {
                ties.add(node.others[i]);
            }
        }
        return ties;
    }

    /** The articles that derivations make one with one. */
    List<Integer> folded(int at, Parted parted) {
        Node node = nodes.get(at);
        List<Integer> folded = new ArrayList<>();
        for (int other : node.folded) {
            if (!parted.test(node.outline.id(), nodes.get(other).outline.id())) {
                folded.add(other);
            }
        }
        return folded;
    }

    /** The number of an article by its id. */
    public int number(String id) {
        return numbers.get(id);
    }

    /** Puts articles in order of publication, by their numbers. */
    public Comparator<Integer> byPublication() {
        return Comparator.comparing(this::outline, Outline.BY_PUBLICATION);
    }

    /** Told of the articles that are close to one. */
    interface Like {
        void of(int other, double likeness);
    }

    /** Tells of the articles that are close to one, {@link Likenesses#LEAST} at least. */
    void like(int number, Like like) {
        Node node = nodes.get(number);
        for (int i = 0; i < node.count; i++) {
            if (node.likenesses[i] >= LEAST) {
                like.of(node.others[i], node.likenesses[i]);
            }
        }
    }

    /** How close two articles are, less than 0 where nothing was told of it. */
    double likeness(int one, int other) {
        Node node = nodes.get(one);
        for (int i = 0; i < node.count; i++) {
            if (node.others[i] == other) {
                return node.likenesses[i];
            }
        }
        return -1;
    }
}
