package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.export.CsvExport;
import io.stemma.dossier.export.Export;
import io.stemma.dossier.export.FollowTheMoneyExport;
import io.stemma.dossier.export.GdeltExport;
import io.stemma.dossier.export.JsonExport;
import io.stemma.dossier.export.MarkdownExport;
import io.stemma.dossier.export.PloverExport;
import io.stemma.dossier.export.Selection;
import io.stemma.dossier.export.Sheet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma export FORMAT} */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints what the archive holds in a format that others read.",
        footer = {
            "",
            "ftm: FollowTheMoney entities, a JSON object a line. plover: events, a JSON object a line.",
            "csv: the tables articles, actors, claims, evidence, measures. gdelt: the tables events, mentions, with tabs.",
            "json, markdown: the dossier.",
            "",
            "In tables, text that a spreadsheet would take for a formula gets an apostrophe before it; --exact leaves it."
        })
final class ExportCommand implements Callable<Integer> {
    /** The formats. */
    enum ExportFormat {
        ftm,
        plover,
        csv,
        json,
        markdown,
        gdelt
    }

    @Mixin
    ArchiveOption archive;

    @Mixin
    AsOfOption asOf;

    @Spec
    CommandSpec command;

    @Parameters(paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    ExportFormat format;

    @Option(names = "--story", paramLabel = "ID", description = "Only this story.")
    String story;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only what concerns this actor, in any spelling.")
    String actor;

    @Option(names = "--table", paramLabel = "TABLE", description = "Only this table of csv or gdelt.")
    String table;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write: a file, or a folder for several tables (default: standard output).")
    Path output;

    @Option(names = "--exact", description = "Leaves text in tables as it is, even where a spreadsheet would run it.")
    boolean exact;

    @Override
    public Integer call() throws IOException {
        Export export = export();
        try (Stemma stemma = archive.openToRead()) {
            Selection chosen = select(stemma);
            List<Sheet> sheets = named(export.of(chosen));
            if (sheets.size() == 1) {
                one(sheets.get(0));
            } else if (output == null) {
                throw new CommandException(format + " is several tables: choose one with --table (" + names(sheets)
                        + "), or a folder with --output");
            } else {
                folder(sheets);
            }
            return 0;
        }
    }

    private Export export() {
        return switch (format) {
            case ftm -> new FollowTheMoneyExport();
            case plover -> new PloverExport();
            case csv -> new CsvExport(exact);
            case json -> new JsonExport();
            case markdown -> new MarkdownExport();
            case gdelt -> new GdeltExport(exact);
        };
    }

    private Selection select(Stemma stemma) {
        return stemma.selection(story, actor, archive.moment(), asOf.day())
                .orElseThrow(() -> new CommandException(
                        story != null && stemma.story(story, archive.moment()).isEmpty()
                                ? "no story " + story + " in " + archive.archive
                                : "no actor '" + actor + "' in " + archive.archive));
    }

    private List<Sheet> named(List<Sheet> sheets) {
        if (table == null) {
            return sheets;
        }
        List<Sheet> named =
                sheets.stream().filter(s -> s.name().equalsIgnoreCase(table)).toList();
        if (named.isEmpty()) {
            throw new CommandException(format + " has no table '" + table + "'; it has: " + names(sheets));
        }
        return named;
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::name).collect(Collectors.joining(", "));
    }

    private void one(Sheet sheet) throws IOException {
        if (output == null) {
            PrintWriter out = command.commandLine().getOut();
            sheet.content().to(out);
            out.flush();
        } else {
            write(sheet, Files.isDirectory(output) ? output.resolve(sheet.file()) : output);
        }
    }

    private void folder(List<Sheet> sheets) throws IOException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new CommandException(
                    output + " is no folder; " + format + " is several tables (" + names(sheets) + ")");
        }
        Files.createDirectories(output);
        for (Sheet sheet : sheets) {
            write(sheet, output.resolve(sheet.file()));
        }
    }

    private void write(Sheet sheet, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandException(file + ": there is no such folder");
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            sheet.content().to(out);
        }
    }
}
