package io.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups made from likenesses of pairs. */
class AverageLinkTest {
    private static final Era ALWAYS = new Era(0, 0, 0);

    private final List<String> asked = new ArrayList<>();

    private AverageLink link(int things, Map<String, Double> found) {
        AverageLink link = AverageLink.looking(0.3, 0.7, (one, other) -> {
            asked.add(Math.min(one, other) + "-" + Math.max(one, other));
            return found.getOrDefault(Math.min(one, other) + "-" + Math.max(one, other), 0.0);
        });
        for (int i = 0; i < things; i++) {
            link.add(List.of(i), ALWAYS);
        }
        return link;
    }

    @Test
    void onePairDoesNotChainTwoGroups() {
        AverageLink link = link(4, Map.of("0-1", 0.9, "2-3", 0.9, "1-2", 0.5));
        link.like(0, 1, 0.9);
        link.like(2, 3, 0.9);
        link.like(1, 2, 0.5);
        assertThat(link.groups()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void groupsThatAreMuchMoreAlikeWithinStayApart() {
        assertThat(twoPairs(0.4)).containsExactly(List.of(0, 1), List.of(2, 3));
        assertThat(twoPairs(0.6)).containsExactly(List.of(0, 1, 2, 3));
    }

    /** Two pairs of things, each 0.8 alike, with so much between them. */
    private List<List<Integer>> twoPairs(double between) {
        Map<String, Double> likenesses =
                Map.of("0-1", 0.8, "2-3", 0.8, "0-2", between, "0-3", between, "1-2", between, "1-3", between);
        AverageLink link = link(4, likenesses);
        likenesses.forEach((pair, likeness) -> link.like(pair.charAt(0) - '0', pair.charAt(2) - '0', likeness));
        return link.groups();
    }

    @Test
    void thingsThatWereOneFromTheBeginningDoNotKeepOthersOut() {
        AverageLink link = AverageLink.looking(0.3, 0.7, (one, other) -> 0.4);
        link.add(List.of(0, 1), ALWAYS);
        link.add(List.of(2, 3), ALWAYS);
        link.like(0, 1, 0.4);
        assertThat(link.groups()).containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void aPairThatNobodyToldOfIsLookedInto() {
        AverageLink link = link(3, Map.of("0-1", 0.9, "1-2", 0.5, "0-2", 0.4));
        link.like(0, 1, 0.9);
        link.like(1, 2, 0.5);
        assertThat(link.groups()).containsExactly(List.of(0, 1, 2));
        assertThat(asked).contains("0-2");
    }

    @Test
    void groupsOfWhichNothingWasToldAreNotLookedInto() {
        AverageLink link = link(2, Map.of("0-1", 0.9));
        assertThat(link.groups()).containsExactly(List.of(0), List.of(1));
        assertThat(asked).isEmpty();
    }

    @Test
    void whatNobodyToldOfCanBeTakenForSoMuchAlike() {
        assertThat(taken(0.35)).containsExactly(List.of(0, 1, 2));
        assertThat(taken(0.05)).containsExactly(List.of(0, 1), List.of(2));
    }

    /** Two things that are one, and a third that is 0.4 like the one of them, taken for so much like the other. */
    private static List<List<Integer>> taken(double untold) {
        AverageLink link = AverageLink.taking(0.3, 0, untold);
        link.add(List.of(0, 1), ALWAYS);
        link.add(List.of(2), ALWAYS);
        link.like(0, 1, 0.4);
        return link.groups();
    }
}
