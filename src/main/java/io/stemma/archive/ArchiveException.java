package io.stemma.archive;

/** The archive cannot be opened, read or written. The message is one line that names the file and the reason. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with its one-line reason. */
    public ArchiveException(String message) {
        super(message);
    }

    /** A failure with its one-line reason and cause. */
    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
