package io.stemma.intake;

import java.io.IOException;

/** An input that is no article; the message is the reason, in one line. */
public final class UnreadableException extends IOException {
    /** @param reason why, in one line */
    public UnreadableException(String reason) {
        super(reason);
    }
}
