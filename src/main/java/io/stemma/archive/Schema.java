package io.stemma.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the archive and their version, kept in SQLite's {@code user_version}. */
final class Schema {
    /** The version that this Stemma writes. */
    static final int VERSION = 7;

    /** "Stmm": marks the file as an archive of Stemma (SQLite's {@code application_id}). */
    static final int APPLICATION = 0x53746d6d;

    private static final String[] FIRST = {
        """
        CREATE TABLE article (
          seq INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          arrived INTEGER NOT NULL,
          file TEXT NOT NULL,
          outlet TEXT, url TEXT, title TEXT, title_start INTEGER, title_end INTEGER, byline TEXT,
          published TEXT, published_by TEXT,
          language TEXT NOT NULL,
          text TEXT NOT NULL,
          furniture TEXT NOT NULL)
        """,
        "CREATE INDEX article_arrived ON article (arrived)",
        """
        CREATE TABLE reading (
          seq INTEGER PRIMARY KEY REFERENCES article (seq),
          version INTEGER NOT NULL,
          json BLOB NOT NULL)
        """,
        """
        CREATE TABLE feature (
          hash INTEGER NOT NULL,
          seq INTEGER NOT NULL REFERENCES article (seq),
          weight REAL NOT NULL,
          PRIMARY KEY (hash, seq)) WITHOUT ROWID
        """,
        """
        CREATE TABLE derivation (
          a INTEGER NOT NULL REFERENCES article (seq),
          b INTEGER NOT NULL REFERENCES article (seq),
          json TEXT NOT NULL,
          PRIMARY KEY (a, b)) WITHOUT ROWID
        """,
        """
        CREATE TABLE likeness (
          a INTEGER NOT NULL REFERENCES article (seq),
          b INTEGER NOT NULL REFERENCES article (seq),
          score REAL NOT NULL,
          PRIMARY KEY (a, b)) WITHOUT ROWID
        """,
        "CREATE INDEX likeness_b ON likeness (b)",
        "CREATE INDEX derivation_b ON derivation (b)",
        "CREATE VIRTUAL TABLE search USING fts5 (title, body, gloss, tokenize = 'unicode61 remove_diacritics 2')",
    };

    private static final String[] LISTS = {
        """
        CREATE TABLE list_edition (
          number INTEGER PRIMARY KEY,
          list TEXT NOT NULL,
          source TEXT NOT NULL,
          read INTEGER NOT NULL,
          published TEXT,
          entries INTEGER NOT NULL,
          digest TEXT NOT NULL)
        """,
        "CREATE INDEX list_edition_list ON list_edition (list, number)",
        """
        CREATE TABLE list_party (
          seq INTEGER PRIMARY KEY,
          list TEXT NOT NULL,
          entry TEXT NOT NULL,
          first INTEGER NOT NULL REFERENCES list_edition (number),
          gone INTEGER REFERENCES list_edition (number),
          json TEXT NOT NULL)
        """,
        "CREATE INDEX list_party_list ON list_party (list, gone)",
    };

    private static final String[] RECEIPTS = {
        """
        CREATE TABLE receipt (
          seq INTEGER PRIMARY KEY REFERENCES article (seq),
          address TEXT,
          fetched INTEGER,
          digest TEXT,
          remarks TEXT,
          original BLOB)
        """, "CREATE INDEX receipt_address ON receipt (address)", "CREATE INDEX article_url ON article (url)", """
        CREATE TABLE watched (
          address TEXT PRIMARY KEY,
          kind TEXT NOT NULL,
          tag TEXT,
          modified TEXT,
          mark TEXT,
          digest TEXT,
          asked INTEGER NOT NULL,
          due INTEGER NOT NULL,
          failures INTEGER NOT NULL)
        """,
    };

    private static final String[] CORRECTIONS = {
        """
        CREATE TABLE correction (
          number INTEGER PRIMARY KEY,
          made INTEGER NOT NULL,
          kind TEXT NOT NULL,
          subjects TEXT NOT NULL,
          reason TEXT NOT NULL,
          undoes INTEGER REFERENCES correction (number))
        """, "CREATE INDEX correction_undoes ON correction (undoes)",
    };

    private static final String[] STORIES = {
        """
        CREATE TABLE outline (
          seq INTEGER PRIMARY KEY REFERENCES article (seq),
          day INTEGER,
          months INTEGER NOT NULL)
        """,
        "ALTER TABLE derivation ADD COLUMN folds INTEGER NOT NULL DEFAULT 1",
        """
        UPDATE derivation SET folds = EXISTS (
          SELECT 1 FROM json_each(derivation.json, '$.kinds') WHERE value NOT IN ('CITATION', 'PASSAGE'))
        """,
        """
        CREATE TABLE looked (
          a INTEGER NOT NULL REFERENCES article (seq),
          b INTEGER NOT NULL REFERENCES article (seq),
          score REAL NOT NULL,
          PRIMARY KEY (a, b)) WITHOUT ROWID
        """,
        """
        CREATE TABLE chapter (
          key TEXT PRIMARY KEY,
          brief BLOB NOT NULL,
          whole BLOB NOT NULL)
        """,
        "CREATE TABLE recent (seq INTEGER PRIMARY KEY REFERENCES article (seq), features BLOB NOT NULL)",
        "CREATE TABLE merged (number INTEGER PRIMARY KEY, seq INTEGER)",
        "CREATE TABLE rebuilt (number INTEGER PRIMARY KEY, at INTEGER NOT NULL)",
    };

    private static final String[] PRECIS = {
        "CREATE TABLE precis (seq INTEGER PRIMARY KEY REFERENCES article (seq), bytes BLOB NOT NULL)",
        "DROP TABLE looked",
        "DROP TABLE feature",
        """
        CREATE TABLE feature (
          hash INTEGER NOT NULL,
          seq INTEGER NOT NULL REFERENCES article (seq),
          weight INTEGER NOT NULL,
          PRIMARY KEY (hash, seq)) WITHOUT ROWID
        """,
        "DELETE FROM recent",
        "INSERT INTO merged (seq) VALUES (0)",
        "CREATE INDEX reading_version ON reading (version)",
    };

    /** Features go by other numbers. */
    private static final String[] KEYS = {
        "DELETE FROM feature", "DELETE FROM recent", "INSERT INTO merged (seq) VALUES (0)",
    };

    /** What makes version 1 of nothing, version 2 of version 1, and so on. */
    private static final List<String[]> STEPS = List.of(FIRST, LISTS, RECEIPTS, CORRECTIONS, STORIES, PRECIS, KEYS);

    private Schema() {}

    /**
     * Makes the tables in a new file, brings an older archive to this version, or checks that the file can be read.
     *
     * @throws ArchiveException if the file is another program's, or a newer Stemma's
     */
    static void prepare(Connection connection, String name) throws SQLException {
        try (Statement s = connection.createStatement()) {
            int version = number(s, "PRAGMA user_version");
            int application = number(s, "PRAGMA application_id");
            if (version == 0 && application == 0 && number(s, "SELECT count(*) FROM sqlite_master") == 0) {
                step(connection, s, 0);
            } else if (application != APPLICATION) {
                throw new ArchiveException(name + " is a database of another program, not an archive of Stemma");
            } else if (version > VERSION) {
                throw new ArchiveException(name + " was written by a newer Stemma (archive version " + version
                        + "; this one reads up to " + VERSION + ")");
            } else if (version < VERSION) {
                step(connection, s, version);
            }
        }
    }

    /**
     * Checks that a file that can't be written is an archive of this version.
     *
     * @throws ArchiveException if it is not
     */
    static void check(Connection connection, String name) throws SQLException {
        try (Statement s = connection.createStatement()) {
            if (number(s, "PRAGMA application_id") != APPLICATION) {
                throw new ArchiveException(name + " is no archive of Stemma");
            }
            int version = number(s, "PRAGMA user_version");
            if (version != VERSION) {
                throw new ArchiveException(name + " has archive version " + version + ", this Stemma reads version "
                        + VERSION
                        + (version < VERSION ? "; it must be opened once where it can be written" : ""));
            }
        }
    }

    private static void step(Connection connection, Statement s, int version) throws SQLException {
        connection.setAutoCommit(false);
        for (String[] statements : STEPS.subList(version, VERSION)) {
            for (String statement : statements) {
                s.execute(statement);
            }
        }
        s.execute("PRAGMA application_id = " + APPLICATION);
        s.execute("PRAGMA user_version = " + VERSION);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static int number(Statement s, String query) throws SQLException {
        try (ResultSet r = s.executeQuery(query)) {
            return r.next() ? r.getInt(1) : 0;
        }
    }
}
