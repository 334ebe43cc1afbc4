package io.stemma.lineage;

import java.util.List;

/**
 * Finds the articles that share features with one. An article's score is the sum of the stored weights of the features that
 * are sought: it depends on the two articles alone, never on what else the index holds. Only a limit that cuts the list
 * off makes an index of many articles answer otherwise than one of few.
 */
public interface CandidateIndex {
    /** Puts an article into the index; does nothing if it is there already. */
    void add(String articleId, Fingerprint fingerprint);

    /**
     * The articles that share features with this fingerprint, highest score first, then by id.
     *
     * @param fingerprint of an article, which need not be in the index; where it is, it finds itself
     * @param limit at most so many
     */
    List<Candidate> candidates(Fingerprint fingerprint, int limit);
}
