package io.stemma.dossier;

import io.stemma.article.Passage;
import io.stemma.lineage.Change;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.reading.ReadArticle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A derivation as the contract has it. */
final class DerivationJson {
    private final Function<String, ReadArticle> articles;

    DerivationJson(Function<String, ReadArticle> articles) {
        this.articles = articles;
    }

    /**
     * A derivation of a story.
     *
     * @param implied whether it follows from others of the story
     */
    Map<String, Object> of(Derivation d, boolean implied) {
        Map<String, Object> m = of(d);
        m.put("implied", implied);
        return m;
    }

    Map<String, Object> of(Derivation d) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("from", file(d.from()));
        m.put("to", file(d.to()));
        m.put("kinds", d.kinds().stream().map(DerivationKind::word).toList());
        m.put("directed", d.directed());
        m.put("newer", d.newer() == null ? null : file(d.newer()));
        m.put("aligned", d.aligned().size());
        m.put("onlyInFrom", d.onlyInFrom().stream().map(this::passage).toList());
        m.put("onlyInTo", d.onlyInTo().stream().map(this::passage).toList());
        m.put("changed", d.changed().stream().map(this::change).toList());
        return m;
    }

    private Map<String, Object> change(Change c) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("from", passage(c.from()));
        m.put("to", passage(c.to()));
        m.put("what", c.what());
        return m;
    }

    private Map<String, Object> passage(Passage p) {
        return PassageJson.of(articles.apply(p.articleId()), p.span());
    }

    private String file(String id) {
        return articles.apply(id).article().file();
    }
}
