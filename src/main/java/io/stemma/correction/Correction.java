package io.stemma.correction;

import java.time.Instant;
import java.util.List;

/**
 * Something that a person has put right.
 *
 * @param number its number in the archive, from 1
 * @param made when
 * @param kind what was put right
 * @param subjects ids of what it is about, see {@link CorrectionKind}
 * @param reason why, in the words of who made it
 * @param undone when it was taken back, or null while it holds
 */
public record Correction(
        int number, Instant made, CorrectionKind kind, List<String> subjects, String reason, Instant undone) {
    /** @throws IllegalArgumentException if there are too few or too many subjects for the kind, or no reason */
    public Correction {
        subjects = List.copyOf(subjects);
        if (!kind.takes(subjects.size()) || reason.isBlank()) {
            throw new IllegalArgumentException("no correction: " + kind + " " + subjects + " " + reason);
        }
    }
}
