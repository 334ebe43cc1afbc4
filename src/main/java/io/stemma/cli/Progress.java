package io.stemma.cli;

import io.stemma.TakingProgress;
import io.stemma.article.Skipped;
import java.io.PrintWriter;

/** Tells on standard error how far the taking in has come, on a terminal only: articles, how many a second, what is skipped, and how long it may last. */
final class Progress implements TakingProgress {
    private static final long STEP_NANOS = 500_000_000;

    private final PrintWriter err;
    private final boolean terminal = System.console() != null;
    private final long start = System.nanoTime();
    private long told = start;
    private int articles;
    private int skipped;
    private double share;
    private boolean shown;

    Progress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void taken(String file) {
        articles++;
        tell();
    }

    @Override
    public void skipped(Skipped what) {
        skipped++;
        tell();
    }

    @Override
    public void warned(String file, String text) {
        clear();
        new Notices(err).say(file + ": " + text);
    }

    @Override
    public void advanced(double done) {
        share = done;
        tell();
    }

    private String left(double seconds) {
        if (share <= 0.001 || share >= 1) {
            return "";
        }
        long left = Math.round(seconds * (1 - share) / share);
        return left < 120 ? ", " + left + " seconds left" : ", " + left / 60 + " minutes left";
    }

    private void tell() {
        long now = System.nanoTime();
        if (terminal && now - told > STEP_NANOS) {
            told = now;
            double seconds = (now - start) / 1e9;
            err.printf(
                    "\r%d articles, %.0f a second, %d skipped%s ",
                    articles, articles / seconds, skipped, left(seconds));
            err.flush();
            shown = true;
        }
    }

    private void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(80) + "\r");
            err.flush();
            shown = false;
        }
    }

    void done() {
        clear();
    }
}
