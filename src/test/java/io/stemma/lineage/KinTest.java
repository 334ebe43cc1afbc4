package io.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.intake.Intake;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Taken;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Freely worded kin, and reports of one happening that are none: the texts under {@code kin/} with what {@code pairs.tsv}
 * says of each pair. They were written before the bounds that find them.
 */
class KinTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/stemma/lineage/kin");
    private static final LanguagePacks PACKS = LanguagePacks.ofStemma();
    private static final Derivations DERIVATIONS = new Derivations(PACKS);
    private static final Map<String, Witness> WITNESSES = new TreeMap<>();

    record Expected(String from, String to, String relation, String first) {}

    @BeforeAll
    static void read() {
        Reader reader = new Reader(PACKS);
        Witnesses witnesses = new Witnesses(PACKS);
        new Intake(PACKS, Manifest.read(FOLDER.resolve("manifest.csv")), Limits.standard())
                .read(List.of(FOLDER.toString()), InputStream.nullInputStream(), taken -> {
                    if (taken instanceof Taken.Received r) {
                        Path file = Path.of(r.article().file());
                        String name = file.getParent().getFileName() + "/"
                                + file.getFileName().toString().replace(".txt", "");
                        WITNESSES.put(name, witnesses.of(new ReadArticle(r.article(), reader.read(r.article()))));
                    }
                });
    }

    static List<Expected> pairs() throws IOException {
        return Files.readAllLines(FOLDER.resolve("pairs.tsv")).stream()
                .filter(l -> !l.startsWith("#"))
                .map(l -> l.split("\t"))
                .map(c -> new Expected(c[0], c[1], c[2], c[3]))
                .toList();
    }

    private static Optional<Derivation> between(String one, String other) {
        return DERIVATIONS.between(WITNESSES.get(one), WITNESSES.get(other));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areWhatTheyAre(Expected pair) {
        Optional<Derivation> found = between(pair.from(), pair.to());
        if (pair.relation().equals("none")) {
            assertThat(found).as("%s and %s", pair.from(), pair.to()).isEmpty();
        } else if (!pair.relation().equals("none?")) {
            Set<String> kinds = found.stream()
                    .flatMap(d -> d.kinds().stream())
                    .map(DerivationKind::word)
                    .collect(Collectors.toSet());
            assertThat(kinds).as("%s of %s", pair.from(), pair.to()).contains(pair.relation());
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theOrderIsRightOrNotToldAtAll(Expected pair) {
        if (pair.relation().startsWith("none")) {
            return;
        }
        Derivation d = between(pair.from(), pair.to()).orElseThrow();
        if (d.directed()) {
            assertThat(d.from()).isEqualTo(WITNESSES.get(pair.from()).id());
        }
        if (pair.first().equals("second")) {
            assertThat(d.directed()).as("%s of %s", pair.from(), pair.to()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theSameWhicheverIsNamedFirst(Expected pair) {
        assertThat(between(pair.to(), pair.from())).isEqualTo(between(pair.from(), pair.to()));
    }

    @Test
    void theIndexFindsThem() throws IOException {
        MemoryCandidateIndex index = new MemoryCandidateIndex();
        WITNESSES.values().forEach(w -> index.add(w.id(), Fingerprints.of(w)));
        for (Expected pair : pairs()) {
            if (!pair.relation().startsWith("none")) {
                assertThat(index.candidates(Fingerprints.of(WITNESSES.get(pair.from())), 10))
                        .contains(WITNESSES.get(pair.to()).id());
            }
        }
    }
}
