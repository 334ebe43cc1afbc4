package io.stemma.bench;

import io.stemma.list.ListMatch;
import io.stemma.list.ListMatcher;
import io.stemma.list.ListReaders;
import io.stemma.list.ListedParty;
import io.stemma.list.PartyKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a real list of some 9,000 entries (OFAC's, found through {@code STEMMA_GOLD}) takes to load, and a name to be looked
 * up on it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ListsBenchmark {
    private Path file;
    private List<ListedParty> parties;
    private ListMatcher matcher;
    private int next;

    @Setup(Level.Trial)
    public void load() throws IOException {
        file = Path.of(System.getenv().getOrDefault("STEMMA_GOLD", "../shared/gold"))
                .resolve("lists/ofac-sdn.csv");
        parties = read();
        matcher = new ListMatcher(parties);
    }

    private List<ListedParty> read() throws IOException {
        return ListReaders.read(file, Instant.EPOCH).state().parties();
    }

    /** From the published files to a matcher that is ready. */
    @Benchmark
    public ListMatcher loading() throws IOException {
        return new ListMatcher(read());
    }

    /** A name that is on the list, each time another. */
    @Benchmark
    public List<ListMatch> lookUp() {
        next = (next + 7) % parties.size();
        ListedParty party = parties.get(next);
        return matcher.find(party.name(), party.kind(), 5);
    }

    /** A name that is not on it. */
    @Benchmark
    public List<ListMatch> lookUpInVain() {
        return matcher.find("Hanne Lind", PartyKind.PERSON, 5);
    }
}
