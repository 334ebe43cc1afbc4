package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.article.ArticleHead;
import io.stemma.correction.Corrections;
import io.stemma.story.KeptGroups;
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

/**
 * Tells which articles make a story, now or at a moment. What ties articles is held in memory once all stories are asked
 * for; from then on only what came in since is grouped, with what is around it. Safe for use by many threads.
 */
final class Grouping {
    private static final Comparator<Dated> NEWEST_FIRST = Comparator.comparing(Dated::last)
            .reversed()
            .thenComparing(d -> d.story().story());

    private final Archive archive;
    private final StoryBuilder builder;
    private StoryGraph graph = new StoryGraph();
    private Map<String, ArticleHead> heads = new LinkedHashMap<>();
    private int rebuilt;
    private Corrections heeded = Corrections.NONE;
    private Division division = new Division();

    /** @param closeness how close two articles are of which the archive tells nothing */
    Grouping(Archive archive, StoryBuilder.PairCloseness closeness) {
        this.archive = archive;
        this.builder = new StoryBuilder(closeness);
    }

    /** What was found before. */
    private record Division(KeptGroups<Integer> stories, KeptGroups<List<Integer>> lines) {
        Division() {
            this(new KeptGroups<>(), new KeptGroups<>());
        }
    }

    /** @param last when its newest article was published, empty where no article tells */
    private record Dated(String last, Membership story) {}

    /** All stories with the heads of their articles, by id, in order of arrival. */
    record Everything(Groups groups, Map<String, ArticleHead> heads) {}

    /** All stories of the articles that had arrived by a moment (null for now). */
    synchronized Everything all(Instant moment, Corrections corrections) {
        if (rebuilt != archive.rebuilt()) {
            graph = new StoryGraph();
            heads = new LinkedHashMap<>();
            division = new Division();
            rebuilt = archive.rebuilt();
        }
        archive.stories().grow(graph, head -> heads.put(head.id(), head));
        if (!heeded.equals(corrections)) {
            division = new Division();
            heeded = corrections;
        }
        Map<String, ArticleHead> held = new LinkedHashMap<>();
        List<Integer> numbers = new ArrayList<>();
        heads.forEach((id, head) -> {
            if (moment == null || !head.arrived().isAfter(moment)) {
                held.put(id, head);
                numbers.add(graph.number(id));
            }
        });
        boolean whole = held.size() == heads.size();
        return new Everything(groups(numbers, graph, corrections, whole ? division : new Division()), held);
    }

    /** The stories of these articles and of all that are tied to them. */
    Groups around(Collection<String> ids, Instant moment, Corrections corrections) {
        StoryGraph near = archive.stories().around(ids, corrections::joined, moment);
        return groups(near.numbers(), near, corrections, new Division());
    }

    private Groups groups(Collection<Integer> articles, StoryGraph graph, Corrections corrections, Division division) {
        Collection<List<Integer>> found = division.stories.of(articles, builder.of(graph, corrections::underived));
        List<List<Integer>> stories =
                corrections.ofStories() ? putRight(found, graph, corrections) : List.copyOf(found);
        List<List<List<Integer>>> lines = division.lines.of(stories, new LineBuilder(stories, graph)).stream()
                .filter(line -> line.size() > 1)
                .toList();
        return groups(stories, lines, graph);
    }

    private static List<List<Integer>> putRight(
            Collection<List<Integer>> found, StoryGraph graph, Corrections corrections) {
        List<List<String>> named = found.stream()
                .map(story -> story.stream().map(n -> graph.outline(n).id()).toList())
                .toList();
        return corrections.regrouped(named).stream()
                .map(story -> story.stream()
                        .map(graph::number)
                        .sorted(graph.byPublication())
                        .toList())
                .toList();
    }

    private static Groups groups(List<List<Integer>> stories, List<List<List<Integer>>> lines, StoryGraph graph) {
        Map<List<Integer>, String> lineOf = new HashMap<>();
        for (List<List<Integer>> line : lines) {
            line.forEach(story -> lineOf.put(story, id(line.get(0), graph)));
        }
        List<Dated> dated = new ArrayList<>();
        for (List<Integer> story : stories) {
            List<String> articles = new ArrayList<>(story.size());
            String last = "";
            for (int number : story) {
                String published = graph.outline(number).published();
                last = published == null || published.compareTo(last) < 0 ? last : published;
                articles.add(graph.outline(number).id());
            }
            dated.add(new Dated(last, new Membership(id(story, graph), articles, lineOf.get(story))));
        }
        dated.sort(NEWEST_FIRST);
        List<List<String>> named = new ArrayList<>();
        for (List<List<Integer>> line : lines) {
            named.add(line.stream().map(story -> id(story, graph)).toList());
        }
        named.sort(Comparator.comparing(l -> l.get(0)));
        return new Groups(dated.stream().map(Dated::story).toList(), named);
    }

    /** A story's id is that of its first article to arrive. */
    private static String id(List<Integer> story, StoryGraph graph) {
        return Membership.idBy(graph.outline(Collections.min(story)).id());
    }
}
