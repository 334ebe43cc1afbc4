package io.stemma.story.likeness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Pivot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code packs/world/commonness.tsv}: in what share of articles an English stem is to be expected. Not a test; run it
 * when the vector model is changed:
 *
 * <pre>java -cp "target/classes:target/test-classes:target/lib/*" io.stemma.story.likeness.CommonnessTable src/main/resources/packs/world/commonness.tsv</pre>
 *
 * <p>The vocabulary of the vector model (BERT's, made from the English Wikipedia and books; Apache-2.0) stands in order of
 * frequency. By Zipf's law the r-th word of it makes up 1/(r·H) of a text, H being the sum of 1/r over the vocabulary. The
 * words of one stem add up; an article of 250 words then holds a stem of frequency p with probability 1-exp(-250 p).
 */
public final class CommonnessTable {
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int WORDS = 250;

    private CommonnessTable() {}

    /** The file to write. */
    public static void main(String[] args) throws IOException {
        Pivot pivot = new Pivot(LanguagePacks.ofStemma());
        List<Map.Entry<String, JsonNode>> words = new ArrayList<>();
        try (InputStream in = CommonnessTable.class.getResourceAsStream(VOCABULARY)) {
            for (var e :
                    new ObjectMapper().readTree(in).path("model").path("vocab").properties()) {
                if (e.getKey().matches("[a-z][a-z']+")) {
                    words.add(e);
                }
            }
        }
        words.sort(Comparator.comparingInt(e -> e.getValue().asInt()));
        double all = 0;
        for (int rank = 1; rank <= words.size(); rank++) {
            all += 1.0 / rank;
        }
        Map<String, Double> share = new TreeMap<>();
        for (int rank = 1; rank <= words.size(); rank++) {
            share.merge(pivot.stem(words.get(rank - 1).getKey()), 1 / (rank * all), Double::sum);
        }
        StringBuilder out = new StringBuilder(
                "# how much an English stem tells of what an article reports: -ln of the share of articles that hold it; what is not listed tells 5.5. Made by CommonnessTable from the vocabulary of BERT (Apache-2.0)\n");
        share.forEach((stem, p) -> {
            double weight = -Math.log(1 - Math.exp(-WORDS * p));
            if (weight < Commonness.RARE - 0.005) {
                out.append(stem)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.2f", weight))
                        .append('\n');
            }
        });
        Files.writeString(Path.of(args[0]), out.toString(), StandardCharsets.UTF_8);
    }
}
