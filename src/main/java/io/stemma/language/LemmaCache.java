package io.stemma.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers the analyses of word forms, up to a bound; then it starts anew. */
final class LemmaCache {
    private static final int BOUND = 200_000;

    private final Map<String, List<Analysis>> known = new ConcurrentHashMap<>();
    private final Function<String, List<Analysis>> source;

    LemmaCache(Function<String, List<Analysis>> source) {
        this.source = source;
    }

    List<Analysis> get(String form) {
        List<Analysis> analyses = known.get(form);
        if (analyses == null) {
            analyses = List.copyOf(source.apply(form));
            if (known.size() >= BOUND) {
                known.clear();
            }
            known.put(form, analyses);
        }
        return analyses;
    }
}
