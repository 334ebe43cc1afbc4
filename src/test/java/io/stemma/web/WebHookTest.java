package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.stemma.Delivery;
import io.stemma.TakingOrder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WebHookTest {
    private static void take(SampleDesk desk, String name, String text) {
        desk.stemma().take(Delivery.of(name, text.getBytes(StandardCharsets.UTF_8)), TakingOrder.plain(), f -> {});
        desk.desk().snapshots().refresh().join();
    }

    @Test
    void aProgramIsToldOfStoriesThatChangeAndOfNoOthers() throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        URI hook = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        try (SampleDesk desk = SampleDesk.empty()) {
            take(desk, "dyke.txt", "The dyke of Sandvig will be raised by two metres, Mayor Hanne Lind said.");
            desk.desk().tell(hook, Set.of());
            take(desk, "bridge.txt", "The council of Leeds met on Monday to talk about the old bridge.");
            JsonNode first = new ObjectMapper().readTree(told.poll(30, TimeUnit.SECONDS));
            assertThat(first.get("stories")).hasSize(1);
            String news = first.get("stories").get(0).get("news").asText();
            assertThat(desk.get(news).body()).contains("bridge.txt").doesNotContain("dyke.txt");
            assertThat(told).isEmpty();
        } finally {
            server.stop(0);
        }
    }
}
