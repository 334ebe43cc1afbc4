package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stemma export} as a person meets it. */
class ExportCommandTest {
    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private String archive() {
        return folder.resolve("test.db").toString();
    }

    @BeforeEach
    void read() {
        assertThat(shell.run(
                        "read",
                        "examples/09-kanalnotizen.txt",
                        "examples/10-wattbote.txt",
                        "--manifest",
                        "examples/manifest.csv",
                        "--archive",
                        archive(),
                        "--quiet"))
                .isZero();
    }

    @Test
    void oneTableGoesToTheOutputAndSeveralIntoAFolder() throws Exception {
        assertThat(shell.run("export", "csv", "--table", "articles", "--archive", archive()))
                .isZero();
        assertThat(shell.out()).startsWith("id,file,outlet").contains("10-wattbote.txt");
        assertThat(shell.run("export", "csv", "--archive", archive())).isEqualTo(2);
        assertThat(shell.err()).contains("--table").contains("evidence").contains("--output");
        Path tables = folder.resolve("tables");
        assertThat(shell.run("export", "csv", "--archive", archive(), "--output", tables.toString()))
                .isZero();
        assertThat(shell.out()).isEmpty();
        for (String table : new String[] {"articles", "actors", "claims", "evidence", "measures"}) {
            assertThat(Files.readString(tables.resolve(table + ".csv"))).contains(",");
        }
        assertThat(shell.run("export", "gdelt", "--table", "claims", "--archive", archive()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("events, mentions");
    }

    @Test
    void oneStoryAndOneActorCanBeChosen() throws Exception {
        assertThat(shell.run("export", "json", "--actor", "Witkoff", "--archive", archive()))
                .isZero();
        JsonNode dossier = new ObjectMapper().readTree(shell.out());
        assertThat(dossier.get("stories")).hasSize(1);
        String id = dossier.get("stories").get(0).get("id").asText();
        assertThat(shell.run("export", "markdown", "--story", id, "--archive", archive()))
                .isZero();
        assertThat(shell.out()).contains("Witkoff").doesNotContain("Sandvigholm");
        assertThat(shell.run("export", "ftm", "--story", "story-ffffffff", "--archive", archive()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("story-ffffffff");
        assertThat(shell.run("export", "ftm", "--actor", "Nobody Whatsoever", "--archive", archive()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("Nobody Whatsoever");
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        assertThat(shell.run("export", "xlsx", "--archive", archive())).isEqualTo(2);
        assertThat(shell.err()).contains("xlsx").contains("gdelt");
        assertThat(shell.run("export", "ftm", "--archive", archive(), "--output", "no/such/folder/file"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("no such folder");
    }
}
