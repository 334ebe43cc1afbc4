package io.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.story.likeness.Gists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Instant MORNING = Instant.parse("2025-04-03T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2025-04-03T20:00:00Z");

    private final Reader reader = new Reader(LanguagePacks.ofStemma());
    private final Gists gists = new Gists(LanguagePacks.ofStemma());

    @TempDir
    Path folder;

    private Entry entry(String file, String text, Instant arrived) {
        Article article = new Article(
                Article.idOf(file, null, null, text),
                file,
                null,
                null,
                "A title",
                null,
                null,
                "2025-04-03",
                "manifest",
                "en",
                text,
                List.of());
        ReadArticle read = new ReadArticle(article, reader.read(article));
        return new Entry(
                read,
                arrived,
                Map.of(7L, 1.0),
                List.of(),
                Map.of(),
                gists.of(read).precis(),
                "");
    }

    @Test
    void anArchiveThatCannotBeWrittenCanBeAsked() throws Exception {
        Path file = folder.resolve("a.db");
        Entry entry = entry("a.txt", "The harbour of Odesa was closed on Monday.", MORNING);
        try (Archive archive = Archive.open(file)) {
            archive.add(entry);
        }
        byte[] before = Files.readAllBytes(file);
        try (Archive archive = Archive.toReadOnly(file)) {
            assertThat(archive.article(entry.read().id())).contains(entry.read());
            assertThat(archive.search(List.of("odesa"), 5, null))
                    .containsExactly(entry.read().id());
            Entry other = entry("b.txt", "The port of Riga was opened on Tuesday.", EVENING);
            assertThatThrownBy(() -> archive.add(other))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("a.db");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderWithoutLeaveToWriteIsNoHindrance() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = inner.resolve("a.db");
        Entry entry = entry("a.txt", "The harbour of Odesa was closed on Monday.", MORNING);
        try (Archive archive = Archive.open(file)) {
            archive.add(entry);
        }
        assumeTrue(file.toFile().setWritable(false) && inner.toFile().setWritable(false));
        assumeTrue(!Files.isWritable(inner), "whoever runs this may write anywhere");
        try (Archive archive = Archive.openToRead(file)) {
            assertThat(archive.article(entry.read().id())).contains(entry.read());
        } finally {
            assertThat(inner.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void anArticleComesBackAsItWentIn() {
        Entry entry = entry("a.txt", "The harbour of Odesa was closed on Monday.", MORNING);
        try (Archive archive = Archive.open(folder.resolve("a.db"))) {
            archive.add(entry);
        }
        try (Archive archive = Archive.open(folder.resolve("a.db"))) {
            assertThat(archive.article(entry.read().id())).contains(entry.read());
            assertThat(archive.arrived(entry.read().id())).contains(MORNING);
        }
    }

    @Test
    void theSameArticleTwiceChangesNothing() {
        try (Archive archive = Archive.inMemory()) {
            assertThat(archive.add(entry("a.txt", "The harbour was closed.", MORNING)))
                    .isTrue();
            assertThat(archive.add(entry("a.txt", "The harbour was closed.", EVENING)))
                    .isFalse();
            assertThat(archive.ids(null)).hasSize(1);
            assertThat(archive.arrived(archive.ids(null).get(0))).contains(MORNING);
        }
    }

    @Test
    void aPastMomentKnowsOnlyWhatHadArrived() {
        try (Archive archive = Archive.inMemory()) {
            archive.add(entry("a.txt", "The harbour was closed.", MORNING));
            archive.add(entry("b.txt", "The harbour was opened again.", EVENING));
            assertThat(archive.ids(MORNING.plusSeconds(60))).hasSize(1);
            assertThat(archive.search(List.of("harbour"), 10, MORNING)).hasSize(1);
            assertThat(archive.search(List.of("harbour"), 10, null)).hasSize(2);
        }
    }

    @Test
    void searchTakesMarksAsWords() {
        try (Archive archive = Archive.inMemory()) {
            archive.add(entry("a.txt", "The harbour was closed.", MORNING));
            assertThat(archive.search(List.of("\"harbour", "OR"), 10, null)).isEmpty();
            assertThat(archive.search(List.of("Harbour"), 10, null)).hasSize(1);
        }
    }

    @Test
    void aFileOfAnotherProgramIsRefusedByName() throws Exception {
        Path file = folder.resolve("other.db");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            s.execute("CREATE TABLE t (x)");
        }
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("other.db")
                .hasMessageContaining("another program");
    }

    @Test
    void anArchiveOfANewerStemmaIsRefusedByName() throws Exception {
        Path file = folder.resolve("new.db");
        Archive.open(file).close();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            s.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("new.db")
                .hasMessageContaining("newer");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedByName() throws Exception {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "These are my notes, and no database at all. ".repeat(50));
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("notes.txt");
        assertThatThrownBy(() -> Archive.open(folder.resolve("nowhere/a.db")))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("no folder");
    }
}
