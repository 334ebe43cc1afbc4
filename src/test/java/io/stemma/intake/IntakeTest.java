package io.stemma.intake;

import static io.stemma.intake.Inputs.ENGLISH;
import static io.stemma.intake.Inputs.GERMAN;
import static io.stemma.intake.Inputs.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stemma.article.Article;
import io.stemma.article.Skipped;
import io.stemma.language.LanguagePacks;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    @Test
    void readsAFolderWithAllBelowItSortedByName() {
        write(folder, "b.txt", ENGLISH);
        write(folder, "a/z.txt", GERMAN);
        write(folder, "c.jsonl", "{\"text\": \"" + ENGLISH + "\"}\n\n{\"text\": \"" + GERMAN + "\"}\n");
        write(folder, "a/b/y", ENGLISH);

        Inputs inputs = Inputs.read(folder);

        assertThat(inputs.files()).containsExactly("a/b/y", "a/z.txt", "b.txt", "c.jsonl:1", "c.jsonl:3");
        assertThat(inputs.articles).extracting(Article::language).containsExactly("en", "de", "en", "en", "de");
        assertThat(inputs.skipped).isEmpty();
    }

    @Test
    void aLinkToWhatIsReadAnywayIsNoSecondArticle() throws Exception {
        Path real = write(folder, "in/b/one.txt", ENGLISH);
        Path outside = write(folder, "out/two.txt", GERMAN);
        Path in = folder.resolve("in");
        Files.createSymbolicLink(in.resolve("a-link.txt"), real);
        Files.createSymbolicLink(in.resolve("c"), in.resolve("b"));
        Files.createSymbolicLink(in.resolve("d.txt"), outside);
        Files.createSymbolicLink(in.resolve("e.txt"), outside);

        Inputs inputs = Inputs.read(in);

        assertThat(inputs.files()).containsExactly("b/one.txt", "d.txt");
        assertThat(inputs.skipped).isEmpty();
    }

    @Test
    void passesOverWhatIsPlainlyNoArticleButReadsItWhenAsked() {
        write(folder, "a.txt", ENGLISH);
        write(folder, "README.md", "How these texts were gathered, and what they are good for.");
        write(folder, "expected.yaml", "languages: {a: en}");
        write(folder, "table.csv", "file,outlet\na.txt,Tide Watch\n");
        write(folder, ".hidden", "Nobody is meant to see this line of text at all.");
        write(folder, ".git/config", "Nor this one, which a tool has put there for itself.");
        write(folder, "report.md", ENGLISH);

        Inputs inputs = Inputs.read(folder);
        assertThat(inputs.files()).containsExactly("a.txt", "report.md");
        assertThat(inputs.skipped).isEmpty();
        assertThat(Inputs.read(folder.resolve("README.md")).files()).containsExactly("README.md");
    }

    @Test
    void namesFilesByTheirOwnNameUnlessTwoShareIt() {
        Path one = write(folder, "x/one.txt", ENGLISH);
        Path sameX = write(folder, "x/same.txt", ENGLISH);
        Path sameY = write(folder, "y/same.txt", GERMAN);

        assertThat(Inputs.read(sameY, one, sameX).files())
                .containsExactly(sameY.toString(), "one.txt", sameX.toString());
        assertThat(Inputs.read(folder.resolve("x"), folder.resolve("y")).files())
                .containsExactly("one.txt", sameX.toString(), sameY.toString());
    }

    @Test
    void readsWhatIsGivenTwiceOnce() {
        Path file = write(folder, "x/one.txt", ENGLISH);

        assertThat(Inputs.read(file, folder, folder.resolve("x"), file).files()).containsExactly("one.txt");
    }

    @Test
    void readsTheStandardInputAsTextOrJson() {
        assertThat(Inputs.stdin(ENGLISH).files()).containsExactly("-");
        assertThat(Inputs.stdin("{\"body\": \"" + ENGLISH + "\"}").files()).containsExactly("-");
        assertThat(Inputs.stdin("{\"body\": \"" + ENGLISH + "\"}\n{\"body\": \"" + GERMAN + "\"}\n")
                        .files())
                .containsExactly("-:1", "-:2");
    }

    @Test
    void readsJsonOfManyHands() {
        write(folder, "crawl.json", """
                [{"title": "Pier to close", "maintext": "%1$s", "source_domain": "tide.example",
                  "date_publish": "2024-11-05 09:30:00", "authors": ["Ada Quill", "Tom Reed"], "language": "en"},
                 {"@type": "NewsArticle", "headline": "Anleger schließt", "articleBody": "%2$s",
                  "publisher": {"@type": "Organization", "name": "Hafenpost"}, "inLanguage": "de-DE",
                  "datePublished": "2024-11-05T08:30:00+01:00", "mainEntityOfPage": {"@id": "https://example.org/a"},
                  "author": [{"@type": "Person", "name": "Ada Quill"}]},
                 {"title": "No text here"}]
                """.formatted(ENGLISH, GERMAN));

        Inputs inputs = Inputs.read(folder);

        Article first = inputs.articles.get(0);
        assertThat(first.file()).isEqualTo("crawl.json#1");
        assertThat(first.outlet()).isEqualTo("tide.example");
        assertThat(first.published()).isEqualTo("2024-11-05");
        assertThat(first.publishedBy()).isEqualTo("metadata");
        assertThat(first.byline()).isEqualTo("Ada Quill, Tom Reed");
        assertThat(first.title()).isEqualTo("Pier to close");
        assertThat(first.text()).isEqualTo(ENGLISH);
        Article second = inputs.articles.get(1);
        assertThat(second.outlet()).isEqualTo("Hafenpost");
        assertThat(second.url()).isEqualTo("https://example.org/a");
        assertThat(second.published()).isEqualTo("2024-11-05T08:30:00+01:00");
        assertThat(second.publishedDay()).isEqualTo("2024-11-05");
        assertThat(second.language()).isEqualTo("de");
        assertThat(inputs.skipped)
                .containsExactly(new Skipped(
                        "crawl.json#3", "JSON without a text (none of the keys text, body, articleBody, content)"));
    }

    @Test
    void eachLineHasTheDigestOfItsOwnBytes() {
        String line = "{\"url\":\"https://a.example/1\",\"text\":\"" + Inputs.ENGLISH + "\"}";

        Received received = Received.of(
                "a.jsonl", (line + "\n" + line.replace("/1", "/2") + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(received.articles.get(0).receipt().digest())
                .isEqualTo(Digests.sha256(line.getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(received.articles.get(1).receipt().digest());
    }

    @Test
    void aBrokenLineDoesNotStopTheOthers() {
        write(
                folder,
                "a.jsonl",
                "{\"text\": \"" + ENGLISH + "\"}\n{\"text\": \"cut off\n[1]\n{\"text\": \"" + GERMAN + "\"}");

        Inputs inputs = Inputs.read(folder);

        assertThat(inputs.files()).containsExactly("a.jsonl:1", "a.jsonl:4");
        assertThat(inputs.skipped).extracting(Skipped::file).containsExactly("a.jsonl:2", "a.jsonl:3");
        assertThat(inputs.skipped).extracting(Skipped::reason).allMatch(r -> r.contains("JSON") && !r.contains("\n"));
    }

    @Test
    void offsetsCountInTheTextAsItStandsInTheFile() {
        byte[] bytes =
                ("\uFEFFPier to close\r\n\r\n" + ENGLISH + "\r\nSource link\r\n").getBytes(StandardCharsets.UTF_8);
        Article article = Inputs.read(write(folder, "a.txt", bytes)).articles.get(0);

        assertThat(article.text()).isEqualTo("Pier to close\r\n\r\n" + ENGLISH + "\r\nSource link\r\n");
        assertThat(article.at(article.titleSpan())).isEqualTo("Pier to close");
        assertThat(Inputs.furniture(article)).containsExactly("link: Source link");
    }

    @Test
    void whatTheSinkThrowsEndsTheReading() {
        write(folder, "a.txt", ENGLISH);
        Intake intake = new Intake(LanguagePacks.ofStemma(), Manifest.none(), Limits.standard());

        assertThatThrownBy(() -> intake.read(List.of(folder.toString()), InputStream.nullInputStream(), t -> {
                    throw new IllegalStateException("the archive is full");
                }))
                .hasMessage("the archive is full");
    }

    @Test
    void theSameFileIsTheSameArticleWhereverItLies() throws Exception {
        Path here = write(folder, "x/one.txt", ENGLISH);
        Path there = Files.createDirectory(folder.resolve("y")).resolve("one.txt");
        Files.copy(here, there);

        assertThat(Inputs.read(here).articles).isEqualTo(Inputs.read(there).articles);
    }

    @Test
    void anInputStreamIsReadToItsEndButNotClosed() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(ENGLISH.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(Inputs.read(Manifest.none(), in, List.of("-", "-")).files()).containsExactly("-");
        assertThat(closed[0]).isFalse();
    }
}
