package io.stemma.intake;

import static io.stemma.intake.Inputs.ENGLISH;
import static io.stemma.intake.Inputs.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stemma.article.Article;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
    @TempDir
    Path folder;

    private Manifest manifest(String csv) {
        return Manifest.read(write(folder, "manifest.csv", csv));
    }

    @Test
    void goesBeforeFrontMatterAndText() {
        write(folder, "a.txt", "---\ntitle: Front title\noutlet: Front Post\ndate: 2024-01-01\n---\n\n" + ENGLISH);
        Manifest manifest = manifest("title,colour,published,file\n\"Pier, again\",blue,2024-11-05,a.txt\n");

        Article article = Inputs.read(manifest, folder).articles.get(0);

        assertThat(article.title()).isEqualTo("Pier, again");
        assertThat(article.published()).isEqualTo("2024-11-05");
        assertThat(article.publishedBy()).isEqualTo("manifest");
        assertThat(article.outlet()).isEqualTo("Front Post");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void findsFilesByPathAndByName() {
        write(folder, "x/a.txt", ENGLISH);
        write(folder, "x/b.txt", ENGLISH);
        write(folder, "x/c.txt", ENGLISH);
        Manifest manifest = manifest(
                "file,outlet\nx/a.txt,One\nb.txt,Two\n" + folder.resolve("x/c.txt") + ",Three\n./x/d.txt,Four\n");

        Inputs inputs = Inputs.read(manifest, folder.resolve("x"));

        assertThat(inputs.articles).extracting(Article::outlet).containsExactly("One", "Two", "Three");
        assertThat(inputs.warnings).containsExactly("line 5: no such file: x/d.txt");
    }

    @Test
    void aNameMeansTheFileBesideTheManifestIfThereIsOne() {
        write(folder, "a.txt", ENGLISH);
        write(folder, "x/a.txt", ENGLISH);

        Inputs inputs = Inputs.read(manifest("file,outlet\na.txt,One\n"), folder);

        assertThat(inputs.articles).extracting(Article::outlet).containsExactly("One", null);
    }

    @Test
    void speaksAboutArticlesWithinAFile() {
        write(folder, "a.jsonl", "{\"text\": \"" + ENGLISH + "\"}\n{\"text\": \"" + ENGLISH + "\"}\n");
        Manifest manifest =
                manifest("file,outlet,title\na.jsonl,Tide Watch,Not for each\na.jsonl:2,Hafenpost,Second\n");

        Inputs inputs = Inputs.read(manifest, folder);

        assertThat(inputs.articles).extracting(Article::outlet).containsExactly("Tide Watch", "Hafenpost");
        assertThat(inputs.articles).extracting(Article::title).containsExactly(null, "Second");
    }

    @Test
    void warnsOfRowsThatDoNotHelp() {
        write(folder, "a.txt", ENGLISH);

        Inputs inputs = Inputs.read(
                manifest("file,outlet,published,language\na.txt,One,soon,Klingonisch\na.txt,Two,,\n,Three,,\n"),
                folder);

        assertThat(inputs.articles).singleElement().satisfies(a -> {
            assertThat(a.outlet()).isEqualTo("One");
            assertThat(a.published()).isNull();
            assertThat(a.language()).isEqualTo("en");
        });
        assertThat(inputs.warnings)
                .containsExactly(
                        "line 3 names a.txt again; line 2 holds",
                        "line 4 names no file",
                        "'Klingonisch' is no language; it is told from the text",
                        "'soon' (manifest) is no full date");
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en", "German,de", "deutsch,de", "eng,en", "Englisch,en"})
    void takesLanguagesByCodeAndName(String said, String code) {
        write(folder, "a.txt", ENGLISH);

        assertThat(Inputs.read(manifest("file,language\na.txt," + said + "\n"), folder).articles)
                .extracting(Article::language)
                .containsExactly(code);
    }

    @Test
    void readsSemicolonsAndWindows1252() {
        write(folder, "a.txt", ENGLISH);
        byte[] csv = "Datei;file;outlet\r\n1;a.txt;Fährpost\r\n".getBytes(Charset.forName("windows-1252"));

        Manifest manifest = Manifest.read(write(folder, "m.csv", csv));

        assertThat(Inputs.read(manifest, folder).articles)
                .extracting(Article::outlet)
                .containsExactly("Fährpost");
    }

    @Test
    void aBrokenManifestIsNamedWithLineAndReason() {
        assertThatThrownBy(() -> manifest("name,outlet\na.txt,One\n"))
                .isInstanceOf(ManifestException.class)
                .hasMessageEndingWith("manifest.csv:1: no column 'file' in the header (name, outlet)");
        assertThatThrownBy(() -> manifest("file,outlet\na.txt,One\nb.txt,Two,Three\n"))
                .hasMessageEndingWith(
                        "manifest.csv:3: 3 cells, but the header has 2; a cell with a comma needs quotes");
        assertThatThrownBy(() -> manifest("file,outlet,Outlet\n"))
                .hasMessageEndingWith("manifest.csv:1: two columns are named 'outlet'");
        assertThatThrownBy(() -> manifest("file,outlet\na.txt,\"One\n"))
                .hasMessageEndingWith("manifest.csv:2: a quoted cell is never closed");
        assertThatThrownBy(() -> manifest("file,outlet\na.txt,\"One\" and more\n"))
                .hasMessageEndingWith("manifest.csv:2: something stands between a quoted cell and the next comma");
        assertThatThrownBy(() -> manifest("")).hasMessageEndingWith("manifest.csv: empty file");
        assertThatThrownBy(() -> Manifest.read(folder.resolve("none.csv")))
                .isInstanceOf(ManifestException.class)
                .hasMessageEndingWith("none.csv: no such file");
    }
}
