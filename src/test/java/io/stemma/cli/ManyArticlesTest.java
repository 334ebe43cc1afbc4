package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of many articles the stories are listed rather than told. */
class ManyArticlesTest {
    private static final int ARTICLES = 510;

    @TempDir
    Path folder;

    @Test
    void theirStoriesAreListedAndANoticeSaysHowOneIsTold() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"url\":\"https://tide.example/")
                    .append(i)
                    .append("\",\"language\":\"en\",\"text\":\"The keeper of lamp ")
                    .append(Integer.toString(i + 2000, 36))
                    .append(" left.\"}\n");
        }
        Path file = folder.resolve("many.jsonl");
        Files.writeString(file, lines);
        Shell shell = new Shell();
        String archive = folder.resolve("many.db").toString();
        assertThat(shell.run("read", file.toString(), "--archive", archive)).isZero();
        assertThat(shell.err()).contains("510 articles").contains("stemma story");
        String listed = shell.out();
        assertThat(listed).contains("story-").doesNotContain("Ledger");

        assertThat(shell.run("stories", "--archive", archive)).isZero();
        assertThat(listed).isEqualTo(shell.out());
    }
}
