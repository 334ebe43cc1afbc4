package io.stemma.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What persons of many stories are called by: an id of the name; of several with one id all but the first bear a number.
 * Not safe for use by many threads.
 */
final class PersonIds {
    private final Map<String, List<Person>> bySlug = new HashMap<>();
    private final Map<String, Map<String, String>> ofStory = new HashMap<>();

    /** For each of a story's ids that is another here, the id here. */
    Map<String, String> of(String story) {
        return ofStory.getOrDefault(story, Map.of());
    }

    void forget(String story) {
        ofStory.remove(story);
    }

    /**
     * Calls persons anew.
     *
     * @param changed those who are new, are nobody any more or are others than before
     * @return ids of the stories in which somebody goes by another id than before
     */
    Set<String> name(Collection<Person> changed) {
        Set<String> slugs = new HashSet<>();
        for (Person p : changed) {
            String slug = ActorResolver.id(p.names());
            slugs.add(slug);
            List<Person> same = bySlug.computeIfAbsent(slug, k -> new ArrayList<>(1));
            same.removeIf(s -> s == p);
            if (p.first() != null) {
                same.add(p);
            }
        }
        Set<String> moved = new HashSet<>();
        for (String slug : slugs) {
            List<Person> same = bySlug.get(slug);
            if (same.isEmpty()) {
                bySlug.remove(slug);
                continue;
            }
            if (same.size() > 1) {
                Map<Person, Bearer> first = new HashMap<>();
                same.forEach(p -> first.put(p, p.first()));
                same.sort(Comparator.comparing((Person p) -> first.get(p).cast().order())
                        .thenComparing(p -> first.get(p).actor().id()));
            }
            for (int i = 0; i < same.size(); i++) {
                Person p = same.get(i);
                String id = i == 0 ? slug : slug + "-" + (i + 1);
                if (!id.equals(p.id()) || changed.contains(p)) {
                    p.call(id);
                    p.bearers().stream().filter(b -> call(b, id)).forEach(b -> moved.add(b.story()));
                }
            }
        }
        return moved;
    }

    /** Whether that is something new. */
    private boolean call(Bearer b, String id) {
        String known = of(b.story()).getOrDefault(b.actor().id(), b.actor().id());
        if (id.equals(known)) {
            return false;
        }
        Map<String, String> own = ofStory.computeIfAbsent(b.story(), k -> new HashMap<>());
        if (id.equals(b.actor().id())) {
            own.remove(b.actor().id());
        } else {
            own.put(b.actor().id(), id);
        }
        return true;
    }
}
