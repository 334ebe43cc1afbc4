package io.stemma.article;

import java.util.List;

/**
 * What a page or a wire says about an article beyond its facts. The texts may be null; the lists are never.
 *
 * @param updated when it was last changed: an ISO day or instant
 * @param access {@code free} or {@code paywall}, where it says so
 * @param version its number or name among the versions of the article
 * @param credits whom it credits: what it is based on, whose translation it is
 * @param relations what it has to do with other items, each a word and an address: {@code evolvedfrom urn:x:1}
 * @param entries the dated entries of a live blog, in the order of the text
 */
public record Remarks(
        String updated,
        String access,
        String version,
        List<String> credits,
        List<String> relations,
        List<DatedEntry> entries) {
    /** Nothing said. */
    public static final Remarks NONE = new Remarks(null, null, null, List.of(), List.of(), List.of());

    public Remarks {
        credits = List.copyOf(credits);
        relations = List.copyOf(relations);
        entries = List.copyOf(entries);
    }
}
