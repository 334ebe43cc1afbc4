package io.stemma.dossier;

import io.stemma.article.Span;
import io.stemma.reading.ReadArticle;
import java.util.LinkedHashMap;
import java.util.Map;

/** A passage as the contract's {@code E}: file, start, end, text. */
final class PassageJson {
    private PassageJson() {}

    static Map<String, Object> of(ReadArticle article, Span span) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("file", article.article().file());
        m.put("start", span.start());
        m.put("end", span.end());
        m.put("text", article.article().at(span));
        return m;
    }
}
