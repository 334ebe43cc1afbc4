package io.stemma.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds listed parties by name, across spellings, scripts and orders of words. Names that share rare sounds with the one
 * sought are looked up in an index ({@link io.stemma.actor.NameKeys}) and judged one by one. A surname alone, or given
 * names alone, never make a match. Immutable and safe for use by many threads.
 */
public final class ListMatcher {
    /** The least score of a match. */
    public static final double LEAST = 0.8;

    private static final int CANDIDATES = 32;
    private static final int[] NONE = {};

    private final List<ListedParty> parties;
    private final List<NameForm> names = new ArrayList<>();
    private final int[] owner;
    private final double[] weight;
    private final Map<String, int[]> index = new HashMap<>();
    private final WordRarity rarity;

    /** A matcher over these parties. */
    public ListMatcher(Collection<ListedParty> parties) {
        this.parties = List.copyOf(parties);
        List<Integer> owners = new ArrayList<>();
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int p = 0; p < this.parties.size(); p++) {
            ListedParty party = this.parties.get(p);
            for (ListedName name : party.names()) {
                NameForm form = NameForm.of(name, party.kind());
                List<String> keys = new ArrayList<>(form.keys());
                if (form.initialsKey() != null) {
                    keys.add(form.initialsKey());
                }
                for (String key : keys) {
                    postings.computeIfAbsent(key, k -> new ArrayList<>()).add(names.size());
                }
                names.add(form);
                owners.add(p);
            }
        }
        postings.forEach(
                (key, list) -> index.put(key, list.stream().mapToInt(i -> i).toArray()));
        rarity = new WordRarity(names);
        owner = owners.stream().mapToInt(i -> i).toArray();
        weight = new double[names.size()];
        for (int n = 0; n < weight.length; n++) {
            for (String key : names.get(n).keys()) {
                weight[n] += weight(key);
            }
        }
    }

    private double weight(String key) {
        return Math.log((names.size() + 1.0) / Math.max(1, index.getOrDefault(key, NONE).length));
    }

    /**
     * The parties that a name may stand for, likest first, then by list and entry.
     *
     * @param name the name, in any script
     * @param kind what it is a name of, or null where that is not known
     * @param limit at most so many
     */
    public List<ListMatch> find(String name, PartyKind kind, int limit) {
        ListedName listed = ListedName.of(name, NameQuality.STRONG, null);
        Map<PartyKind, NameForm> sought = new EnumMap<>(PartyKind.class);
        Map<Integer, ListMatch> best = new HashMap<>();
        WordMemory likeness = new WordMemory();
        NameForm first = NameForm.of(listed, kind == null ? PartyKind.PERSON : kind);
        for (int n : candidates(first)) {
            ListedParty party = parties.get(owner[n]);
            if (kind == null || kind == party.kind()) {
                NameForm form = sought.computeIfAbsent(party.kind(), k -> NameForm.of(listed, k));
                NamePair pair = new NamePair(form, names.get(n), rarity, likeness);
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

    /**
     * How like a name is to another, as if the other stood on the list under this kind.
     *
     * @param name the name that is sought, in any script
     * @param listed the name that it may be, as a list writes it: "SURNAME, Given names" or in the order of speech
     * @param kind what they are names of
     * @return from 0, for names that must not be matched, to 1; from {@link #LEAST} on it is a match
     */
    public double compare(String name, String listed, PartyKind kind) {
        int comma = kind == PartyKind.PERSON ? listed.indexOf(',') : -1;
        String surname = comma > 0 ? listed.substring(0, comma) : null;
        NameForm sought = NameForm.of(ListedName.of(name, NameQuality.STRONG, null), kind);
        NameForm other = NameForm.of(ListedName.of(listed, NameQuality.STRONG, surname), kind);
        return new NamePair(sought, other, rarity, new WordMemory()).score();
    }

    /** The names that share most with these sounds, by the rarity of what they share. */
    private List<Integer> candidates(NameForm sought) {
        List<String> keys = new ArrayList<>(sought.keys());
        keys.addAll(sought.acrossKeys());
        if (sought.singleKey() != null) {
            keys.add(sought.singleKey());
        }
        double[] shared = new double[names.size()];
        int[] touched = new int[256];
        int size = 0;
        double total = 0;
        for (String key : keys) {
            double w = weight(key);
            total += w;
            for (int n : index.getOrDefault(key, NONE)) {
                if (shared[n] == 0) {
                    touched = size < touched.length ? touched : Arrays.copyOf(touched, size * 2);
                    touched[size++] = n;
                }
                shared[n] += w;
            }
        }
        Best best = new Best();
        for (int i = 0; i < size; i++) {
            int n = touched[i];
            best.offer(n, shared[n] / (total + weight[n]));
        }
        return best.names();
    }

    /** The few best names of many, best first. */
    private static final class Best {
        private final int[] names = new int[CANDIDATES];
        private final double[] values = new double[CANDIDATES];
        private int size;

        void offer(int name, double value) {
            if (size == CANDIDATES
                    && (value < values[size - 1] || value == values[size - 1] && name > names[size - 1])) {
                return;
            }
            int at = size < CANDIDATES ? size++ : size - 1;
            while (at > 0 && (values[at - 1] < value || values[at - 1] == value && names[at - 1] > name)) {
                names[at] = names[at - 1];
                values[at] = values[at - 1];
                at--;
            }
            names[at] = name;
            values[at] = value;
        }

        List<Integer> names() {
            List<Integer> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(names[i]);
            }
            return list;
        }
    }
}
