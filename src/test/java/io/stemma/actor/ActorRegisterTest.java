package io.stemma.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who in one story is whom in another. */
class ActorRegisterTest {
    private static Appearance person(String name, String... roles) {
        return new Appearance(
                "person-" + NameSkeleton.of(name).replace(' ', '-'),
                name,
                NameKind.PERSON,
                null,
                List.of(name),
                Arrays.stream(roles).map(r -> new Appearance.RoleWord(r, r)).toList(),
                1);
    }

    private static Appearance country(String key, String name) {
        return new Appearance("country-" + key, name, NameKind.COUNTRY, key, List.of(name), List.of(), 2);
    }

    private static Appearance firm(String name) {
        return new Appearance(
                "organisation-" + NameSkeleton.of(name).replace(' ', '-'),
                name,
                NameKind.ORGANISATION,
                null,
                List.of(name),
                List.of(),
                1);
    }

    private static StoryCast story(String id, String line, Appearance... actors) {
        return new StoryCast(id, id, line, List.of(actors));
    }

    private static ActorRegister of(StoryCast... casts) {
        return new Registrar(new AlikeNames()).register(List.of(casts), Map.of());
    }

    private static List<String> persons(ActorRegister register) {
        return register.actors().stream()
                .filter(a -> a.kind() == NameKind.PERSON)
                .map(a -> a.name() + " in " + a.stories())
                .sorted()
                .toList();
    }

    @Test
    void oneNameInTwoSpellingsIsOnePerson() {
        ActorRegister register = of(
                story("a", null, person("Yevgeny Kosarev"), country("ru", "Russia")),
                story("b", null, person("Jewgeni Kossarew"), country("ru", "Russland")),
                story("c", null, person("Olga Kosareva")));
        assertThat(persons(register)).hasSize(2);
        assertThat(register.of("country-ru").orElseThrow().stories()).containsExactly("a", "b");
        assertThat(register.of("country-ru").orElseThrow().spellings()).contains("Russia", "Russland");
    }

    @Test
    void aSurnameAloneBelongsToItsLineAndToNobodyElsewhere() {
        Appearance mill = firm("Halden Mills");
        Appearance union = firm("Dockers of Halden");
        ActorRegister register = of(
                story("a", "a", person("Ingrid Solheim"), mill, union),
                story("b", "a", person("Solheim"), mill, union),
                story("c", null, person("Solheim"), mill, union));
        assertThat(persons(register)).containsExactly("Ingrid Solheim in [a, b]", "Solheim in [c]");
        assertThat(register.renamed("b")).containsValue("person-ingrid-solheim");
    }

    @Test
    void twoWhomTheSurnameFitsEquallyLeaveItAlone() {
        Appearance mill = firm("Halden Mills");
        Appearance union = firm("Dockers of Halden");
        ActorRegister register = of(
                story("a", "a", person("Ingrid Solheim"), person("Peter Solheim"), mill, union),
                story("b", "a", person("Solheim"), mill, union));
        assertThat(persons(register)).hasSize(3);
    }

    @Test
    void twoWhomAStoryTellsApartStayTwo() {
        Appearance father = person("Anton Weiss");
        Appearance son = new Appearance(
                "person-anton-weis-2", "Anton Weiss", NameKind.PERSON, null, List.of("Anton Weiss"), List.of(), 1);
        ActorRegister register = of(story("a", null, father, son), story("b", null, person("Anton Weiss")));
        assertThat(persons(register)).containsExactly("Anton Weiss in [a, b]", "Anton Weiss in [a]");
        assertThat(register.actors()).extracting(KnownActor::id).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfStoriesIsOfNoMatterAndNamesMayBeKnownBefore() {
        List<StoryCast> casts = new ArrayList<>(List.of(
                story("a", "a", person("Yevgeny Kosarev"), firm("Halden Mills")),
                story("b", "a", person("Kosarev", "envoy"), firm("Halden Mills")),
                story("c", null, person("Jewgeni Kossarew", "envoy")),
                story("d", null, person("Y. Kosarev"))));
        AlikeNames names = new AlikeNames();
        List<KnownActor> first = new Registrar(names).register(casts, Map.of()).actors();
        Collections.reverse(casts);
        assertThat(new Registrar(new AlikeNames()).register(casts, Map.of()).actors())
                .isEqualTo(first);
        assertThat(new Registrar(names).register(casts, Map.of()).actors()).isEqualTo(first);
    }

    @Test
    void whomAPersonHasSaidToBeAnotherIsThatOne() {
        ActorRegister register = new Registrar(new AlikeNames())
                .register(
                        List.of(story("a", null, person("Ada Quill")), story("b", null, person("Nora Brandt"))),
                        Map.of(person("Nora Brandt").id(), person("Ada Quill").id()));
        assertThat(persons(register)).hasSize(1);
        assertThat(register.actors().get(0).stories()).containsExactly("a", "b");
    }
}
