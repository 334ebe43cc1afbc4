package io.stemma.archive;

import io.stemma.article.Article;
import io.stemma.article.Furniture;
import io.stemma.article.Receipt;
import io.stemma.article.Remarks;
import io.stemma.article.Span;
import io.stemma.lineage.Derivation;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import io.stemma.story.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * All that Stemma has taken in, in one SQLite file: the articles with the moment each arrived, their readings, the
 * features by which kin are found, and what was found between pairs of articles. Which articles make a story is not kept
 * but found anew from these, so that any past moment can be asked for; what was made of a story's articles is kept under a
 * key that tells which they were.
 *
 * <p>Every article goes in with all that belongs to it in one transaction; the file is in write-ahead mode, so a process
 * killed at any moment leaves a whole archive. One writer at a time; instances are safe for use by many threads.
 */
public final class Archive implements AutoCloseable {
    private static final int BUSY_MILLIS = 30_000;

    /** An article touches some hundred pages all over the index of features: these stay at hand. */
    private static final int CACHE_KIB = 48 * 1024;
    /** The log is merged when it has so many pages of 4 KiB, not after every second article. */
    private static final int LOG_PAGES = 16_000;

    /** What the name of SQLite's log ends in, behind that of the file. */
    private static final String LOG = "-wal";

    private final Connection connection;
    private final String name;
    private final boolean writable;
    private final FeatureIndex features = new FeatureIndex(this);
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Archive(Connection connection, String name, boolean writable) {
        this.connection = connection;
        this.name = name;
        this.writable = writable;
    }

    /**
     * Opens an archive, making the file if there is none.
     *
     * @throws ArchiveException if the file is no archive, a newer Stemma's, damaged, or cannot be opened
     */
    public static Archive open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ArchiveException(file + ": there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new ArchiveException(file + " is a folder, not an archive");
        }
        return connect("jdbc:sqlite:" + file, file.toString());
    }

    /**
     * Opens an archive that is only asked. Where the file or its folder can't be written, it is opened as it lies.
     *
     * @throws ArchiveException as {@link #open} does, and where such a file is of an older Stemma, or was left half written
     */
    public static Archive openToRead(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && Files.isWritable(folder) ? open(file) : toReadOnly(file);
    }

    /** Opens an archive without writing anything, not even beside it. */
    static Archive toReadOnly(Path file) {
        String name = file.toString();
        if (unmerged(file)) {
            throw new ArchiveException(name + " cannot be written, and its last articles lie in " + file.getFileName()
                    + LOG + ": copy both to where they can");
        }
        String address = file.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:/");
        return opened("jdbc:sqlite:" + address + "?immutable=1", name, false, c -> Schema.check(c, name));
    }

    /** Whether a log with articles lies beside the file, as a killed process leaves it. */
    private static boolean unmerged(Path file) {
        try {
            Path log = file.resolveSibling(file.getFileName() + LOG);
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** An archive that is gone when it is closed. */
    public static Archive inMemory() {
        return connect("jdbc:sqlite::memory:", ":memory:");
    }

    private static Archive connect(String url, String name) {
        return opened(url, name, true, connection -> {
            try (Statement s = connection.createStatement()) {
                s.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
                s.execute("PRAGMA journal_mode = WAL");
                s.execute("PRAGMA synchronous = NORMAL");
                s.execute("PRAGMA foreign_keys = ON");
                s.execute("PRAGMA cache_size = -" + CACHE_KIB);
                s.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            }
            Schema.prepare(connection, name);
        });
    }

    /** What is done to a connection before its archive is used. */
    private interface Preparation {
        void of(Connection connection) throws SQLException;
    }

    private static Archive opened(String url, String name, boolean writable, Preparation preparation) {
        Connection connection = null;
        try {
            connection = DriverManager.getConnection(url);
            preparation.of(connection);
            return new Archive(connection, name, writable);
        } catch (SQLException e) {
            close(connection);
            throw new ArchiveException(name + " cannot be opened as an archive: " + reason(e), e);
        } catch (ArchiveException e) {
            close(connection);
            throw e;
        }
    }

    private static void close(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new ArchiveException("the archive cannot be closed: " + reason(e), e);
            }
        }
    }

    private static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return message.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** The file's name, or {@code :memory:}. */
    public String name() {
        return name;
    }

    /** Whether anything can be kept in it. */
    boolean writable() {
        return writable;
    }

    /** What stories are made of, and what was made of them. */
    public StoryArchive stories() {
        return new StoryArchive(this);
    }

    /** The official lists of the archive. */
    public ListArchive lists() {
        return new ListArchive(this);
    }

    /** The feeds and pages that are watched. */
    public WatchArchive watched() {
        return new WatchArchive(this);
    }

    /** What was put right by hand. */
    public CorrectionArchive corrections() {
        return new CorrectionArchive(this);
    }

    /** Whether an article is in the archive. */
    public synchronized boolean holds(String articleId) {
        return run(() -> {
            try (PreparedStatement s = prepare("SELECT 1 FROM article WHERE id = ?", articleId);
                    ResultSet r = s.executeQuery()) {
                return r.next();
            }
        });
    }

    /**
     * Takes in an article with all that belongs to it, in one transaction. Does nothing if the archive holds it already.
     *
     * @return whether it was new
     */
    public synchronized boolean add(Entry entry) {
        return add(entry, Receipt.NONE);
    }

    /** The same with how the article was received. */
    public synchronized boolean add(Entry entry, Receipt receipt) {
        if (holds(entry.read().id())) {
            return false;
        }
        transaction(() -> {
            Article a = entry.read().article();
            Span title = a.titleSpan();
            update(
                    "INSERT INTO article (id, arrived, file, outlet, url, title, title_start, title_end, byline, published,"
                            + " published_by, language, text, furniture) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                    a.id(),
                    entry.arrived().toEpochMilli(),
                    a.file(),
                    a.outlet(),
                    a.url(),
                    a.title(),
                    title == null ? null : title.start(),
                    title == null ? null : title.end(),
                    a.byline(),
                    a.published(),
                    a.publishedBy(),
                    a.language(),
                    a.text(),
                    Json.write(a.furniture()));
            long seq = seq(a.id());
            insertDerived(seq, entry);
            if (!receipt.equals(Receipt.NONE)) {
                insert(seq, receipt);
            }
            return null;
        });
        if (run(features::full)) {
            transaction(() -> {
                features.merge();
                return null;
            });
        }
        return true;
    }

    private void insert(long seq, Receipt receipt) throws SQLException {
        update(
                "INSERT INTO receipt (seq, address, fetched, digest, remarks, original) VALUES (?,?,?,?,?,?)",
                seq,
                receipt.address(),
                receipt.fetched() == null ? null : receipt.fetched().toEpochMilli(),
                receipt.digest(),
                receipt.remarks().equals(Remarks.NONE) ? null : Json.write(receipt.remarks()),
                receipt.original() == null ? null : Originals.deflate(receipt.original()));
    }

    /** How an article was received, with its bytes where they were kept; {@link Receipt#NONE} where nothing is known. */
    public synchronized Receipt receipt(String id) {
        return run(() -> {
            try (PreparedStatement s =
                            prepare("SELECT r.* FROM receipt r JOIN article a ON a.seq = r.seq WHERE a.id = ?", id);
                    ResultSet r = s.executeQuery()) {
                if (!r.next()) {
                    return Receipt.NONE;
                }
                long fetched = r.getLong("fetched");
                boolean known = !r.wasNull();
                String remarks = r.getString("remarks");
                byte[] original = r.getBytes("original");
                return new Receipt(
                        r.getString("address"),
                        known ? Instant.ofEpochMilli(fetched) : null,
                        r.getString("digest"),
                        remarks == null ? Remarks.NONE : Json.read(remarks, Remarks.class),
                        original == null ? null : Originals.inflate(original));
            }
        });
    }

    /**
     * Makes the readings and all that follows from them anew, article by article in order of arrival, in one transaction.
     * While it runs, the archive answers from those that are done.
     *
     * @param again makes an article's entry
     * @return the number of articles
     */
    public synchronized int rederive(BiFunction<Article, Instant, Entry> again) {
        return transaction(() -> {
            for (String table :
                    List.of("reading", "derivation", "likeness", "search", "outline", "precis", "chapter")) {
                update("DELETE FROM " + table);
            }
            features.clear();
            update("INSERT INTO rebuilt (at) VALUES (?)", Instant.now().toEpochMilli());
            List<String> ids = ids(null);
            for (String id : ids) {
                insertDerived(seq(id), again.apply(received(id), arrived(id).orElseThrow()));
                if (features.full()) {
                    features.merge();
                }
            }
            return ids.size();
        });
    }

    private Article received(String id) throws SQLException {
        try (PreparedStatement s = prepare("SELECT * FROM article WHERE id = ?", id);
                ResultSet r = s.executeQuery()) {
            r.next();
            return article(r);
        }
    }

    private void insertDerived(long seq, Entry entry) throws SQLException {
        Article a = entry.read().article();
        Reading reading = entry.read().reading();
        update(
                "INSERT INTO reading (seq, version, json) VALUES (?,?,?)",
                seq,
                reading.version(),
                Json.deflate(reading));
        stories().insert(seq, Outline.of(entry.read()));
        stories().insert(seq, entry.precis());
        features.insert(seq, entry.features());
        for (Derivation d : entry.derivations()) {
            long other = seq(d.from().equals(a.id()) ? d.to() : d.from());
            update(
                    "INSERT INTO derivation (a, b, json, folds) VALUES (?,?,?,?)",
                    seq,
                    other,
                    Json.write(d),
                    d.folds() ? 1 : 0);
        }
        for (Map.Entry<String, Double> l : entry.likeness().entrySet()) {
            update(
                    "INSERT INTO likeness (a, b, score) SELECT ?, seq, ? FROM article WHERE id = ?",
                    seq,
                    l.getValue(),
                    l.getKey());
        }
        update(
                "INSERT INTO search (rowid, title, body, gloss) VALUES (?,?,?,?)",
                seq,
                a.title(),
                a.body(),
                entry.gloss());
    }

    private long seq(String id) throws SQLException {
        try (PreparedStatement s = prepare("SELECT seq FROM article WHERE id = ?", id);
                ResultSet r = s.executeQuery()) {
            if (!r.next()) {
                throw new ArchiveException(name + " holds no article " + id);
            }
            return r.getLong(1);
        }
    }

    /** How many articles it holds. */
    public synchronized int size() {
        return run(() -> {
            try (PreparedStatement s = prepare("SELECT count(*) FROM article");
                    ResultSet r = s.executeQuery()) {
                return r.getInt(1);
            }
        });
    }

    /** The ids of all articles that had arrived by a moment (null for now), in order of arrival. */
    public synchronized List<String> ids(Instant knownBy) {
        return strings("SELECT id FROM article WHERE arrived <= ? ORDER BY seq", millis(knownBy));
    }

    /** The ids that start with these characters, of articles that had arrived by a moment (null for now), in order of arrival. */
    public synchronized List<String> startingWith(String prefix, Instant knownBy) {
        return strings(
                "SELECT id FROM article WHERE substr(id, 1, ?) = ? AND arrived <= ? ORDER BY seq",
                prefix.length(),
                prefix,
                millis(knownBy));
    }

    /** The ids of articles that came from this file or address, in order of arrival. */
    public synchronized List<String> ofFile(String file, Instant knownBy) {
        return strings(
                "SELECT id FROM article WHERE (file = ? OR url = ?) AND arrived <= ? ORDER BY seq",
                file,
                file,
                millis(knownBy));
    }

    /** Articles by id, those that the archive lacks left out, in the order asked for. */
    public Map<String, ReadArticle> articles(Collection<String> ids) {
        Map<String, ReadArticle> articles = new LinkedHashMap<>();
        for (String id : ids) {
            article(id).ifPresent(a -> articles.put(id, a));
        }
        return articles;
    }

    /** An article with its reading as it is kept. */
    private record Kept(Article article, byte[] reading) {}

    /** An article with its reading. */
    public Optional<ReadArticle> article(String id) {
        return kept(id).map(k -> new ReadArticle(k.article(), reading(k.reading())));
    }

    private Reading reading(byte[] kept) {
        try {
            return Json.inflate(kept, Reading.class);
        } catch (ArchiveException e) {
            throw readingsBefore(Reader.VERSION) == 0
                    ? e
                    : new ArchiveException(
                            name + " holds readings of an older Stemma: stemma rebuild makes them anew", e);
        }
    }

    private synchronized Optional<Kept> kept(String id) {
        return run(() -> {
            try (PreparedStatement s = prepare(
                            "SELECT a.*, r.json FROM article a JOIN reading r ON r.seq = a.seq WHERE a.id = ?", id);
                    ResultSet r = s.executeQuery()) {
                return r.next() ? Optional.of(new Kept(article(r), r.getBytes("json"))) : Optional.empty();
            }
        });
    }

    private static Article article(ResultSet r) throws SQLException {
        int start = r.getInt("title_start");
        Span title = r.wasNull() ? null : new Span(start, r.getInt("title_end"));
        return new Article(
                r.getString("id"),
                r.getString("file"),
                r.getString("outlet"),
                r.getString("url"),
                r.getString("title"),
                title,
                r.getString("byline"),
                r.getString("published"),
                r.getString("published_by"),
                r.getString("language"),
                r.getString("text"),
                Arrays.asList(Json.read(r.getString("furniture"), Furniture[].class)));
    }

    /** When an article arrived. */
    public synchronized Optional<Instant> arrived(String id) {
        return run(() -> {
            try (PreparedStatement s = prepare("SELECT arrived FROM article WHERE id = ?", id);
                    ResultSet r = s.executeQuery()) {
                return r.next() ? Optional.of(Instant.ofEpochMilli(r.getLong(1))) : Optional.empty();
            }
        });
    }

    /** When each article arrived that had arrived by a moment (null for now), in order of arrival. */
    public synchronized Map<String, Instant> arrivals(Instant knownBy) {
        return run(() -> {
            Map<String, Instant> arrivals = new LinkedHashMap<>();
            try (PreparedStatement s = prepare(
                            "SELECT id, arrived FROM article WHERE arrived <= ? ORDER BY seq", millis(knownBy));
                    ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    arrivals.put(r.getString(1), Instant.ofEpochMilli(r.getLong(2)));
                }
            }
            return arrivals;
        });
    }

    /** How often all was made anew. */
    public synchronized int rebuilt() {
        return run(() -> {
            try (PreparedStatement s = prepare("SELECT count(*) FROM rebuilt");
                    ResultSet r = s.executeQuery()) {
                return r.next() ? r.getInt(1) : 0;
            }
        });
    }

    /** A mark of what the archive holds: another one after articles, lists or corrections came in, from this program or another. */
    public synchronized String mark() {
        return run(() -> {
            StringBuilder mark = new StringBuilder();
            for (String query : List.of(
                    "SELECT max(seq) FROM article",
                    "SELECT max(number) FROM list_edition",
                    "SELECT max(number) FROM correction",
                    "SELECT max(number) FROM rebuilt",
                    "SELECT data_version FROM pragma_data_version")) {
                try (PreparedStatement s = prepare(query);
                        ResultSet r = s.executeQuery()) {
                    mark.append(mark.length() == 0 ? "" : "-").append(r.next() ? r.getLong(1) : 0);
                }
            }
            return mark.toString();
        });
    }

    /** How many readings were made by an older reader than this version. */
    public synchronized int readingsBefore(int version) {
        return run(() -> {
            try (PreparedStatement s = prepare("SELECT count(*) FROM reading WHERE version < ?", version);
                    ResultSet r = s.executeQuery()) {
                return r.next() ? r.getInt(1) : 0;
            }
        });
    }

    /**
     * The articles that share features with these, heaviest shared weight first, then id.
     *
     * @param limit at most so many
     */
    public synchronized List<String> candidates(Collection<Long> hashes, int limit) {
        return hashes.isEmpty() ? List.of() : run(() -> features.candidates(hashes, limit));
    }

    /** The derivations among these articles. */
    public synchronized List<Derivation> derivations(Collection<String> ids) {
        return run(() -> {
            List<Derivation> found = new ArrayList<>();
            for (String id : ids) {
                try (PreparedStatement s = prepare(
                                "SELECT d.json FROM derivation d JOIN article a ON a.seq = d.a JOIN article b ON b.seq = d.b"
                                        + " WHERE a.id = ? ORDER BY b.id",
                                id);
                        ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        Derivation d = Json.read(r.getString(1), Derivation.class);
                        if (ids.contains(d.from()) && ids.contains(d.to())) {
                            found.add(d);
                        }
                    }
                }
            }
            return found;
        });
    }

    /**
     * Full text search, best first.
     *
     * @param words any words; all must occur, in text or gloss
     */
    public synchronized List<String> search(Collection<String> words, int limit, Instant knownBy) {
        StringBuilder query = new StringBuilder();
        for (String w : words) {
            query.append(query.length() == 0 ? "" : " ")
                    .append('"')
                    .append(w.replace("\"", "\"\""))
                    .append('"');
        }
        if (query.length() == 0) {
            return List.of();
        }
        return strings(
                "SELECT a.id FROM search JOIN article a ON a.seq = search.rowid WHERE search MATCH ? AND a.arrived <= ?"
                        + " ORDER BY bm25(search, 4.0, 1.0, 1.0), a.id LIMIT ?",
                query.toString(),
                millis(knownBy),
                limit);
    }

    static long millis(Instant knownBy) {
        return knownBy == null ? Long.MAX_VALUE : knownBy.toEpochMilli();
    }

    private List<String> strings(String query, Object... values) {
        return run(() -> {
            List<String> found = new ArrayList<>();
            try (PreparedStatement s = prepare(query, values);
                    ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    found.add(r.getString(1));
                }
            }
            return found;
        });
    }

    PreparedStatement prepare(String query, Object... values) throws SQLException {
        PreparedStatement s = connection.prepareStatement(query);
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
        }
        return s;
    }

    void update(String query, Object... values) throws SQLException {
        ready(query, values).executeUpdate();
    }

    /** Told of a row of an answer. */
    interface Row {
        void of(ResultSet row) throws SQLException;
    }

    /** Asks, and tells of each row; the same is not asked again before the last row was told of. */
    void ask(String query, Row told, Object... values) throws SQLException {
        try (ResultSet r = ready(query, values).executeQuery()) {
            while (r.next()) {
                told.of(r);
            }
        }
    }

    /** A statement that was prepared before, where it was: that takes longer than many an answer. */
    private PreparedStatement ready(String query, Object... values) throws SQLException {
        PreparedStatement s = statements.get(query);
        if (s == null) {
            s = connection.prepareStatement(query);
            statements.put(query, s);
        }
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
        }
        return s;
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ArchiveException(name + ": " + reason(e), e);
        }
    }

    <T> T transaction(Work<T> work) {
        return run(() -> {
            update("BEGIN IMMEDIATE");
            boolean done = false;
            try {
                T result = work.run();
                update("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    update("ROLLBACK");
                }
            }
        });
    }

    @Override
    public synchronized void close() {
        close(connection);
    }
}
