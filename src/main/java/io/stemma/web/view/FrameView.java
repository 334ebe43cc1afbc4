package io.stemma.web.view;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title the page's title
 * @param place which entry of the navigation it belongs to: {@code stories}, {@code actors}, {@code measures},
 *     {@code take}, or blank
 * @param words what is searched for, or blank
 * @param theme {@code light}, {@code dark}, or null for what the browser prefers
 * @param links addresses
 * @param knownBy the earlier moment that is shown, in words, or null
 * @param now the address of the same page as of now, or null
 * @param feed the address of an Atom feed of the page, or null
 * @param assets where style and script lie
 * @param trail the pages above this one
 */
public record FrameView(
        String title,
        String place,
        String words,
        String theme,
        Links links,
        String knownBy,
        String now,
        String feed,
        Assets assets,
        List<LinkView> trail) {
    public FrameView {
        trail = List.copyOf(trail);
    }

    /**
     * Addresses of files that never change under one address.
     *
     * @param style the style sheet
     * @param script the script
     * @param icon the picture of the site
     */
    public record Assets(String style, String script, String icon) {}
}
