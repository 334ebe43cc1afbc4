package io.stemma.web.view;

import java.util.List;

/**
 * How a measure stands.
 *
 * @param state the word for it
 * @param text the measure
 * @param why what that rests on, or null
 * @param against how many claims say otherwise
 * @param evidence the sentences it rests on
 */
public record StateView(String state, String text, String why, int against, List<EvidenceView> evidence) {
    public StateView {
        evidence = List.copyOf(evidence);
    }
}
