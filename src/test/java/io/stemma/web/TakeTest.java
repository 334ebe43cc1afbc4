package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.TakingOrder;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.web.FetchRules;
import io.stemma.intake.web.Fetcher;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is handed over at the desk: texts, files, addresses; limits, progress, and who reads meanwhile. */
class TakeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----tide";
    private static final String TEXT =
            "The council of Leeds met on Monday, Mayor Ada Quill said. The old bridge stays closed.";

    private SampleDesk desk;

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private void open() {
        TakingOrder order =
                new TakingOrder(Manifest.none(), 2, Limits.standard(), new Fetcher(FetchRules.standard()), false);
        desk = new SampleDesk(new DeskOptions("127.0.0.1", 0, null, order, 4, 20_000, 100_000), false);
    }

    private HttpResponse<String> upload(String... namesAndTexts) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            body.append("--")
                    .append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(namesAndTexts[i])
                    .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                    .append(namesAndTexts[i + 1])
                    .append("\r\n");
        }
        body.append("--").append(BOUNDARY).append("--\r\n");
        return desk.post("/api/v1/take", body.toString(), "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** The events of a taking-in until it is done; the connection ends then. */
    private String events(HttpResponse<String> begun) throws Exception {
        JsonNode job = JSON.readTree(begun.body());
        return desk.get(job.get("events").asText(), "Accept", "text/event-stream")
                .body();
    }

    @Test
    void aTextThatIsPastedBecomesAStory() throws Exception {
        open();
        HttpResponse<String> begun = desk.post(
                "/api/v1/take",
                "{\"text\":\"" + TEXT
                        + "\",\"title\":\"Bridge Stays Closed\",\"outlet\":\"Tide Watch\",\"published\":\"2025-04-03\"}");
        assertThat(begun.statusCode()).isEqualTo(202);
        String events = events(begun);
        assertThat(events)
                .contains("event: step")
                .contains("reading")
                .contains("comparing")
                .contains("event: taken")
                .contains("laying together")
                .contains("event: done");
        JsonNode job = JSON.readTree(
                desk.get(begun.headers().firstValue("Location").orElseThrow()).body());
        assertThat(job.get("done").asBoolean()).isTrue();
        assertThat(job.get("articles")).hasSize(1);
        String story = job.get("stories").get(0).asText();
        assertThat(desk.get("/stories/" + story).body())
                .contains("Bridge Stays Closed")
                .contains("Tide Watch");
    }

    @Test
    void filesAreTakenInAndWhatCannotBeReadIsNamed() throws Exception {
        open();
        HttpResponse<String> begun =
                upload("../../etc/bridge.txt", TEXT, "empty.txt", " ", "C:\\Users\\ada\\notes.txt", "Kurz.");
        String events = events(begun);
        assertThat(events).contains("event: skipped").contains("empty.txt").contains("bridge.txt");
        JsonNode job = JSON.readTree(
                desk.get(begun.headers().firstValue("Location").orElseThrow()).body());
        assertThat(job.get("articles")).hasSize(1);
        assertThat(job.get("skipped")).hasSize(2);
        assertThat(job.toString()).doesNotContain("etc/").doesNotContain("Users");
        assertThat(desk.get("/take/" + job.get("id").asText()).body()).contains("empty.txt");
    }

    @Test
    void whatIsHeldAlreadyIsToldUnderTheNameThatItCameByThisTime() throws Exception {
        open();
        events(upload("first.txt", TEXT));

        HttpResponse<String> again = upload("second.txt", TEXT);
        String events = events(again);

        assertThat(events).contains("{\"type\":\"taken\",\"file\":\"second.txt\",\"text\":\"taken in\"}");
        assertThat(events).doesNotContain("first.txt");
    }

    @Test
    void tooMuchIsRefused() {
        open();
        assertThat(upload("a.txt", TEXT.repeat(300)).statusCode()).isEqualTo(413);
        assertThat(upload("a.txt", "1", "b.txt", "2", "c.txt", "3", "d.txt", "4", "e.txt", "5")
                        .statusCode())
                .isEqualTo(413);
        String quarter = "x".repeat(19_000);
        assertThat(upload(
                                "a.txt", quarter, "b.txt", quarter, "c.txt", quarter, "d.txt", quarter, "e.txt",
                                quarter, "f.txt", quarter)
                        .statusCode())
                .isEqualTo(413);
        assertThat(desk.post("/api/v1/take", "{\"text\":\"" + "x".repeat(150_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(desk.post("/api/v1/take", "{}").statusCode()).isEqualTo(400);
        assertThat(desk.post("/api/v1/take", "nonsense").statusCode()).isEqualTo(400);
        assertThat(desk.get("/api/v1/articles").body()).contains("\"total\":0");
    }

    @Test
    void addressesOfPrivateNetworksAndFilesAreRefused() throws Exception {
        open();
        for (String address : List.of("http://127.0.0.1:1/", "http://10.0.0.1/a", "http://localhost/")) {
            String events = events(desk.post("/api/v1/take", "{\"address\":\"" + address + "\"}"));
            assertThat(events).as(address).contains("event: skipped").contains("\"done\"");
        }
        for (String address : List.of("file:///etc/passwd", "/etc/passwd", "pom.xml", "ftp://a.example/", "-")) {
            assertThat(desk.post("/api/v1/take", "{\"address\":\"" + address + "\"}")
                            .statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
    }

    @Test
    void manyReadWhileArticlesComeInAndNobodySeesAHalfMadeStory() throws Exception {
        open();
        AtomicBoolean done = new AtomicBoolean();
        List<CompletableFuture<List<String>>> readers = new ArrayList<>();
        for (int r = 0; r < 4; r++) {
            readers.add(CompletableFuture.supplyAsync(() -> {
                List<String> faults = new ArrayList<>();
                while (!done.get()) {
                    HttpResponse<String> list = desk.get("/api/v1/stories");
                    if (list.statusCode() != 200) {
                        faults.add(list.body());
                    }
                    for (JsonNode story : read(list.body()).get("stories")) {
                        HttpResponse<String> one =
                                desk.get("/api/v1/stories/" + story.get("id").asText());
                        boolean whole = one.statusCode() == 200
                                && read(one.body())
                                                .get("stories")
                                                .get(0)
                                                .get("articles")
                                                .size()
                                        == read(one.body()).get("articles").size();
                        if (!whole) {
                            faults.add(one.body());
                        }
                    }
                }
                return faults;
            }));
        }
        for (int i = 0; i < 6; i++) {
            events(upload(
                    "bridge" + i + ".txt",
                    TEXT.replace("Leeds", "Leeds and " + "Riga Oslo Bern Rome Kyiv Baku".split(" ")[i])));
        }
        done.set(true);
        for (CompletableFuture<List<String>> reader : readers) {
            assertThat(reader.get()).isEmpty();
        }
        assertThat(read(desk.get("/api/v1/articles").body()).get("total").asInt())
                .isEqualTo(6);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
