package io.stemma.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of its article, in the terms of schema.org. Broken scripts are passed over; a page may hold
 * many nodes, of which the first that is an article by its type counts.
 */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int MOST_NODES = 5000;

    private final JsonNode article;
    private final Map<String, JsonNode> byId = new HashMap<>();

    LinkedData(List<String> scripts) {
        JsonNode found = null;
        for (String script : scripts) {
            for (JsonNode node : nodes(script)) {
                if (node.path("@id").isTextual() && node.size() > 1) {
                    byId.putIfAbsent(node.path("@id").textValue(), node);
                }
                if (found == null && article(node)) {
                    found = node;
                }
            }
        }
        this.article = found;
    }

    private static List<JsonNode> nodes(String script) {
        String json = script.strip();
        json = json.replaceFirst("^(//)?\\s*<!\\[CDATA\\[", "").replaceFirst("(//)?\\s*]]>\\s*$", "");
        List<JsonNode> nodes = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            JsonNode root = JSON.readTree(json);
            if (root != null) {
                open.add(root);
            }
        } catch (JsonProcessingException e) {
            return nodes;
        }
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = open.remove();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                nodes.add(node);
                for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
                    if (node.path(key).isContainerNode()) {
                        open.add(node.path(key));
                    }
                }
            }
        }
        return nodes;
    }

    private static boolean article(JsonNode node) {
        for (String type : texts(node.path("@type"))) {
            if (type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article is a live blog. */
    boolean live() {
        return article != null && texts(article.path("@type")).stream().anyMatch("LiveBlogPosting"::equals);
    }

    /** The first of these properties of the article that is a plain text. */
    Optional<String> text(String... properties) {
        for (String property : properties) {
            for (String text : article == null ? List.<String>of() : texts(article.path(property))) {
                if (!text.isBlank()) {
                    return Optional.of(clean(text));
                }
            }
        }
        return Optional.empty();
    }

    /** The names that a property of the article gives: of persons, organisations, works. */
    List<String> names(String property) {
        List<String> names = new ArrayList<>();
        if (article != null) {
            names(article.path(property), names, 0);
        }
        return names.stream().distinct().toList();
    }

    /** The names of those that a property of the article credits: of a work, who published it, where it tells that. */
    List<String> credited(String property) {
        List<String> names = new ArrayList<>();
        if (article != null) {
            JsonNode works = article.path(property);
            for (JsonNode work : works.isArray() ? works : List.of(works)) {
                JsonNode known = work.has("@id") && work.size() == 1
                        ? byId.getOrDefault(work.path("@id").asText(), work)
                        : work;
                int before = names.size();
                for (String key : List.of("publisher", "provider", "sourceOrganization")) {
                    if (names.size() == before) {
                        names(known.path(key), names, 0);
                    }
                }
                if (names.size() == before) {
                    names(known, names, 0);
                }
            }
        }
        return names.stream().distinct().toList();
    }

    private void names(JsonNode value, List<String> names, int depth) {
        if (depth > 4) {
            return;
        }
        if (value.isTextual() && !value.textValue().isBlank()) {
            names.add(clean(value.textValue()));
        } else if (value.isArray()) {
            value.forEach(v -> names(v, names, depth + 1));
        } else if (value.isObject()) {
            JsonNode known = value.has("name")
                    ? value
                    : byId.getOrDefault(value.path("@id").asText(""), value);
            for (String key : List.of("name", "headline", "url", "@id")) {
                if (known.has(key)) {
                    names(known.path(key), names, depth + 1);
                    return;
                }
            }
        }
    }

    /** The entries of a live blog: when, and the text. */
    List<Map.Entry<String, String>> updates() {
        List<Map.Entry<String, String>> updates = new ArrayList<>();
        if (article != null) {
            for (JsonNode update : article.path("liveBlogUpdate")) {
                String when = update.path("datePublished").asText("");
                String body = clean(update.path("articleBody").asText(""));
                String headline = clean(update.path("headline").asText(""));
                updates.add(Map.entry(when, headline.isEmpty() ? body : headline + "\n" + body));
            }
        }
        return updates;
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(v -> texts.addAll(v.isValueNode() ? List.of(v.asText()) : List.of()));
        } else if (value.isValueNode() && !value.isNull()) {
            texts.add(value.asText());
        }
        return texts;
    }

    private static String clean(String text) {
        return text.indexOf('&') < 0
                ? text.strip()
                : Parser.unescapeEntities(text, false).strip();
    }
}
