package io.stemma.language.vector;

/** What went wrong in somebody else's code, in one short line. */
final class Told {
    private static final int LONGEST = 160;

    private Told() {}

    static String by(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.strip().lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
