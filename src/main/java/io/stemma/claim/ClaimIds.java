package io.stemma.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids of claims: the hash of the first words that make the claim, in the story's order of articles. A claim that gathers
 * more evidence keeps its id.
 */
final class ClaimIds {
    private ClaimIds() {}

    static String of(Gathering gathering) {
        Draft first = gathering.first();
        String key = first.kind() + "\n" + first.type() + "\n" + first.mode() + "\n" + first.article() + "\n"
                + first.mention().span().start() + "\n" + first.mention().span().end() + "\n" + first.source()
                + first.target();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "claim-" + HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
