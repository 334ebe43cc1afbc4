package io.stemma.list;

import io.stemma.actor.NameLikeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A name that is sought and a listed one, laid side by side. */
final class NamePair {
    private static final double WEAK = 0.9;
    private static final double SINGLE = 0.9;
    private static final double SAME_WORD = 0.75;

    private final NameForm sought;
    private final NameForm listed;
    private final Predicate<String> common;
    private final double score;

    /**
     * Compares two names of one kind.
     *
     * @param common tells the keys that many names on the list share
     */
    NamePair(NameForm sought, NameForm listed, Predicate<String> common) {
        this.sought = sought;
        this.listed = listed;
        this.common = common;
        this.score = allowed() ? likeness() : 0;
    }

    /** From 0 to 1; 0 where the names must not be matched. */
    double score() {
        return score;
    }

    private double likeness() {
        double like = listed.kind() == PartyKind.PERSON
                ? NameLikeness.ofPersons(sought.words(), listed.words())
                : NameLikeness.ofOrganisations(sought.words(), listed.words());
        if (weak()) {
            like *= WEAK;
        }
        return like;
    }

    private boolean weak() {
        return listed.name().quality() == NameQuality.WEAK;
    }

    private boolean allowed() {
        if (!sought.signs().equals(listed.signs())) {
            return false;
        }
        if (listed.kind() != PartyKind.PERSON) {
            return true;
        }
        if (sought.words().size() < 2 || listed.words().size() < 2) {
            return !weak() && sought.words().equals(listed.words());
        }
        return listed.surnames().isEmpty() || surnameAndGiven();
    }

    /** Whether at least one word is the surname's and at least one other is not. */
    private boolean surnameAndGiven() {
        List<String> given = new ArrayList<>(listed.words());
        listed.surnames().forEach(given::remove);
        if (given.isEmpty()) {
            return true;
        }
        for (String s : sought.words()) {
            if (has(listed.surnames(), s)) {
                for (String g : sought.words()) {
                    if (!g.equals(s) && has(given, g)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean has(List<String> words, String word) {
        return words.stream().anyMatch(w -> NameLikeness.ofWords(w, word) >= SAME_WORD);
    }

    List<MatchReason> reasons() {
        List<MatchReason> reasons = new ArrayList<>();
        List<String> a = sought.words();
        List<String> b = listed.words();
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        if (a.equals(b)) {
            reasons.add(MatchReason.SAME);
        } else if (both.size() == a.size() && both.size() == b.size()) {
            reasons.add(MatchReason.ORDER);
        } else {
            boolean initial =
                    a.stream().anyMatch(w -> w.length() == 1) || b.stream().anyMatch(w -> w.length() == 1);
            if (initial) {
                reasons.add(MatchReason.INITIAL);
            }
            if (both.size() < Math.min(a.size(), b.size()) && !initial) {
                reasons.add(MatchReason.SPELLING);
            }
            if (a.size() != b.size()) {
                reasons.add(MatchReason.WORDS);
            }
        }
        if (!sought.name().script().equals(listed.name().script())) {
            reasons.add(MatchReason.SCRIPT);
        }
        if (weak()) {
            reasons.add(MatchReason.WEAK);
        }
        if (sought.keys().stream().filter(listed.keys()::contains).allMatch(common)) {
            reasons.add(MatchReason.COMMON);
        }
        return reasons;
    }
}
