package io.stemma.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Lemmas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code packs/world/rarity.tsv}: how rare English stems are. Not a test; run it after the lexicon has grown:
 *
 * <pre>java -cp "target/classes:target/test-classes:target/lib/*" io.stemma.lineage.RarityTable GOLD/parallel src/main/resources/packs/world/rarity.tsv</pre>
 *
 * <p>It counts in how many blocks of twenty sentences a stem occurs, which keeps a word that one text harps on from
 * passing for a common one, in two backgrounds: the English side of Tatoeba pairs ({@code tatoeba-en-de.dev.jsonl},
 * everyday language) and the English glosses of German news sentences ({@code wmt19-german-rewordings.dev.jsonl}, news
 * language, where each of n alternatives counts one n-th). The share of blocks becomes a rate per sentence as for a
 * Poisson process. A stem is as common as in the background where it is more common. Rarity is ln(most/rate) over
 * ln(most/least rate), 0 to 1. Left out are names, and stems seen too seldom to tell.
 */
public final class RarityTable {
    private static final int BLOCK = 20;
    private static final double LEAST_SEEN = 2.5;
    private static final double MOST_RATE = 1.0 / 15;
    private static final double LEAST_RATE = 1.0 / 6_000;

    private RarityTable() {}

    /** The folder of the parallel sentences, and the file to write. */
    public static void main(String[] args) throws IOException {
        LanguagePacks packs = args.length > 2 ? LanguagePacks.in(Path.of(args[2])) : LanguagePacks.ofStemma();
        Pivot pivot = new Pivot(packs);
        Lemmas english = packs.of("en").orElseThrow().lemmas();
        Path folder = Path.of(args[0]);
        Map<String, Double> everyday = rates(
                folder.resolve("tatoeba-en-de.dev.jsonl"), "en", packs.of("en").orElseThrow(), english, pivot);
        Map<String, Double> news = rates(
                folder.resolve("wmt19-german-rewordings.dev.jsonl"),
                "reference",
                packs.of("de").orElseThrow(),
                english,
                pivot);
        Map<String, Double> common = new TreeMap<>(everyday);
        news.forEach((stem, rate) -> common.merge(stem, rate, Math::max));
        StringBuilder out = new StringBuilder(
                "# how rare English stems are, 0 to 1; what is not listed is rare. Made by RarityTable from Tatoeba (CC BY 2.0 FR) and WMT19 rewordings (Apache-2.0)\n");
        common.forEach((stem, rate) -> {
            double rarity = Math.max(0.05, Math.log(MOST_RATE / rate) / Math.log(MOST_RATE / LEAST_RATE));
            if (rarity < 0.995) {
                out.append(stem)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.2f", rarity))
                        .append('\n');
            }
        });
        Files.writeString(Path.of(args[1]), out.toString(), StandardCharsets.UTF_8);
    }

    private static Map<String, Double> rates(Path file, String field, LanguagePack pack, Lemmas english, Pivot pivot)
            throws IOException {
        Map<String, Double> counts = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        ObjectMapper json = new ObjectMapper();
        Map<String, Double> block = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode node = json.readTree(lines.get(i));
            String text = node.get(field).asText().replaceAll(" ?&apos; ?", "'").replaceAll("&\\w+;", " ");
            for (String term : pack.glosser().terms(pack.tokens(text, new Span(0, text.length())))) {
                String[] alternatives = term.split("\\|");
                for (String alternative : alternatives) {
                    if (english.knows(alternative)) {
                        block.merge(pivot.stem(alternative), 1.0 / alternatives.length, Math::max);
                    }
                }
            }
            if (i % BLOCK == BLOCK - 1) {
                block.forEach((stem, n) -> counts.merge(stem, n, Double::sum));
                block.clear();
            }
        }
        double blocks = lines.size() / BLOCK;
        counts.values().removeIf(n -> n < LEAST_SEEN);
        counts.replaceAll((stem, n) -> -Math.log(1 - Math.min(n, blocks - 0.5) / blocks) / BLOCK);
        return counts;
    }
}
