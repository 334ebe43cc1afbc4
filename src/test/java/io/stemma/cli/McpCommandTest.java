package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stemma.Stemma;
import io.stemma.intake.Manifest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations with an assistant over the Model Context Protocol. */
class McpCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HELLO =
            "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                    + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"a test\",\"version\":\"1\"}}}\n"
                    + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";

    @TempDir
    Path folder;

    private static String call(int id, String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}\n";
    }

    private static Map<String, JsonNode> answers(byte[] out) throws Exception {
        Map<String, JsonNode> answers = new HashMap<>();
        for (String line : new String(out, StandardCharsets.UTF_8).split("\n")) {
            JsonNode answer = JSON.readTree(line);
            assertThat(answer.get("jsonrpc").asText()).isEqualTo("2.0");
            JsonNode before = answers.put(answer.get("id").asText(), answer);
            assertThat(before == null || answer.get("id").isNull()).as(line).isTrue();
        }
        return answers;
    }

    private static Map<String, JsonNode> talk(String messages) throws Exception {
        try (Stemma stemma = Stemma.inMemory()) {
            Manifest manifest = Manifest.read(Path.of("examples/manifest.csv"));
            stemma.take(List.of("examples"), InputStream.nullInputStream(), manifest, 1, f -> {});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            McpCommand.serve(
                    stemma, new ByteArrayInputStream((HELLO + messages).getBytes(StandardCharsets.UTF_8)), out);
            return answers(out.toByteArray());
        }
    }

    /** The tree that a tool answered. */
    private static JsonNode tree(JsonNode answer) throws Exception {
        JsonNode result = answer.get("result");
        assertThat(result.get("isError").asBoolean()).as(answer.toString()).isFalse();
        JsonNode tree = JSON.readTree(result.get("content").get(0).get("text").asText());
        assertThat(result.get("structuredContent")).isEqualTo(tree);
        return tree;
    }

    /** Looks up every sentence that an answer cites, and gives how many there were. */
    private static int cited(JsonNode tree) throws Exception {
        int found = 0;
        if (tree instanceof ObjectNode && tree.has("start") && tree.has("text")) {
            String text = Files.readString(Path.of("examples", tree.get("file").asText()));
            assertThat(text.substring(tree.get("start").asInt(), tree.get("end").asInt()))
                    .isEqualTo(tree.get("text").asText());
            assertThat(tree.get("article").asText()).isNotBlank();
            found++;
        }
        for (JsonNode inner : tree) {
            found += cited(inner);
        }
        return found;
    }

    @Test
    void everyToolIsListedAndAnswersWithSentences() throws Exception {
        Map<String, JsonNode> answers = talk("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}\n"
                + call(2, "search", "{\"words\":\"Gefangenenaustausch\"}")
                + call(3, "stories", "{\"limit\":1,\"offset\":2}")
                + call(4, "story", "{\"id\":\"story-171f86eb\",\"standing\":\"disputed\",\"limit\":2}")
                + call(5, "actor", "{\"name\":\"Кирилл Дмитриев\",\"asOf\":\"2025-04-04\",\"limit\":3}")
                + call(6, "measures", "{\"on\":\"Dmitriev\",\"asOf\":\"2025-04-04\"}")
                + call(7, "compare", "{\"a\":\"01-harbour-courier.txt\",\"b\":\"03-faehrhaus-zeitung.txt\"}")
                + call(8, "read", "{\"article\":\"10-wattbote.txt\",\"limit\":3,\"offset\":1}"));
        assertThat(answers.get("0").at("/result/serverInfo/name").asText()).isEqualTo("stemma");
        assertThat(answers.get("1").at("/result/tools"))
                .extracting(t -> t.get("name").asText())
                .containsExactlyInAnyOrder("search", "stories", "story", "actor", "measures", "compare", "read");
        assertThat(cited(tree(answers.get("2")))).isGreaterThanOrEqualTo(4);
        assertThat(answers.get("2").toString()).contains("prisoner exchange");
        JsonNode stories = tree(answers.get("3"));
        assertThat(stories.get("storyCount").asInt()).isEqualTo(3);
        assertThat(stories.get("stories")).hasSize(1);
        JsonNode story = tree(answers.get("4")).get("stories").get(0);
        assertThat(story.get("originCount").asInt()).isEqualTo(3);
        assertThat(story.get("claims"))
                .hasSize(2)
                .allMatch(c -> c.get("standing").asText().equals("disputed"));
        assertThat(cited(story)).isPositive();
        JsonNode actor = tree(answers.get("5"));
        assertThat(actor.get("name").asText()).isEqualTo("Kirill Dmitriev");
        assertThat(actor.get("claims")).hasSize(3);
        assertThat(actor.get("claimCount").asInt()).isGreaterThan(3);
        assertThat(cited(actor)).isPositive();
        assertThat(tree(answers.get("6")).get("measures"))
                .anyMatch(m -> m.get("state").asText().equals("suspended"));
        assertThat(cited(tree(answers.get("6")))).isPositive();
        assertThat(tree(answers.get("7")).at("/derivation/kinds/0").asText()).isEqualTo("translation");
        assertThat(cited(tree(answers.get("7")))).isGreaterThan(20);
        assertThat(cited(tree(answers.get("8")))).isEqualTo(3);
    }

    @Test
    void whatIsWronglyAskedIsSaidAndTheConversationGoesOn() throws Exception {
        Map<String, JsonNode> answers = talk("this is no message\n\n[]\n"
                + call(1, "search", "{\"wrds\":\"x\"}")
                + call(2, "frobnicate", "{}")
                + "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"no/such\"}\n"
                + call(4, "story", "{\"id\":\"story-ffffffff\"}")
                + call(5, "stories", "{\"limit\":0}")
                + call(6, "stories", "{\"knownBy\":\"noonish\"}")
                + call(7, "compare", "{\"a\":\"10-wattbote.txt\",\"b\":\"10-wattbote.txt\"}")
                + call(8, "story", "{\"id\":\"story-171f86eb\",\"kind\":\"rumour\"}")
                + "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"tools/call\"}\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":10,\"method\":\"ping\"}\n"
                        .replace("\n", "\n{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}\n"));
        for (int id : new int[] {1, 4, 5, 6, 7, 8}) {
            assertThat(answers.get(String.valueOf(id)).at("/result/isError").asBoolean())
                    .as("answer " + id)
                    .isTrue();
        }
        assertThat(answers.get("1").toString()).contains("words");
        assertThat(answers.get("4").toString()).contains("story-ffffffff");
        assertThat(answers.get("6").toString()).contains("noonish");
        assertThat(answers.get("7").toString()).contains("one article");
        for (int id : new int[] {2, 3, 9}) {
            assertThat(answers.get(String.valueOf(id)).has("error"))
                    .as("answer " + id)
                    .isTrue();
        }
        assertThat(answers.get("10").has("result")).isTrue();
        assertThat(answers.get("null").at("/error/code").asInt()).isNegative();
    }

    @Test
    void noAnswerIsLostWhereManyAreAskedAtOnce() throws Exception {
        StringBuilder messages = new StringBuilder();
        for (int id = 1; id <= 200; id++) {
            messages.append(
                    id % 2 == 0
                            ? "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}\n"
                            : call(id, "read", "{\"article\":\"10-wattbote.txt\",\"limit\":1}"));
        }
        Map<String, JsonNode> answers = talk(messages.toString());
        assertThat(answers).hasSize(201);
        assertThat(answers.values()).allMatch(a -> a.has("result"));
    }

    @Test
    void aProcessOfItsOwnWritesNothingElseAndEndsWithItsInput() throws Exception {
        Path archive = folder.resolve("test.db");
        Shell shell = new Shell();
        assertThat(shell.run("read", "examples/10-wattbote.txt", "--archive", archive.toString(), "--quiet"))
                .isZero();
        Path in = folder.resolve("in");
        Files.writeString(in, HELLO + call(1, "stories", "{}") + call(2, "read", "{\"article\":\"10-wattbote.txt\"}"));
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1"));
        if (Runtime.version().feature() >= 22) {
            command.add(
                    "--enable-native-access=ALL-UNNAMED"); // as the launcher does: newer Java warns of SQLite otherwise
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "io.stemma.cli.Main",
                "mcp",
                "--archive",
                archive.toString()));
        Process process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        Map<String, JsonNode> answers = answers(Files.readAllBytes(out));
        assertThat(answers).containsOnlyKeys("0", "1", "2");
        assertThat(tree(answers.get("1")).get("stories")).hasSize(1);
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }
}
