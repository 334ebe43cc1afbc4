package io.stemma.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a program sends as JSON. */
final class JsonBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What common clients call a body whose type nobody gave. */
    private static final String UNSAID = "application/x-www-form-urlencoded";

    private JsonBody() {}

    /**
     * The body of a request.
     *
     * @throws Problem if it is no JSON, or is said to be something else
     */
    static JsonNode of(Context ctx) {
        String type = ctx.contentType();
        String bare =
                type == null ? UNSAID : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!bare.equals(UNSAID) && !bare.equals("application/json") && !bare.endsWith("+json")) {
            throw new Problem(415, "type", "Not taken in this form", "What is sent must be application/json.");
        }
        try {
            return JSON.readTree(new String(ctx.bodyAsBytes(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw Problem.wrong("the body is no JSON");
        }
    }
}
