package io.stemma.reading.clause;

import io.stemma.language.VerbForm;
import java.util.List;

/**
 * The verb of a clause with its helpers.
 *
 * @param tokens indexes of its tokens in the sentence, in order
 * @param head the index of the main verb's token
 * @param lemmas the lemmas that the main verb may have, likeliest first; never empty
 * @param form the form of the main verb
 * @param tense the tense of the group
 * @param passive whether it is in the passive voice
 * @param negated whether it is negated by itself, or its subject or object is ("no troops left")
 * @param modal the lemma of its modal verb, or blank
 */
public record VerbGroup(
        List<Integer> tokens,
        int head,
        List<String> lemmas,
        VerbForm form,
        Tense tense,
        boolean passive,
        boolean negated,
        String modal) {
    public VerbGroup {
        tokens = List.copyOf(tokens);
        lemmas = List.copyOf(lemmas);
    }

    /** The likeliest lemma. */
    public String lemma() {
        return lemmas.get(0);
    }

    /** Whether the main verb may be this one. */
    public boolean is(String lemma) {
        return lemmas.contains(lemma);
    }
}
