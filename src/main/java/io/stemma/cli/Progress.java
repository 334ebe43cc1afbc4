package io.stemma.cli;

import io.stemma.TakingProgress;
import io.stemma.article.Skipped;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells on standard error how far the taking in has come: articles, how many a second, what is skipped, and how long it may
 * last. On a terminal that is one line that is written anew, elsewhere a line now and then.
 */
final class Progress implements TakingProgress {
    /** Set by the launcher, which can see what standard error is; Java can't. */
    private static final String TERMINAL = "stemma.terminal";

    private static final long STEP_NANOS = 500_000_000;
    private static final long LINE_NANOS = 30_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal = Boolean.getBoolean(TERMINAL);
    private final long start = System.nanoTime();
    private volatile boolean stops;
    private long told = start;
    private int articles;
    private int skipped;
    private double share;
    private int width;

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

    /** From now on nothing more is to be taken in. */
    void stop() {
        stops = true;
        clear();
        new Notices(err).say("stopping after this article; Ctrl-C again stops at once");
    }

    @Override
    public boolean stops() {
        return stops;
    }

    /** "1,204 articles, 57 a second, 3 skipped, 4 minutes left". */
    private String line(double seconds) {
        return String.format(
                Locale.ROOT,
                "%s, %.0f a second, %,d skipped%s",
                articles == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", articles),
                articles / seconds,
                skipped,
                left(seconds));
    }

    private String left(double seconds) {
        if (share <= 0.001 || share >= 1) {
            return "";
        }
        long left = Math.round(seconds * (1 - share) / share);
        return left < 120 ? ", " + left + " seconds left" : ", " + left / 60 + " minutes left";
    }

    private synchronized void tell() {
        long now = System.nanoTime();
        if (stops || now - told < (terminal ? STEP_NANOS : LINE_NANOS)) {
            return;
        }
        told = now;
        String line = line((now - start) / 1e9);
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            err.flush();
            width = line.length();
        } else {
            new Notices(err).say(line);
        }
    }

    private synchronized void clear() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }

    void done() {
        clear();
    }
}
