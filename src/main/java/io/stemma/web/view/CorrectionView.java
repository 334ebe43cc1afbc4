package io.stemma.web.view;

import java.util.List;

/**
 * A correction.
 *
 * @param number its number
 * @param kind what was put right, in words
 * @param about what it is about
 * @param reason why
 * @param made when, in words
 * @param undone when it was taken back, in words, or null while it holds
 */
public record CorrectionView(int number, String kind, List<LinkView> about, String reason, String made, String undone) {
    public CorrectionView {
        about = List.copyOf(about);
    }
}
