package io.stemma.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of a language that were met, up to a bound; then it starts anew. Safe for use by many threads. */
final class Forms {
    private static final int BOUND = 100_000;

    private final Map<String, Form> known = new ConcurrentHashMap<>();
    private final LanguagePack pack;

    Forms(LanguagePack pack) {
        this.pack = pack;
    }

    Form of(String text) {
        Form form = known.get(text);
        if (form == null) {
            form = new Form(text, pack.lemmas().analyses(text));
            if (known.size() >= BOUND) {
                known.clear();
            }
            Form other = known.putIfAbsent(text, form);
            form = other == null ? form : other;
        }
        return form;
    }
}
