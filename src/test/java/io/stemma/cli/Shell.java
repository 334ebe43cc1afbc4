package io.stemma.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands as a shell does and keeps what the last one printed. */
final class Shell {
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    /** The exit code of a command. */
    int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
