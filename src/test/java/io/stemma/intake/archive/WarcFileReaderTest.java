package io.stemma.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Skipped;
import io.stemma.intake.Received;
import io.stemma.intake.page.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFileReaderTest {
    private static final String A = "https://tidewatch.example/a";
    private static final String B = "https://tidewatch.example/b";

    @TempDir
    Path folder;

    private static byte[] page(String address) {
        return Warcs.response(address, Samples.page().replace("https://tidewatch.example/2025/04/pier", address));
    }

    private static List<String> urls(Received received) {
        return received.articles.stream().map(r -> r.article().url()).toList();
    }

    @Test
    void thePagesOfAnArchiveAreReadWithTheirReceipt() throws IOException {
        byte[] image = Warcs.response("https://tidewatch.example/p.png", "image/png", 200, new byte[] {1, 2, 3});
        byte[] gone = Warcs.response("https://tidewatch.example/gone", "text/html", 404, new byte[] {'x'});
        Path file = folder.resolve("crawl.warc");
        Files.write(file, Warcs.joined(page(A), image, gone, page(B)));

        Received received = Received.of(file);

        assertThat(urls(received)).containsExactly(A, B);
        assertThat(received.articles.get(0).article().file()).isEqualTo("crawl.warc:" + A);
        assertThat(received.articles.get(0).receipt().address()).isEqualTo(A);
        assertThat(received.articles.get(0).receipt().fetched()).isEqualTo(Instant.parse("2025-04-03T08:00:00Z"));
        assertThat(received.articles.get(0).receipt().digest()).hasSize(64);
        assertThat(received.skipped).isEmpty();
    }

    @Test
    void aBrokenRecordIsNamedAndTheNextOneRead() throws IOException {
        byte[] broken = Warcs.zipped(page("https://tidewatch.example/broken"));
        Arrays.fill(broken, broken.length / 2, broken.length / 2 + 40, (byte) 0x55);
        Path file = folder.resolve("crawl.warc.gz");
        Files.write(file, Warcs.joined(Warcs.zipped(page(A)), broken, Warcs.zipped(page(B))));

        Received received = Received.of(file);

        assertThat(urls(received)).contains(A, B);
        assertThat(received.skipped)
                .isNotEmpty()
                .extracting(Skipped::reason)
                .anyMatch(r -> r.contains("broken record at byte"));
    }

    @Test
    void aRecordWithABrokenHeadIsNamedOnceByItsPlace() throws IOException {
        byte[] first = Warcs.zipped(page(A));
        byte[] broken =
                Warcs.zipped("WARC/1.0\r\nWARC-Type: resp\r\nContent-Len\r\n\r\nx".getBytes(StandardCharsets.US_ASCII));
        Path file = folder.resolve("crawl.warc.gz");
        Files.write(file, Warcs.joined(first, broken, Warcs.zipped(page(B))));

        Received received = Received.of(file);

        assertThat(urls(received)).containsExactly(A, B);
        assertThat(received.skipped).hasSize(1);
        assertThat(received.skipped.get(0).reason()).startsWith("a broken record at byte " + first.length + ":");
    }

    @Test
    void aFileThatIsCutOffGivesWhatItHas() throws IOException {
        byte[] whole = Warcs.joined(Warcs.zipped(page(A)), Warcs.zipped(page(B)));
        Path file = folder.resolve("crawl.warc.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 200));

        Received received = Received.of(file);

        assertThat(urls(received)).containsExactly(A);
        assertThat(received.skipped).isNotEmpty();
    }

    @Test
    void aStreamIsReadToo() {
        Received received = Received.of("stream.warc.gz", Warcs.joined(Warcs.zipped(page(A)), Warcs.zipped(page(B))));

        assertThat(urls(received)).containsExactly(A, B);
    }

    @Test
    void theArchivesInAWaczFileAreRead() throws IOException {
        Path file = folder.resolve("crawl.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write('{');
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            zip.write(Warcs.joined(Warcs.zipped(page(A)), Warcs.zipped(page(B))));
        }

        assertThat(urls(Received.of(file))).containsExactly(A, B);
        assertThat(urls(Received.of("crawl.wacz", Files.readAllBytes(file)))).containsExactly(A, B);
    }
}
