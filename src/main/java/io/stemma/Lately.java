package io.stemma;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for last, so many at most. */
public final class Lately {
    private Lately() {}

    /** An empty map that forgets what was not asked for longest; each call of it is safe for use by many threads. */
    public static <K, V> Map<K, V> of(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }
}
