package io.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.claim.Standing;
import io.stemma.dossier.Dossier;
import io.stemma.intake.Manifest;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of a past moment is that of the articles known then. */
class KnownByTest {
    @TempDir
    Path folder;

    private static void take(Stemma stemma, String file) {
        Path examples = Path.of("examples");
        stemma.take(
                List.of(examples.resolve(file).toString()),
                InputStream.nullInputStream(),
                Manifest.read(examples.resolve("manifest.csv")),
                1,
                f -> {});
    }

    @Test
    void beforeAndAfterTheUpdateArrives() {
        try (Stemma stemma = Stemma.open(folder.resolve("k.db"))) {
            take(stemma, "01-harbour-courier.txt");
            Instant before = afterNow();
            Dossier then = stemma.everything(before);
            take(stemma, "02-harbour-courier.txt");

            Dossier again = stemma.everything(before);
            assertThat(OrderTest.shape(again)).isEqualTo(OrderTest.shape(then));
            assertThat(again.ledgers().get(0).claims())
                    .isEqualTo(then.ledgers().get(0).claims());
            assertThat(again.articles()).hasSize(1);

            Dossier now = stemma.everything(null);
            assertThat(now.articles()).hasSize(2);
            assertThat(now.ledgers()).hasSize(1);
            assertThat(now.ledgers().get(0).story().id())
                    .isEqualTo(then.ledgers().get(0).story().id());
            assertThat(now.ledgers().get(0).claims())
                    .anyMatch(c -> c.standing() == Standing.CHANGED || c.standing() == Standing.DROPPED);
        }
    }

    /** The present moment, once the clock has moved on from the last arrival. */
    private static Instant afterNow() {
        long start = System.currentTimeMillis();
        while (System.currentTimeMillis() == start) {
            Thread.onSpinWait();
        }
        Instant moment = Instant.ofEpochMilli(start);
        while (System.currentTimeMillis() == start + 1) {
            Thread.onSpinWait();
        }
        return moment;
    }

    @Test
    void readingTheSameArticleAgainChangesNothing() {
        try (Stemma stemma = Stemma.open(folder.resolve("s.db"))) {
            take(stemma, "01-harbour-courier.txt");
            Dossier once = stemma.everything(null);
            take(stemma, "01-harbour-courier.txt");
            assertThat(stemma.everything(null)).isEqualTo(once);
        }
    }

    @Test
    void rebuildingGivesTheSameDossier() {
        try (Stemma stemma = Stemma.open(folder.resolve("r.db"))) {
            take(stemma, "01-harbour-courier.txt");
            take(stemma, "03-faehrhaus-zeitung.txt");
            take(stemma, "10-wattbote.txt");
            Dossier before = stemma.everything(null);
            assertThat(stemma.rebuild()).isEqualTo(3);
            assertThat(stemma.everything(null)).isEqualTo(before);
        }
    }
}
