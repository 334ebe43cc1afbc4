package io.stemma.cli;

import io.stemma.TakingProgress;
import java.io.PrintWriter;

/** Tells on standard error how far the taking in has come, on a terminal only. */
final class Progress implements TakingProgress {
    private static final int STEP = 50;

    private final PrintWriter err;
    private final boolean terminal = System.console() != null;
    private int articles;
    private boolean shown;

    Progress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void taken(String file) {
        articles++;
        if (terminal && articles % STEP == 0) {
            err.print("\r" + articles + " articles ");
            err.flush();
            shown = true;
        }
    }

    void done() {
        if (shown) {
            err.print("\r                          \r");
            err.flush();
        }
    }
}
