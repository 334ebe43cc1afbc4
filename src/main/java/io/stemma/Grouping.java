package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.article.ArticleHead;
import io.stemma.correction.Corrections;
import io.stemma.story.LineBuilder;
import io.stemma.story.StoryBuilder;
import io.stemma.story.StoryGraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Tells which articles make a story, now or at a moment. What ties articles is held in memory once all stories are asked
 * for; a neighbourhood that has not changed since is not grouped again. Safe for use by many threads.
 */
final class Grouping {
    private final Archive archive;
    private final StoryBuilder builder;
    private StoryGraph graph = new StoryGraph();
    private Map<String, ArticleHead> heads = new LinkedHashMap<>();
    private int rebuilt;
    private Corrections heeded = Corrections.NONE;
    private Map<List<Integer>, List<List<Integer>>> known = new HashMap<>();
    private LineBuilder lines = new LineBuilder();

    /** @param closeness how close two articles are of which the archive tells nothing */
    Grouping(Archive archive, StoryBuilder.PairCloseness closeness) {
        this.archive = archive;
        this.builder = new StoryBuilder(closeness);
    }

    /** All stories with the heads of their articles, by id, in order of arrival. */
    record Everything(Groups groups, Map<String, ArticleHead> heads) {}

    /** All stories of the articles that had arrived by a moment (null for now). */
    synchronized Everything all(Instant moment, Corrections corrections) {
        if (rebuilt != archive.rebuilt()) {
            graph = new StoryGraph();
            heads = new LinkedHashMap<>();
            known = new HashMap<>();
            lines = new LineBuilder();
            rebuilt = archive.rebuilt();
        }
        archive.stories().grow(graph, head -> heads.put(head.id(), head));
        if (!heeded.equals(corrections)) {
            known.clear();
            heeded = corrections;
        }
        Map<String, ArticleHead> held = new LinkedHashMap<>();
        heads.forEach((id, head) -> {
            if (moment == null || !head.arrived().isAfter(moment)) {
                held.put(id, head);
            }
        });
        boolean whole = held.size() == heads.size();
        List<List<Integer>> stories = new ArrayList<>();
        Map<List<Integer>, List<List<Integer>>> now = new HashMap<>();
        for (List<Integer> members : graph.neighbourhoods(
                n -> whole || held.containsKey(graph.outline(n).id()), corrections::underived, corrections::joined)) {
            List<List<Integer>> grouped = known.get(members);
            if (grouped == null) {
                grouped = group(members, graph, corrections);
            }
            now.put(members, grouped);
            stories.addAll(grouped);
        }
        if (whole) {
            known = now;
        }
        return new Everything(groups(stories, (whole ? lines : new LineBuilder()).lines(stories, graph), graph), held);
    }

    /** The stories of these articles and of all that are tied to them. */
    Groups around(Collection<String> ids, Instant moment, Corrections corrections) {
        StoryGraph near = archive.stories().around(ids, corrections::joined, moment);
        List<List<Integer>> stories = new ArrayList<>();
        for (List<Integer> members : near.neighbourhoods(n -> true, corrections::underived, corrections::joined)) {
            stories.addAll(group(members, near, corrections));
        }
        return groups(stories, new LineBuilder().lines(stories, near), near);
    }

    private List<List<Integer>> group(List<Integer> members, StoryGraph graph, Corrections corrections) {
        return members.size() == 1
                ? List.of(members)
                : builder.group(graph.neighbourhood(members, corrections::underived), corrections::regrouped).stream()
                        .map(story -> story.stream().map(graph::number).toList())
                        .toList();
    }

    private static Groups groups(List<List<Integer>> stories, List<List<List<Integer>>> lines, StoryGraph graph) {
        Map<List<Integer>, String> lineOf = new HashMap<>();
        for (List<List<Integer>> line : lines) {
            line.forEach(story -> lineOf.put(story, id(line.get(0), graph)));
        }
        List<Membership> memberships = new ArrayList<>();
        for (List<Integer> story : stories) {
            memberships.add(new Membership(
                    id(story, graph),
                    story.stream().map(n -> graph.outline(n).id()).toList(),
                    lineOf.get(story)));
        }
        UnaryOperator<String> published = id -> graph.outline(graph.number(id)).published();
        memberships.sort(Comparator.comparing((Membership m) -> last(m, published))
                .reversed()
                .thenComparing(Membership::story));
        List<List<String>> named = new ArrayList<>();
        for (List<List<Integer>> line : lines) {
            named.add(line.stream().map(story -> id(story, graph)).toList());
        }
        named.sort(Comparator.comparing(l -> l.get(0)));
        return new Groups(memberships, named);
    }

    /** A story's id is that of its first article to arrive. */
    private static String id(List<Integer> story, StoryGraph graph) {
        return Membership.idBy(graph.outline(Collections.min(story)).id());
    }

    private static String last(Membership m, UnaryOperator<String> published) {
        return m.articles().stream()
                .map(published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
