package io.stemma.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.dossier.ArticleCredits;
import io.stemma.dossier.ArticleJson;
import io.stemma.intake.Intake;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Taken;
import io.stemma.language.LanguagePacks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of our own in the manner of different makers, in the folder {@code pages}. Beside each lies what is to be read in
 * it: facts, an empty line, and the paragraphs of the body; one that begins with a question mark may be body or not.
 */
class PagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/pages");
    private static final LanguagePacks PACKS = LanguagePacks.ofStemma();
    private static final ArticleCredits CREDITS = new ArticleCredits(PACKS);

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theArticleIsFoundInThePage(Path page) throws IOException {
        String[] parts = Files.readString(Path.of(page.toString().replace(".html", ".txt")))
                .strip()
                .split("\n\n", 2);
        List<Map<String, Object>> read = new ArrayList<>();
        new Intake(PACKS, Manifest.none(), Limits.standard())
                .read(List.of(page.toString()), InputStream.nullInputStream(), taken -> {
                    if (taken instanceof Taken.Received r) {
                        read.add(ArticleJson.of(r.article(), r.receipt(), CREDITS.of(r.article(), r.receipt())));
                    }
                });

        assertThat(read).hasSize(1);
        Map<String, Object> article = read.get(0);
        for (String fact : parts[0].split("\n")) {
            String[] pair = fact.split(": ", 2);
            String found = pair[0].equals("entries") ? entries(article) : String.valueOf(article.get(pair[0]));
            if (pair[0].equals("credits")) {
                assertThat(found).as(pair[0]).contains(pair[1]);
            } else {
                assertThat(found).as(pair[0]).isEqualTo(pair[1]);
            }
        }
        List<String> body = new ArrayList<>(
                Arrays.asList(String.valueOf(article.get("body")).split("\n\n")));
        List<String> expected = new ArrayList<>();
        for (String paragraph : parts[1].split("\n\n")) {
            if (paragraph.startsWith("? ")) {
                body.remove(paragraph.substring(2));
            } else {
                expected.add(paragraph);
            }
        }
        assertThat(body).containsExactlyElementsOf(expected);
    }

    /** When the entries of a live blog were written. */
    private static String entries(Map<String, Object> article) {
        if (!(article.get("entries") instanceof List<?> entries)) {
            return "null";
        }
        return entries.stream()
                .map(e -> String.valueOf(((Map<?, ?>) e).get("published")))
                .collect(Collectors.joining(", "));
    }
}
