package io.stemma.intake;

/** A manifest that cannot be read; the message names file, line and reason, in one line. */
public final class ManifestException extends RuntimeException {
    /** @param message file, line and reason */
    public ManifestException(String message) {
        super(message);
    }
}
