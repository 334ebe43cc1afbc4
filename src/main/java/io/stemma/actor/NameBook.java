package io.stemma.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names by how they sound, so that those which may be one with a name are found without looking at all. It only grows; that
 * it holds names which nobody bears any more is of no harm. Safe for use by many threads.
 */
public final class NameBook {
    private static final String ANY_WORD = "*";

    private final Map<String, List<String>> bySound = new ConcurrentHashMap<>();
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final Map<String, String> anyWord = new ConcurrentHashMap<>();

    /** A person's name in the form in which {@link #near} tells it; it is known from now on. */
    public String person(String name) {
        return written.computeIfAbsent(name, n -> added(n, NameKeys.pairs(NameKeys.of(n))));
    }

    /** The same for a name of somebody else, where any word may stand for the whole. */
    public String other(String name) {
        return anyWord.computeIfAbsent(
                name,
                n -> added(n, NameKeys.of(n).stream().map(ANY_WORD::concat).toList()));
    }

    private String added(String name, Collection<String> sounds) {
        String plain = plain(name);
        sounds.forEach(sound -> bySound.merge(sound, List.of(plain), NameBook::both));
        return plain;
    }

    /** How a name is told: two that differ in capitals alone are one. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The names that may be one with this, of whomever. */
    public Set<String> near(String name) {
        List<String> keys = NameKeys.of(name);
        Set<String> near = new LinkedHashSet<>();
        NameKeys.pairs(keys).forEach(sound -> near.addAll(bySound.getOrDefault(sound, List.of())));
        keys.forEach(word -> near.addAll(bySound.getOrDefault(ANY_WORD + word, List.of())));
        return near;
    }
}
