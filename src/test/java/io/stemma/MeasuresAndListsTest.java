package io.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.dossier.ActorPage;
import io.stemma.dossier.MeasuresPage;
import io.stemma.dossier.MeasuresView;
import io.stemma.dossier.page.HtmlRenderer;
import io.stemma.dossier.page.TextRenderer;
import io.stemma.intake.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reporting and official lists stand side by side. */
class MeasuresAndListsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-04-08");
    private static final String EU_CSV = """
            fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_Regulation_PublicationDate;Entity_Regulation_Programme;NameAlias_WholeName
            01/03/2025;9;EU.9.1;person;2014-03-17;MADE;Tomás HERRERA
            """;

    @TempDir
    Path folder;

    @Test
    void whatTheListSaysStandsBesideWhatIsReported() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "Banker Tomas Herrera has been under sanctions of the European Union since 17 March 2014."
                        + " The European Union suspended its sanctions on Tomas Herrera for seven days on 5 April 2025.");
        Path manifest = Files.writeString(
                folder.resolve("manifest.csv"),
                "file,outlet,published,language,url,title\na.txt,Made Post,2025-04-06,en,,A banker travels\n");
        Path list = Files.writeString(folder.resolve("eu.csv"), EU_CSV);
        try (Stemma stemma = Stemma.inMemory()) {
            stemma.take(
                    List.of(article.toString()), InputStream.nullInputStream(), Manifest.read(manifest), 1, f -> {});
            stemma.takeList(list, null, false);
            MeasuresView view = stemma.measures("Tomas Herrera", null, DAY).orElseThrow();
            assertThat(new TextRenderer(200, false)
                            .render(MeasuresPage.of(view))
                            .replaceAll("\\s+", " "))
                    .contains("by the EU listed since 17 March 2014")
                    .contains("reported: suspended, sanction on Tomas Herrera")
                    .contains("until 11 April 2025");
            assertThat(view.json().get("lists").toString()).contains("score=").contains("entry=EU.9.1");
            var actor = stemma.actor("Tomas Herrera", null, DAY).orElseThrow();
            assertThat(new HtmlRenderer().render(ActorPage.of(actor)))
                    .contains("class=\"rests\"")
                    .contains("On official lists, beside what is reported");
        }
    }
}
