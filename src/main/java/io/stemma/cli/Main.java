package io.stemma.cli;

import io.stemma.archive.ArchiveException;
import io.stemma.intake.ManifestException;
import io.stemma.language.vector.EncoderException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code stemma}. */
@Command(
        name = "stemma",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Works out the family tree of news reports, and the ledger of what they claim.",
        subcommands = {
            ReadCommand.class,
            StoriesCommand.class,
            StoryCommand.class,
            ActorCommand.class,
            McpCommand.class,
            MeasuresCommand.class,
            CompareCommand.class,
            SearchCommand.class,
            ListsCommand.class,
            ExportCommand.class,
            ExtractCommand.class,
            WatchCommand.class,
            ServeCommand.class,
            RebuildCommand.class,
            ScoreCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 some articles could not be read (listed), 2 wrong usage, 130 stopped before the end."
        })
public final class Main {
    /** Some articles could not be read. */
    static final int SOME_SKIPPED = 1;

    /** Ended by Ctrl-C or by the system before all was done: what shells tell of such a command. */
    static final int STOPPED = 130;

    /** Wrong usage, or nothing could be done. */
    static final int WRONG = 2;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param out takes the results
     * @param err takes progress and errors
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((e, command, result) -> {
            new Notices(command.getErr()).say(message(e));
            return WRONG;
        });
        line.setParameterExceptionHandler((e, given) -> usage(e));
        line.setExecutionStrategy(Main::execute);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Runs the innermost command; options of a command around it would say nothing to it and are refused. */
    private static int execute(ParseResult given) {
        for (ParseResult r = given; r.hasSubcommand(); r = r.subcommand()) {
            CommandSpec inner = r.subcommand().commandSpec();
            if (!helps(r) && !helps(r.subcommand()) && !r.matchedOptions().isEmpty()) {
                throw new ParameterException(
                        inner.commandLine(),
                        r.matchedOptions().get(0).longestName() + " belongs behind '" + inner.qualifiedName() + "'");
            }
        }
        return new CommandLine.RunLast().execute(given);
    }

    private static boolean helps(ParseResult given) {
        return given.isUsageHelpRequested() || given.isVersionHelpRequested();
    }

    private static int usage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        new Notices(command.getErr()).say(e.getMessage());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG;
    }

    /** What to tell a person of a failure. */
    static String message(Exception e) {
        boolean told = e instanceof ArchiveException
                || e instanceof CommandException
                || e instanceof EncoderException
                || e instanceof ManifestException;
        return told ? e.getMessage() : "unexpected " + e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    /** Prints the version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"stemma " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
