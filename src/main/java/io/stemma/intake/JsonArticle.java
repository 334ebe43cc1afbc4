package io.stemma.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.article.Receipt;
import io.stemma.article.Remarks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An article written as a JSON object: plain keys, those of schema.org's {@code NewsArticle}, and those that common
 * crawlers write. Keys are compared without case, {@code _} and {@code -}; a value may be a string, a schema.org object
 * with a name, or an array of these.
 */
final class JsonArticle {
    private static final List<String> TEXT =
            List.of("text", "body", "articlebody", "maintext", "fulltext", "articletext", "plaintext", "content");
    private static final Map<String, List<String>> FACTS = Map.of(
            "title", List.of("title", "headline"),
            "outlet",
                    List.of(
                            "outlet",
                            "publisher",
                            "sourcename",
                            "sitename",
                            "source",
                            "provider",
                            "ispartof",
                            "sourcedomain"),
            "url", List.of("url", "link", "canonicalurl", "mainentityofpage", "id"),
            "published",
                    List.of(
                            "published",
                            "datepublished",
                            "publishedat",
                            "publisheddate",
                            "datepublish",
                            "publishdate",
                            "publicationdate",
                            "pubdate",
                            "date",
                            "timestamp",
                            "datecreated"),
            "language", List.of("language", "inlanguage", "lang"),
            "byline", List.of("byline", "author", "authors", "creator"));
    private static final List<String> NAMES = List.of("name", "@value", "title", "headline", "text", "url", "@id");

    private JsonArticle() {}

    static ObjectMapper mapper() {
        return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Whether bytes begin like a JSON object or an array of such. */
    static boolean begins(byte[] head) {
        String start = start(head);
        return start.startsWith("{")
                        && (inner(start).startsWith("\"") || inner(start).startsWith("}"))
                || start.startsWith("[") && inner(start).startsWith("{");
    }

    /** Whether the first line is a whole JSON object and another line begins one. */
    static boolean beginsLines(ObjectMapper json, byte[] head) {
        String start = start(head);
        int end = start.indexOf('\n');
        if (!start.startsWith("{") || end < 0 || !start.substring(end).strip().startsWith("{")) {
            return false;
        }
        try {
            return json.readTree(start.substring(0, end)).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String start(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    private static String inner(String start) {
        return start.substring(1).strip();
    }

    /** Why JSON is broken, in one line. */
    static String broken(JsonProcessingException e, boolean withLine) {
        String what = e.getOriginalMessage();
        int stop = what.indexOf('\n');
        what = (stop < 0 ? what : what.substring(0, stop))
                .replaceAll(" \\(for .*|: expected close marker.*| *\\(through .*", "");
        if (what.length() > 120) {
            what = what.substring(0, 120) + "…";
        }
        if (e.getLocation() == null) {
            return "broken JSON: " + what;
        }
        String line = withLine ? "line " + e.getLocation().getLineNr() + ", " : "";
        return "broken JSON at " + line + "column " + e.getLocation().getColumnNr() + ": " + what;
    }

    /**
     * The article in a JSON value.
     *
     * @throws UnreadableException if it is no object, or has no text
     */
    static Document of(String file, JsonNode value) throws UnreadableException {
        if (!value.isObject()) {
            throw new UnreadableException("JSON, but no object");
        }
        Map<String, JsonNode> fields = fields(article(value));
        String text = null;
        for (String key : TEXT) {
            text = text == null ? paragraphs(fields.get(key)) : text;
        }
        if (text == null) {
            throw new UnreadableException("JSON without a text (none of the keys text, body, articleBody, content)");
        }
        Facts facts = Facts.NONE;
        for (Map.Entry<String, List<String>> fact : FACTS.entrySet()) {
            for (String key : fact.getValue()) {
                String said = name(fields.get(key), fact.getKey().equals("byline"));
                if (said != null && !(key.equals("id") && !said.startsWith("http"))) {
                    facts = facts.with(fact.getKey(), said);
                    break;
                }
            }
        }
        Remarks remarks = new Remarks(
                first(fields, "datemodified", "updated", "updatedat", "modified", "lastmodified"),
                "false".equalsIgnoreCase(name(fields.get("isaccessibleforfree"), false)) ? "paywall" : null,
                name(fields.get("version"), false),
                credits(fields),
                List.of(),
                List.of(),
                categories(fields));
        return new Document(file, text, facts, List.of(), Receipt.NONE.with(remarks));
    }

    private static String first(Map<String, JsonNode> fields, String... keys) {
        for (String key : keys) {
            String said = name(fields.get(key), false);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static List<String> credits(Map<String, JsonNode> fields) {
        List<String> credits = new ArrayList<>();
        for (String key : List.of("isbasedon", "translationofwork", "sourceorganization", "credittext")) {
            String credit = name(fields.get(key), false);
            if (credit != null && !credits.contains(credit)) {
                credits.add(credit);
            }
        }
        return credits;
    }

    private static List<String> categories(Map<String, JsonNode> fields) {
        List<String> categories = new ArrayList<>();
        for (String key : List.of("articlesection", "keywords", "categories", "tags")) {
            String said = name(fields.get(key), true);
            for (String category : said == null ? new String[0] : said.split("\\s*,\\s*")) {
                if (!category.isBlank() && !categories.contains(category)) {
                    categories.add(category);
                }
            }
        }
        return categories;
    }

    /** The object itself, or where it is a JSON-LD graph, the first node of it that has a text. */
    private static JsonNode article(JsonNode value) {
        if (value.path("@graph").isArray()) {
            for (JsonNode node : value.path("@graph")) {
                Map<String, JsonNode> fields = fields(node);
                if (fields.containsKey("articlebody") || fields.containsKey("text")) {
                    return node;
                }
            }
        }
        return value;
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new HashMap<>();
        object.properties()
                .forEach(f -> fields.putIfAbsent(
                        f.getKey().toLowerCase(Locale.ROOT).replaceAll("[_\\-@: ]", ""), f.getValue()));
        return fields;
    }

    private static String paragraphs(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isArray() && !value.isEmpty()) {
            List<String> paragraphs = new ArrayList<>();
            for (JsonNode part : value) {
                String text =
                        part.isTextual() ? part.textValue() : part.path("text").textValue();
                if (text == null) {
                    return null;
                }
                paragraphs.add(text);
            }
            return String.join("\n\n", paragraphs);
        }
        return value.isObject() ? value.path("text").textValue() : null;
    }

    private static String name(JsonNode value, boolean all) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isValueNode()) {
            return value.asText().isBlank() ? null : value.asText();
        }
        if (value.isArray()) {
            List<String> names = new ArrayList<>();
            for (JsonNode part : value) {
                String name = name(part, all);
                if (name != null) {
                    names.add(name);
                }
            }
            return names.isEmpty() ? null : all ? String.join(", ", names) : names.get(0);
        }
        for (String key : NAMES) {
            String name = value.path(key).isValueNode() ? name(value.path(key), all) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
