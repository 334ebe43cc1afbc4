package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person meets them. */
class MainTest {
    private static final String MANIFEST = "examples/manifest.csv";

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

    private void readExamples() {
        assertThat(run("read", "examples", "--manifest", MANIFEST, "--archive", archive()))
                .as(err.toString())
                .isZero();
    }

    @Test
    void theJsonKeepsTheContractAndEveryPassageIsFound() throws Exception {
        assertThat(run("read", "examples", "--manifest", MANIFEST, "--archive", ":memory:", "--format", "json"))
                .isZero();
        JsonNode dossier = new ObjectMapper().readTree(out.toString());
        assertThat(dossier.get("version").asInt()).isEqualTo(1);
        assertThat(dossier.fieldNames()).toIterable().contains("articles", "skipped", "actors", "stories", "lines");
        int passages = 0;
        for (JsonNode story : dossier.get("stories")) {
            assertThat(story.fieldNames())
                    .toIterable()
                    .contains("id", "title", "articles", "origins", "derivations", "claims");
            for (JsonNode claim : story.get("claims")) {
                assertThat(claim.get("evidence")).as(claim.get("text").asText()).isNotEmpty();
                for (JsonNode e : claim.get("evidence")) {
                    String text =
                            Files.readString(Path.of("examples", e.get("file").asText()));
                    assertThat(text.substring(
                                    e.get("start").asInt(), e.get("end").asInt()))
                            .isEqualTo(e.get("text").asText());
                    passages++;
                }
            }
        }
        assertThat(passages).isPositive();
    }

    @Test
    void storiesAreListedAndOneIsPrinted() throws Exception {
        readExamples();
        assertThat(run("stories", "--archive", archive())).isZero();
        assertThat(out.toString()).contains("3 stories");
        assertThat(run("stories", "--archive", archive(), "--format", "json")).isZero();
        String id = new ObjectMapper()
                .readTree(out.toString())
                .get("stories")
                .get(0)
                .get("id")
                .asText();
        assertThat(run("story", id, "--archive", archive())).isZero();
        assertThat(out.toString()).contains(id);
        assertThat(run("story", "story-ffffffff", "--archive", archive())).isEqualTo(2);
        assertThat(err.toString()).contains("story-ffffffff");
    }

    @Test
    void anActorIsFoundUnderAnySpelling() {
        readExamples();
        for (String name : new String[] {"Kirill Dmitrijew", "Dmitriev", "Кирилл Дмитриев"}) {
            assertThat(run("actor", name, "--archive", archive())).as(name).isZero();
            assertThat(out.toString()).contains("Kirill Dmitriev").contains("Kirill Dmitrijew");
        }
        assertThat(run("actor", "Nobody Whatsoever", "--archive", archive())).isEqualTo(2);
        assertThat(err.toString()).contains("Nobody Whatsoever");
    }

    @Test
    void measuresAreToldAsOfADay() {
        readExamples();
        assertThat(run("measures", "--on", "Dmitriev", "--as-of", "2025-04-04", "--archive", archive()))
                .isZero();
        assertThat(out.toString()).contains("4 April 2025").containsIgnoringCase("sanction");
        assertThat(run("measures", "--as-of", "tomorrow", "--archive", archive()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("tomorrow");
    }

    @Test
    void anArchiveNamedBeforeTheInnerCommandIsRefused() throws Exception {
        Path list = folder.resolve("list.jsonl");
        Files.writeString(
                list,
                "{\"id\":\"q-1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ada Quill\"],"
                        + "\"topics\":[\"sanction\"]}}\n");
        assertThat(run("lists", "--archive", archive(), "add", list.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--archive belongs behind 'stemma lists add'");
        assertThat(Path.of(archive())).doesNotExist();

        assertThat(run("lists", "add", "--archive", archive(), list.toString()))
                .as(err.toString())
                .isZero();
        assertThat(run("lists", "--archive", archive())).as(err.toString()).isZero();
        assertThat(run("lists", "--archive", archive(), "add", "--help")).isZero();
    }

    @Test
    void twoFilesAreCompared() {
        assertThat(run(
                        "compare",
                        "examples/01-harbour-courier.txt",
                        "examples/03-faehrhaus-zeitung.txt",
                        "--manifest",
                        MANIFEST))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("translation");
    }

    @Test
    void aGermanWordFindsTheEnglishSentence() {
        readExamples();
        assertThat(run("search", "Gefangenenaustausch", "--archive", archive())).isZero();
        assertThat(out.toString()).contains("01-harbour-courier.txt").contains("prisoner exchange");
    }

    @Test
    void htmlIsOnePageWithPicturesAndNoForeignMarkup() throws Exception {
        Path hostile = folder.resolve("hostile.txt");
        Files.writeString(
                hostile,
                "A <script>alert(1)</script> headline\n\nMayor Anna Berg said on Monday that <b>the bridge</b> \"will stay"
                        + " closed\" & that it costs <img src=x onerror=alert(2)> three million euros.\n");
        assertThat(run("read", hostile.toString(), "--archive", ":memory:", "--format", "html"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .startsWith("<!doctype html>")
                .contains("<svg")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void extractPrintsOneObjectALineAndStoresNothing() throws Exception {
        assertThat(run("extract", "examples/09-kanalnotizen.txt")).isZero();
        JsonNode article = new ObjectMapper().readTree(out.toString());
        assertThat(article.get("language").asText()).isEqualTo("en");
        assertThat(article.get("published").asText()).isEqualTo("2025-08-07");
        assertThat(article.get("body").asText()).doesNotContain("Kommentar veröffentlichen");
        assertThat(article.get("furniture")).isNotEmpty();
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestGoesOn() throws Exception {
        Files.writeString(
                folder.resolve("good.txt"), "The council of Leeds met on Monday to talk about the old bridge.\n");
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(
                folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertThat(run("read", folder.toString(), "--archive", ":memory:", "--format", "json"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("empty.txt").contains("picture.txt").doesNotContain("good.txt");
        JsonNode dossier = new ObjectMapper().readTree(out.toString());
        assertThat(dossier.get("articles")).hasSize(1);
        assertThat(dossier.get("skipped")).hasSize(2);
    }

    @Test
    void wrongUsageIsSaidInOneLine() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(err.toString()).contains("frobnicate");
        assertThat(run("stories", "--archive", folder.resolve("none.db").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.db").doesNotContain("Exception");
        assertThat(run("read", "examples", "--threads", "0", "--archive", ":memory:"))
                .isEqualTo(2);
        assertThat(run("read", "examples", "--known-by", "noonish", "--archive", ":memory:"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("noonish");
        assertThat(run("read", "examples", "--manifest", "nowhere.csv", "--archive", ":memory:"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.csv").doesNotContain("Exception");
    }
}
