package io.stemma.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes an archive such as an earlier Stemma wrote, by taking away what came later. */
public final class OldArchive {
    private static final List<List<String>> CAME_WITH = List.of(
            List.of(),
            List.of(),
            List.of("DROP TABLE list_edition", "DROP TABLE list_party"),
            List.of("DROP TABLE receipt", "DROP TABLE watched", "DROP INDEX article_url"),
            List.of("DROP TABLE correction"),
            List.of(
                    "DROP TABLE outline",
                    "DROP TABLE looked",
                    "DROP TABLE chapter",
                    "DROP TABLE rebuilt",
                    "DROP TABLE recent",
                    "DROP TABLE merged",
                    "ALTER TABLE derivation DROP COLUMN folds"),
            List.of(
                    "DROP TABLE precis",
                    "DROP INDEX reading_version",
                    "CREATE TABLE looked (a INTEGER, b INTEGER, score REAL)"),
            List.of());

    private OldArchive() {}

    /** Takes an archive of today back to an earlier version. */
    public static void make(Path file, int version) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            for (int v = Schema.VERSION; v > version; v--) {
                for (String statement : CAME_WITH.get(v)) {
                    s.execute(statement);
                }
            }
            s.execute("PRAGMA user_version = " + version);
        }
    }
}
