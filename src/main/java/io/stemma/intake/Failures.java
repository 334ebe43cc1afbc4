package io.stemma.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something could not be read, in words. */
final class Failures {
    private Failures() {}

    /** The reason in one line. */
    static String reason(Throwable e) {
        if (e instanceof UnreadableException) {
            return e.getMessage();
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof NotDirectoryException) {
            return "not a folder";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String kind = e instanceof IOException ? "cannot be read: " : "cannot be taken apart: ";
        return kind + Blanks.collapse(message);
    }
}
