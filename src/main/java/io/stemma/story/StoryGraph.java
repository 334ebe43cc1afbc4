package io.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Articles and what ties each two of them: likenesses and derivations. Articles go by numbers in order of arrival. An article
 * takes some 300 bytes, its outline among them, and 6 to 9 for each that it is tied to. It grows, and is not safe for use by many threads.
 */
public final class StoryGraph {
    /** Pairs less close than this make neither a story nor a line. */
    public static final double LEAST = 0.08;

    private static final int FIRST = 16;
    private static final int FEW = 4;
    /** Likenesses are kept in thousandths, as a precis tells them. */
    private static final double UNIT = 1000;

    private static final int[] NONE = {};

    /** The numbers of the articles, in order, and with each its node. */
    private int[] numbers = new int[FIRST];

    private Node[] nodes = new Node[FIRST];
    private int size;
    private final Map<String, Node> byId = new HashMap<>();

    /** An article with the others that it is tied to. */
    private static final class Node {
        private final int number;
        private final Outline outline;
        private int[] others = new int[FEW];
        private short[] likenesses = new short[FEW];
        private int count;
        private int[] folded = NONE;

        private Node(int number, Outline outline) {
            this.number = number;
            this.outline = outline;
        }

        private void add(int other, double likeness) {
            short thousandths = (short) Math.round(likeness * UNIT);
            int at = place(other);
            if (at >= 0) {
                likenesses[at] = thousandths;
                return;
            }
            if (count == others.length) {
                others = Arrays.copyOf(others, count + count / 2);
                likenesses = Arrays.copyOf(likenesses, count + count / 2);
            }
            others[count] = other;
            likenesses[count++] = thousandths;
        }

        private int place(int other) {
            for (int i = 0; i < count; i++) {
                if (others[i] == other) {
                    return i;
                }
            }
            return -1;
        }

        private double likeness(int at) {
            return likenesses[at] / UNIT;
        }

        private void fold(int other) {
            if (Arrays.stream(folded).noneMatch(f -> f == other)) {
                folded = Arrays.copyOf(folded, folded.length + 1);
                folded[folded.length - 1] = other;
            }
        }
    }

    /** Adds an article after all of lower numbers, or forgets what was told of one that it holds. */
    public void add(int number, Outline outline) {
        Node node = new Node(number, outline);
        byId.put(outline.id(), node);
        int at = place(number);
        if (at >= 0) {
            nodes[at] = node;
            return;
        }
        if (size > 0 && number < last()) {
            throw new IllegalArgumentException("article " + number + " comes after " + last());
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        numbers[size] = number;
        nodes[size++] = node;
    }

    private int place(int number) {
        return Arrays.binarySearch(numbers, 0, size, number);
    }

    private Node node(int number) {
        return nodes[place(number)];
    }

    /** Whether it holds an article of this number. */
    public boolean holds(int number) {
        return place(number) >= 0;
    }

    /** The outline of an article by its number. */
    public Outline outline(int number) {
        return node(number).outline;
    }

    /** The numbers of all articles, in order. */
    public List<Integer> numbers() {
        return Arrays.stream(numbers, 0, size).boxed().toList();
    }

    /** The number of the article that arrived last, 0 where there is none. */
    public int last() {
        return size == 0 ? 0 : numbers[size - 1];
    }

    /** Tells how like two articles are; three digits of it count. */
    public void like(int one, int other, double likeness) {
        node(one).add(other, likeness);
        node(other).add(one, likeness);
    }

    /** Tells that a derivation makes two articles one. */
    public void fold(int one, int other) {
        node(one).fold(other);
        node(other).fold(one);
    }

    /** Whether a person has said that two articles do not derive from each other. */
    public interface Parted {
        boolean test(String one, String other);
    }

    /** The articles that may be of one story with one. */
    Collection<Integer> ties(int at, Parted parted) {
        Node node = node(at);
        Set<Integer> ties = new LinkedHashSet<>(folded(at, parted));
        for (int i = 0; i < node.count; i++) {
            if (StoryBuilder.tied(node.outline, outline(node.others[i]), node.likeness(i))) {
                ties.add(node.others[i]);
            }
        }
        return ties;
    }

    /** The articles that derivations make one with one. */
    List<Integer> folded(int at, Parted parted) {
        Node node = node(at);
        List<Integer> folded = new ArrayList<>();
        for (int other : node.folded) {
            if (!parted.test(node.outline.id(), outline(other).id())) {
                folded.add(other);
            }
        }
        return folded;
    }

    /** The number of an article by its id. */
    public int number(String id) {
        return byId.get(id).number;
    }

    /** Puts articles in order of publication, by their numbers. */
    public Comparator<Integer> byPublication() {
        return Comparator.comparing(this::outline, Outline.BY_PUBLICATION);
    }

    /** Told of the articles that are close to one. */
    interface Like {
        void of(int other, double likeness);
    }

    /** Tells of the articles that are close to one, {@link #LEAST} at least. */
    void like(int number, Like like) {
        Node node = node(number);
        for (int i = 0; i < node.count; i++) {
            if (node.likeness(i) >= LEAST) {
                like.of(node.others[i], node.likeness(i));
            }
        }
    }

    /** How close two articles are, less than 0 where nothing was told of it. */
    double likeness(int one, int other) {
        Node node = node(one);
        int at = node.place(other);
        return at < 0 ? -1 : node.likeness(at);
    }
}
