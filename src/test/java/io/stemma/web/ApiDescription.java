package io.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;

/** The description of the API as a desk serves it, against which answers are held. */
final class ApiDescription {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode tree;

    ApiDescription(SampleDesk desk) throws Exception {
        this.tree = JSON.readTree(desk.get("/api/v1/openapi.json").body());
    }

    JsonNode tree() {
        return tree;
    }

    /** What the schema says against a text. */
    private List<String> faults(JsonNode schema, String body) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", tree.get("components"));
        whole.setAll((ObjectNode) schema);
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        return compiled.validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * Holds an answer against what is described for its status: the content type and the schema.
     *
     * @param path as the description has it
     */
    void assertDescribed(HttpResponse<String> answer, String method, String path) {
        String told = method + " " + path + " " + answer.statusCode() + ": " + answer.body();
        JsonNode responses = tree.at("/paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        JsonNode response = responses.path(String.valueOf(answer.statusCode()));
        if (response.has("$ref")) {
            response = tree.at(response.get("$ref").asText().substring(1));
        }
        assertThat(response.isObject()).as("described: " + told).isTrue();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = response.path("content").path(type);
        assertThat(content.isObject()).as("type " + type + " of " + told).isTrue();
        assertThat(faults(content.get("schema").deepCopy(), answer.body()))
                .as(told)
                .isEmpty();
        response.path("headers")
                .fieldNames()
                .forEachRemaining(h -> assertThat(answer.headers().firstValue(h))
                        .as(h + " of " + told)
                        .isPresent());
    }

    /** The same for a problem, which tells its own status and nothing of the inside. */
    void assertProblem(HttpResponse<String> answer, int status, String method, String path) throws Exception {
        assertThat(answer.statusCode())
                .as(method + " " + path + ": " + answer.body())
                .isEqualTo(status);
        assertDescribed(answer, method, path);
        assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("io.stemma");
    }
}
