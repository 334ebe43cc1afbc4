package io.stemma.cli;

import io.stemma.dossier.JsonTree;
import io.stemma.dossier.page.HtmlRenderer;
import io.stemma.dossier.page.MarkdownRenderer;
import io.stemma.dossier.page.Page;
import io.stemma.dossier.page.TextRenderer;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How results are printed: the option {@code --format}, and width and colour of the terminal. */
final class Output {
    private static final int FALLBACK_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Format format;

    /** Prints a page, or the JSON tree of the same. */
    void print(Supplier<Page> page, Supplier<Object> json) {
        PrintWriter out = command.commandLine().getOut();
        switch (format) {
            case text -> out.print(new TextRenderer(width(), colour()).render(page.get()));
            case markdown -> out.print(new MarkdownRenderer().render(page.get()));
            case html -> out.print(new HtmlRenderer().render(page.get()));
            case json -> out.println(JsonTree.print(json.get()));
        }
        out.flush();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    private static boolean colour() {
        return System.console() != null && System.getenv("NO_COLOR") == null;
    }

    private static int width() {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("\\d{1,4}")) {
            return Math.max(LEAST_WIDTH, Integer.parseInt(columns));
        }
        return FALLBACK_WIDTH;
    }
}
