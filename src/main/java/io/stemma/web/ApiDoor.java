package io.stemma.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells what the API is: its description in OpenAPI 3.1. */
final class ApiDoor {
    private final String description;

    ApiDoor() {
        try {
            JsonNode tree = new YAMLMapper().readTree(Assets.resource("openapi.yaml"));
            this.description = tree.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void routes(RoutesConfig routes) {
        routes.get("/api/v1", ctx -> ctx.redirect("/api/v1/openapi.json"));
        routes.get(
                "/api/v1/openapi.json",
                ctx -> ctx.header("Cache-Control", "private, max-age=300")
                        .contentType(Answers.JSON)
                        .result(description));
    }
}
