package io.stemma.intake;

import static io.stemma.intake.Inputs.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePacks;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new language comes as a folder: its articles are taken in, with its dates, furniture and front matter. */
class NewLanguageTest {
    @TempDir
    Path folder;

    @Test
    void comesAsAFolder() {
        write(folder, "packs/fr/pack.tsv", "name\tFrench\n");
        write(folder, "packs/fr/frontmatter.tsv", "titre\ttitle\nauteur\tbyline\n");
        write(
                folder,
                "packs/fr/furniture.tsv",
                "date\tPublié le <date>\tPublié le 3 avril 2025\tPublié le matin\tdate\n"
                        + "link\tLire aussi( |):…\tLire aussi : Le quai\tLire aussi.\tlink\n");
        Path text = write(folder, "a.txt", """
                Titre : Le vieux quai ferme
                Auteur : Ada Quill

                Publié le jeudi 3 avril 2025

                Le conseil municipal a décidé mardi de fermer le vieux quai pour tout l’hiver.

                Lire aussi : À qui appartient le bac ?
                """);

        Inputs inputs = Inputs.read(
                LanguagePacks.in(folder.resolve("packs")),
                Manifest.none(),
                InputStream.nullInputStream(),
                List.of(text.toString()));

        assertThat(inputs.skipped).isEmpty();
        assertThat(inputs.warnings).isEmpty();
        assertThat(inputs.articles).singleElement().satisfies(article -> {
            assertThat(article.language()).isEqualTo("fr");
            assertThat(article.title()).isEqualTo("Le vieux quai ferme");
            assertThat(article.published()).isEqualTo("2025-04-03");
            assertThat(article.furniture()).hasSize(3);
        });
    }
}
