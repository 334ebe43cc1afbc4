package io.stemma.web.view;

import java.util.List;

/**
 * Claims under one heading.
 *
 * @param title the heading
 * @param total how many there are, also of those that other leaves of the list show
 * @param claims the claims
 */
public record GroupView(String title, int total, List<ClaimView> claims) {
    public GroupView {
        claims = List.copyOf(claims);
    }
}
