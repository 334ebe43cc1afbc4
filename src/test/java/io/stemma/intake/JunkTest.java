package io.stemma.intake;

import static io.stemma.intake.Inputs.ENGLISH;
import static io.stemma.intake.Inputs.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Skipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of everything that is no article: each is named with its reason, and the one article among it is read. */
class JunkTest {
    @TempDir
    Path folder;

    private final Map<String, String> reasons = new LinkedHashMap<>();

    private void junk(String name, String text, String reason) {
        write(folder, name, text);
        reasons.put(name, reason);
    }

    private void junk(String name, byte[] bytes, String reason) {
        write(folder, name, bytes);
        reasons.put(name, reason);
    }

    private void binary(String name, String start, String reason) {
        junk(name, (start + "\u0000\u0001\u0002 rest of it").getBytes(StandardCharsets.ISO_8859_1), reason);
    }

    @Test
    void everyPieceOfJunkIsNamedWithItsReason() throws IOException {
        write(folder, "article.txt", ENGLISH);
        junk("empty.txt", "", "empty file");
        junk("bom.txt", "\uFEFF", "empty text");
        junk("blank.txt", " \n\t\u00A0\n\r\n\u200B", "nothing but blanks");
        junk("numbers.txt", "1 2 3 4 5 6 7 8 9\n10 11 12 13", "no letters in it");
        junk("dashes.txt", "--- --- ---\n***\n……", "no letters in it");
        junk("short.txt", "See you on Monday", "too short to be an article (4 words)");
        junk("word.txt", "Advertisement?", "too short to be an article (1 word)");
        junk("furniture.txt", "Share this article\nLeave a comment\nAdvertisement", "no body: page furniture alone");
        junk("front.txt", "---\ntitle: Pier\nlang: en\n---\n", "no body: front matter alone");
        binary("paper.pdf", "%PDF-1.7\n", "binary file (PDF)");
        binary("paper.txt", "%PDF-1.7\n", "binary file (PDF)");
        binary("photo.jpg", "\u00FF\u00D8\u00FF\u00E0", "binary file (JPEG image)");
        binary("photo.png", "\u0089PNG\r\n", "binary file (PNG image)");
        binary("letter.docx", "PK\u0003\u0004", "binary file (word processor document)");
        binary("all.zip", "PK\u0003\u0004", "binary file (ZIP archive)");
        binary("all.gz", "\u001F\u008B\u0008", "binary file (gzip archive)");
        binary("run", "\u007FELF\u0002", "binary file (program)");
        binary("store", "SQLite format 3\u0000", "binary file (SQLite database)");
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        junk("noise.bin", noise, "binary file");
        junk("nul.txt", ENGLISH + "\u0000\u0000\u0000" + ENGLISH, "binary file");
        junk("controls.txt", "\u0001\u0002 no \u0003\u0004 text \u0005\u0006 at all \u0007", "binary file");
        junk("page.html", "<!DOCTYPE html><ul><li><a href=x>Home</a></ul>", "a page without an article");
        junk("part.txt", "<div><p>" + ENGLISH + "</p><p>And so on.</p></div>", "HTML within another format");
        junk("feed.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>", null);
        junk("feeds.opml", "<opml version=\"2.0\"><body/></opml>", "a list of feeds (OPML); 'stemma watch' takes it");
        junk("table.xml", "<?xml version=\"1.0\"?><rows></rows>", "XML of a kind that is not known");
        junk("crawl.warc", "WARC/1.0\r\nbroken", null);
        junk("crawl.wacz", "PK\u0003\u0004 broken", null);
        junk("letter.eml", "MIME-Version: 1.0\nContent-Type: image/png\nFrom: a@b.example\n\nx", "mail without text");
        junk("broken.json", "{\"text\": \"" + ENGLISH, null);
        junk("bare.json", "\"" + ENGLISH + "\"", "JSON, but no object");
        junk("none.json", "[]", "an empty JSON array");
        junk("deep.json", "[".repeat(100_000), null);
        junk("blank.jsonl", "\n\n \n", "nothing but blanks");
        junk(
                "french.txt",
                "Le conseil municipal a décidé mardi de fermer le vieux quai pour tout l’hiver.",
                "French: no language pack");
        junk(
                "russian.txt",
                "Городской совет решил во вторник закрыть старый причал на всю зиму.",
                "Russian: no language pack");
        junk("japanese.txt", "市議会は火曜日、冬の間、古い桟橋を閉鎖することを決めた。住民は反対している。", "Japanese: no language pack");
        byte[] broken =
                (ENGLISH + " Ährenfeld äöüß äöüß äöüß äöüß äöüß.").repeat(3).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < broken.length - 1; i += 60) {
            broken[i] = (byte) 0xFF;
        }
        junk("broken.txt", broken, null);
        junk("line.txt", "word ".repeat(500_000), "a line of more than 2 million characters");
        link("loop", folder, "a loop: this folder leads back to " + folder.getFileName());
        link("nowhere.txt", folder.resolve("gone.txt"), "a link that leads nowhere");

        Inputs inputs = Inputs.read(folder);

        assertThat(inputs.files()).containsExactly("article.txt");
        assertThat(inputs.skipped).extracting(Skipped::file).containsExactlyInAnyOrderElementsOf(reasons.keySet());
        for (Skipped skipped : inputs.skipped) {
            String reason = reasons.get(skipped.file());
            assertThat(skipped.reason())
                    .as(skipped.file())
                    .isNotBlank()
                    .doesNotContain("\n", "Exception", "java.")
                    .satisfies(r -> assertThat(reason == null ? r : reason).isEqualTo(r));
        }
        assertThat(reasonOf(inputs, "broken.txt")).startsWith("broken UTF-8 (");
        assertThat(reasonOf(inputs, "broken.json")).startsWith("broken JSON at line 1, column ");
        assertThat(reasonOf(inputs, "deep.json")).startsWith("broken JSON");
    }

    private void link(String name, Path target, String reason) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
        reasons.put(name, reason);
    }

    private static String reasonOf(Inputs inputs, String file) {
        return inputs.skipped.stream()
                .filter(s -> s.file().equals(file))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (var channel = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(50_000_000_000L);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'a'}));
        }

        assertThat(Inputs.read(file).skipped)
                .containsExactly(new Skipped("huge.txt", "too large (50000 MB, at most 20 MB)"));
    }

    @Test
    void aLineOfJsonThatIsTooLargeDoesNotStopTheOthers() {
        String line = "{\"text\": \"" + ENGLISH + "\"}\n";
        Path file = write(folder, "a.jsonl", line + "{\"text\": \"" + "a".repeat(21_000_000) + "\"}\n" + line);

        Inputs inputs = Inputs.read(file);

        assertThat(inputs.files()).containsExactly("a.jsonl:1", "a.jsonl:3");
        assertThat(inputs.skipped)
                .containsExactly(new Skipped("a.jsonl:2", "too large (a line of 21 MB, at most 20 MB)"));
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        assertThat(Inputs.read(folder.resolve("gone.txt")).skipped)
                .containsExactly(new Skipped("gone.txt", "no such file"));
    }

    @Test
    void aFileWithoutPermissionIsNamed() throws IOException {
        Path file = write(folder, "secret.txt", ENGLISH);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");

        assertThat(Inputs.read(folder).skipped).containsExactly(new Skipped("secret.txt", "no permission to read it"));
    }

    @Test
    void aNamedPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        boolean made = new java.io.File("/usr/bin/mkfifo").canExecute()
                && new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                                .start()
                                .waitFor()
                        == 0;
        Assumptions.assumeTrue(made && Files.exists(pipe, LinkOption.NOFOLLOW_LINKS), "no mkfifo here");

        assertThat(Inputs.read(folder).skipped).containsExactly(new Skipped("pipe", "neither a file nor a folder"));
    }
}
