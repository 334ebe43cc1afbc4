package io.stemma.list;

import io.stemma.actor.NameKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds listed parties by name, across spellings, scripts and orders of words. Names that share rare sounds with the one
 * sought are looked up in an index ({@link NameKeys}) and judged one by one ({@link NamePair}). A surname alone, or given
 * names alone, never make a match. Immutable and safe for use by many threads.
 */
public final class ListMatcher {
    /** The least score of a match. */
    public static final double LEAST = 0.8;

    private static final int CANDIDATES = 48;
    private static final int COMMON = 40;

    private final List<ListedParty> parties;
    private final List<NameForm> names = new ArrayList<>();
    private final int[] owner;
    private final double[] weight;
    private final Map<String, int[]> index = new HashMap<>();

    /** A matcher over these parties. */
    public ListMatcher(Collection<ListedParty> parties) {
        this.parties = List.copyOf(parties);
        List<Integer> owners = new ArrayList<>();
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int p = 0; p < this.parties.size(); p++) {
            ListedParty party = this.parties.get(p);
            for (ListedName name : party.names()) {
                NameForm form = NameForm.of(name, party.kind());
                for (String key : form.keys()) {
                    postings.computeIfAbsent(key, k -> new ArrayList<>()).add(names.size());
                }
                names.add(form);
                owners.add(p);
            }
        }
        postings.forEach(
                (key, list) -> index.put(key, list.stream().mapToInt(i -> i).toArray()));
        owner = owners.stream().mapToInt(i -> i).toArray();
        weight = new double[names.size()];
        for (int n = 0; n < weight.length; n++) {
            for (String key : names.get(n).keys()) {
                weight[n] += rarity(key);
            }
        }
    }

    /** How much a key tells: the rarer among all names, the more. */
    private double rarity(String key) {
        int[] list = index.get(key);
        return Math.log((names.size() + 1.0) / (list == null ? 1 : list.length));
    }

    private boolean common(String key) {
        int[] list = index.get(key);
        return list != null && list.length > COMMON;
    }

    /**
     * The parties that a name may stand for, likest first, then by list and entry.
     *
     * @param name the name, in any script
     * @param kind what it is a name of, or null where that is not known
     * @param limit at most so many
     */
    public List<ListMatch> find(String name, PartyKind kind, int limit) {
        Map<PartyKind, NameForm> sought = new HashMap<>();
        Map<Integer, ListMatch> best = new LinkedHashMap<>();
        for (int n : candidates(name)) {
            ListedParty party = parties.get(owner[n]);
            if (kind == null || kind == party.kind()) {
                NameForm form = sought.computeIfAbsent(
                        party.kind(), k -> NameForm.of(ListedName.of(name, NameQuality.STRONG, null), k));
                NamePair pair = new NamePair(form, names.get(n), this::common);
                ListMatch old = best.get(owner[n]);
                if (pair.score() >= LEAST && (old == null || old.score() < pair.score())) {
                    best.put(owner[n], new ListMatch(party, names.get(n).name(), pair.score(), pair.reasons()));
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(ListMatch::score)
                        .reversed()
                        .thenComparing(m -> m.party().list())
                        .thenComparing(m -> m.party().entry()))
                .limit(limit)
                .toList();
    }

    /** The names that share most with this one, by the rarity of what they share. */
    private int[] candidates(String name) {
        double[] shared = new double[names.size()];
        int[] touched = new int[64];
        int size = 0;
        double sought = 0;
        for (String key : NameForm.keys(name)) {
            double rarity = rarity(key);
            sought += rarity;
            for (int n : index.getOrDefault(key, new int[0])) {
                if (shared[n] == 0) {
                    if (size == touched.length) {
                        touched = Arrays.copyOf(touched, size * 2);
                    }
                    touched[size++] = n;
                }
                shared[n] += rarity;
            }
        }
        double total = sought;
        return Arrays.stream(touched, 0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer n) -> -shared[n] / (total + weight[n]))
                        .thenComparingInt(n -> n))
                .limit(CANDIDATES)
                .mapToInt(n -> n)
                .toArray();
    }
}
