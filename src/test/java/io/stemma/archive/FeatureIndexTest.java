package io.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.story.likeness.Gists;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kin are found whether their features lie in the index or beside it, by whichever program asks. */
class FeatureIndexTest {
    private static final Reader READER = new Reader(LanguagePacks.ofStemma());
    private static final Gists GISTS = new Gists(LanguagePacks.ofStemma());
    private static final int ARTICLES = 620;

    /** Spreads numbers over all bits, as a hash does. */
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    @TempDir
    Path folder;

    private static ReadArticle read(int i) {
        String text = "The harbour of Number " + i + " opens.\n";
        Article a = new Article(
                Article.idOf("a" + i, null, null, text),
                "a" + i,
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
        return new ReadArticle(a, READER.read(a));
    }

    private static Map<Long, Double> features(int i) {
        Map<Long, Double> features = new HashMap<>();
        features.put(-7L, 0.25);
        features.put((1000L + i / 2) * PRIME, 0.5);
        features.put(i * PRIME, 0.125);
        return features;
    }

    private static String add(Archive archive, int i) {
        ReadArticle read = read(i);
        archive.add(new Entry(
                read,
                Instant.EPOCH,
                features(i),
                List.of(),
                Map.of(),
                GISTS.of(read).precis(),
                ""));
        return read.id();
    }

    @Test
    void theHeaviestSharedComeFirstHoweverManyCameIn() {
        Path file = folder.resolve("a.db");
        Map<Integer, String> ids = new LinkedHashMap<>();
        try (Archive one = Archive.open(file);
                Archive other = Archive.open(file)) {
            for (int i = 0; i < ARTICLES; i++) {
                ids.put(i, add(i % 3 == 0 ? other : one, i));
            }
            for (Archive asked : List.of(one, other)) {
                for (int i : List.of(0, 7, 300, ARTICLES - 1)) {
                    List<String> found = asked.candidates(features(i).keySet(), 2);
                    assertThat(found).hasSize(2);
                    assertThat(found.get(0)).isEqualTo(ids.get(i));
                    assertThat(found.get(1)).isEqualTo(ids.get(i ^ 1));
                }
                assertThat(asked.candidates(List.of(-7L), ARTICLES + 1))
                        .hasSize(ARTICLES)
                        .isSorted();
            }
        }
        try (Archive again = Archive.open(file)) {
            assertThat(again.candidates(List.of(-7L), 3))
                    .isEqualTo(ids.values().stream().sorted().limit(3).toList());
            again.rederive((article, arrived) -> new Entry(
                    new ReadArticle(article, READER.read(article)),
                    arrived,
                    features(Integer.parseInt(article.file().substring(1))),
                    List.of(),
                    Map.of(),
                    GISTS.of(new ReadArticle(article, READER.read(article))).precis(),
                    ""));
            assertThat(again.candidates(List.of(-7L), ARTICLES + 1))
                    .hasSize(ARTICLES)
                    .isSorted();
            assertThat(again.candidates(features(300).keySet(), 1)).containsExactly(ids.get(300));
        }
    }

    @Test
    void whatAlmostAllHoldKeepsTheNewestAndTheOlderAreFoundByWhatIsRarer() {
        try (Archive archive = Archive.inMemory()) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 2 * ARTICLES; i++) {
                ids.add(add(archive, i));
            }
            List<String> common = archive.candidates(List.of(-7L), 2 * ARTICLES);
            assertThat(common).hasSizeLessThan(ARTICLES + ARTICLES / 2).contains(ids.get(2 * ARTICLES - 1));
            assertThat(common).doesNotContain(ids.get(0));
            assertThat(archive.candidates(features(0).keySet(), 2)).containsExactly(ids.get(0), ids.get(1));
        }
    }
}
