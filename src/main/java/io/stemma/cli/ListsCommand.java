package io.stemma.cli;

import io.stemma.ListTaken;
import io.stemma.Stemma;
import io.stemma.archive.ArchiveException;
import io.stemma.archive.ListArchive;
import io.stemma.dossier.FoundListingsView;
import io.stemma.dossier.ListsView;
import io.stemma.list.Listings;
import io.stemma.list.PartyKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma lists}, {@code stemma lists add FILE…}, {@code stemma lists find NAME} */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = "Prints which official lists are held, takes one in, or finds a name on them.",
        subcommands = {ListsCommand.Add.class, ListsCommand.Find.class})
final class ListsCommand implements Callable<Integer> {
    private static final int MOST_SKIPPED = 20;

    @Mixin
    ArchiveOption archive;

    @Mixin
    Output output;

    @Override
    public Integer call() {
        try (Stemma stemma = archive.openToRead()) {
            ListsView view = new ListsView(stemma.listEditions(archive.moment()));
            output.print(view::page, view::json);
            return 0;
        }
    }

    /** {@code stemma lists add FILE…} */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Takes official lists in: OFAC (sdn.csv with alt.csv and add.csv beside it), the consolidated XML of"
                            + " the UN and the EU, FollowTheMoney JSON lines. Every state of a list is kept.")
    static final class Add implements Callable<Integer> {
        @Mixin
        ArchiveOption archive;

        @Spec
        CommandSpec command;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Lists as they are published.")
        List<Path> files;

        @Option(
                names = "--published",
                paramLabel = "DAY",
                description = "When they were published (default: what the file tells, else today).")
        String published;

        @Option(
                names = "--allow-smaller",
                description = "Also take a list that has less than half of the entries that it had.")
        boolean smaller;

        @Override
        public Integer call() {
            LocalDate day = day(published);
            int code = 0;
            try (Stemma stemma = archive.open()) {
                for (Path file : files) {
                    try {
                        code = Math.max(code, told(file, stemma.takeList(file, day, smaller)));
                    } catch (IOException | ArchiveException e) {
                        notices().say("not taken: " + named(file, e));
                        code = Main.SOME_SKIPPED;
                    }
                }
            }
            return code;
        }

        private static String named(Path file, Exception e) {
            String message = String.valueOf(e.getMessage());
            return message.contains(file.toString()) ? message : file + ": " + message;
        }

        private static LocalDate day(String text) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new CommandException("--published: '" + text + "' is no day such as 2025-04-03");
            }
        }

        private Notices notices() {
            return new Notices(command.commandLine().getErr());
        }

        private int told(Path file, ListTaken taken) {
            ListArchive.Addition a = taken.addition();
            PrintWriter out = command.commandLine().getOut();
            String what = a.edition().list() + " as of " + a.edition().day() + ", "
                    + a.edition().entries() + " entries";
            out.println(
                    a.added()
                            ? what + ": " + a.came() + " new, " + a.changed() + " changed, " + a.went() + " gone"
                            : what + ": held already");
            taken.skipped().stream().limit(MOST_SKIPPED).forEach(notices()::skipped);
            int more = taken.skipped().size() - MOST_SKIPPED;
            if (more > 0) {
                notices().say("skipped " + more + " more of " + file);
            }
            return taken.skipped().isEmpty() ? 0 : Main.SOME_SKIPPED;
        }
    }

    /** {@code stemma lists find NAME} */
    @Command(
            name = "find",
            mixinStandardHelpOptions = true,
            description =
                    "Finds a name on the official lists, in any spelling and script, and tells since when and until when"
                            + " the entry is on the list.")
    static final class Find implements Callable<Integer> {
        @Mixin
        ArchiveOption archive;

        @Mixin
        Output output;

        @Mixin
        AsOfOption asOf;

        @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name; for a person more than a surname.")
        List<String> name;

        @Option(names = "--kind", paramLabel = "KIND", description = "person, organisation, vessel or aircraft.")
        PartyKind kind;

        @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
        int limit = 10;

        @Override
        public Integer call() {
            try (Stemma stemma = archive.openToRead()) {
                Listings listings = stemma.listings(asOf.day(), archive.moment());
                if (listings.histories().isEmpty()) {
                    throw new CommandException(
                            "no official list in " + archive.archive + "; 'stemma lists add FILE' takes one");
                }
                String sought = String.join(" ", name);
                FoundListingsView view = new FoundListingsView(
                        sought, listings.day(), listings.histories().size(), listings.find(sought, kind, limit));
                output.print(view::page, view::json);
                return 0;
            }
        }
    }
}
