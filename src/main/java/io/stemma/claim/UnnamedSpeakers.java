package io.stemma.claim;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by the packs' tables {@code quote/unnamed.tsv} which words for a speaker name nobody: "insiders", "a source". */
final class UnnamedSpeakers {
    private final Set<String> words = new HashSet<>();
    private final List<String> endings;

    UnnamedSpeakers(LanguagePacks packs) {
        Set<String> ends = new HashSet<>();
        for (LanguagePack pack : packs.all()) {
            for (Row row : pack.table("quote/unnamed.tsv")) {
                for (String word : row.alternatives(0)) {
                    if (word.startsWith("-")) {
                        ends.add(word.substring(1));
                    } else {
                        words.add(word);
                    }
                }
            }
        }
        this.endings = List.copyOf(ends);
    }

    /** Whether a speaker, in the words of an article, stays unnamed. */
    boolean test(String speaker) {
        String[] tokens = speaker.strip().split("[^\\p{L}]+");
        for (int i = 0; i < tokens.length; i++) {
            String word = tokens[i];
            if (words.contains(word)
                    || i == 0 && words.contains(word.toLowerCase(Locale.ROOT))
                    || endings.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }
}
