package io.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.claim.Standing;
import io.stemma.dossier.Collation;
import io.stemma.dossier.Glosses;
import io.stemma.dossier.MarkedText;
import io.stemma.dossier.NewsView;
import io.stemma.intake.Manifest;
import io.stemma.reading.ReadArticle;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot tells what the archive told when it was made, and the views that are made from it hold together. */
class SnapshotsTest {
    @TempDir
    static Path folder;

    private static Stemma stemma;
    private static Snapshot early;
    private static Instant between;
    private static Snapshot late;

    @BeforeAll
    static void open() {
        stemma = Stemma.open(folder.resolve("archive.db"));
        take(stemma, "01-harbour-courier.txt", "03-faehrhaus-zeitung.txt");
        early = stemma.snapshot(null);
        between = early.stories().get(0).changed();
        while (!Instant.now().isAfter(between.plusMillis(1))) {
            Thread.onSpinWait();
        }
        take(stemma, "02-harbour-courier.txt");
        late = stemma.snapshot(null);
    }

    @AfterAll
    static void shut() {
        stemma.close();
    }

    private static void take(Stemma stemma, String... files) {
        Path examples = Path.of("examples").toAbsolutePath();
        List<String> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(examples.resolve(file).toString());
        }
        stemma.take(paths, InputStream.nullInputStream(), Manifest.read(examples.resolve("manifest.csv")), 1, f -> {});
    }

    private static ReadArticle article(String file) {
        return WholeSnapshot.of(late).articles().stream()
                .filter(a -> a.article().file().endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSnapshotStaysAsItWas() {
        assertThat(WholeSnapshot.of(early).articles()).hasSize(2);
        assertThat(WholeSnapshot.of(late).articles()).hasSize(3);
        assertThat(early.mark()).isNotEqualTo(late.mark());
        assertThat(WholeSnapshot.of(stemma.snapshot(between)).ledgers())
                .isEqualTo(WholeSnapshot.of(early).ledgers());
    }

    @Test
    void aStoryAloneTellsTheSameAsAmongAll() {
        String id = late.stories().get(0).id();
        var ledger = late.ledger(id).orElseThrow();
        var alone = late.dossier(List.of(ledger));
        assertThat(alone.ledgers()).containsExactly(ledger);
        assertThat(alone.articles()).hasSize(3);
        assertThat(alone.actors().actors())
                .allMatch(a -> a.roles().stream()
                        .flatMap(r -> r.evidence().stream())
                        .allMatch(p -> ledger.story().articles().contains(p.articleId())));
        assertThat(late.storyId(id.substring(0, 10))).contains(id);
        assertThat(late.storyId("story-ffffffff")).isEmpty();
    }

    @Test
    void theNewestSnapshotIsSwappedInWhole() {
        try (Stemma own = Stemma.inMemory();
                Snapshots snapshots = new Snapshots(own, e -> {})) {
            assertThat(snapshots.refresh().join().stories()).isEmpty();
            Snapshot empty = snapshots.current().orElseThrow();
            take(own, "01-harbour-courier.txt");
            assertThat(snapshots.refresh().join().stories()).hasSize(1);
            assertThat(empty.stories()).isEmpty();
            Instant moment = Instant.now().plusSeconds(1);
            assertThat(snapshots.at(moment)).isSameAs(snapshots.at(moment));
        }
    }

    @Test
    void whatCameSinceIsNewAndWhatItChangesStandsOtherwise() {
        NewsView news = stemma.news(late.stories().get(0).id(), between, late).orElseThrow();
        assertThat(news.articles()).extracting(a -> a.article().file()).containsExactly("02-harbour-courier.txt");
        assertThat(news.claims())
                .isNotEmpty()
                .allMatch(c -> c.evidence().stream()
                        .allMatch(
                                p -> p.articleId().equals(news.articles().get(0).id())));
        assertThat(news.restated())
                .isNotEmpty()
                .anyMatch(r ->
                        r.claim().standing() == Standing.CHANGED || r.claim().standing() == Standing.DROPPED);
        assertThat(stemma.news(late.stories().get(0).id(), Instant.now(), late)
                        .orElseThrow()
                        .articles())
                .isEmpty();
    }

    @Test
    void aCollationHasEverySentenceOnceAndMarksWhatDiffers() {
        ReadArticle older = article("01-harbour-courier.txt");
        ReadArticle newer = article("02-harbour-courier.txt");
        Collation collation = Collation.of(stemma.compare(older.id(), newer.id()));
        assertThat(collation.rows().stream()
                        .filter(r -> r.left() != null)
                        .map(r -> r.left().number()))
                .doesNotHaveDuplicates()
                .hasSize(older.reading().sentences().size());
        assertThat(collation.rows().stream()
                        .filter(r -> r.right() != null)
                        .map(r -> r.right().number()))
                .doesNotHaveDuplicates()
                .hasSize(newer.reading().sentences().size());
        assertThat(collation.rows()).anySatisfy(r -> {
            assertThat(r.kind()).isEqualTo(Collation.Kind.CHANGED);
            assertThat(r.left().words()).anyMatch(w -> w.differs() && w.text().contains("three"));
            assertThat(r.right().words()).anyMatch(w -> w.differs() && w.text().contains("two"));
        });
        assertThat(collation.count(Collation.Kind.ADDED)).isPositive();
        assertThat(collation.rows())
                .filteredOn(r -> r.kind() == Collation.Kind.ADDED)
                .allMatch(r -> r.left() == null);
    }

    @Test
    void markedPiecesMakeUpTheTextAndNamesLeadToActors() {
        ReadArticle read = article("03-faehrhaus-zeitung.txt");
        MarkedText marked = MarkedText.of(read, WholeSnapshot.of(late).actors());
        assertThat(marked.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
                .isEqualTo(read.article().text());
        assertThat(marked.pieces().stream().map(MarkedText.Piece::sentence).filter(n -> n > 0))
                .hasSize(read.reading().sentences().size());
        assertThat(marked.pieces())
                .filteredOn(p -> p.text().contains("Dmitrijew"))
                .isNotEmpty()
                .allMatch(p -> p.actor() != null && p.note().contains("Kirill Dmitriev"));
    }

    @Test
    void aGermanSentenceIsGlossedInOrderAndAnEnglishOneIsNot() {
        Glosses glosses = new Glosses(late::actorsAround);
        ReadArticle german = article("03-faehrhaus-zeitung.txt");
        var sentence = german.reading().sentences().stream()
                .map(s -> s.span())
                .filter(s -> german.article().at(s).contains("amerikanischen Sanktionen"))
                .findFirst()
                .orElseThrow();
        assertThat(glosses.of(german, sentence).orElseThrow())
                .startsWith("Kirill Dmitriev")
                .endsWith("sanction");
        ReadArticle english = article("01-harbour-courier.txt");
        assertThat(glosses.of(english, english.reading().sentences().get(0).span()))
                .isEmpty();
    }

    @Test
    void noFolderOfTheMachineIsShown() {
        assertThat(WholeSnapshot.of(late).articles())
                .allMatch(a -> !a.article().file().contains("/"));
    }
}
