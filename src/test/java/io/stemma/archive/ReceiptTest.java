package io.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.article.DatedEntry;
import io.stemma.article.Receipt;
import io.stemma.article.Remarks;
import io.stemma.article.Span;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.story.likeness.Gists;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {
    private static final Instant MORNING = Instant.parse("2025-04-03T08:00:00Z");
    private static final Receipt RECEIPT = new Receipt(
            "https://tidewatch.example/a",
            MORNING,
            "ab12",
            new Remarks(
                    "2025-04-03",
                    "paywall",
                    "7 3",
                    List.of("Kittiwake"),
                    List.of("evolvedfrom 6"),
                    List.of(new DatedEntry(new Span(0, 3), "2025-04-02")),
                    List.of("Harbour")),
            null);

    @TempDir
    Path folder;

    private static Entry entry(String text) {
        Article article = new Article(
                Article.idOf("a.txt", null, null, text),
                "a.txt",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                text,
                List.of());
        ReadArticle read = new ReadArticle(article, new Reader(LanguagePacks.ofStemma()).read(article));
        return new Entry(
                read,
                MORNING,
                Map.of(),
                List.of(),
                Map.of(),
                new Gists(LanguagePacks.ofStemma()).of(read).precis(),
                "");
    }

    @Test
    void aReceiptComesBackAsItWentIn() {
        Entry entry = entry("The pier of Brackwater closes.");
        byte[] original = new byte[50_000];
        try (Archive archive = Archive.inMemory()) {
            archive.add(entry, RECEIPT.with(null, original));

            Receipt found = archive.receipt(entry.read().id());
            assertThat(found.original()).isEqualTo(original);
            assertThat(found.with(null, null)).isEqualTo(RECEIPT);
        }
    }

    @Test
    void anArchiveFromBeforeReceiptsIsBroughtUp() throws Exception {
        Path file = folder.resolve("old.db");
        Entry old = entry("The pier of Brackwater closes.");
        try (Archive archive = Archive.open(file)) {
            archive.add(old);
        }
        OldArchive.make(file, 2);
        Entry added = entry("The pier of Brackwater opens.");

        try (Archive archive = Archive.open(file)) {
            archive.add(added, RECEIPT);

            assertThat(archive.receipt(old.read().id())).isEqualTo(Receipt.NONE);
            assertThat(archive.receipt(added.read().id())).isEqualTo(RECEIPT);
        }
    }

    @Test
    void whatIsWatchedIsRemembered() {
        Watched feed = new Watched(
                "https://a.example/f", "feed", "\"1\"", null, "20", "ab", MORNING, MORNING.plusSeconds(60), 2);
        try (Archive archive = Archive.inMemory()) {
            archive.watched().remember(feed);
            archive.watched()
                    .remember(
                            new Watched("https://a.example/f", "feed", "\"2\"", null, null, "cd", MORNING, MORNING, 0));

            assertThat(archive.watched().of("https://a.example/f").orElseThrow().tag())
                    .isEqualTo("\"2\"");
            assertThat(archive.watched().of("https://b.example/f")).isEmpty();
        }
    }
}
