package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put right at the desk: on the page and over the API, shown as made by hand, and taken back. */
class CorrectionsAtTheDeskTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    private SampleDesk desk;
    private String story;

    @BeforeEach
    void open() throws Exception {
        desk = SampleDesk.open();
        story = "";
        for (JsonNode s : JSON.readTree(desk.get("/api/v1/stories").body()).get("stories")) {
            story = s.get("disputed").asInt() > 0 ? s.get("id").asText() : story;
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Document page(String path) {
        HttpResponse<String> answer = desk.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** Sends a form as a browser does. */
    private HttpResponse<String> send(org.jsoup.nodes.Element form, String reason) {
        StringBuilder body = new StringBuilder("reason=" + java.net.URLEncoder.encode(reason, StandardCharsets.UTF_8));
        form.select("input[type=hidden]")
                .forEach(i -> body.append('&')
                        .append(i.attr("name"))
                        .append('=')
                        .append(java.net.URLEncoder.encode(i.attr("value"), StandardCharsets.UTF_8)));
        return desk.post(form.attr("action"), body.toString(), "Content-Type", FORM);
    }

    @Test
    void aClaimIsMarkedAsWrongOnItsPageAndTheMarkTakenBack() {
        Document before = page("/stories/" + story);
        var claim = before.selectFirst("li.claim");
        String form = claim.select("a:contains(Mark as wrong)").attr("href");
        HttpResponse<String> sent = send(page(form).selectFirst("main form"), "The <b>sentence</b> says otherwise.");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/stories/" + story);

        Document after = page("/stories/" + story);
        assertThat(after.getElementById(claim.id())).isNull();
        var byHand = after.selectFirst(".byhand li");
        assertThat(byHand.text())
                .contains("by hand")
                .contains(claim.selectFirst(".told").text())
                .contains("The <b>sentence</b> says otherwise.");
        assertThat(send(byHand.selectFirst("form"), "").statusCode()).isEqualTo(303);
        assertThat(page("/stories/" + story).getElementById(claim.id())).isNotNull();
        assertThat(page("/corrections").text()).contains("taken back");
    }

    @Test
    void storiesAndActorsArePutRightOverTheApi() throws Exception {
        String other = "";
        for (JsonNode s : JSON.readTree(desk.get("/api/v1/stories").body()).get("stories")) {
            other = s.get("id").asText().equals(story) ? other : s.get("id").asText();
        }
        HttpResponse<String> made = desk.post(
                "/api/v1/corrections",
                "{\"kind\":\"stories one\",\"subjects\":[\"" + story + "\",\"" + other
                        + "\"],\"reason\":\"One matter.\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(JSON.readTree(desk.get("/api/v1/stories").body())
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(desk.get("/stories/" + other).statusCode()).isIn(200, 302);
        String number = JSON.readTree(made.body()).get("number").asText();
        assertThat(desk.post("/api/v1/corrections/" + number + "/undo", "").statusCode())
                .isEqualTo(200);
        assertThat(JSON.readTree(desk.get("/api/v1/stories").body())
                        .get("total")
                        .asInt())
                .isEqualTo(3);

        assertThat(desk.post(
                                "/api/v1/corrections",
                                "{\"kind\":\"actors one\",\"subjects\":[\"Kirill Dmitriev\",\"Yuri Ushakov\"],\"reason\":\"A pen name.\"}")
                        .statusCode())
                .isEqualTo(201);
        JsonNode kept =
                JSON.readTree(desk.get("/api/v1/actors/Yuri%20Ushakov").body()).get("actor");
        assertThat(kept.get("name").asText()).isEqualTo("Kirill Dmitriev");
        assertThat(page("/actors/" + kept.get("id").asText())
                        .select(".byhand li")
                        .text())
                .contains("A pen name.");
    }

    @Test
    void whatIsNotThereCannotBePutRight() {
        for (String body : new String[] {
            "{\"kind\":\"claim wrong\",\"subjects\":[\"claim-0\",\"" + story + "\"],\"reason\":\"x\"}",
            "{\"kind\":\"stories one\",\"subjects\":[\"" + story + "\"],\"reason\":\"x\"}",
            "{\"kind\":\"stories one\",\"subjects\":[\"" + story + "\",\"story-ffffffff\"],\"reason\":\"x\"}",
            "{\"kind\":\"rumour\",\"subjects\":[\"" + story + "\"],\"reason\":\"x\"}",
            "{\"kind\":\"actors one\",\"subjects\":[\"Nobody Whatsoever\",\"Yuri Ushakov\"],\"reason\":\"x\"}",
            "{\"kind\":\"articles apart\",\"subjects\":[\"" + story + "\"],\"reason\":\" \"}",
            "["
        }) {
            assertThat(desk.post("/api/v1/corrections", body).statusCode())
                    .as(body)
                    .isBetween(400, 404);
        }
        assertThat(desk.post("/api/v1/corrections/77/undo", "").statusCode()).isEqualTo(404);
        HttpResponse<String> elsewhere = desk.post(
                "/corrections",
                "kind=articles+apart&subject=" + story + "&reason=x&back=" + "https%3A%2F%2Fevil.example",
                "Content-Type",
                FORM);
        assertThat(elsewhere.headers().firstValue("Location").orElse("")).endsWith("/corrections");
    }
}
