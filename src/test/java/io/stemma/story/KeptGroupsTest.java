package io.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Groups that are kept while things come and go are those that would be made of all things at once. */
class KeptGroupsTest {
    private static final double LEAST = 0.3;
    private static final int THINGS = 160;
    private static final Era ALWAYS = new Era(0, 0, 0);

    /** Likenesses of things, some of them planted so that groups come out, others at random between these. */
    private static final class World implements KeptGroups.Grouper<Integer> {
        final Map<Integer, Map<Integer, Double>> likenesses = new HashMap<>();
        int grouped;

        World(long seed) {
            Random random = new Random(seed);
            for (int i = 0; i < THINGS; i++) {
                for (int j = 0; j < i; j++) {
                    boolean planted = i / 5 == j / 5;
                    if (random.nextDouble() < (planted ? 0.8 : 0.02)) {
                        double like = (planted ? 0.35 : 0.25) + 0.3 * random.nextDouble();
                        likenesses.computeIfAbsent(i, k -> new TreeMap<>()).put(j, like);
                        likenesses.computeIfAbsent(j, k -> new TreeMap<>()).put(i, like);
                    }
                }
            }
        }

        Map<Integer, Double> of(int thing) {
            return likenesses.getOrDefault(thing, Map.of());
        }

        @Override
        public Collection<Integer> tied(Integer thing) {
            return of(thing).entrySet().stream()
                    .filter(e -> e.getValue() >= LEAST)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public List<List<Integer>> group(Collection<Integer> things) {
            grouped += things.size();
            List<Integer> ordered = things.stream().sorted().toList();
            AverageLink link =
                    AverageLink.looking(LEAST, 0.7, (i, j) -> of(ordered.get(i)).getOrDefault(ordered.get(j), 0.1));
            IntStream.range(0, ordered.size()).forEach(i -> link.add(List.of(i), ALWAYS));
            for (int i = 0; i < ordered.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Double like = of(ordered.get(i)).get(ordered.get(j));
                    if (like != null) {
                        link.like(j, i, like);
                    }
                }
            }
            return link.groups().stream()
                    .map(g -> g.stream().map(ordered::get).toList())
                    .toList();
        }
    }

    @Test
    void whatIsKeptIsWhatWouldBeMadeAnew() {
        for (long seed = 0; seed < 8; seed++) {
            World world = new World(seed);
            Random random = new Random(1000 + seed);
            KeptGroups<Integer> kept = new KeptGroups<>();
            Set<Integer> present = new TreeSet<>();
            while (present.size() < THINGS * 9 / 10) {
                present.add(random.nextInt(THINGS));
                if (random.nextInt(10) == 0) {
                    present.remove(random.nextInt(THINGS));
                }
                if (random.nextInt(3) == 0) {
                    assertThat(kept.of(present, world))
                            .as("seed %d, %d things", seed, present.size())
                            .containsExactlyInAnyOrderElementsOf(new KeptGroups<Integer>().of(present, world));
                }
            }
        }
    }

    @Test
    void farFromAllIsGroupedAnewWhereOneComesIn() {
        World world = new World(7);
        KeptGroups<Integer> kept = new KeptGroups<>();
        List<Integer> most =
                new ArrayList<>(IntStream.range(0, THINGS - 1).boxed().toList());
        kept.of(most, world);
        world.grouped = 0;
        kept.of(most, world);
        assertThat(world.grouped).isZero();
        most.add(THINGS - 1);
        kept.of(most, world);
        assertThat(world.grouped).isLessThan(THINGS / 2);
    }
}
