package io.stemma.archive;

import io.stemma.article.ArticleHead;
import io.stemma.reading.ReadArticle;
import io.stemma.story.Era;
import io.stemma.story.LineBuilder;
import io.stemma.story.Outline;
import io.stemma.story.StoryGraph;
import io.stemma.story.likeness.Precis;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the archive keeps so that stories need not be made anew each time: what ties articles, in a form that is read
 * quickly, and what was made of the articles of a story, under a key that tells all that it follows from.
 */
public final class StoryArchive {
    /** So many chapters of stories that are no more may be kept, and so many for each story that there is. */
    private static final int LEFT_OVER = 500;

    private static final int PART = 2;

    private final Archive archive;

    StoryArchive(Archive archive) {
        this.archive = archive;
    }

    /**
     * Adds to a graph the articles that arrived since it was last brought up to date.
     *
     * @param heads told of each article that is added
     */
    public void grow(StoryGraph graph, Consumer<ArticleHead> heads) {
        synchronized (archive) {
            archive.run(() -> {
                int last = graph.last();
                outline("a.seq > " + last, graph, heads);
                edges("a > " + last, graph);
                return null;
            });
        }
    }

    /**
     * A graph of these articles and all that is tied to them, at any remove.
     *
     * @param joined further articles that one is of one story with
     * @param knownBy articles that arrived later are left out, null for none
     */
    public StoryGraph around(Collection<String> ids, Function<String, Collection<String>> joined, Instant knownBy) {
        synchronized (archive) {
            return archive.run(() -> {
                StoryGraph graph = new StoryGraph();
                Deque<Long> todo = new ArrayDeque<>();
                for (String id : ids) {
                    seq(id, knownBy).ifPresent(todo::add);
                }
                Set<Long> seen = new HashSet<>(todo);
                while (!todo.isEmpty()) {
                    long seq = todo.remove();
                    for (long other : tied(seq, joined, knownBy)) {
                        if (seen.add(other)) {
                            todo.add(other);
                        }
                    }
                }
                for (long seq : seen.stream().sorted().toList()) {
                    outline("a.seq = " + seq, graph, h -> {});
                }
                for (long seq : seen) {
                    edges("a = " + seq, graph);
                }
                return graph;
            });
        }
    }

    private Optional<Long> seq(String id, Instant knownBy) throws SQLException {
        try (PreparedStatement s = archive.prepare(
                        "SELECT seq FROM article WHERE id = ? AND arrived <= ?", id, Archive.millis(knownBy));
                ResultSet r = s.executeQuery()) {
            return r.next() ? Optional.of(r.getLong(1)) : Optional.empty();
        }
    }

    private Set<Long> tied(long seq, Function<String, Collection<String>> joined, Instant knownBy) throws SQLException {
        Set<Long> tied = new HashSet<>();
        String far = " JOIN article x ON x.seq = CASE WHEN t.a = ?1 THEN t.b ELSE t.a END"
                + " WHERE (t.a = ?1 OR t.b = ?1) AND x.arrived <= ?2 AND ";
        for (String query : List.of(
                "SELECT x.seq FROM likeness t" + far + "t.score >= " + LineBuilder.LINE,
                "SELECT x.seq FROM derivation t" + far + "t.folds = 1")) {
            try (PreparedStatement s = archive.prepare(query, seq, Archive.millis(knownBy));
                    ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    tied.add(r.getLong(1));
                }
            }
        }
        try (PreparedStatement s = archive.prepare("SELECT id FROM article WHERE seq = ?", seq);
                ResultSet r = s.executeQuery()) {
            for (String id : r.next() ? joined.apply(r.getString(1)) : List.<String>of()) {
                seq(id, knownBy).ifPresent(tied::add);
            }
        }
        return tied;
    }

    private void outline(String which, StoryGraph graph, Consumer<ArticleHead> heads) throws SQLException {
        Map<Integer, ArticleHead> without = new LinkedHashMap<>();
        try (PreparedStatement s = archive.prepare("SELECT a.seq, a.id, a.arrived, a.file, a.outlet, a.url, a.title,"
                        + " a.published, a.language, o.day, o.months FROM article a LEFT JOIN outline o ON o.seq = a.seq"
                        + " WHERE " + which + " ORDER BY a.seq");
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                ArticleHead head = new ArticleHead(
                        r.getString(2),
                        Instant.ofEpochMilli(r.getLong(3)),
                        r.getString(4),
                        r.getString(5),
                        r.getString(6),
                        r.getString(7),
                        r.getString(8),
                        r.getString(9));
                int months = r.getInt(11);
                boolean known = !r.wasNull();
                long day = r.getLong(10);
                Era era = new Era(day, r.wasNull() ? 0 : 1, months);
                graph.add(r.getInt(1), new Outline(head.id(), head.published(), era));
                heads.accept(head);
                if (!known) {
                    without.put(r.getInt(1), head);
                }
            }
        }
        for (Map.Entry<Integer, ArticleHead> e : without.entrySet()) {
            ReadArticle read = archive.article(e.getValue().id()).orElseThrow();
            Outline outline = Outline.of(read);
            graph.add(e.getKey(), outline);
            if (archive.writable()) {
                insert(e.getKey(), outline);
            }
        }
    }

    /** Keeps the outline of an article. */
    void insert(long seq, Outline outline) throws SQLException {
        archive.update(
                "INSERT OR REPLACE INTO outline (seq, day, months) VALUES (?,?,?)",
                seq,
                outline.era().count() == 0 ? null : outline.era().sum(),
                outline.era().months());
    }

    private void edges(String which, StoryGraph graph) throws SQLException {
        try (PreparedStatement s = archive.prepare("SELECT a, b, score FROM likeness WHERE " + which);
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                if (graph.holds(r.getInt(1)) && graph.holds(r.getInt(2))) {
                    graph.like(r.getInt(1), r.getInt(2), r.getDouble(3));
                }
            }
        }
        try (PreparedStatement s = archive.prepare("SELECT a, b FROM derivation WHERE folds = 1 AND " + which);
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                if (graph.holds(r.getInt(1)) && graph.holds(r.getInt(2))) {
                    graph.fold(r.getInt(1), r.getInt(2));
                }
            }
        }
    }

    /**
     * What tells how close articles are to others, by their ids; those that the archive lacks are left out.
     *
     * @param maker makes it of an article for which it was never kept
     */
    public Map<String, Precis> precis(Collection<String> ids, Function<ReadArticle, Precis> maker) {
        Map<String, Precis> found = new HashMap<>();
        synchronized (archive) {
            archive.run(() -> {
                for (String id : ids) {
                    archive.ask(
                            "SELECT p.bytes FROM precis p JOIN article a ON a.seq = p.seq WHERE a.id = ?",
                            r -> found.put(id, Precis.read(r.getBytes(1))),
                            id);
                }
                return null;
            });
        }
        for (String id : ids) {
            if (!found.containsKey(id)) {
                archive.article(id).ifPresent(read -> {
                    Precis made = maker.apply(read);
                    found.put(id, made);
                    keep(id, made);
                });
            }
        }
        return found;
    }

    private void keep(String id, Precis precis) {
        if (archive.writable()) {
            synchronized (archive) {
                archive.run(() -> {
                    insert(seq(id, (Instant) null).orElseThrow(), precis);
                    return null;
                });
            }
        }
    }

    /** Keeps what tells how close an article is to others. */
    void insert(long seq, Precis precis) throws SQLException {
        archive.update("INSERT OR REPLACE INTO precis (seq, bytes) VALUES (?,?)", seq, precis.bytes());
    }

    /**
     * What was made of the articles of a story, in short.
     *
     * @param type of a record
     */
    public <T> Optional<T> brief(String key, Class<T> type) {
        return blob("brief", key).map(b -> Json.inflate(b, type));
    }

    /** The same whole. */
    public <T> Optional<T> whole(String key, Class<T> type) {
        return blob("whole", key).map(b -> Json.inflate(b, type));
    }

    private Optional<byte[]> blob(String column, String key) {
        synchronized (archive) {
            return archive.run(() -> {
                try (PreparedStatement s = archive.prepare("SELECT " + column + " FROM chapter WHERE key = ?", key);
                        ResultSet r = s.executeQuery()) {
                    return r.next() ? Optional.of(r.getBytes(1)) : Optional.empty();
                }
            });
        }
    }

    /** Keeps what was made of the articles of a story; nothing where the archive can't be written. */
    public void keep(String key, Object brief, Object whole) {
        if (!archive.writable()) {
            return;
        }
        byte[] shortly = Json.deflate(brief);
        byte[] wholly = Json.deflate(whole);
        synchronized (archive) {
            archive.transaction(() -> {
                archive.update(
                        "INSERT OR REPLACE INTO chapter (key, brief, whole) VALUES (?,?,?)", key, shortly, wholly);
                return null;
            });
        }
    }

    /**
     * Forgets what was made of stories that are no more, once that is most of what is kept; it is made again when somebody
     * asks for an earlier moment.
     *
     * @param keys those of the stories that there are
     */
    public void tidy(Set<String> keys) {
        if (!archive.writable()) {
            return;
        }
        synchronized (archive) {
            archive.run(() -> {
                Set<String> gone = new HashSet<>();
                try (PreparedStatement s = archive.prepare("SELECT key FROM chapter");
                        ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        gone.add(r.getString(1));
                    }
                }
                gone.removeAll(keys);
                if (gone.size() > LEFT_OVER + PART * keys.size()) {
                    archive.transaction(() -> {
                        for (String key : gone) {
                            archive.update("DELETE FROM chapter WHERE key = ?", key);
                        }
                        return null;
                    });
                }
                return null;
            });
        }
    }
}
