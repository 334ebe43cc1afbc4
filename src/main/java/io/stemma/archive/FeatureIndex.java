package io.stemma.archive;

import io.stemma.lineage.FeatureKeys;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The index of features by which an article's kin are found. An article has some hundred features, which lie all over the
 * index: to write them one article at a time would write as many pages. So those of the articles that arrived last lie
 * beside it, article by article, and go into it together, in order, when there are many (a log-structured merge; P. O'Neil
 * and others, "The log-structured merge-tree", 1996, with one component in memory and one on disk).
 */
final class FeatureIndex {
    /** Weights are added up as whole numbers, so that the order of adding does not show. */
    private static final double UNIT = 1e4;
    /** Hashes are kept to 48 bits: SQLite then needs six bytes for one, and two that meet by chance are still rare. */
    private static final int KEPT = 48;

    private static final int BATCH = 5000;
    private static final int FEWEST = 250;
    private static final int MOST = 2000;
    /** So large a part of all articles may be recent. */
    private static final int PART = 8;

    /** Of those that share a feature, about so many are kept, the newest. */
    private static final int HOLDERS = 500;
    /** So many that come in together are worth a look whether a feature has too many. */
    private static final int OFTEN = 5;

    private final Archive archive;
    private final RecentFeatures recent = new RecentFeatures();
    private long loaded;
    private int count;
    private long merges;

    FeatureIndex(Archive archive) {
        this.archive = archive;
    }

    private static long kept(long hash) {
        return hash << Long.SIZE - KEPT >> Long.SIZE - KEPT;
    }

    /** Adds the features of an article, within a transaction. */
    void insert(long seq, Map<Long, Double> features) throws SQLException {
        ByteBuffer packed = ByteBuffer.allocate(features.size() * (Long.BYTES + Integer.BYTES));
        features.forEach((hash, weight) -> packed.putLong(kept(hash)).putInt((int) Math.round(weight * UNIT)));
        archive.update("INSERT INTO recent (seq, features) VALUES (?,?)", seq, packed.array());
    }

    /** Takes all features out, within a transaction. */
    void clear() throws SQLException {
        archive.update("DELETE FROM feature");
        archive.update("DELETE FROM recent");
        archive.update("INSERT INTO merged (seq) VALUES (0)");
    }

    /** Whether so much is recent that it should go into the index. */
    boolean full() throws SQLException {
        load();
        return count >= Math.max(FEWEST, Math.min(MOST, loaded / PART));
    }

    private record Row(long hash, int seq, int weight) {}

    /** Moves what is recent into the index, within a transaction. */
    void merge() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement s = archive.prepare("SELECT seq, features FROM recent ORDER BY seq");
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                ByteBuffer packed = ByteBuffer.wrap(r.getBytes(2));
                while (packed.hasRemaining()) {
                    rows.add(new Row(packed.getLong(), r.getInt(1), packed.getInt()));
                }
            }
        }
        rows.sort(Comparator.comparingLong(Row::hash).thenComparingInt(Row::seq));
        makeRoom(rows);
        try (PreparedStatement s = archive.prepare("INSERT INTO feature (hash, seq, weight) VALUES (?,?,?)")) {
            int waiting = 0;
            for (Row row : rows) {
                s.setLong(1, row.hash);
                s.setInt(2, row.seq);
                s.setInt(3, row.weight);
                s.addBatch();
                if (++waiting % BATCH == 0) {
                    s.executeBatch();
                }
            }
            s.executeBatch();
        }
        archive.update("INSERT INTO merged (seq) SELECT max(seq) FROM recent");
        archive.update("DELETE FROM recent");
    }

    /**
     * Takes the oldest articles from features that too many hold: to share one of them tells little, and what is rarer finds
     * the older ones still.
     *
     * @param rows what is about to go in, by hash
     */
    private void makeRoom(List<Row> rows) throws SQLException {
        for (int start = 0; start < rows.size(); ) {
            int end = start + 1;
            while (end < rows.size() && rows.get(end).hash == rows.get(start).hash) {
                end++;
            }
            if (end - start >= OFTEN) {
                archive.update(
                        "DELETE FROM feature WHERE hash = ?1 AND seq <="
                                + " (SELECT seq FROM feature WHERE hash = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)",
                        rows.get(start).hash,
                        Math.max(0, HOLDERS - (end - start)));
            }
            start = end;
        }
    }

    /** Brings what is in memory up to date, whoever has written since. */
    private void load() throws SQLException {
        archive.ask("SELECT max(number) FROM merged", r -> {
            long now = r.getLong(1);
            if (now != merges) {
                recent.clear();
                loaded = 0;
                count = 0;
                merges = now;
            }
        });
        archive.ask(
                "SELECT seq, features FROM recent WHERE seq > ? ORDER BY seq",
                r -> {
                    int seq = r.getInt(1);
                    ByteBuffer packed = ByteBuffer.wrap(r.getBytes(2));
                    while (packed.hasRemaining()) {
                        recent.add(packed.getLong(), seq, packed.getInt());
                    }
                    loaded = seq;
                    count++;
                },
                loaded);
    }

    /** Those hashes of whose part the index holds any: it holds none of the fortnight to come. */
    private long[] held(long[] hashes) throws SQLException {
        Set<Long> held = new HashSet<>();
        archive.ask(
                "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM feature WHERE hash"
                        + " BETWEEN value << " + FeatureKeys.PART_AT + " AND (value + 1 << " + FeatureKeys.PART_AT
                        + ") - 1)",
                r -> held.add(r.getLong(1)),
                Arrays.toString(
                        Arrays.stream(hashes).map(FeatureIndex::part).distinct().toArray()));
        return Arrays.stream(hashes).filter(h -> held.contains(part(h))).toArray();
    }

    private static long part(long hash) {
        return hash >> FeatureKeys.PART_AT;
    }

    private record Weighed(String id, long weight) {}

    /**
     * The articles that share features with these, heaviest shared weight first, then id.
     *
     * @param limit at most so many
     */
    List<String> candidates(Collection<Long> hashes, int limit) throws SQLException {
        load();
        Map<Integer, Long> sums = new HashMap<>();
        long[] kept = hashes.stream().mapToLong(FeatureIndex::kept).sorted().toArray();
        for (long hash : kept) {
            recent.of(hash, (seq, weight) -> sums.merge(seq, (long) weight, Long::sum));
        }
        archive.ask(
                "SELECT seq, sum(weight) FROM feature WHERE hash IN (SELECT value FROM json_each(?)) GROUP BY seq",
                r -> sums.merge(r.getInt(1), r.getLong(2), Long::sum),
                Arrays.toString(held(kept)));
        List<Map.Entry<Integer, Long>> heaviest = new ArrayList<>(sums.entrySet());
        heaviest.sort(Map.Entry.<Integer, Long>comparingByValue().reversed());
        long least = heaviest.isEmpty()
                ? 0
                : heaviest.get(Math.min(limit, heaviest.size()) - 1).getValue();
        Map<Integer, Long> best = new HashMap<>();
        for (Map.Entry<Integer, Long> e : heaviest) {
            if (e.getValue() >= least) {
                best.put(e.getKey(), e.getValue());
            }
        }
        List<Weighed> found = new ArrayList<>();
        archive.ask(
                "SELECT seq, id FROM article WHERE seq IN (SELECT value FROM json_each(?))",
                r -> found.add(new Weighed(r.getString(2), best.get(r.getInt(1)))),
                best.keySet().toString());
        found.sort(Comparator.comparingLong(Weighed::weight).reversed().thenComparing(Weighed::id));
        return found.stream().limit(limit).map(Weighed::id).toList();
    }
}
