package io.stemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stemma.dossier.Dossier;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.StoryTitle;
import io.stemma.intake.Manifest;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of stories tells the same as what is made anew, however the articles came in. */
class KeptStoriesTest {
    private static final List<String> FILES = List.of(
            "examples/01-harbour-courier.txt",
            "examples/10-wattbote.txt",
            "examples/03-faehrhaus-zeitung.txt",
            "examples/09-kanalnotizen.txt",
            "examples/05-morgenfalter.txt");

    @TempDir
    Path folder;

    private static void take(Stemma stemma, List<String> files) {
        stemma.take(files, InputStream.nullInputStream(), Manifest.read(Path.of("examples/manifest.csv")), 1, f -> {});
    }

    private static String told(Dossier dossier) {
        return DossierJson.of(dossier).toString();
    }

    @Test
    void openedAgainAnArchiveTellsTheSame() {
        Path file = folder.resolve("kept.db");
        String made;
        try (Stemma stemma = Stemma.open(file)) {
            take(stemma, FILES);
            made = told(stemma.everything(null));
            assertThat(told(stemma.everything(null))).isEqualTo(made);
        }
        try (Stemma again = Stemma.open(file)) {
            assertThat(told(again.everything(null))).isEqualTo(made);
            again.rebuild();
            assertThat(told(again.everything(null))).isEqualTo(made);
            assertThat(told(WholeSnapshot.of(again.snapshot(null)))).isEqualTo(made);
        }
    }

    @Test
    void askedAfterEachArticleOrOnceTheStoriesAreTheSame() {
        try (Stemma often = Stemma.inMemory();
                Stemma once = Stemma.inMemory()) {
            for (String file : FILES) {
                take(often, List.of(file));
                often.snapshot(null);
            }
            take(once, FILES);
            assertThat(often.snapshot(null).stories())
                    .extracting(c -> c.title(), c -> c.articles(), c -> c.origins(), c -> c.claims())
                    .isEqualTo(once.snapshot(null).stories().stream()
                            .map(c -> org.assertj.core.groups.Tuple.tuple(
                                    c.title(), c.articles(), c.origins(), c.claims()))
                            .toList());
            assertThat(often.snapshot(null).actors())
                    .isEqualTo(once.snapshot(null).actors());
            assertThat(told(often.everything(null))).isEqualTo(told(once.everything(null)));
        }
    }

    @Test
    void whatIsAskedOfOneStoryIsWhatIsAskedOfAll() {
        try (Stemma stemma = Stemma.inMemory()) {
            take(stemma, FILES);
            Snapshot all = stemma.snapshot(null);
            all.stories().forEach(c -> {
                Dossier one = stemma.story(c.id(), null).orElseThrow();
                assertThat(one.ledgers()).hasSize(1);
                assertThat(one.ledgers().get(0)).isEqualTo(all.ledger(c.id()).orElseThrow());
                assertThat(c.title()).isEqualTo(StoryTitle.of(all.ledger(c.id()).orElseThrow(), WholeSnapshot.of(all)));
            });
        }
    }

    @Test
    void readingsOfAnOlderReaderAreSaidToBeSuchAndRebuilt() throws Exception {
        Path file = folder.resolve("older.db");
        try (Stemma stemma = Stemma.open(file)) {
            take(stemma, FILES);
        }
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            s.execute("UPDATE reading SET version = 1, json = x'00'");
            s.execute("DELETE FROM chapter");
        }
        try (Stemma stemma = Stemma.open(file)) {
            assertThatThrownBy(() -> stemma.everything(null))
                    .hasMessageContaining("older.db")
                    .hasMessageContaining("stemma rebuild");
            assertThat(stemma.rebuild()).isEqualTo(FILES.size());
            assertThat(stemma.everything(null).articles()).hasSize(FILES.size());
        }
    }
}
