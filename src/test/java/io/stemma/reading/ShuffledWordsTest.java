package io.stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.stemma.article.Article;
import io.stemma.intake.Intake;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Taken;
import io.stemma.language.LanguagePacks;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the example articles in no order, and sentences cut off anywhere, are read without failing. */
class ShuffledWordsTest {
    private static final int ROUNDS = 40;
    private static final int LONGEST = 12;

    private final LanguagePacks packs = LanguagePacks.ofStemma();
    private final Reader reader = new Reader(packs);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void areNoReasonToFail(String language) {
        List<Article> articles = examples(language);
        assertThat(articles).isNotEmpty();
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            for (Article article : articles) {
                List<String> words =
                        new ArrayList<>(Arrays.asList(article.text().split("\\s+")));
                Collections.shuffle(words, random);
                String text = broken(words, random);
                assertThatCode(() -> reader.read(made(language, text))).as(text).doesNotThrowAnyException();
            }
        }
    }

    /** The words in sentences of a few words each, so that any word may open or close one. */
    private static String broken(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        int left = 1 + random.nextInt(LONGEST);
        for (String word : words) {
            text.append(word);
            boolean last = --left == 0;
            text.append(last ? ".\n\n" : " ");
            left = last ? 1 + random.nextInt(LONGEST) : left;
        }
        return text.toString();
    }

    private static Article made(String language, String text) {
        return new Article("a", "made-up", null, null, null, null, null, null, null, language, text, List.of());
    }

    private List<Article> examples(String language) {
        List<Article> articles = new ArrayList<>();
        Path folder = Path.of("examples");
        new Intake(packs, Manifest.read(folder.resolve("manifest.csv")), Limits.standard())
                .read(List.of(folder.toString()), InputStream.nullInputStream(), taken -> {
                    if (taken instanceof Taken.Received r
                            && language.equals(r.article().language())) {
                        articles.add(r.article());
                    }
                });
        return articles;
    }
}
