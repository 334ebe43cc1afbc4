package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.TakingOrder;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.Web;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is sent to the API is answered as its description says, the problems with it too. */
class PostAnswersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "Content-Type";
    private static final String MATCH =
            "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"Putin\"]}}}}";
    private static final String TEXT = "{\"text\":\"The council of Leeds met on Monday, Mayor Ada Quill said.\"}";

    private static SampleDesk desk;
    private static ApiDescription description;

    @BeforeAll
    static void open() throws Exception {
        desk = SampleDesk.open();
        description = new ApiDescription(desk);
    }

    @AfterAll
    static void shut() {
        desk.close();
    }

    private static HttpResponse<String> post(String path, String body, String... headers) {
        return desk.post(path, body, headers);
    }

    private static String claim() throws Exception {
        JsonNode story = JSON.readTree(desk.get("/api/v1/stories").body()).at("/stories/0/id");
        JsonNode claims = JSON.readTree(
                desk.get("/api/v1/stories/" + story.asText() + "/claims").body());
        return "{\"kind\":\"claim wrong\",\"subjects\":[" + claims.at("/claims/0/id") + "," + story
                + "],\"reason\":\"misread\"}";
    }

    @Test
    void whatIsSentIsAnsweredAsDescribed() throws Exception {
        description.assertDescribed(post("/api/v1/match", MATCH, TYPE, "application/json"), "post", "/api/v1/match");

        HttpResponse<String> begun = post("/api/v1/take", TEXT, TYPE, "application/json; charset=utf-8");
        assertThat(begun.statusCode()).isEqualTo(202);
        description.assertDescribed(begun, "post", "/api/v1/take");
        String job = begun.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> events = desk.get(job + "/events", "Accept", "text/event-stream");
        assertThat(events.body()).contains("event: done");
        description.assertProblem(desk.get(job + "/events"), 406, "get", "/api/v1/take/{id}/events");
        description.assertDescribed(desk.get(job), "get", "/api/v1/take/{id}");

        HttpResponse<String> made = post("/api/v1/corrections", claim());
        assertThat(made.statusCode()).isEqualTo(201);
        description.assertDescribed(made, "post", "/api/v1/corrections");
        String undo = "/api/v1/corrections/" + JSON.readTree(made.body()).get("number") + "/undo";
        HttpResponse<String> undone = post(undo, "");
        assertThat(undone.statusCode()).isEqualTo(200);
        description.assertDescribed(undone, "post", "/api/v1/corrections/{number}/undo");
        description.assertDescribed(desk.get("/api/v1/corrections"), "get", "/api/v1/corrections");
        description.assertProblem(post(undo, ""), 409, "post", "/api/v1/corrections/{number}/undo");
    }

    @Test
    void whatCannotBeIsAProblemAsDescribed() throws Exception {
        description.assertProblem(post("/api/v1/match", "["), 400, "post", "/api/v1/match");
        description.assertProblem(post("/api/v1/match", "{}"), 400, "post", "/api/v1/match");
        description.assertProblem(post("/api/v1/match?limit=0", MATCH), 400, "post", "/api/v1/match");
        description.assertProblem(post("/api/v1/match/nowhere", MATCH), 404, "post", "/api/v1/match");
        description.assertProblem(post("/api/v1/match", " ".repeat(1_000_001)), 413, "post", "/api/v1/match");
        description.assertProblem(post("/api/v1/match", MATCH, TYPE, "text/plain"), 415, "post", "/api/v1/match");

        description.assertProblem(post("/api/v1/take", "{}"), 400, "post", "/api/v1/take");
        description.assertProblem(post("/api/v1/take", "nonsense"), 400, "post", "/api/v1/take");
        description.assertProblem(
                post("/api/v1/take", "{\"address\":\"file:///etc/passwd\"}"), 400, "post", "/api/v1/take");
        description.assertProblem(post("/api/v1/take", "<a/>", TYPE, "application/xml"), 415, "post", "/api/v1/take");
        description.assertProblem(
                post("/api/v1/take", "--a", TYPE, "multipart/form-data"), 400, "post", "/api/v1/take");

        description.assertProblem(post("/api/v1/corrections", "{}"), 400, "post", "/api/v1/corrections");
        description.assertProblem(
                post("/api/v1/corrections", claim().replace("misread", "")), 400, "post", "/api/v1/corrections");
        description.assertProblem(
                post("/api/v1/corrections", claim().replace("\"subjects\":[\"", "\"subjects\":[\"x")),
                404,
                "post",
                "/api/v1/corrections");
        description.assertProblem(
                post("/api/v1/corrections", "", TYPE, "text/html"), 415, "post", "/api/v1/corrections");
        description.assertProblem(
                post("/api/v1/corrections/77/undo", ""), 404, "post", "/api/v1/corrections/{number}/undo");

        for (String path : new String[] {"/api/v1/match", "/api/v1/take", "/api/v1/corrections"}) {
            description.assertProblem(post(path, "{}", "Origin", "https://evil.example"), 403, "post", path);
        }
        description.assertProblem(desk.get("/api/v1/take/none"), 404, "get", "/api/v1/take/{id}");
        description.assertProblem(desk.get("/api/v1/take/none/events"), 404, "get", "/api/v1/take/{id}/events");
    }

    @Test
    void whereATokenIsNeededAllSaySo() throws Exception {
        DeskOptions options =
                new DeskOptions("127.0.0.1", 0, "a-token-of-sixteen", TakingOrder.plain(), 4, 20_000, 100_000);
        try (SampleDesk guarded = new SampleDesk(options, false)) {
            description.tree().get("paths").properties().forEach(p -> {
                String path = p.getKey().replaceAll("\\{\\w+}", "1");
                p.getValue().fieldNames().forEachRemaining(method -> {
                    HttpResponse<String> answer = method.equals("get") ? guarded.get(path) : guarded.post(path, "{}");
                    assertThat(answer.statusCode()).as(path).isEqualTo(401);
                    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
                    description.assertDescribed(answer, method, p.getKey());
                });
            });
        }
    }

    @Test
    void tooMuchAtOnceIsAProblemAsDescribed() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Web slow = address -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnreadableException("the server says nothing");
        };
        TakingOrder order = new TakingOrder(Manifest.none(), 1, Limits.standard(), slow, false);
        try (SampleDesk small =
                new SampleDesk(new DeskOptions("127.0.0.1", 0, null, order, 1, 20_000, 100_000), false)) {
            description.assertProblem(
                    small.post("/api/v1/take", TEXT.replace("Leeds", "Leeds ".repeat(5000))),
                    413,
                    "post",
                    "/api/v1/take");
            description.assertProblem(
                    small.post("/api/v1/take", TEXT.replace("}", ",\"address\":\"https://tidewatch.example/\"}")),
                    413,
                    "post",
                    "/api/v1/take");
            String address = "{\"address\":\"https://tidewatch.example/a\"}";
            HttpResponse<String> answer = small.post("/api/v1/take", address);
            for (int i = 0; i < 50 && answer.statusCode() == 202; i++) {
                answer = small.post("/api/v1/take", address);
            }
            description.assertProblem(answer, 429, "post", "/api/v1/take");
            end.countDown();
        }
    }
}
