package io.stemma.bench;

import io.stemma.Delivery;
import io.stemma.Stemma;
import io.stemma.TakingOrder;
import io.stemma.actor.KnownActor;
import io.stemma.article.ArticleHead;
import io.stemma.dossier.StoryCard;
import io.stemma.intake.Manifest;
import io.stemma.reading.name.NameKind;
import io.stemma.web.Desk;
import io.stemma.web.DeskOptions;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
    private static final int OUTLETS = 40;
    private static final int READ_AHEAD = 2000;

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
            try (Stemma laying = Stemma.openToRead(archive);
                    Stemma asked = Stemma.openToRead(archive);
                    Desk desk = Desk.open(stemma, laying, asked, DeskOptions.local(0, TakingOrder.plain()))) {
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
        try (BufferedWriter out = Files.newBufferedWriter(input)) {
            for (MadeUp made : (Iterable<MadeUp>) MadeUp.all(articles)::iterator) {
                out.write("{\"url\":\"https://tidewatch.example/" + made.number() + "\",\"outlet\":\"Paper "
                        + made.number() % OUTLETS + "\",\"published\":\"" + made.day() + "\",\"language\":\""
                        + made.language() + "\",\"title\":\"" + made.title()
                        + "\",\"text\":\"" + made.text().replace("\"", "\\\"") + "\"}\n");
            }
        }
        long start = System.nanoTime();
        AtomicInteger taken = new AtomicInteger();
        stemma.take(
                List.of(input.toString()),
                InputStream.nullInputStream(),
                Manifest.none(),
                Runtime.getRuntime().availableProcessors(),
                f -> {
                    if (taken.incrementAndGet() % READ_AHEAD == 0) {
                        System.out.printf("%d taken in, %.0f a second%n", taken.get(), taken.get() / since(start));
                    }
                });
        System.out.printf("%d articles taken in, %.0f a second%n", articles, articles / since(start));
        Files.delete(input);
    }

    private static void load(Stemma stemma, Desk desk, int articles, int readers, int seconds) throws Exception {
        var snapshot = desk.snapshots().current().orElseThrow();
        List<String> stories = snapshot.stories().stream().map(StoryCard::id).toList();
        List<String> ids = snapshot.heads().stream().map(ArticleHead::id).toList();
        List<String> actors = snapshot.actors().stream().map(KnownActor::id).toList();
        List<String> names = snapshot.actors().stream()
                .filter(a -> a.kind() == NameKind.PERSON)
                .map(KnownActor::name)
                .toList();
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
                    String[] kind = kind(random, stories, ids, actors, names);
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
            MadeUp made = MadeUp.day(i / MadeUp.A_DAY).get(i % MadeUp.A_DAY);
            stemma.take(
                    new Delivery(
                            "n" + i + ".txt",
                            made.text().getBytes(StandardCharsets.UTF_8),
                            "Paper",
                            null,
                            made.title(),
                            made.day(),
                            made.language()),
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

    private static String[] kind(Random r, List<String> stories, List<String> ids, List<String> actors, List<String> names) {
        String story = stories.get(r.nextInt(stories.size()));
        String article = ids.get(r.nextInt(ids.size()));
        return switch (r.nextInt(9)) {
            case 0, 1 -> new String[] {"stories", "/stories"};
            case 2, 3 -> new String[] {"story", "/stories/" + story};
            case 4 -> new String[] {"article", "/articles/" + article};
            case 5 -> new String[] {"actor", "/actors/" + actors.get(r.nextInt(actors.size()))};
            case 6 -> new String[] {"search", "/search?q=" + URLEncoder.encode(names.get(r.nextInt(names.size())), StandardCharsets.UTF_8)};
            case 7 -> new String[] {"api story", "/api/v1/stories/" + story};
            default -> new String[] {"api measures", "/api/v1/measures?as-of=2025-04-04"};
        };
    }
}
