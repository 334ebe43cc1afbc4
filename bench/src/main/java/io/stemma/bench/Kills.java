package io.stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills {@code stemma read} at random moments, again and again, while articles come in; after each kill the archive must be
 * whole, and in the end hold every article once. It goes by rounds: a round is one archive that many killed runs fill and a
 * last run, which is left alone, completes. Run by {@code bench/kills [TIMES] [KILLS-A-ROUND] [ARTICLES-A-ROUND]}.
 */
public final class Kills {
    /** Most kills come this soon after the first new article is in the archive. */
    private static final int MOST_MILLIS = 400;

    /** Each tenth comes at any moment after the start, whatever the run is about then. */
    private static final int ANY_MOMENT = 10;

    private static final int MOST_MILLIS_OF_ALL = 2000;
    private static final int POLL_MILLIS = 10;
    private static final int TOLD_EVERY = 50;

    private static final String[] WORDS = ("council ferry pier bridge mayor harbour strike budget union minister vote storm"
                    + " river border company school tax court police letter market winter spring boat road report bakery"
                    + " garden library museum orchestra stadium tunnel canal lighthouse factory vineyard bicycle tram clinic"
                    + " airport railway reservoir mill quarry sawmill theatre choir archive laboratory observatory greenhouse"
                    + " dairy brewery shipyard warehouse cathedral festival harvest drought flood blizzard election petition"
                    + " lawsuit merger pension subsidy tariff licence permit census survey inquiry verdict appeal")
            .split(" ");

    private final int articles;
    private final Path folder;
    private final Path classes;
    private final Random random = new Random(1);
    private int killed;
    private int early;
    private int ended;

    private Kills(int articles, Path folder) {
        this.articles = articles;
        this.folder = folder;
        this.classes = folder.resolve("classes.jsa");
    }

    /** Runs the trial; exits with 1 where an article was lost or doubled, or the archive was damaged. */
    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        int round = args.length > 1 ? Integer.parseInt(args[1]) : 25;
        int articles = args.length > 2 ? Integer.parseInt(args[2]) : 400;
        Path folder = Files.createTempDirectory("stemma-kills");
        Kills kills = new Kills(articles, folder);
        kills.warm();
        int rounds = 0;
        while (kills.killed < times) {
            kills.round(Math.min(times, kills.killed + round), rounds++);
        }
        System.out.println(kills.killed + " kills (" + kills.early + " of them before an article came in), " + kills.ended
                + " runs that ended by themselves, " + rounds + " archives of " + articles
                + " articles: none lost, none twice, each archive whole");
    }

    /** A run to its end that saves the classes it loads, so that those to be killed start faster. */
    private void warm() throws Exception {
        Path input = folder.resolve("warm.jsonl");
        write(input, 3);
        start("-XX:ArchiveClassesAtExit=" + classes, input, folder.resolve("warm.db")).waitFor();
    }

    private void round(int until, int number) throws Exception {
        Path input = folder.resolve(number + ".jsonl");
        write(input, articles);
        Path archive = folder.resolve(number + ".db");
        int before = 0;
        while (killed < until && before < articles) {
            Process process = run(input, archive);
            boolean anyMoment = random.nextInt(ANY_MOMENT) == 0;
            while (!anyMoment && process.isAlive() && !growing(archive, before)) {
                process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (process.waitFor(random.nextInt(anyMoment ? MOST_MILLIS_OF_ALL : MOST_MILLIS), TimeUnit.MILLISECONDS)) {
                ended++;
                before = check(archive, before);
                break;
            }
            process.destroyForcibly().waitFor();
            killed++;
            int held = check(archive, before);
            early += held == before ? 1 : 0;
            before = held;
            if (killed % TOLD_EVERY == 0) {
                System.out.println(killed + " kills, " + before + " articles in archive " + number + ", all whole");
            }
        }
        int code = run(input, archive).waitFor();
        int held = check(archive, before);
        if (held != articles || code != 0) {
            fail("archive " + number + ": " + held + " of " + articles + " articles, the last run ended with " + code);
        }
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve(number + ".db" + ending));
        }
        Files.delete(input);
    }

    /** Whether articles come in. */
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

    private void write(Path input, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"url\":\"https://tidewatch.example/").append(i).append("\",\"language\":\"en\",\"title\":\"")
                    .append(words(4)).append(" ").append(i).append("\",\"text\":\"");
            for (int sentence = 0; sentence < 3; sentence++) {
                lines.append("The ").append(words(9)).append(" stood at ").append(random.nextInt(100_000)).append(" on Monday. ");
            }
            lines.append("\"}\n");
        }
        Files.writeString(input, lines);
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private Process run(Path input, Path archive) throws IOException {
        return start("-XX:SharedArchiveFile=" + classes, input, archive);
    }

    private static Process start(String sharing, Path input, Path archive) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                sharing,
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "io.stemma.cli.Main",
                "read",
                "--quiet",
                input.toString(),
                "--archive",
                archive.toString()));
        return new ProcessBuilder(command)
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
                if (before > 0) {
                    fail("damage: " + before + " articles before, no table of articles now");
                }
                return before;
            }
            int held = number(s, "SELECT count(*) FROM article");
            int different = number(s, "SELECT count(DISTINCT url) FROM article");
            int read = number(s, "SELECT count(*) FROM reading");
            String whole;
            try (ResultSet r = s.executeQuery("PRAGMA integrity_check")) {
                whole = r.getString(1);
            }
            if (held < before || held != different || held != read || !whole.equals("ok")) {
                fail("damage: " + held + " articles (" + before + " before), " + different + " different, " + read + " read; "
                        + whole);
            }
            return held;
        }
    }

    private static void fail(String why) {
        System.out.println(why);
        System.exit(1);
    }

    private static int number(Statement s, String query) throws SQLException {
        try (ResultSet r = s.executeQuery(query)) {
            return r.getInt(1);
        }
    }
}
