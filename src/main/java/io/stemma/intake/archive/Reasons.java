package io.stemma.intake.archive;

import java.io.EOFException;

/** Why a record is broken, in one line. */
final class Reasons {
    private static final int LONGEST = 120;

    private Reasons() {}

    static String of(Exception e) {
        if (e instanceof EOFException) {
            return "it ends too early";
        }
        String message = e.getMessage() == null ? "its form is not that of WARC" : e.getMessage();
        String line = message.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
