package io.stemma.claim;

import io.stemma.article.Passage;
import io.stemma.reading.event.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Drafts that make the same claim, laid together. */
final class Gathering {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> bearing = new ArrayList<>();
    private final Set<String> source = new TreeSet<>();
    private final Set<String> target = new TreeSet<>();
    private final Set<String> actors = new TreeSet<>();
    private final Set<String> sides = new TreeSet<>();
    private final Set<String> articles = new TreeSet<>();

    Gathering(Draft first) {
        add(first);
    }

    void add(Draft draft) {
        drafts.add(draft);
        source.addAll(draft.source());
        target.addAll(draft.target());
        actors.addAll(draft.actors());
        sides.addAll(SameClaim.withoutPlace(draft));
        articles.add(draft.article());
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Adds a draft of another claim that bears this one out without saying it in so many words. */
    void bearOut(Draft draft) {
        bearing.add(draft);
        articles.add(draft.article());
    }

    /** The drafts that make the claim and those that bear it out. */
    List<Draft> witnesses() {
        List<Draft> all = new ArrayList<>(drafts);
        all.addAll(bearing);
        return all;
    }

    /** Whether the draft makes the same claim as one of these and contradicts none. */
    boolean takes(Draft draft, SameClaim same) {
        if (kind() == ClaimKind.EVENT && !SameClaim.mayJoin(draft, sides)) {
            return false;
        }
        if (kind() == ClaimKind.QUOTE
                && !source.isEmpty()
                && !draft.source().isEmpty()
                && !source.equals(draft.source())) {
            return false;
        }
        boolean any = false;
        for (Draft d : drafts) {
            if (kind() != ClaimKind.FIGURE && SameClaim.contradict(d.when(), draft.when())) {
                return false;
            }
            any = any || same.test(d, draft);
        }
        return any;
    }

    Draft first() {
        return drafts.get(0);
    }

    /** The draft that tells it best: of a quote the one in the speaker's own words, whole before in part; else the first. */
    Draft best() {
        return drafts.stream()
                .min(Comparator.comparingInt(d -> directness(d.type())))
                .orElseThrow();
    }

    private int directness(String type) {
        if (kind() != ClaimKind.QUOTE) {
            return 0;
        }
        return switch (type) {
            case "direct" -> 0;
            case "partial" -> 1;
            default -> 2;
        };
    }

    ClaimKind kind() {
        return first().kind();
    }

    String type() {
        return best().type();
    }

    Mode mode() {
        return first().mode();
    }

    Set<String> source() {
        return Collections.unmodifiableSet(source);
    }

    /** The targets, without those that are sources: in mutual events both sides may be told either way round. */
    Set<String> target() {
        Set<String> alone = new TreeSet<>(target);
        alone.removeAll(source);
        return alone;
    }

    Set<String> actors() {
        return Collections.unmodifiableSet(actors);
    }

    /** Who takes part in it, but for the place where it is. */
    Set<String> sides() {
        return Collections.unmodifiableSet(sides);
    }

    /** The time that most drafts give, of resolved ones the most exact where equally many do; else mere words. */
    When when() {
        Map<String, Long> votes = drafts.stream()
                .map(Draft::when)
                .filter(w -> w != null && w.value() != null)
                .collect(Collectors.groupingBy(When::value, Collectors.counting()));
        return drafts.stream()
                .map(Draft::when)
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong((When w) -> w.value() == null ? 0 : votes.get(w.value()))
                        .thenComparingInt(w -> w.value() == null ? 0 : w.value().length())
                        .thenComparing(w -> w.value() == null ? "" : w.value(), Comparator.reverseOrder()))
                .orElse(null);
    }

    <T> T any(Function<Draft, T> part) {
        return drafts.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The longest of the drafts' texts, the first of equals. */
    String longest(Function<Draft, String> part) {
        String longest = null;
        for (Draft d : drafts) {
            String s = part.apply(d);
            if (s != null && (longest == null || s.length() > longest.length())) {
                longest = s;
            }
        }
        return longest;
    }

    /** All matter of the drafts. */
    List<String> matter() {
        return drafts.stream().flatMap(d -> d.matter().stream()).distinct().toList();
    }

    List<Passage> evidence() {
        return witnesses().stream().map(Draft::evidence).distinct().toList();
    }

    Set<String> articles() {
        return Collections.unmodifiableSet(articles);
    }
}
