package io.stemma;

import com.sun.management.OperatingSystemMXBean;
import io.stemma.archive.Archive;
import io.stemma.archive.Entry;
import io.stemma.article.Article;
import io.stemma.article.Receipt;
import io.stemma.bench.MadeUp;
import io.stemma.bench.Scratch;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Derivation;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What one more article costs in an archive of a given size, and how many of the planted kin are found. The archive is
 * filled by articles that are read and indexed, but not compared; then some more are taken in the whole way. It stands in
 * this package to time the step by itself. Run by {@code bench/kin SIZE...}; sizes must rise.
 */
public final class KinshipCost {
    /** So many days of articles are taken in the whole way at each size. */
    private static final int DAYS = 8;
    /** So many are read before the clock starts, and their search for kin timed alone. */
    private static final int FOLDED_DAYS = 4;

    private static final int THREADS = 2;
    private static final int AHEAD = 16;
    private static final double NANOS = 1e9;
    private static final long MEBIBYTE = 1 << 20;

    private final LanguagePacks packs = LanguagePacks.ofStemma();
    private final Reader reader = new Reader(packs);
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private final Archive archive;
    private final Kinship kinship;
    private final Map<Integer, String> ids = new HashMap<>();
    private int day;

    private KinshipCost(Archive archive) {
        this.archive = archive;
        this.kinship = new Kinship(packs, archive, Optional.empty());
    }

    /** Measures. */
    public static void main(String[] args) throws Exception {
        try (Scratch scratch = Scratch.make();
                Archive archive = Archive.open(scratch.folder().resolve("kin.db"))) {
            KinshipCost cost = new KinshipCost(archive);
            System.out.printf(
                    "%9s %9s %12s %9s %9s %12s %9s %9s %8s %8s %8s %8s %9s%n",
                    "articles", "fill /s", "whole way /s", "ms each", "cpu ms", "kin alone /s", "ms each", "cpu ms",
                    "planted", "copies", "versions", "transl.", "heap MiB");
            for (String size : args) {
                cost.at(Integer.parseInt(size));
            }
            cost.workers.shutdown();
        }
    }

    private void at(int size) throws Exception {
        long start = System.nanoTime();
        int before = archive.size();
        while (archive.size() < size) {
            inOrder(MadeUp.day(day++), (seeker, made) -> archive.add(new Entry(
                    seeker.read(), Instant.now(), seeker.stored(), List.of(), Map.of(), seeker.precis(), seeker.gloss())));
        }
        double filled = (archive.size() - before) / since(start);
        ids.clear();

        List<MadeUp> taken = days(DAYS);
        start = System.nanoTime();
        double processor = processor();
        inOrder(taken, (seeker, made) -> archive.add(
                kinship.entry(seeker, Instant.now(), Receipt.NONE, workers)));
        double whole = since(start) / taken.size();
        double wholeProcessor = (processor() - processor) / taken.size();

        List<Kinship.Seeker> seekers = new ArrayList<>();
        inOrder(days(FOLDED_DAYS), (seeker, made) -> seekers.add(seeker));
        double alone = 0;
        double aloneProcessor = 0;
        for (Kinship.Seeker seeker : seekers) {
            long from = System.nanoTime();
            processor = processor();
            Entry entry = kinship.entry(seeker, Instant.now(), Receipt.NONE, workers);
            alone += since(from);
            aloneProcessor += processor() - processor;
            archive.add(entry);
        }
        alone /= seekers.size();
        aloneProcessor /= seekers.size();

        System.gc();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEBIBYTE;
        Map<MadeUp.How, int[]> found = found(taken);
        int[] all = found.values().stream().reduce(new int[2], (x, y) -> new int[] {x[0] + y[0], x[1] + y[1]});
        System.out.printf(
                "%9d %9.0f %12.0f %9.2f %9.2f %12.0f %9.2f %9.2f %8.3f %8.3f %8.3f %8.3f %9d%n",
                size, filled, 1 / whole, whole * 1000, wholeProcessor * 1000, 1 / alone, alone * 1000,
                aloneProcessor * 1000, share(all),
                share(found.get(MadeUp.How.COPY)), share(found.get(MadeUp.How.VERSION)),
                share(found.get(MadeUp.How.TRANSLATION)), heap);
    }

    private static double share(int[] of) {
        return of[1] == 0 ? 1 : (double) of[0] / of[1];
    }

    private List<MadeUp> days(int count) {
        List<MadeUp> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.addAll(MadeUp.day(day++));
        }
        return days;
    }

    private interface Stored {
        void of(Kinship.Seeker seeker, MadeUp made);
    }

    /** Reads articles on several threads and hands them on in order, as taking in does. */
    private void inOrder(List<MadeUp> articles, Stored stored) throws InterruptedException, ExecutionException {
        Deque<Future<Kinship.Seeker>> ahead = new ArrayDeque<>();
        int next = 0;
        for (MadeUp made : articles) {
            ahead.add(workers.submit(() -> seeker(made)));
            if (ahead.size() > AHEAD) {
                hand(ahead.remove().get(), articles.get(next++), stored);
            }
        }
        while (!ahead.isEmpty()) {
            hand(ahead.remove().get(), articles.get(next++), stored);
        }
    }

    private void hand(Kinship.Seeker seeker, MadeUp made, Stored stored) {
        ids.put(made.number(), seeker.read().id());
        stored.of(seeker, made);
    }

    private Kinship.Seeker seeker(MadeUp made) {
        Article article = made.article();
        return kinship.seeker(new ReadArticle(article, reader.read(article)));
    }

    /** Of the planted kin of each kind, how many were found to derive from each other, and how many there are. */
    private Map<MadeUp.How, int[]> found(List<MadeUp> taken) {
        Map<MadeUp.How, int[]> counts = new EnumMap<>(MadeUp.How.class);
        for (MadeUp.How how : MadeUp.How.values()) {
            counts.put(how, new int[2]);
        }
        Set<String> asked = new HashSet<>();
        taken.forEach(m -> asked.add(ids.get(m.number())));
        Set<Set<String>> pairs = new HashSet<>();
        for (Derivation d : archive.derivations(asked)) {
            pairs.add(Set.of(d.from(), d.to()));
        }
        for (MadeUp made : taken) {
            if (made.from() >= 0) {
                int[] count = counts.get(made.how());
                count[0] += pairs.contains(Set.of(ids.get(made.number()), ids.get(made.from()))) ? 1 : 0;
                count[1]++;
            }
        }
        return counts;
    }

    /** The processor time of this program so far, of all its threads, in seconds. */
    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
