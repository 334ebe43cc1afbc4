package io.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.stemma.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples that come with Stemma, against what they say must be found. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");

    private final JsonNode expected;

    ExamplesTest() throws IOException {
        expected = new ObjectMapper(new YAMLFactory())
                .readTree(EXAMPLES.resolve("expected.yaml").toFile())
                .path("articles");
    }

    private static String number(Article article) {
        return article.file().substring(0, 2);
    }

    @Test
    void areAllRead() {
        Inputs inputs = Inputs.read(EXAMPLES);

        assertThat(inputs.skipped).isEmpty();
        assertThat(inputs.articles).hasSize(expected.path("languages").size());
    }

    @Test
    void languagesAndDatesNeedNoManifest() {
        for (Article article : Inputs.read(EXAMPLES).articles) {
            assertThat(article.language())
                    .as(article.file())
                    .isEqualTo(expected.path("languages").path(number(article)).asText());
            assertThat(article.published())
                    .as(article.file())
                    .isEqualTo(
                            expected.path("dated_by_text").path(number(article)).textValue());
        }
    }

    @Test
    void furnitureIsRemovedAndNothingElse() {
        for (Article article : Inputs.read(EXAMPLES).articles) {
            assertThat(article.furniture().stream().map(f -> article.at(f.span())))
                    .as(article.file())
                    .containsExactlyElementsOf(
                            texts(expected.path("boilerplate_removed").path(number(article))));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    @Test
    void theManifestNamesOutletsDaysAndTitles() {
        Manifest manifest = Manifest.read(EXAMPLES.resolve("manifest.csv"));
        Inputs inputs = Inputs.read(manifest, EXAMPLES);

        assertThat(inputs.warnings).isEmpty();
        assertThat(inputs.articles).allSatisfy(a -> {
            assertThat(a.outlet()).as(a.file()).isNotNull();
            assertThat(a.published()).as(a.file()).isNotNull();
            assertThat(a.title()).as(a.file()).isNotNull();
            assertThat(a.publishedBy()).isEqualTo(number(a).equals("09") ? "text" : "manifest");
        });
    }
}
