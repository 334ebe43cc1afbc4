package io.stemma.score.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Things put into groups, each into one.
 *
 * @param groupOf the group of each thing, by name
 */
record Partition(Map<String, String> groupOf) {
    Partition {
        groupOf = Map.copyOf(groupOf);
    }

    /** Precision, recall and their harmonic mean. */
    record Agreement(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /**
     * B-Cubed of this partition against the right one: for each thing the share of its group that belongs with it, and the
     * share of what belongs with it that is in its group, averaged over the things (A. Bagga, B. Baldwin, "Entity-based
     * cross-document coreferencing using the vector space model", 1998).
     *
     * @param gold the right one, of the same things
     * @param counted the things that are averaged over; all are in the groups
     */
    Agreement bCubed(Partition gold, Set<String> counted) {
        Map<String, Set<String>> own = groups();
        Map<String, Set<String>> right = gold.groups();
        double precision = 0;
        double recall = 0;
        for (String thing : counted) {
            Set<String> found = own.get(groupOf.get(thing));
            Set<String> belonging = right.get(gold.groupOf.get(thing));
            long both = found.stream().filter(belonging::contains).count();
            precision += (double) both / found.size();
            recall += (double) both / belonging.size();
        }
        return new Agreement(precision / counted.size(), recall / counted.size());
    }

    /** Of the pairs that share a group here, how many do in the right partition, and the other way round. */
    Agreement pairs(Partition gold, Set<String> counted) {
        List<String> things = List.copyOf(new TreeSet<>(counted));
        long found = 0;
        long right = 0;
        long both = 0;
        for (int i = 0; i < things.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean here = together(things.get(i), things.get(j));
                boolean there = gold.together(things.get(i), things.get(j));
                found += here ? 1 : 0;
                right += there ? 1 : 0;
                both += here && there ? 1 : 0;
            }
        }
        return new Agreement(found == 0 ? 1 : (double) both / found, right == 0 ? 1 : (double) both / right);
    }

    boolean together(String one, String other) {
        return groupOf.get(one).equals(groupOf.get(other));
    }

    /** The things of each group. */
    Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new TreeMap<>();
        groupOf.forEach((thing, group) ->
                groups.computeIfAbsent(group, k -> new TreeSet<>()).add(thing));
        return groups;
    }

    /** The same with groups that overlap in lines made one: lines are sets of groups that follow each other. */
    Partition joined(List<List<String>> lines) {
        Map<String, String> first = new HashMap<>();
        lines.forEach(line -> line.forEach(group -> first.put(group, line.get(0))));
        Map<String, String> joined = new HashMap<>();
        groupOf.forEach((thing, group) -> joined.put(thing, first.getOrDefault(group, group)));
        return new Partition(joined);
    }
}
