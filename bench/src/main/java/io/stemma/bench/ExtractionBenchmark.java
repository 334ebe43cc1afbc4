package io.stemma.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.stemma.article.Furniture;
import io.stemma.article.Receipt;
import io.stemma.intake.Document;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.page.PageReader;
import io.stemma.score.extraction.Shingles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The body out of one news page, on one thread, by Stemma and by the two other extractors in Java. The pages are those of
 * the gold set {@code extraction/scrapinghub}, found through {@code STEMMA_GOLD}. Before it is timed, each extractor's F1
 * over all pages is printed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExtractionBenchmark {
    @Param({"stemma", "readability4j", "boilerpipe"})
    String extractor;

    private final PageReader reader = new PageReader();
    private final List<String> pages = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("STEMMA_GOLD", "../shared/gold"))
                .resolve("extraction/scrapinghub");
        JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        double f1 = 0;
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Path file = folder.resolve("html/" + page.getKey() + ".html.gz");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            String body = body(pages.get(pages.size() - 1));
            f1 += Shingles.of(body).f1(Shingles.of(page.getValue().path("articleBody").asText()));
        }
        System.out.printf("%n%s: F1 %.3f over %d pages%n", extractor, f1 / pages.size(), pages.size());
    }

    private String body(String page) {
        return switch (extractor) {
            case "stemma" -> stemma(page);
            case "readability4j" ->
                String.valueOf(new Readability4J("https://news.example/a", page).parse().getTextContent());
            default -> boilerpipe(page);
        };
    }

    private String stemma(String page) {
        try {
            Document document = reader.read("page", page, Receipt.NONE);
            StringBuilder body = new StringBuilder();
            int from = 0;
            for (Furniture f : document.furniture()) {
                body.append(document.text(), from, f.span().start());
                from = f.span().end();
            }
            return body.append(document.text(), from, document.text().length()).toString();
        } catch (UnreadableException e) {
            return "";
        }
    }

    private static String boilerpipe(String page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page);
        } catch (BoilerpipeProcessingException e) {
            return "";
        }
    }

    @Benchmark
    public Object page() {
        next = (next + 1) % pages.size();
        return body(pages.get(next));
    }
}
