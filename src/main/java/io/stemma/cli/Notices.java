package io.stemma.cli;

import io.stemma.article.Skipped;
import io.stemma.dossier.page.PlainText;
import java.io.PrintWriter;
import java.util.List;

/** Tells a person, on standard error, what is worth knowing beside the result: one line each, which no file name can steer. */
final class Notices {
    private final PrintWriter err;

    Notices(PrintWriter err) {
        this.err = err;
    }

    void say(String what) {
        err.println("stemma: " + PlainText.line(what));
    }

    void skipped(Skipped s) {
        say("skipped " + s.file() + ": " + s.reason());
    }

    void skipped(List<Skipped> all) {
        all.forEach(this::skipped);
    }
}
