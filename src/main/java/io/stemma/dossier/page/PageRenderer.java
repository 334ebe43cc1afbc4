package io.stemma.dossier.page;

/** Renders a page as text of some format. */
@FunctionalInterface
public interface PageRenderer {
    /** The page as one text, ending with a line break. */
    String render(Page page);
}
