package io.stemma.language.vector;

/** A sentence encoder that cannot be used; the message says in one line which and why. */
public final class EncoderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EncoderException(String message) {
        super(message);
    }
}
