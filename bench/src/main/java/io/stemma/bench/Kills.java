package io.stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills {@code stemma read} at random moments, again and again, while articles come in; after each kill the archive must be
 * whole, and in the end hold every article once. Run by {@code bench/kills [TIMES] [ARTICLES]}.
 */
public final class Kills {
    private static final int MOST_MILLIS = 600;
    private static final int POLL_MILLIS = 10;

    private Kills() {}

    /** Runs the trial; exits with 1 where an article was lost or doubled, or the archive was damaged. */
    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 20 * times;
        Path folder = Files.createTempDirectory("stemma-kills");
        Path input = folder.resolve("articles.jsonl");
        write(input, articles);
        Path archive = folder.resolve("kills.db");
        Random random = new Random(1);
        int killed = 0;
        int ended = 0;
        int before = 0;
        while (killed < times) {
            Process process = start(input, archive);
            while (process.isAlive() && !growing(archive, before)) {
                process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (process.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS)) {
                ended++;
                Files.deleteIfExists(archive);
                Files.deleteIfExists(folder.resolve("kills.db-wal"));
                Files.deleteIfExists(folder.resolve("kills.db-shm"));
                before = 0;
                continue;
            }
            process.destroyForcibly().waitFor();
            killed++;
            before = check(archive, before);
            if (killed % 50 == 0) {
                System.out.println(killed + " kills, " + before + " articles in the archive, all whole");
            }
        }
        int code = start(input, archive).waitFor();
        int held = check(archive, before);
        System.out.println(killed + " kills, " + ended + " runs that ended by themselves; the last run ended with " + code + ": "
                + held + " of " + articles + " articles, none twice, the archive whole");
        if (held != articles || code != 0) {
            System.exit(1);
        }
    }

    /** Whether articles come in: only what comes after that is worth a kill. */
    private static boolean growing(Path archive, int before) {
        if (!Files.exists(archive)) {
            return false;
        }
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement s = c.createStatement()) {
            return number(s, "SELECT count(*) FROM article") > before;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void write(Path input, int articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append("{\"url\":\"https://tidewatch.example/").append(i).append("\",\"title\":\"Bridge ").append(i)
                    .append("\",\"language\":\"en\",\"text\":\"The council of town number ").append(i)
                    .append(" met on Monday. Mayor Anna Berg").append(i).append(" said the bridge would cost ")
                    .append(i + 3).append(" million euros. Work starts in spring.\"}\n");
        }
        Files.writeString(input, lines);
    }

    private static Process start(Path input, Path archive) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.stemma.cli.Main",
                        "read",
                        "--quiet",
                        input.toString(),
                        "--archive",
                        archive.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The number of articles; exits where there are fewer than before, one is doubled or half, or the file is damaged. */
    private static int check(Path archive, int before) throws SQLException {
        if (!Files.exists(archive)) {
            return before;
        }
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement s = c.createStatement()) {
            if (number(s, "SELECT count(*) FROM sqlite_master WHERE name = 'article'") == 0) {
                return before;
            }
            int held = number(s, "SELECT count(*) FROM article");
            int different = number(s, "SELECT count(DISTINCT url) FROM article");
            int read = number(s, "SELECT count(*) FROM reading");
            String whole;
            try (ResultSet r = s.executeQuery("PRAGMA quick_check")) {
                whole = r.getString(1);
            }
            if (held < before || held != different || held != read || !whole.equals("ok")) {
                System.out.println("damage: " + held + " articles (" + before + " before), " + different + " different, " + read
                        + " read; " + whole);
                System.exit(1);
            }
            return held;
        }
    }

    private static int number(Statement s, String query) throws SQLException {
        try (ResultSet r = s.executeQuery(query)) {
            return r.getInt(1);
        }
    }
}
