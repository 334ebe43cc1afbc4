package io.stemma.article;

import java.util.Set;

/**
 * A stretch of an article's text that is not its body: a share line, a caption, a photo credit, front matter, a menu.
 *
 * @param span offsets into {@link Article#text()}
 * @param kind what it is, a word from the language pack's furniture table ({@code caption}, {@code link}, …) or from the
 *     table of a page's parts ({@code menu}, {@code teaser}, {@code comment}, …)
 */
public record Furniture(Span span, String kind) {
    private static final Set<String> OF_PAGE = Set.of(
            "menu",
            "footer",
            "teaser",
            "comment",
            "share",
            "advertisement",
            "consent",
            "paywall",
            "box",
            "form",
            "hidden",
            "outside",
            "media",
            "repeat");

    /** Whether it belongs to the page around the article and says nothing of it. */
    public boolean ofPage() {
        return OF_PAGE.contains(kind);
    }
}
