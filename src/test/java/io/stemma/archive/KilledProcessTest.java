package io.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while articles come in leaves a whole archive, and the next one goes on from there. */
class KilledProcessTest {
    private static final int ARTICLES = 60;

    @TempDir
    Path folder;

    @Test
    void aKilledProcessLeavesAWholeArchive() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    articles.resolve("a" + i + ".txt"),
                    "The council of town number " + i + " met on Monday. Mayor Anna Berg" + i
                            + " said the bridge would cost " + (i + 3) + " million euros. Work starts in spring.\n");
        }
        Path file = folder.resolve("killed.db");
        for (int goal : List.of(3, 11, 25)) {
            Process process = start(articles, file);
            while (process.isAlive() && count(file) < goal) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            assertWhole(file);
        }
        assertThat(start(articles, file).waitFor()).isZero();
        assertWhole(file);
        assertThat(count(file)).isEqualTo(ARTICLES);
    }

    private Process start(Path articles, Path file) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.stemma.cli.Main",
                "read",
                articles.toString(),
                "--archive",
                file.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int count(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT count(*) FROM article")) {
            return r.getInt(1);
        } catch (SQLException e) {
            return 0;
        }
    }

    private static void assertWhole(Path file) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            try (ResultSet r = s.executeQuery("PRAGMA integrity_check")) {
                assertThat(r.getString(1)).isEqualTo("ok");
            }
            try (ResultSet r =
                    s.executeQuery("SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM reading)")) {
                assertThat(r.getInt(1)).as("articles without a reading").isZero();
            }
        }
        try (Archive archive = Archive.open(file)) {
            archive.ids(null).forEach(id -> assertThat(archive.article(id)).isPresent());
        }
    }
}
