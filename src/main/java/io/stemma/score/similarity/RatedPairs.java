package io.stemma.score.similarity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stemma.intake.Intake;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Taken;
import io.stemma.language.LanguagePacks;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.story.likeness.Gist;
import io.stemma.story.likeness.Gists;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pairs of articles with people's ratings, read by Stemma.
 *
 * @param all in the order of the file
 */
record RatedPairs(List<RatedPair> all) {
    RatedPairs {
        all = List.copyOf(all);
    }

    /**
     * A pair.
     *
     * @param name what the gold set calls it
     * @param languages the codes of both, sorted, joined by a hyphen
     * @param likeness the rating turned round: 1 for the same (rated 1) to 0 for different (rated 4)
     * @param group the same number for pairs that share an article, at any remove
     * @param one null if it was refused as no article
     * @param other the same
     */
    record RatedPair(String name, String languages, double likeness, int group, Gist one, Gist other) {
        boolean read() {
            return one != null && other != null;
        }
    }

    /** @param encoder makes vectors instead of what comes with Stemma */
    static RatedPairs of(List<JsonNode> pairs, Optional<SentenceVectors> encoder) {
        Map<Integer, Gist> gists = gists(pairs, encoder);
        int[] groups = groups(pairs.stream().map(p -> p.get("pair").asText()).toList());
        List<RatedPair> all = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            JsonNode p = pairs.get(i);
            List<String> languages = new ArrayList<>();
            p.get("languages").forEach(l -> languages.add(l.asText()));
            languages.sort(Comparator.naturalOrder());
            all.add(new RatedPair(
                    p.get("pair").asText(),
                    String.join("-", languages),
                    (4 - p.get("overall").asDouble()) / 3,
                    groups[i],
                    gists.get(2 * i),
                    gists.get(2 * i + 1)));
        }
        return new RatedPairs(all);
    }

    private static Map<Integer, Gist> gists(List<JsonNode> pairs, Optional<SentenceVectors> encoder) {
        LanguagePacks packs = LanguagePacks.ofStemma();
        Reader reader = new Reader(packs);
        Gists maker = new Gists(packs, encoder);
        ObjectMapper json = new ObjectMapper();
        StringBuilder lines = new StringBuilder();
        for (JsonNode p : pairs) {
            for (int side = 0; side < 2; side++) {
                ObjectNode article = json.createObjectNode();
                article.set("text", p.get("texts").get(side));
                article.set("language", p.get("languages").get(side));
                lines.append(article).append('\n');
            }
        }
        Map<Integer, Gist> gists = new HashMap<>();
        var in = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
        new Intake(packs, Manifest.none(), Limits.standard()).read(List.of("-"), in, taken -> {
            if (taken instanceof Taken.Received r) {
                String file = r.article().file();
                int line = Integer.parseInt(file.substring(file.lastIndexOf(':') + 1));
                gists.put(line - 1, maker.of(new ReadArticle(r.article(), reader.read(r.article()))));
            }
        });
        return gists;
    }

    /** A number for each pair, by its name ({@code ARTICLE_ARTICLE}); the same for pairs that hang together. */
    static int[] groups(List<String> pairs) {
        int[] groups = IntStream.range(0, pairs.size()).toArray();
        Map<String, Integer> pairOf = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            for (String article : pairs.get(i).split("_")) {
                Integer before = pairOf.putIfAbsent(article, i);
                if (before != null) {
                    int old = groups[i];
                    int joined = groups[before];
                    for (int k = 0; k <= i; k++) {
                        groups[k] = groups[k] == old ? joined : groups[k];
                    }
                }
            }
        }
        return groups;
    }

    long count(String languages) {
        return all.stream().filter(p -> p.languages().equals(languages)).count();
    }

    /** Pearson's correlation of two rows of numbers, over the pairs in these languages. */
    double pearson(String languages, double[] one, double[] other) {
        int[] own = IntStream.range(0, all.size())
                .filter(i -> all.get(i).languages().equals(languages))
                .toArray();
        double a = IntStream.of(own).mapToDouble(i -> one[i]).average().orElse(0);
        double b = IntStream.of(own).mapToDouble(i -> other[i]).average().orElse(0);
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int i : own) {
            both += (one[i] - a) * (other[i] - b);
            ones += (one[i] - a) * (one[i] - a);
            others += (other[i] - b) * (other[i] - b);
        }
        return ones == 0 || others == 0 ? 0 : both / Math.sqrt(ones * others);
    }

    /** The pairs that are judged most unlike people's ratings, the worst first. */
    List<String> worst(double[] found, double[] ratings, int most) {
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(found[i] - ratings[i])))
                .limit(most)
                .map(i -> String.format(
                        Locale.ROOT,
                        "%s %s: rated %.1f, judged %.1f%s",
                        all.get(i).languages(),
                        all.get(i).name(),
                        4 - 3 * ratings[i],
                        4 - 3 * found[i],
                        all.get(i).read() ? "" : " (refused)"))
                .toList();
    }
}
