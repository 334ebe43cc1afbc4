package io.stemma.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import io.stemma.reading.name.NameKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorResolverTest {
    private static List<String> persons(String... texts) {
        Reader reader = new Reader(LanguagePacks.ofStemma());
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String language = texts[i].substring(0, 2);
            readings.add(reader.read(new Article(
                    "a" + i,
                    "a" + i,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    language,
                    texts[i].substring(4),
                    List.of())));
        }
        return ActorResolver.resolve(readings).actors().stream()
                .filter(a -> a.kind() == NameKind.PERSON)
                .map(Actor::name)
                .sorted()
                .toList();
    }

    @Test
    void twoOfOneSurnameStayApart() {
        assertThat(persons("de: Hanne Schmidt sprach in Nordholm.", "de: Jesper Schmidt sprach in Nordholm."))
                .containsExactly("Hanne Schmidt", "Jesper Schmidt");
    }

    @Test
    void fatherAndSonStayApart() {
        assertThat(persons("en: Earl Marlow Jr. spoke in Boston.", "en: Earl Marlow Sr. spoke in Boston."))
                .hasSize(2);
    }

    @Test
    void aSharedGivenNameDoesNotMakeUpForAnotherSurname() {
        assertThat(persons("en: Minister John Mann spoke in Boston.", "en: Senator John McCann spoke in Boston."))
                .hasSize(2);
        assertThat(persons("en: Alan S. Binder spoke in Boston.", "en: Alan Soady spoke in Boston."))
                .hasSize(2);
        assertThat(persons("en: Senator Ron Paul spoke in Boston.", "en: Paul Ryan spoke in Boston."))
                .hasSize(2);
    }

    @Test
    void theSpellingsOfTwoLanguagesAreOnePerson() {
        assertThat(persons("de: Kirill Dmitrijew sprach in Boston.", "en: Kirill Dmitriev spoke in Boston."))
                .containsExactly("Kirill Dmitriev");
    }

    @Test
    void lettersOfTwoScriptsAreCompared() {
        assertThat(NameLikeness.ofPersons("Sergej Schoigu", "Сергей Шойгу")).isGreaterThan(0.85);
        assertThat(NameLikeness.ofPersons("Sergej Schoigu", "Сергей Чойбу")).isLessThan(0.75);
        assertThat(NameLikeness.ofOrganisations("Gazprom", "Газпром")).isGreaterThan(0.9);
    }
}
