package io.stemma.bench;

import io.stemma.Delivery;
import io.stemma.Stemma;
import io.stemma.TakingOrder;
import io.stemma.dossier.StoryCard;
import io.stemma.web.Desk;
import io.stemma.web.DeskOptions;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fills an archive with made-up articles and lets many read at the desk while more come in; prints how long answers took, by
 * kind. Client and desk share the machine. Run by {@code bench/desk [ARTICLES] [READERS] [SECONDS]}; the archive is kept in
 * {@code target/desk-ARTICLES.db}, so that a second run begins at once.
 */
public final class DeskLoad {
    private static final String[] PLACES = {"Riga", "Oslo", "Bern", "Leeds", "Lyon", "Turin", "Porto", "Gdansk", "Graz", "Cork"};
    private static final String[] GIVEN = {"Ada", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Henry", "Irene", "Jonas"};
    private static final String[] NAMES = {"Quill", "Brandt", "Sommer", "Novak", "Lind", "Moreau", "Keller", "Hansen", "Rossi", "Weaver"};
    private static final String[] THINGS = {"bridge", "harbour", "railway", "hospital", "tunnel", "dam", "airport", "pipeline"};
    private static final String[] ACTS = {"met", "criticised", "threatened", "agreed with", "visited", "accused"};
    private static final int IN_STORY = 4;

    private DeskLoad() {}

    /** Runs the load. */
    public static void main(String[] args) throws Exception {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        int readers = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 30;
        Path archive = Path.of("target", "desk-" + articles + ".db");
        try (Stemma stemma = Stemma.open(archive)) {
            if (Files.size(archive) < 1_000_000) {
                fill(stemma, articles);
            }
            long start = System.nanoTime();
            try (Desk desk = Desk.open(stemma, DeskOptions.local(0, TakingOrder.plain()))) {
                System.out.printf("listening after %.2f s%n", since(start));
                desk.snapshots().refresh().join();
                System.out.printf("%d articles laid together after %.2f s%n", articles, since(start));
                load(stemma, desk, articles, readers, seconds);
            }
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void fill(Stemma stemma, int articles) throws Exception {
        Path input = Files.createTempFile("desk", ".jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append("{\"url\":\"https://tidewatch.example/").append(i).append("\",\"outlet\":\"Paper ").append(i % 40)
                    .append("\",\"published\":\"").append(day(i)).append("\",\"language\":\"en\",\"title\":\"")
                    .append(title(i)).append("\",\"text\":\"").append(text(i)).append("\"}\n");
        }
        Files.writeString(input, lines);
        long start = System.nanoTime();
        stemma.take(
                List.of(input.toString()),
                InputStream.nullInputStream(),
                io.stemma.intake.Manifest.none(),
                Runtime.getRuntime().availableProcessors(),
                f -> {});
        System.out.printf("%d articles taken in, %.0f a second%n", articles, articles / since(start));
    }

    private static String day(int i) {
        return java.time.LocalDate.of(2024, 1, 1).plusDays(i / IN_STORY % 700).toString();
    }

    private static String name(Random r) {
        return GIVEN[r.nextInt(10)] + " " + NAMES[r.nextInt(10)] + (char) ('a' + r.nextInt(20)) + "er";
    }

    private static String title(int i) {
        Random r = new Random(i / IN_STORY);
        return name(r) + " and the " + THINGS[r.nextInt(8)] + " of " + PLACES[r.nextInt(10)];
    }

    /** An article of its story: the same people and figures, other sentences around. */
    private static String text(int i) {
        Random story = new Random(i / IN_STORY);
        Random own = new Random(i);
        String a = name(story);
        String thing = THINGS[story.nextInt(8)];
        String place = PLACES[story.nextInt(10)];
        String b = name(story);
        int cost = 3 + story.nextInt(900);
        StringBuilder text = new StringBuilder();
        text.append(a).append(' ').append(ACTS[story.nextInt(6)]).append(' ').append(b).append(" in ").append(place)
                .append(" on Monday. The ").append(thing).append(" would cost ").append(cost)
                .append(" million euros, ").append(a).append(" said. \\\"We will not wait for ").append(b)
                .append(" any longer,\\\" ").append(a).append(" told reporters. ");
        for (int s = 0; s < 12; s++) {
            text.append("The council of ").append(PLACES[own.nextInt(10)]).append(" heard ").append(name(own))
                    .append(" on the ").append(THINGS[own.nextInt(8)]).append(" for ").append(2 + own.nextInt(90))
                    .append(" minutes, and ").append(own.nextInt(9) + 2).append(" of its members voted against the plan. ");
        }
        return text.toString();
    }

    private static void load(Stemma stemma, Desk desk, int articles, int readers, int seconds) throws Exception {
        var snapshot = desk.snapshots().current().orElseThrow();
        List<String> stories = snapshot.stories().stream().map(StoryCard::id).toList();
        List<String> ids = snapshot.everything().articles().stream().map(a -> a.id()).toList();
        List<String> actors = snapshot.everything().actors().actors().stream().map(a -> a.id()).toList();
        String base = desk.address().replaceFirst("/$", "");
        Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
        Map<String, AtomicInteger> most = new ConcurrentHashMap<>();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger came = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < readers; t++) {
            Random random = new Random(t);
            Thread thread = new Thread(() -> {
                HttpClient client = HttpClient.newHttpClient();
                while (!done.get()) {
                    String[] kind = kind(random, stories, ids, actors);
                    long start = System.nanoTime();
                    try {
                        HttpResponse<byte[]> answer = client.send(
                                HttpRequest.newBuilder(URI.create(base + kind[1])).build(),
                                HttpResponse.BodyHandlers.ofByteArray());
                        times.computeIfAbsent(kind[0], k -> new ConcurrentLinkedQueue<>())
                                .add(System.nanoTime() - start);
                        most.computeIfAbsent(kind[0], k -> new AtomicInteger())
                                .accumulateAndGet(answer.body().length, Math::max);
                        if (answer.statusCode() != 200) {
                            failed.incrementAndGet();
                        }
                        Thread.sleep(500 + random.nextInt(1000));
                    } catch (Exception e) {
                        failed.incrementAndGet();
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        long start = System.nanoTime();
        while (since(start) < seconds) {
            int i = articles + came.getAndIncrement();
            stemma.take(
                    new Delivery("n" + i + ".txt", text(i).replace("\\\"", "\"").getBytes(java.nio.charset.StandardCharsets.UTF_8), "Paper", null, title(i), day(i), "en"),
                    TakingOrder.plain(),
                    f -> {});
            Thread.sleep(200);
        }
        done.set(true);
        for (Thread t : threads) {
            t.join();
        }
        System.out.printf("%d readers, each asking about once a second, %d s; %d articles came in meanwhile; %d answers failed%n", readers, seconds, came.get(), failed.get());
        System.out.printf("%-12s %8s %8s %8s %8s %10s%n", "kind", "answers", "p50 ms", "p95 ms", "p99 ms", "most bytes");
        times.forEach((kind, all) -> {
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf("%-12s %8d %8.1f %8.1f %8.1f %10d%n", kind, sorted.length, at(sorted, .5), at(sorted, .95), at(sorted, .99), most.get(kind).get());
        });
        long[] all = times.values().stream().flatMap(q -> q.stream()).mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("%-12s %8d %8.1f %8.1f %8.1f%n", "all", all.length, at(all, .5), at(all, .95), at(all, .99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }

    private static String[] kind(Random r, List<String> stories, List<String> ids, List<String> actors) {
        String story = stories.get(r.nextInt(stories.size()));
        String article = ids.get(r.nextInt(ids.size()));
        return switch (r.nextInt(9)) {
            case 0, 1 -> new String[] {"stories", "/stories"};
            case 2, 3 -> new String[] {"story", "/stories/" + story};
            case 4 -> new String[] {"article", "/articles/" + article};
            case 5 -> new String[] {"actor", "/actors/" + actors.get(r.nextInt(actors.size()))};
            case 6 -> new String[] {"search", "/search?q=" + NAMES[r.nextInt(10)] + (char) ('a' + r.nextInt(20)) + "er"};
            case 7 -> new String[] {"api story", "/api/v1/stories/" + story};
            default -> new String[] {"api measures", "/api/v1/measures?as-of=2025-04-04"};
        };
    }
}
