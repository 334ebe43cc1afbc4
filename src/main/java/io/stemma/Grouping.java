package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.archive.StoryArchive;
import io.stemma.article.ArticleHead;
import io.stemma.correction.Corrections;
import io.stemma.story.Grouped;
import io.stemma.story.Neighbourhood;
import io.stemma.story.Outline;
import io.stemma.story.StoryBuilder;
import io.stemma.story.StoryGraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Tells which articles make a story, now or at a moment. What ties articles is held in memory once all stories are asked
 * for; a neighbourhood that has not changed since is not grouped again. Safe for use by many threads.
 */
final class Grouping {
    private final Archive archive;
    private final StoryBuilder.PairCloseness closeness;
    private StoryGraph graph = new StoryGraph();
    private Map<String, ArticleHead> heads = new LinkedHashMap<>();
    private int rebuilt;
    private Corrections heeded = Corrections.NONE;
    private Map<List<Integer>, Grouped> known = new HashMap<>();

    /** @param closeness how close two articles are of which the archive tells nothing */
    Grouping(Archive archive, StoryBuilder.PairCloseness closeness) {
        this.archive = archive;
        this.closeness = closeness;
    }

    /** All stories with the heads of their articles, by id, in order of arrival. */
    record Everything(Groups groups, Map<String, ArticleHead> heads) {}

    /** All stories of the articles that had arrived by a moment (null for now). */
    synchronized Everything all(Instant moment, Corrections corrections) {
        if (rebuilt != archive.rebuilt()) {
            graph = new StoryGraph();
            heads = new LinkedHashMap<>();
            known = new HashMap<>();
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
        List<Piece> pieces = new ArrayList<>();
        Map<List<Integer>, Grouped> now = new HashMap<>();
        for (List<Integer> members : graph.neighbourhoods(
                n -> whole || held.containsKey(graph.outline(n).id()), corrections::underived, corrections::joined)) {
            Grouped grouped = known.get(members);
            if (grouped == null) {
                grouped = group(
                        graph.neighbourhood(members, corrections::underived),
                        corrections,
                        l -> graph.look(l.one(), l.other(), l.likeness()));
            }
            now.put(members, grouped);
            pieces.add(
                    new Piece(members.stream().map(n -> graph.outline(n).id()).toList(), grouped));
        }
        if (whole) {
            known = now;
        }
        return new Everything(groups(pieces, id -> heads.get(id).published()), held);
    }

    /** The stories of these articles and of all that are tied to them. */
    Groups around(Collection<String> ids, Instant moment, Corrections corrections) {
        StoryGraph near = archive.stories().around(ids, corrections::joined, moment);
        List<Piece> pieces = new ArrayList<>();
        Map<String, String> published = new HashMap<>();
        for (List<Integer> members : near.neighbourhoods(n -> true, corrections::underived, corrections::joined)) {
            Neighbourhood all = near.neighbourhood(members, corrections::underived);
            all.outlines().forEach(o -> published.put(o.id(), o.published()));
            pieces.add(new Piece(all.outlines().stream().map(Outline::id).toList(), group(all, corrections, l -> {})));
        }
        return groups(pieces, published::get);
    }

    /** @param found told of what was looked into */
    private Grouped group(Neighbourhood all, Corrections corrections, Consumer<StoryArchive.Likened> found) {
        if (all.outlines().size() == 1) {
            return new Grouped(List.of(List.of(all.outlines().get(0).id())), List.of());
        }
        List<StoryArchive.Likened> looked = new ArrayList<>();
        StoryBuilder builder = new StoryBuilder((one, other) -> {
            double close = closeness.of(one, other);
            all.likenesses().look(one, other, close);
            looked.add(new StoryArchive.Likened(one, other, close));
            return close;
        });
        Grouped grouped = builder.group(all, corrections::regrouped);
        looked.forEach(found);
        archive.stories().keep(looked);
        return grouped;
    }

    /** A neighbourhood's articles in order of arrival, and its stories. */
    private record Piece(List<String> arrivals, Grouped grouped) {}

    private static Groups groups(List<Piece> pieces, UnaryOperator<String> published) {
        List<Membership> stories = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            Map<String, Integer> arrival = new HashMap<>();
            piece.arrivals().forEach(id -> arrival.put(id, arrival.size()));
            List<String> ids = piece.grouped().stories().stream()
                    .map(articles -> id(articles, arrival))
                    .toList();
            Map<Integer, String> lineOf = new HashMap<>();
            for (List<Integer> line : piece.grouped().lines()) {
                line.forEach(s -> lineOf.put(s, ids.get(line.get(0))));
                lines.add(line.stream().map(ids::get).toList());
            }
            for (int s = 0; s < ids.size(); s++) {
                stories.add(new Membership(ids.get(s), piece.grouped().stories().get(s), lineOf.get(s)));
            }
        }
        stories.sort(Comparator.comparing((Membership m) -> last(m, published))
                .reversed()
                .thenComparing(Membership::story));
        lines.sort(Comparator.comparing(l -> l.get(0)));
        return new Groups(stories, lines);
    }

    private static String id(List<String> articles, Map<String, Integer> arrival) {
        return Membership.idBy(
                articles.stream().min(Comparator.comparing(arrival::get)).orElseThrow());
    }

    private static String last(Membership m, UnaryOperator<String> published) {
        return m.articles().stream()
                .map(published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
