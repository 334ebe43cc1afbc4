package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stemma.TakingOrder;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is let in, and what every answer forbids. */
class GateTest {
    private static final String TOKEN = "a-token-of-more-than-sixteen-chars";

    private SampleDesk desk;

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private void openToOthers() {
        desk = new SampleDesk(
                new DeskOptions("127.0.0.1", 0, TOKEN, TakingOrder.plain(), 5, 1_000_000, 5_000_000), false);
    }

    /** The status line of a request as written. */
    private String raw(String request) throws IOException {
        URI at = URI.create(desk.at("/"));
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
                line.append((char) c);
            }
            return line.toString();
        }
    }

    @Test
    void aNameThatWasBentToThisMachineDoesNotReachTheDesk() throws Exception {
        desk = SampleDesk.empty();
        for (String host : List.of("evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80")) {
            assertThat(raw("GET /stories HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .contains(" 421");
        }
        for (String host : List.of("localhost", "127.0.0.1:9", "[::1]:9")) {
            assertThat(raw("GET /stories HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .contains(" 200");
        }
    }

    @Test
    void otherSitesPagesChangeNothing() {
        desk = SampleDesk.empty();
        String body = "{\"text\":\"The council of Leeds met on Monday to talk about the old bridge.\"}";
        assertThat(desk.post("/api/v1/take", body, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.post("/api/v1/take", body, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(desk.post("/api/v1/take", body, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.post("/api/v1/take", body, "Origin", desk.at("")).statusCode())
                .isEqualTo(202);
        assertThat(desk.post("/api/v1/take", body).statusCode()).isEqualTo(202);
    }

    @Test
    void whereOthersReachItATokenIsNeeded() {
        openToOthers();
        for (String path : List.of("/stories", "/api/v1/stories", "/api/v1/openapi.json", "/take")) {
            assertThat(desk.get(path).statusCode()).as(path).isEqualTo(401);
            assertThat(desk.get(path, "Authorization", "Bearer wrong-wrong-wrong-wrong")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(desk.get(path, "Authorization", "Bearer " + TOKEN).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(desk.get("/stories?token=wrong").statusCode()).isEqualTo(401);

        HttpResponse<String> once = desk.get("/stories?language=de&token=" + TOKEN);
        assertThat(once.statusCode()).isEqualTo(303);
        assertThat(once.headers().firstValue("Location").orElse("")).endsWith("/stories?language=de");
        String cookie = once.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain(TOKEN);
        assertThat(desk.get("/stories", "Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void withoutATokenItIsBoundToThisMachineAlone() {
        assertThatThrownBy(() -> new DeskOptions("0.0.0.0", 0, null, TakingOrder.plain(), 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
        assertThatThrownBy(() -> new DeskOptions("0.0.0.0", 0, "short", TakingOrder.plain(), 1, 1, 1))
                .hasMessageContaining("16");
        assertThat(DeskOptions.local(0, TakingOrder.plain()).host()).isEqualTo("127.0.0.1");
    }

    @Test
    void everyAnswerForbidsForeignScriptAndFrames() {
        desk = SampleDesk.empty();
        for (String path : List.of("/stories", "/api/v1/stories", "/nowhere", "/stories/none", "/match")) {
            HttpResponse<String> answer = desk.get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(path)
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void brokenRequestsAreRefusedWithoutAWordOfTheInside() throws Exception {
        desk = SampleDesk.empty();
        for (String path : List.of(
                "/stories/%00",
                "/articles/..%2f..%2fetc", "/assets/x/..%2f..%2f", "/stories/%ff%fe", "/%2e%2e/%2e%2e/etc")) {
            HttpResponse<String> answer = desk.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("Exception")
                    .doesNotContain("jetty")
                    .doesNotContain("\tat ");
        }
        assertThat(desk.get("/stories?q=" + "a".repeat(3000)).statusCode()).isEqualTo(400);
    }
}
