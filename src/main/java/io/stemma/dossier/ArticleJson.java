package io.stemma.dossier;

import io.stemma.article.Article;
import io.stemma.article.Furniture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article as {@code stemma extract} prints it. */
public final class ArticleJson {
    private ArticleJson() {}

    /** The tree of an article: its metadata, its body, and its furniture with offsets into the text. */
    public static Map<String, Object> of(Article a) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", a.file());
        tree.put("title", a.title());
        tree.put("byline", a.byline());
        tree.put("outlet", a.outlet());
        tree.put("published", a.published());
        tree.put("updated", null);
        tree.put("language", a.language());
        tree.put("url", a.url());
        tree.put("credits", List.of());
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
        return tree;
    }

    private static String body(Article a) {
        StringBuilder body = new StringBuilder();
        int from = 0;
        for (Furniture f : a.furniture()) {
            body.append(a.text(), from, f.span().start());
            from = f.span().end();
        }
        return body.append(a.text().substring(from)).toString().strip().replaceAll("\\n{3,}", "\n\n");
    }
}
