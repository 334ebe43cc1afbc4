package io.stemma.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.stemma.AlikeActor;
import io.stemma.Snapshot;
import io.stemma.actor.KnownActor;
import io.stemma.dossier.JsonTree;
import io.stemma.list.ListedName;
import io.stemma.list.ListedParty;
import io.stemma.list.ListingStatus;
import io.stemma.list.Listings;
import io.stemma.list.Listings.Found;
import io.stemma.list.MatchReason;
import io.stemma.list.PartyKind;
import io.stemma.reading.name.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Answers names against actors and official lists, in the shape of OpenSanctions' matching API: queries by key, each with a
 * schema of FollowTheMoney and its properties; for each the results with a score from 0 to 1, and whether that is a match.
 */
final class MatchDoor {
    private static final int MOST_QUERIES = 100;
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 300;
    private static final double CUTOFF = 0.5;
    private static final double THRESHOLD = 0.7;
    private static final List<String> SCOPES = List.of("default", "all", "actors", "lists");

    private final Setting setting;

    MatchDoor(Setting setting) {
        this.setting = setting;
    }

    void routes(RoutesConfig routes) {
        routes.post("/match", this::match);
        routes.post("/match/{dataset}", this::match);
        routes.post("/api/v1/match", this::match);
        routes.post("/api/v1/match/{dataset}", this::match);
    }

    private void match(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        String scope = ctx.pathParamMap().getOrDefault("dataset", "default");
        if (!SCOPES.contains(scope)) {
            throw Problem.missing("There is no dataset of this name; there are: " + String.join(", ", SCOPES));
        }
        int limit = asked.number("limit", 5, 100);
        double threshold = share(asked, "threshold", THRESHOLD);
        double cutoff = share(asked, "cutoff", CUTOFF);
        JsonNode queries = queries(ctx);
        Map<String, Object> responses = new LinkedHashMap<>();
        queries.properties()
                .forEach(
                        q -> responses.put(q.getKey(), response(q.getValue(), asked, scope, limit, threshold, cutoff)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("responses", responses);
        answer.put(
                "matcher", Map.of("name", "stemma", "description", "likeness of names across spellings and scripts"));
        answer.put("limit", limit);
        ctx.header("Cache-Control", "no-store").contentType(Answers.JSON).result(JsonTree.line(answer));
    }

    private static double share(Asked asked, String name, double usual) {
        String value = asked.text(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?")) {
            throw Problem.wrong(name + " must be a number from 0 to 1");
        }
        return Double.parseDouble(value);
    }

    private static JsonNode queries(Context ctx) {
        if (ctx.bodyAsBytes().length > MOST_BYTES) {
            throw new Problem(413, "too-large", "Too large", "A request has at most " + MOST_BYTES + " bytes.");
        }
        JsonNode queries = JsonBody.of(ctx).path("queries");
        if (!queries.isObject() || queries.isEmpty()) {
            throw Problem.wrong("the body must be JSON with an object \"queries\" that holds at least one");
        }
        if (queries.size() > MOST_QUERIES) {
            throw Problem.wrong("at most " + MOST_QUERIES + " queries at once");
        }
        return queries;
    }

    private Map<String, Object> response(
            JsonNode query, Asked asked, String scope, int limit, double threshold, double cutoff) {
        Map<String, Object> response = new LinkedHashMap<>();
        Set<String> names = names(query);
        String schema = query.path("schema").asText("Thing");
        List<Map<String, Object>> found = new ArrayList<>();
        if (!scope.equals("lists")) {
            found.addAll(actors(names, schema, asked.snapshot(), limit, threshold, cutoff));
        }
        if (!scope.equals("actors")) {
            Listings listings = setting.lists().on(asked.day(), asked.snapshot());
            found.addAll(listed(names, schema, listings, limit, threshold, cutoff));
        }
        found.sort(Comparator.comparingDouble(m -> -(double) m.get("score")));
        List<Map<String, Object>> results = found.subList(0, Math.min(limit, found.size()));
        response.put("query", query);
        response.put("status", names.isEmpty() ? 400 : 200);
        response.put("results", results);
        response.put("total", Map.of("value", found.size(), "relation", "eq"));
        return response;
    }

    private static Set<String> names(JsonNode query) {
        Set<String> names = new LinkedHashSet<>();
        JsonNode properties = query.path("properties");
        for (String property : List.of("name", "alias", "weakAlias", "previousName")) {
            JsonNode value = properties.path(property);
            if (value.isTextual()) {
                add(value.asText(), names);
            }
            value.forEach(v -> add(v.asText(), names));
        }
        String first = properties.path("firstName").path(0).asText("");
        String last = properties.path("lastName").path(0).asText("");
        if (names.isEmpty() && !last.isBlank()) {
            add((first + " " + last).strip(), names);
        }
        return names;
    }

    private static void add(String name, Set<String> names) {
        if (!name.isBlank() && name.length() <= LONGEST_NAME && names.size() < MOST_NAMES) {
            names.add(name.strip());
        }
    }

    private static List<Map<String, Object>> actors(
            Set<String> names, String schema, Snapshot snapshot, int limit, double threshold, double cutoff) {
        Map<String, AlikeActor> best = new LinkedHashMap<>();
        for (String name : names) {
            for (AlikeActor a : snapshot.alike(name, kinds(schema), cutoff, limit)) {
                best.merge(a.actor().id(), a, (x, y) -> x.likeness() >= y.likeness() ? x : y);
            }
        }
        return new ArrayList<>(
                best.values().stream().map(a -> actor(a, threshold)).toList());
    }

    private static Set<NameKind> kinds(String schema) {
        return switch (schema) {
            case "Person" -> Set.of(NameKind.PERSON);
            case "Organization", "Company", "PublicBody" -> Set.of(NameKind.ORGANISATION);
            case "LegalEntity" -> Set.of(NameKind.PERSON, NameKind.ORGANISATION);
            default -> Set.of();
        };
    }

    private static Map<String, Object> actor(AlikeActor found, double threshold) {
        KnownActor a = found.actor();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", List.of(a.name()));
        properties.put(
                "alias", a.spellings().stream().filter(s -> !s.equals(a.name())).toList());
        properties.put("position", a.roles().stream().distinct().toList());
        String schema = switch (a.kind()) {
            case PERSON -> "Person";
            case ORGANISATION, GROUP -> "Organization";
            case COUNTRY -> "PublicBody";
            case PLACE -> "Address";
        };
        return result(
                a.id(),
                a.name(),
                schema,
                properties,
                "actors",
                found.likeness(),
                threshold,
                false,
                null,
                null,
                Map.of());
    }

    private static List<Map<String, Object>> listed(
            Set<String> names, String schema, Listings listings, int limit, double threshold, double cutoff) {
        PartyKind kind = switch (schema) {
            case "Person" -> PartyKind.PERSON;
            case "Organization", "Company", "PublicBody" -> PartyKind.ORGANISATION;
            case "Vessel" -> PartyKind.VESSEL;
            case "Airplane" -> PartyKind.AIRCRAFT;
            default -> null;
        };
        Map<String, Found> best = new LinkedHashMap<>();
        for (String name : names) {
            for (Found f : listings.find(name, kind, limit)) {
                ListedParty p = f.match().party();
                best.merge(
                        p.list() + "-" + p.entry(),
                        f,
                        (x, y) -> x.match().score() >= y.match().score() ? x : y);
            }
        }
        List<Map<String, Object>> results = new ArrayList<>();
        best.forEach((id, f) -> {
            if (f.match().score() >= cutoff) {
                results.add(listed(id, f, threshold));
            }
        });
        return results;
    }

    private static Map<String, Object> listed(String id, Found f, double threshold) {
        ListedParty p = f.match().party();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", p.names().stream().map(ListedName::text).toList());
        properties.put("topics", List.of("sanction"));
        properties.put("birthDate", p.births());
        properties.put("nationality", p.nationalities());
        properties.put("program", p.programmes());
        String schema = switch (p.kind()) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Airplane";
        };
        Map<String, Object> features = new LinkedHashMap<>();
        for (MatchReason r : f.match().reasons()) {
            features.put(r.name().toLowerCase(Locale.ROOT), 1.0);
        }
        String first =
                String.valueOf(p.listed() != null ? p.listed() : f.listing().seenFrom());
        String last =
                f.listing().lastSeen() == null ? null : f.listing().lastSeen().toString();
        return result(
                id,
                p.name(),
                schema,
                properties,
                p.list(),
                f.match().score(),
                threshold,
                f.listing().status() == ListingStatus.LISTED,
                first,
                last,
                features);
    }

    private static Map<String, Object> result(
            String id,
            String caption,
            String schema,
            Map<String, Object> properties,
            String dataset,
            double score,
            double threshold,
            boolean target,
            String first,
            String last,
            Map<String, Object> features) {
        double rounded = Math.round(score * 1000) / 1000.0;
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", id);
        m.put("caption", caption);
        m.put("schema", schema);
        m.put("properties", properties);
        m.put("datasets", List.of(dataset));
        m.put("referents", List.of());
        m.put("target", target);
        m.put("first_seen", first);
        m.put("last_seen", last);
        m.put("last_change", null);
        m.put("score", rounded);
        m.put("features", features);
        m.put("match", rounded >= threshold);
        return m;
    }
}
