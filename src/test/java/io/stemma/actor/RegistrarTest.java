package io.stemma.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A register of stories that come and go one by one is that of all of them at once. */
class RegistrarTest {
    private static final String[] GIVEN = {
        "Anton", "Antón", "Antony", "Berta", "Carl Maria", "Karl", "Y.", "Yevgeny", "Jewgeni", ""
    };
    private static final String[] SURNAMES = {
        "Weiss", "Weisz", "Kosarev", "Kossarew", "Quill", "Weiss jr.", "Maria", "Quill-Weiss"
    };
    private static final String[] LINES = {"line one", "line two", null};
    private static final String[] ROLES = {"envoy", "minister", "judge"};

    private static Appearance actor(Random r, int number) {
        if (r.nextInt(3) == 0) {
            String key = r.nextBoolean() ? "fi" : "no";
            return new Appearance("country-" + key, key, NameKind.COUNTRY, key, List.of(key), List.of(), 1);
        }
        String name = (GIVEN[r.nextInt(GIVEN.length)] + " " + SURNAMES[r.nextInt(SURNAMES.length)]).strip();
        String role = ROLES[r.nextInt(ROLES.length)];
        return new Appearance(
                "person-" + NameSkeleton.of(name).replace(' ', '-') + (r.nextInt(4) == 0 ? "-" + number : ""),
                name,
                NameKind.PERSON,
                null,
                List.of(name),
                r.nextBoolean() ? List.of() : List.of(new Appearance.RoleWord(role, role)),
                1 + r.nextInt(3));
    }

    /** A story knows each of its actors by an id of its own. */
    private static StoryCast story(Random r, int number) {
        Map<String, Appearance> actors = new LinkedHashMap<>();
        for (int i = 1 + r.nextInt(6); i > 0; i--) {
            Appearance a = actor(r, i);
            actors.putIfAbsent(a.id(), a);
        }
        return new StoryCast(
                "story-" + number, "order-" + number, LINES[r.nextInt(LINES.length)], List.copyOf(actors.values()));
    }

    private static void same(ActorRegister one, ActorRegister other, List<StoryCast> stories) {
        assertThat(one.actors()).isEqualTo(other.actors());
        stories.forEach(s -> assertThat(one.renamed(s.story())).isEqualTo(other.renamed(s.story())));
    }

    @Test
    void whatCameAndWentBeforeIsOfNoMatter() {
        for (int seed = 0; seed < 60; seed++) {
            Random r = new Random(seed);
            AlikeNames names = new AlikeNames();
            Registrar kept = new Registrar(names);
            List<StoryCast> stories = new ArrayList<>();
            Map<String, String> byHand = Map.of();
            for (int step = 0; step < 40; step++) {
                for (int n = 1 + r.nextInt(3); n > 0; n--) {
                    int number = r.nextInt(30);
                    stories.removeIf(s -> s.story().equals("story-" + number));
                    if (r.nextInt(4) > 0) {
                        stories.add(story(r, number));
                    }
                }
                if (r.nextInt(20) == 0) {
                    byHand = Map.of("person-anton-vais", "person-berta-kvil");
                }
                same(
                        kept.register(stories, byHand),
                        new Registrar(new AlikeNames()).register(stories, byHand),
                        stories);
            }
        }
    }
}
