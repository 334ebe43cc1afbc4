package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two states of one file in an archive, and what the commands tell of them. */
class StatesTest {
    private static final String FIRST = "---\npublished: 2025-04-03\noutlet: Tide Watch\n---\n"
            + "Council of Lund votes for bridge\n\nThe council of Lund voted "
            + "for a new bridge on Monday. Mayor Anna Berg said it would cost three million crowns. Work starts in May.\n";

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private Path file;

    private String archive() {
        return folder.resolve("test.db").toString();
    }

    @BeforeEach
    void read() throws Exception {
        file = folder.resolve("bridge.txt");
        Files.writeString(file, FIRST);
        assertThat(shell.run("read", file.toString(), "--archive", archive(), "--quiet"))
                .isZero();
        Files.writeString(file, FIRST.replace("three million", "four million"));
        assertThat(shell.run("read", file.toString(), "--archive", archive(), "--quiet"))
                .isZero();
    }

    private List<String> ids() throws Exception {
        assertThat(shell.run("export", "csv", "--table", "articles", "--archive", archive()))
                .isZero();
        return shell.out()
                .lines()
                .skip(1)
                .map(l -> l.substring(0, l.indexOf(',')))
                .toList();
    }

    @Test
    void aNameThatTwoStatesShareIsRefusedWithTheirIds() throws Exception {
        List<String> ids = ids();
        assertThat(ids).hasSize(2);
        assertThat(shell.run("compare", "bridge.txt", "bridge.txt", "--archive", archive()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("2 articles").contains(ids).contains("3 April 2025");
    }

    @Test
    void twoStatesAreComparedByTheStartOfTheirIds() throws Exception {
        List<String> ids = ids();
        assertThat(shell.run("compare", ids.get(0).substring(0, 6), ids.get(1).substring(0, 6), "--archive", archive()))
                .as(shell.err())
                .isZero();
        assertThat(shell.out())
                .contains("(" + ids.get(0).substring(0, 8) + ")")
                .containsIgnoringCase("three")
                .containsIgnoringCase("four");
        assertThat(shell.run("compare", ids.get(0), ids.get(0), "--archive", archive()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("one article");
    }

    @Test
    void storiesAreListedWithoutTheirInsides() throws Exception {
        assertThat(shell.run("stories", "--archive", archive(), "--format", "json"))
                .isZero();
        JsonNode list = new ObjectMapper().readTree(shell.out());
        assertThat(list.get("version").asInt()).isEqualTo(1);
        assertThat(list.has("articles")).isFalse();
        assertThat(list.get("stories")).hasSize(1);
        JsonNode story = list.get("stories").get(0);
        assertThat(StreamSupport.stream(((Iterable<String>) story::fieldNames).spliterator(), false))
                .containsExactlyInAnyOrder(
                        "id",
                        "title",
                        "languages",
                        "firstDay",
                        "lastDay",
                        "articleCount",
                        "originCount",
                        "disputed",
                        "changed",
                        "lastChange");
        assertThat(story.get("articleCount").asInt()).isEqualTo(2);
        assertThat(story.get("originCount").asInt()).isEqualTo(1);
        assertThat(story.get("lastDay").asText()).isEqualTo("2025-04-03");
        assertThat(story.get("lastChange").asText()).endsWith("Z");
    }

    @Test
    void readingTheSameAgainSaysThatNothingIsNew() {
        assertThat(shell.run("read", file.toString(), "--archive", archive())).isZero();
        assertThat(shell.err()).contains("nothing new").contains("1 article");
        assertThat(shell.run("read", file.toString(), "--archive", archive(), "--quiet"))
                .isZero();
        assertThat(shell.err()).contains("1 article, 0 new, 0 skipped");
    }

    @Test
    void namesOfFilesCannotSteerTheTerminal() throws Exception {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.write(bad.resolve("a\u001b[2Jb\rc\nd.txt"), new byte[0]);
        Files.writeString(
                bad.resolve("ok.txt"), "The council of Lund\u001b[31m met on Monday to talk about the bridge.\n");
        assertThat(shell.run("read", bad.toString(), "--archive", ":memory:")).isEqualTo(1);
        assertThat(shell.err())
                .contains("skipped a")
                .contains("b")
                .doesNotContain("\u001b")
                .doesNotContain("\r");
        assertThat(shell.err().lines()).hasSize(1);
        assertThat(shell.out()).doesNotContain("\u001b");
        assertThat(shell.run("extract", bad.toString())).isEqualTo(1);
        assertThat(shell.err()).doesNotContain("\u001b").doesNotContain("\r");
        assertThat(shell.run("story", "x\u001b[2J", "--archive", archive())).isEqualTo(2);
        assertThat(shell.err()).doesNotContain("\u001b");
    }
}
