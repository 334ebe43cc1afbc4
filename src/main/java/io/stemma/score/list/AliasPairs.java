package io.stemma.score.list;

import io.stemma.actor.NameLikeness;
import io.stemma.list.ListedName;
import io.stemma.list.ListedParty;
import io.stemma.list.NameQuality;
import io.stemma.list.PartyKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of names out of a list itself: a party's name with each of its aliases is one; a party's name with that of another
 * entry that shares a surname, or for a body its first word, is none.
 */
final class AliasPairs {
    private final List<ListedParty> parties;
    private final Map<String, List<ListedParty>> byWord = new HashMap<>();

    private final boolean like;

    /**
     * Pairs out of these parties.
     *
     * @param like whether to take only aliases that share half of their pairs of neighbouring letters with the name
     */
    AliasPairs(List<ListedParty> parties, boolean like) {
        this.like = like;
        this.parties = parties.stream()
                .filter(p -> p.kind() == PartyKind.PERSON || p.kind() == PartyKind.ORGANISATION)
                .toList();
        for (ListedParty p : this.parties) {
            byWord.computeIfAbsent(p.kind() + leading(p.names().get(0)), k -> new ArrayList<>())
                    .add(p);
        }
    }

    /** The pairs of every so many-th party, from one on. */
    List<NamePair> every(int step, int from) {
        List<NamePair> pairs = new ArrayList<>();
        for (int i = from; i < parties.size(); i += step) {
            ListedParty p = parties.get(i);
            for (ListedName alias : p.names().subList(1, p.names().size())) {
                if (alias.quality() == NameQuality.STRONG && (!like || like(alias.text(), p.name()))) {
                    pairs.add(new NamePair(alias.text(), p.name(), p.kind(), true, "alias"));
                }
            }
            List<ListedParty> near = byWord.get(p.kind() + leading(p.names().get(0)));
            ListedParty other = near.get((near.indexOf(p) + 1) % near.size());
            boolean apart = other != p && !other.name().equals(p.name());
            if (apart) {
                pairs.add(new NamePair(other.name(), p.name(), p.kind(), false, "other entry"));
            }
        }
        return pairs;
    }

    /** The first word of the surname or, where none is told, of the name, in its one spelling. */
    private static String leading(ListedName name) {
        List<String> parts = NameLikeness.parts(name.surname() == null ? name.text() : name.surname());
        return parts.isEmpty() ? "" : parts.get(0);
    }

    /** Whether two names share half of their pairs of neighbouring letters, words in any order (Dice's coefficient). */
    static boolean like(String a, String b) {
        Set<String> x = bigrams(a);
        Set<String> y = bigrams(b);
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        return 4 * both.size() >= x.size() + y.size();
    }

    private static Set<String> bigrams(String name) {
        Set<String> bigrams = new HashSet<>();
        for (String word : NameLikeness.parts(name)) {
            for (int i = 0; i + 1 < word.length(); i++) {
                bigrams.add(word.substring(i, i + 2));
            }
        }
        return bigrams;
    }
}
