package io.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.claim.Claim;
import io.stemma.dossier.Dossier;
import io.stemma.intake.Manifest;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without a day of publication "Wednesday" stays Wednesday. */
class NoInventedDayTest {
    private static Dossier withoutManifest(Path folder, List<String> files) {
        try (Stemma stemma = Stemma.inMemory()) {
            List<String> paths =
                    files.stream().map(f -> folder.resolve(f).toString()).toList();
            var taken = stemma.take(paths, InputStream.nullInputStream(), Manifest.none(), 1, f -> {});
            return stemma.dossier(taken.articles(), taken.skipped(), null);
        }
    }

    private static void assertNoDayBeyondTheText(Dossier dossier) {
        for (var l : dossier.ledgers()) {
            for (Claim c : l.claims()) {
                if (c.when() == null
                        || c.when().value() == null
                        || c.when().value().length() < 4) {
                    continue;
                }
                String year = c.when().value().substring(0, 4);
                if (!year.matches("\\d{4}")) {
                    continue;
                }
                boolean said = dossier.articles().stream()
                        .filter(a -> c.evidence().stream()
                                .anyMatch(p -> p.articleId().equals(a.id())))
                        .anyMatch(a -> a.article().text().contains(year)
                                || a.article().published() != null
                                        && "text".equals(a.article().publishedBy()));
                assertThat(said).as("%s of %s", c.when(), c.text()).isTrue();
            }
        }
    }

    @Test
    void inTheExamples() {
        assertNoDayBeyondTheText(withoutManifest(
                Path.of("examples"),
                List.of("01-harbour-courier.txt", "03-faehrhaus-zeitung.txt", "08-kestrel-post.txt")));
    }

    @Test
    void inTheSeeds() {
        assertNoDayBeyondTheText(withoutManifest(Seeds.folder(), Seeds.FILES));
    }
}
