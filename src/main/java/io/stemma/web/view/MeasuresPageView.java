package io.stemma.web.view;

import java.util.List;

/**
 * The measures.
 *
 * @param on the name asked for, or blank
 * @param actor the actor it was taken for, or null
 * @param box the measures
 * @param downloads the table in other formats
 */
public record MeasuresPageView(String on, LinkView actor, MeasuresBoxView box, List<LinkView> downloads) {
    public MeasuresPageView {
        downloads = List.copyOf(downloads);
    }
}
