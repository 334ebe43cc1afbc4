package io.stemma.claim;

import io.stemma.story.Story;
import java.util.List;

/**
 * All claims of a story with their standing.
 *
 * @param story the story
 * @param claims disputed and changed first, then by kind and time
 */
public record Ledger(Story story, List<Claim> claims) {
    public Ledger {
        claims = List.copyOf(claims);
    }
}
