package io.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stemma.Stemma;
import io.stemma.TakingOrder;
import io.stemma.intake.page.Samples;
import io.stemma.intake.web.Loopback;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are asked to end, by Ctrl-C or by the system, come to a good end and go on where they were. */
class StoppedProcessTest {
    private static final int ARTICLES = 150;
    private static final int READERS = 20;
    private static final int SIGINT_BIT = 1 << 1;
    /** From this version on Java warns where it is not given. */
    private static final int ASKS_FOR_NATIVE_ACCESS = 22;

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void signalsAreHeard() throws IOException {
        Path state = Path.of("/proc/self/status");
        assumeTrue(Files.exists(state), "signals are sent as Linux has them");
        String ignored = Files.readAllLines(state).stream()
                .filter(l -> l.startsWith("SigIgn:"))
                .map(l -> l.substring(7).strip())
                .findFirst()
                .orElse("0");
        assumeTrue(
                (Long.parseUnsignedLong(ignored, 16) & SIGINT_BIT) == 0,
                "who started this process ignores Ctrl-C, and so does what it starts");
        archive = folder.resolve("a.db");
    }

    private static String article(int i) {
        return "The council of town number " + i + " met on Monday. Mayor Anna Berg" + i
                + " said the bridge would cost " + (i + 3) + " million euros. Work starts in spring.\n";
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (Runtime.version().feature() >= ASKS_FOR_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.stemma.cli.Main"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void send(String signal, Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    /** What a process tells until it ends, and its exit code as the last line. */
    private static List<String> end(Process process) throws IOException, InterruptedException {
        List<String> told = new ArrayList<>();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            err.lines().forEach(told::add);
        }
        told.add(String.valueOf(process.waitFor()));
        return told;
    }

    /** Waits until an archive has so many articles. */
    private void await(int articles, Process process) {
        while (process.isAlive() && count() < articles) {
            Thread.onSpinWait();
        }
        assertThat(process.isAlive()).as("it is at work still").isTrue();
    }

    private int count() {
        return Files.exists(archive) ? number("SELECT count(*) FROM article") : 0;
    }

    private int number(String query) {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(query)) {
            return r.getInt(1);
        } catch (SQLException e) {
            return 0;
        }
    }

    private void assertWhole() {
        assertThat(number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"))
                .isEqualTo(1);
        assertThat(number("SELECT count(*) FROM reading")).isEqualTo(count());
    }

    @Test
    void whoReadsAndIsStoppedGoesOnWithTheSameCommand() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(articles.resolve("a" + i + ".txt"), article(i));
        }
        String[] command = {"read", "--quiet", articles.toString(), "--archive", archive.toString()};
        Process process = start(command);
        await(3, process);
        send("INT", process);
        List<String> told = end(process);

        int taken = count();
        assertThat(told).endsWith("130");
        assertThat(taken).isLessThan(ARTICLES);
        assertThat(told)
                .contains("stemma: stopped: " + taken + " articles taken in, " + taken
                        + " new, 0 skipped; the same command goes on from there");
        assertWhole();

        assertThat(end(start(command))).endsWith("0");
        assertThat(count()).isEqualTo(ARTICLES);
    }

    @Test
    void whoWatchesAndIsStoppedLosesAndDoublesNothing() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        try (Loopback server = new Loopback()) {
            StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Tide Watch</title>");
            for (String path : List.of("/a", "/b", "/c", "/d")) {
                feed.append("<item><title>A page</title><link>" + server.at(path) + "</link></item>");
                server.on(
                        path,
                        "text/html",
                        Samples.page()
                                .replace("2025/04/pier", "2025/04/pier" + path)
                                .replace(Samples.BODY[1], "Nothing of the kind was ever said on the shore by " + path));
            }
            server.on("/feed", "application/rss+xml", feed + "</channel></rss>");
            String page = Samples.page().replace("2025/04/pier", "2025/04/pier/c");
            CompletableFuture<Process> watching = new CompletableFuture<>();
            server.on("/c", exchange -> {
                if (first.getAndSet(false)) {
                    stop(watching.join());
                    meets(end);
                    exchange.close();
                } else {
                    Loopback.answer(exchange, 200, "text/html", page.getBytes(StandardCharsets.UTF_8));
                }
            });
            Path list = Files.writeString(
                    folder.resolve("feeds.opml"),
                    "<opml version=\"2.0\"><body><outline xmlUrl=\"" + server.at("/feed") + "\"/></body></opml>");
            String[] command = {
                "watch", "--allow-private", "--pause", "0", "--archive", archive.toString(), list.toString()
            };
            watching.complete(start(command));
            List<String> told = end(watching.join());
            end.countDown();

            assertThat(told)
                    .endsWith(
                            "stemma: stopped: 2 articles taken in, 0 skipped; the same command goes on from there",
                            "0");
            assertThat(count()).isEqualTo(2);
            assertWhole();

            String[] again = Arrays.copyOf(command, command.length + 1);
            again[command.length] = "--once";
            assertThat(end(start(again))).endsWith("0");
            assertThat(count()).isEqualTo(4);
            assertThat(server.asked().stream().filter("/a"::equals)).hasSize(1);
            assertWhole();
        }
    }

    private static void stop(Process process) {
        try {
            send("INT", process);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meets(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theDeskAnswersWholeOrNotAtAllAndKeepsWholeArticles() throws Exception {
        try (Stemma stemma = Stemma.open(archive)) {
            stemma.take(List.of("examples"), InputStream.nullInputStream(), TakingOrder.plain(), f -> {});
        }
        int before = count();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"headline\":\"Bridge ").append(i).append("\",\"articleBody\":\"");
            lines.append(article(i).strip()).append("\"}\n");
        }
        Path file = Files.writeString(folder.resolve("bridges.jsonl"), lines);
        Process process = start("serve", "--port", "0", "--archive", archive.toString());
        BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
        URI desk = URI.create(err.lines()
                .filter(line -> line.contains("http"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*http", "http"));

        AtomicBoolean ended = new AtomicBoolean();
        AtomicInteger whole = new AtomicInteger();
        ConcurrentLinkedQueue<String> half = new ConcurrentLinkedQueue<>();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            String path = List.of("/stories", "/api/v1/stories", "/api/v1/articles", "/actors", "/search?q=Sanktionen")
                    .get(i % 5);
            Thread reader = new Thread(() -> {
                while (!ended.get()) {
                    ask(desk, path, whole, half);
                }
            });
            reader.start();
            readers.add(reader);
        }
        upload(desk, file);
        await(before + 3, process);
        send("TERM", process);
        List<String> told = new ArrayList<>();
        err.lines().forEach(told::add);
        int code = process.waitFor();
        ended.set(true);
        for (Thread reader : readers) {
            reader.join();
        }

        assertThat(told).allMatch(l -> l.startsWith("stemma: stop"));
        assertThat(code).isZero();
        assertThat(half).isEmpty();
        assertThat(whole.get()).isPositive();
        assertThat(count()).isLessThan(before + ARTICLES);
        assertWhole();
        assertThat(end(start("read", "--quiet", file.toString(), "--archive", archive.toString())))
                .endsWith("0");
        assertThat(count()).isEqualTo(before + ARTICLES);
    }

    private static void upload(URI desk, Path file) throws IOException {
        HttpURLConnection c =
                (HttpURLConnection) desk.resolve("/api/v1/take").toURL().openConnection();
        c.setDoOutput(true);
        c.setRequestProperty("Content-Type", "multipart/form-data; boundary=XX");
        String body = "--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\"bridges.jsonl\"\r\n\r\n"
                + Files.readString(file) + "\r\n--XX--\r\n";
        c.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        assertThat(c.getResponseCode()).isEqualTo(202);
    }

    /** Asks by hand, to see each byte of the answer; no byte at all is no answer. */
    private static void ask(URI desk, String path, AtomicInteger whole, ConcurrentLinkedQueue<String> half) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(desk.getHost(), desk.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().transferTo(answer);
        } catch (IOException e) {
            if (answer.size() == 0) {
                return;
            }
        }
        String text = answer.toString(StandardCharsets.ISO_8859_1);
        int body = text.indexOf("\r\n\r\n") + 4;
        String length = text.replaceFirst("(?is).*?\r\ncontent-length: (\\d+)\r\n.*", "$1");
        boolean ends = text.strip().endsWith("</html>") || text.strip().endsWith("}");
        boolean all = length.matches("\\d+") ? text.length() - body == Integer.parseInt(length) : ends;
        if (all) {
            whole.incrementAndGet();
        } else if (!text.isEmpty()) {
            half.add(path + ": " + text.substring(0, Math.min(400, text.length())));
        }
    }
}
