package io.stemma.list;

import java.io.IOException;

/** A file is no official list, or not a whole one. The message is one line that says why, without the file's name. */
public final class ListFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A refusal with its one-line reason. */
    public ListFormatException(String message) {
        super(message);
    }

    /** A refusal with its one-line reason and cause. */
    public ListFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
