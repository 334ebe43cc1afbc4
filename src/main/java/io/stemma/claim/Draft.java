package io.stemma.claim;

import io.stemma.article.Passage;
import io.stemma.reading.event.Mode;
import java.util.List;
import java.util.Set;

/**
 * A claim as one sentence makes it, before it is laid together with what other sentences say.
 *
 * @param event of a measure, the PLOVER root of the act that the words tell, or null
 * @param matter pivot terms of what it is about, for comparing across languages
 * @param frame pivot terms of its whole sentence
 * @param sentence index of its sentence in its article
 * @param mention the words that make it
 * @param evidence the whole sentence
 */
record Draft(
        ClaimKind kind,
        String type,
        Mode mode,
        Set<String> source,
        Set<String> target,
        String onWhat,
        When when,
        When until,
        String lasts,
        String where,
        Double value,
        Double upper,
        String unit,
        String counts,
        String says,
        String medium,
        String event,
        List<String> matter,
        List<String> frame,
        int sentence,
        Passage mention,
        Passage evidence) {

    String article() {
        return mention.articleId();
    }

    /** How many chars of its sentence stand before the words that make it. */
    int offset() {
        return mention.span().start() - evidence.span().start();
    }

    /** All actors of the draft, whatever their part. */
    Set<String> actors() {
        Set<String> all = new java.util.TreeSet<>(source);
        all.addAll(target);
        return all;
    }
}
