package io.stemma.dossier;

import io.stemma.article.Article;
import io.stemma.article.DatedEntry;
import io.stemma.article.Furniture;
import io.stemma.article.Receipt;
import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article as {@code stemma extract} prints it. */
public final class ArticleJson {
    private ArticleJson() {}

    /** The tree of an article: its metadata, its body without the headline, and its furniture with offsets into the text. */
    public static Map<String, Object> of(Article a, Receipt receipt) {
        return of(a, receipt, receipt.remarks().credits());
    }

    /**
     * The same with all whom it is credited to.
     *
     * @param credits see {@link ArticleCredits}
     */
    public static Map<String, Object> of(Article a, Receipt receipt, List<String> credits) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", a.file());
        tree.put("title", a.title());
        tree.put("byline", a.byline());
        tree.put("outlet", a.outlet());
        tree.put("published", a.published());
        tree.put("updated", receipt.remarks().updated());
        tree.put("language", a.language());
        tree.put("url", a.url());
        tree.put("credits", credits);
        tree.put("access", receipt.remarks().access());
        if (receipt.remarks().version() != null) {
            tree.put("version", receipt.remarks().version());
        }
        if (!receipt.remarks().relations().isEmpty()) {
            tree.put("relations", receipt.remarks().relations());
        }
        if (!receipt.remarks().categories().isEmpty()) {
            tree.put("categories", receipt.remarks().categories());
        }
        if (receipt.address() != null) {
            tree.put("address", receipt.address());
        }
        if (receipt.fetched() != null) {
            tree.put("fetched", receipt.fetched().toString());
        }
        if (receipt.digest() != null) {
            tree.put("sha256", receipt.digest());
        }
        tree.put("body", body(a));
        List<Map<String, Object>> furniture = new ArrayList<>();
        for (Furniture f : a.furniture()) {
            Map<String, Object> piece = new LinkedHashMap<>();
            piece.put("kind", f.kind());
            piece.put("start", f.span().start());
            piece.put("end", f.span().end());
            piece.put("text", a.at(f.span()));
            furniture.add(piece);
        }
        tree.put("furniture", furniture);
        if (!receipt.remarks().entries().isEmpty()) {
            tree.put(
                    "entries",
                    receipt.remarks().entries().stream().map(e -> entry(a, e)).toList());
        }
        return tree;
    }

    private static Map<String, Object> entry(Article a, DatedEntry e) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("published", e.published());
        entry.put("start", e.span().start());
        entry.put("end", e.span().end());
        entry.put("body", without(a, e.span()));
        return entry;
    }

    private static String body(Article a) {
        return without(a, new Span(0, a.text().length()));
    }

    /** A stretch of the text without what of it is furniture or the headline. */
    private static String without(Article a, Span stretch) {
        List<Span> left = new ArrayList<>();
        a.furniture().forEach(f -> left.add(f.span()));
        if (a.titleSpan() != null) {
            left.add(a.titleSpan());
        }
        left.sort(null);
        StringBuilder body = new StringBuilder();
        int from = stretch.start();
        for (Span span : left) {
            if (span.start() >= from && span.start() < stretch.end()) {
                body.append(a.text(), from, span.start());
            }
            from = Math.max(from, Math.min(span.end(), stretch.end()));
        }
        body.append(a.text(), from, stretch.end());
        return body.toString().strip().replaceAll("\\n{3,}", "\n\n");
    }
}
