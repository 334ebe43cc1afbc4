package io.stemma.web.view;

import java.util.List;

/**
 * A claim.
 *
 * @param id its id
 * @param anchor an id for the page, unique in it
 * @param mark its standing, short
 * @param colour the class of the mark
 * @param text its line
 * @param note why it stands so, or null
 * @param against the claims on the other side
 * @param actors the actors it names
 * @param correct where it can be marked as wrong, or null
 * @param story its story, where that is not the page's; else null
 * @param evidence the sentences it rests on
 */
public record ClaimView(
        String id,
        String anchor,
        String mark,
        String colour,
        String text,
        String note,
        List<LinkView> against,
        List<LinkView> actors,
        String correct,
        LinkView story,
        List<EvidenceView> evidence) {
    public ClaimView {
        against = List.copyOf(against);
        actors = List.copyOf(actors);
        evidence = List.copyOf(evidence);
    }
}
