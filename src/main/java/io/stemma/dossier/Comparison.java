package io.stemma.dossier;

import io.stemma.article.Receipt;
import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Derivation;
import io.stemma.reading.ReadArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two articles side by side.
 *
 * @param a the one
 * @param b the other
 * @param derivation how one derives from the other, empty where none is proved
 * @param aligned the sentences that say the same, indexes into {@code a} and {@code b}
 * @param likeness how like the two are as parts of one story, 0 to 1
 * @param reasons what speaks for and against, one line each
 */
public record Comparison(
        ReadArticle a,
        ReadArticle b,
        Optional<Derivation> derivation,
        List<AlignedPair> aligned,
        double likeness,
        List<String> reasons) {
    /** So many characters of an id tell a person which article is meant. */
    private static final int SHORT = 8;

    public Comparison {
        aligned = List.copyOf(aligned);
        reasons = List.copyOf(reasons);
    }

    /** What to call one of the two: its file, with the start of its id where both are states of one file. */
    public String name(ReadArticle article) {
        String file = article.article().file();
        return a.article().file().equals(b.article().file())
                ? file + " ("
                        + article.id().substring(0, Math.min(SHORT, article.id().length())) + ")"
                : file;
    }

    /** The comparison as a tree for JSON. */
    public Map<String, Object> json() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("a", ArticleJson.of(a.article(), Receipt.NONE));
        m.put("b", ArticleJson.of(b.article(), Receipt.NONE));
        m.put("likeness", likeness);
        m.put("reasons", reasons);
        m.put(
                "derivation",
                derivation
                        .map(new DerivationJson(id -> id.equals(a.id()) ? a : b)::of)
                        .orElse(null));
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (AlignedPair p : aligned) {
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put("a", sentence(a, p.from()));
            pair.put("b", sentence(b, p.to()));
            pair.put("score", p.score());
            pairs.add(pair);
        }
        m.put("aligned", pairs);
        return m;
    }

    private static Map<String, Object> sentence(ReadArticle article, int index) {
        return PassageJson.of(article, article.reading().sentences().get(index).span());
    }
}
