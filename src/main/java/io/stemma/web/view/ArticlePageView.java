package io.stemma.web.view;

import java.util.List;

/**
 * An article.
 *
 * @param id its id
 * @param title its headline or file
 * @param label who published it and when
 * @param language ISO 639-1 code
 * @param facts what else is known of it: name and value
 * @param story its story
 * @param pieces its text in pieces
 * @param kinds what was found in it, with counts
 * @param derivations how it derives from others and they from it
 * @param downloads the same as JSON
 */
public record ArticlePageView(
        String id,
        String title,
        String label,
        String language,
        List<Fact> facts,
        LinkView story,
        List<Piece> pieces,
        List<Kind> kinds,
        List<StoryView.Tie> derivations,
        List<LinkView> downloads) {
    public ArticlePageView {
        facts = List.copyOf(facts);
        pieces = List.copyOf(pieces);
        kinds = List.copyOf(kinds);
        derivations = List.copyOf(derivations);
        downloads = List.copyOf(downloads);
    }

    /**
     * A fact.
     *
     * @param name what it is
     * @param value its value
     * @param href an address on the web, or null
     */
    public record Fact(String name, String value, String href) {}

    /**
     * A kind of finds.
     *
     * @param kind its class
     * @param label its name in the plural
     * @param count how many there are
     */
    public record Kind(String kind, String label, int count) {}

    /**
     * A piece of the text.
     *
     * @param text its chars
     * @param anchor the id of the sentence that begins here, or null
     * @param style classes, or null for plain text
     * @param href where a name leads, or null
     * @param note what was found, or null
     */
    public record Piece(String text, String anchor, String style, String href, String note) {}
}
