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
 * @param categories what it is about, as its feed or page says
 */
public record Remarks(
        String updated,
        String access,
        String version,
        List<String> credits,
        List<String> relations,
        List<DatedEntry> entries,
        List<String> categories) {
    /** Nothing said. */
    public static final Remarks NONE = new Remarks(null, null, null, List.of(), List.of(), List.of(), List.of());

    public Remarks {
        credits = List.copyOf(credits);
        relations = List.copyOf(relations);
        entries = List.copyOf(entries);
        // Archives of before know no categories.
        categories = categories == null ? List.of() : List.copyOf(categories);
    }

    /** The same with other categories. */
    public Remarks about(List<String> categories) {
        return new Remarks(updated, access, version, credits, relations, entries, categories);
    }
}
