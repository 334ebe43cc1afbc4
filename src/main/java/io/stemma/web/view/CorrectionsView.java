package io.stemma.web.view;

import java.util.List;

/**
 * What was put right by hand.
 *
 * @param corrections the corrections, latest first
 * @param downloads the same as tables
 */
public record CorrectionsView(List<CorrectionView> corrections, List<LinkView> downloads) {
    public CorrectionsView {
        corrections = List.copyOf(corrections);
        downloads = List.copyOf(downloads);
    }
}
