package io.stemma.cli;

import io.stemma.dossier.ArticleCredits;
import io.stemma.dossier.ArticleJson;
import io.stemma.dossier.JsonTree;
import io.stemma.intake.Intake;
import io.stemma.intake.Manifest;
import io.stemma.intake.Taken;
import io.stemma.language.LanguagePacks;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma extract FILE…} */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the article in each file as one JSON object a line; nothing is stored.")
final class ExtractCommand implements Callable<Integer> {
    @Spec
    CommandSpec command;

    @Mixin
    FetchOption fetching;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, folders and addresses; - is the standard input.")
    List<String> files;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Notices notices = new Notices(command.commandLine().getErr());
        ArticleCredits credits = new ArticleCredits(LanguagePacks.ofStemma());
        AtomicInteger skipped = new AtomicInteger();
        Intake intake = Intake.ofAnyLanguage(LanguagePacks.ofStemma(), Manifest.none(), fetching.limits())
                .fetching(fetching.fetcher());
        intake.read(files, System.in, taken -> {
            if (taken instanceof Taken.Received r) {
                out.println(
                        JsonTree.line(ArticleJson.of(r.article(), r.receipt(), credits.of(r.article(), r.receipt()))));
            } else if (taken instanceof Taken.Warned w) {
                notices.say(w.file() + ": " + w.text());
            } else if (taken instanceof Taken.Refused r) {
                skipped.incrementAndGet();
                notices.skipped(r.skipped());
            }
        });
        return skipped.get() == 0 ? 0 : Main.SOME_SKIPPED;
    }
}
