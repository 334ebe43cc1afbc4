package io.stemma.reading.event;

import io.stemma.reading.clause.Member;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.RoleMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the person behind a description: "a Kremlin envoy" is whom the article, anywhere, gives the role of an envoy and
 * names with Russia. Where it does so with nobody or with several, the description stands for the country.
 */
final class Described {
    private static final int AROUND = 25;
    private static final int STEM = 5;

    private final Scene scene;
    private final Set<String> one;

    Described(Scene scene, EventPatterns patterns) {
        this.scene = scene;
        this.one = patterns.list("one");
    }

    /** Whom the member stands for, or null. */
    NameMention of(Member m) {
        NameMention name = m.name();
        if (name == null
                || scene.actor(name).kind() == NameKind.PERSON
                || name.span().contains(scene.token(m.head()).span())
                || !one.contains(scene.token(m.from()).lower())) {
            return name;
        }
        String noun = stem(scene.token(m.head()).lower());
        List<LocalActor> persons = new ArrayList<>();
        for (LocalActor a : scene.names().actors()) {
            if (a.kind() == NameKind.PERSON
                    && a.roles().stream()
                            .anyMatch(r -> names(r, noun)
                                    && near(r, name.actor())
                                    && !r.span().contains(name.span()))) {
                persons.add(a);
            }
        }
        return persons.size() == 1
                ? new NameMention(name.span(), name.sentence(), persons.get(0).index(), NameForm.NOMINAL)
                : name;
    }

    private static boolean names(RoleMention r, String noun) {
        for (String word : r.role().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (stem(word).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** A word without what declines it. */
    private static String stem(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return last.substring(0, Math.min(last.length(), Math.max(STEM, last.length() - 2)));
    }

    /** Whether the article names this actor within the role or beside it. */
    private boolean near(RoleMention r, int actor) {
        return scene.names().mentions().stream()
                .anyMatch(m -> m.actor() == actor
                        && m.span().end() > r.span().start() - AROUND
                        && m.span().start() < r.span().end() + AROUND);
    }
}
