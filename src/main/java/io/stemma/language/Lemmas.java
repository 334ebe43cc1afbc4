package io.stemma.language;

import java.util.List;

/** Dictionary forms of the words of one language. Safe for use by many threads. */
public interface Lemmas {
    /**
     * Every way to read a word form, likeliest first.
     *
     * @param form the form as written
     * @return never empty
     */
    List<Analysis> analyses(String form);

    /** Whether the language has this lemma as a word. */
    boolean knows(String lemma);
}
