package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stemma export} as a person meets it. */
class ExportCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private String archive() {
        return folder.resolve("test.db").toString();
    }

    @BeforeEach
    void read() {
        assertThat(run(
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
        assertThat(run("export", "csv", "--table", "articles", "--archive", archive()))
                .isZero();
        assertThat(out.toString()).startsWith("id,file,outlet").contains("10-wattbote.txt");
        assertThat(run("export", "csv", "--archive", archive())).isEqualTo(2);
        assertThat(err.toString()).contains("--table").contains("evidence").contains("--output");
        Path tables = folder.resolve("tables");
        assertThat(run("export", "csv", "--archive", archive(), "--output", tables.toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
        for (String table : new String[] {"articles", "actors", "claims", "evidence", "measures"}) {
            assertThat(Files.readString(tables.resolve(table + ".csv"))).contains(",");
        }
        assertThat(run("export", "gdelt", "--table", "claims", "--archive", archive()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("events, mentions");
    }

    @Test
    void oneStoryAndOneActorCanBeChosen() throws Exception {
        assertThat(run("export", "json", "--actor", "Witkoff", "--archive", archive()))
                .isZero();
        JsonNode dossier = new ObjectMapper().readTree(out.toString());
        assertThat(dossier.get("stories")).hasSize(1);
        String id = dossier.get("stories").get(0).get("id").asText();
        assertThat(run("export", "markdown", "--story", id, "--archive", archive()))
                .isZero();
        assertThat(out.toString()).contains("Witkoff").doesNotContain("Sandvigholm");
        assertThat(run("export", "ftm", "--story", "story-ffffffff", "--archive", archive()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("story-ffffffff");
        assertThat(run("export", "ftm", "--actor", "Nobody Whatsoever", "--archive", archive()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Nobody Whatsoever");
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        assertThat(run("export", "xlsx", "--archive", archive())).isEqualTo(2);
        assertThat(err.toString()).contains("xlsx").contains("gdelt");
        assertThat(run("export", "ftm", "--archive", archive(), "--output", "no/such/folder/file"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no such folder");
    }
}
