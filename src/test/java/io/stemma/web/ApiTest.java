package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.WholeSnapshot;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The HTTP API: every answer is as its description says, and tables, tags, moments and errors work as told. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUERY =
            "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"Кирилл Дмитриев\"]}}}}";

    private static SampleDesk desk;
    private static ApiDescription description;
    private static String story;
    private static List<String> articles;

    @BeforeAll
    static void open() throws Exception {
        desk = SampleDesk.open();
        description = new ApiDescription(desk);
        var largest = WholeSnapshot.of(desk.desk().snapshots().current().orElseThrow()).ledgers().stream()
                .max(java.util.Comparator.comparingInt(l -> l.story().articles().size()))
                .orElseThrow();
        story = largest.story().id();
        articles = largest.story().articles();
    }

    @AfterAll
    static void shut() {
        desk.close();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    @Test
    void everyAnswerIsAsTheDescriptionSays() throws Exception {
        assertThat(description.tree().get("openapi").asText()).startsWith("3.1");
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("/api/v1/stories", "/api/v1/stories");
        asked.put("/api/v1/stories/{id}", "/api/v1/stories/" + story);
        asked.put("/api/v1/stories/{id}/claims", "/api/v1/stories/" + story + "/claims");
        asked.put("/api/v1/stories/{id}/articles", "/api/v1/stories/" + story + "/articles");
        asked.put("/api/v1/stories/{id}/news", "/api/v1/stories/" + story + "/news");
        asked.put("/api/v1/articles", "/api/v1/articles");
        asked.put("/api/v1/articles/{id}", "/api/v1/articles/" + articles.get(0));
        asked.put("/api/v1/compare/{a}/{b}", "/api/v1/compare/" + articles.get(0) + "/" + articles.get(1));
        asked.put("/api/v1/actors", "/api/v1/actors");
        asked.put("/api/v1/actors/{id}", "/api/v1/actors/Kirill%20Dmitrijew?as-of=2025-04-04");
        asked.put("/api/v1/actors/{id}/claims", "/api/v1/actors/Kirill%20Dmitrijew/claims");
        asked.put("/api/v1/measures", "/api/v1/measures?on=Dmitriev&as-of=2025-04-04");
        asked.put("/api/v1/search", "/api/v1/search?q=Gefangenenaustausch");
        asked.put("/api/v1/corrections", "/api/v1/corrections");
        asked.put("/api/v1/corrections/{number}/undo", null);
        asked.put("/api/v1/match", null);
        asked.put("/api/v1/take", null);
        asked.put("/api/v1/take/{id}", null);
        asked.put("/api/v1/take/{id}/events", null);
        Set<String> described = new TreeSet<>();
        description.tree().get("paths").fieldNames().forEachRemaining(described::add);
        assertThat(asked.keySet()).containsExactlyInAnyOrderElementsOf(described);
        for (Map.Entry<String, String> e : asked.entrySet()) {
            if (e.getValue() != null) {
                HttpResponse<String> answer = desk.get(e.getValue());
                assertThat(answer.statusCode()).as(e.getValue()).isEqualTo(200);
                description.assertDescribed(answer, "get", e.getKey());
            }
        }
    }

    @Test
    void namesAreMatchedInTheShapeThatUsersOfOpenSanctionsKnow() throws Exception {
        for (String path : List.of("/match", "/match/default", "/api/v1/match", "/api/v1/match/actors")) {
            HttpResponse<String> answer = desk.post(path, QUERY, "Content-Type", "application/json");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            description.assertDescribed(answer, "post", "/api/v1/match");
            JsonNode best = json(answer).at("/responses/a/results/0");
            assertThat(best.get("caption").asText()).isEqualTo("Kirill Dmitriev");
            assertThat(best.get("match").asBoolean()).isTrue();
        }
        assertThat(json(desk.post("/match/actors?threshold=1", QUERY.replace("Кирилл Дмитриев", "Ada Quillborough")))
                        .at("/responses/a/results"))
                .isEmpty();
        assertThat(desk.post("/match", "[").statusCode()).isEqualTo(400);
        assertThat(desk.post("/match/nowhere", QUERY).statusCode()).isEqualTo(404);
    }

    @Test
    void tablesComeInPagesAndAsCsv() throws Exception {
        String path = "/api/v1/stories/" + story + "/claims";
        HttpResponse<String> first = desk.get(path + "?size=10");
        assertThat(json(first).get("claims")).hasSize(10);
        String next = first.headers().firstValue("Link").orElseThrow();
        assertThat(next).contains("page=2").contains("rel=\"next\"");
        HttpResponse<String> second = desk.get(next.substring(1, next.indexOf('>')));
        assertThat(json(second).get("claims").get(0))
                .isNotEqualTo(json(first).get("claims").get(0));
        int total = json(first).get("total").asInt();
        assertThat(json(desk.get(path + "?format=json")).get("claims")).hasSize(total);

        HttpResponse<String> csv = desk.get(path + "?format=csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("claims.csv");
        assertThat(csv.body()).startsWith("id,story,kind").contains("disputed");
        for (String table : List.of(
                "/stories",
                "/actors",
                "/measures",
                "/articles",
                "/search?q=Sanktionen",
                "/stories/" + story + "/news")) {
            HttpResponse<String> answer = desk.get("/api/v1" + table, "Accept", "text/csv");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(table)
                    .startsWith("text/csv");
            assertThat(answer.body().lines().count()).as(table).isGreaterThan(1);
        }
    }

    @Test
    void claimsAreFiltered() throws Exception {
        String path = "/api/v1/stories/" + story + "/claims";
        JsonNode disputed = json(desk.get(path + "?standing=disputed")).get("claims");
        assertThat(disputed)
                .isNotEmpty()
                .allMatch(c -> c.get("standing").asText().equals("disputed"));
        JsonNode quotes = json(desk.get(path + "?kind=quote&origin=2")).get("claims");
        assertThat(quotes).isNotEmpty().allMatch(c -> c.get("kind").asText().equals("quote"));
        assertThat(desk.get(path + "?kind=rumour").statusCode()).isEqualTo(400);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String path = "/api/v1/stories/" + story;
        String tag = desk.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = desk.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(desk.get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void anEarlierMomentCanBeAskedFor() throws Exception {
        assertThat(json(desk.get("/api/v1/stories?known-by=2001-02-03"))
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(json(desk.get("/api/v1/stories?known-by=" + LocalDate.now().plusDays(1)))
                        .get("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(json(desk.get("/api/v1/stories/" + story + "/news?since="
                                + Instant.now().plusSeconds(60)))
                        .get("articles"))
                .isEmpty();
        assertThat(desk.get("/stories?known-by=2001-02-03").body()).contains("As known by");
        assertThat(desk.get("/api/v1/stories?known-by=noonish").statusCode()).isEqualTo(400);
    }

    @Test
    void errorsAreProblemDetailsAndTellNothingOfTheInside() throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("/api/v1/stories/story-ffffffff", "/api/v1/stories/{id}");
        wrong.put("/api/v1/stories/story-ffffffff/claims", "/api/v1/stories/{id}/claims");
        wrong.put("/api/v1/stories/story-ffffffff/news", "/api/v1/stories/{id}/news");
        wrong.put("/api/v1/articles/nothing", "/api/v1/articles/{id}");
        wrong.put("/api/v1/compare/no/thing", "/api/v1/compare/{a}/{b}");
        wrong.put("/api/v1/actors/Nobody%20Whatsoever", "/api/v1/actors/{id}");
        wrong.put("/api/v1/measures?on=Nobody%20Whatsoever", "/api/v1/measures");
        for (Map.Entry<String, String> e : wrong.entrySet()) {
            description.assertProblem(desk.get(e.getKey()), 404, "get", e.getValue());
        }
        wrong.clear();
        wrong.put("/api/v1/stories?page=0", "/api/v1/stories");
        wrong.put("/api/v1/stories/" + story + "?known-by=noonish", "/api/v1/stories/{id}");
        wrong.put("/api/v1/stories/" + story + "/claims?kind=rumour", "/api/v1/stories/{id}/claims");
        wrong.put("/api/v1/measures?as-of=tomorrow", "/api/v1/measures");
        wrong.put("/api/v1/search", "/api/v1/search");
        wrong.put("/api/v1/actors?kind=ghost", "/api/v1/actors");
        wrong.put("/api/v1/articles?size=many", "/api/v1/articles");
        for (Map.Entry<String, String> e : wrong.entrySet()) {
            description.assertProblem(desk.get(e.getKey()), 400, "get", e.getValue());
        }
        HttpResponse<String> nowhere = desk.get("/api/v1/nowhere");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(desk.get("/stories/story-ffffffff", "Accept", "text/html").body())
                .contains("<h1>Not found</h1>");
        assertThat(desk.post("/api/v1/stories", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void aStoryHasAnAtomFeed() throws Exception {
        HttpResponse<String> feed = desk.get("/stories/" + story + "/feed.atom");
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        var parsed = new com.rometools.rome.io.SyndFeedInput().build(new java.io.StringReader(feed.body()));
        assertThat(parsed.getEntries()).hasSize(articles.size());
        assertThat(parsed.getEntries().get(0).getContents().get(0).getValue()).isNotBlank();
    }
}
