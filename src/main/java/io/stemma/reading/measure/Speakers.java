package io.stemma.reading.measure;

import io.stemma.reading.clause.Clause;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who says what a clause tells: "…, the ministry warned". */
final class Speakers {
    private static final int FAR = 4;

    private Speakers() {}

    /** The clause that says who says this one, or null. */
    static Clause of(Scene scene, Clause c) {
        Clause at = c;
        for (int i = 0; at.parent() >= 0 && i < FAR; i++) {
            at = scene.clauses().get(at.parent());
            if (says(scene, at)) {
                return at;
            }
        }
        for (Clause o : scene.clauses()) {
            boolean beside = o.parent() < 0 && o != at && bounds(scene, o, at);
            if (beside && says(scene, o)) {
                return o;
            }
        }
        return null;
    }

    /** Those who say it. */
    static Set<Integer> named(Scene scene, Clause saying) {
        return saying == null ? new LinkedHashSet<>() : new LinkedHashSet<>(Takers.of(scene, saying));
    }

    /** Those who announce it, or say it and are such as most likely take what they speak of. */
    static Set<Integer> announcing(Scene scene, Clause saying) {
        Set<Integer> named = named(scene, saying);
        if (!is(scene, saying, "announces")) {
            named.removeIf(i -> !scene.words().authority(scene.actor(i).key()));
        }
        return named;
    }

    /** Whether the verb of the clause has this role. */
    static boolean is(Scene scene, Clause c, String role) {
        return c != null
                && c.verb() != null
                && c.verb().lemmas().stream().anyMatch(l -> scene.words().is(role, l));
    }

    private static boolean says(Scene scene, Clause c) {
        return is(scene, c, "says");
    }

    /** Whether one follows the other with a mark between: "… , she said". */
    private static boolean bounds(Scene scene, Clause saying, Clause said) {
        int first = saying.tokens().get(0);
        return first > said.tokens().get(0)
                && first > 0
                && !scene.token(first - 1).word();
    }
}
