package io.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePackTest {
    private static LanguagePack pack(String language) {
        return LanguagePacks.ofStemma().of(language).orElseThrow();
    }

    private static List<Token> tokens(String language, String text) {
        return pack(language).tokens(text, new Span(0, text.length()));
    }

    @Test
    void packsAreFoundByFolder() {
        assertThat(LanguagePacks.ofStemma().codes()).contains("de", "en");
        assertThat(LanguagePacks.ofStemma().of("xx")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # The U.S. didn't pay $3.5bn. # The|U.S.|did|n't|pay|$|3.5bn|.",
                "en # Anna’s 49-year-old friend # Anna|’s|49-year-old|friend",
                "de # US-Beamte zahlten 1.000,50 Euro (z.B. bar). # US-Beamte|zahlten|1.000,50|Euro|(|z.B.|bar|)|."
            })
    void tokensAreWordsNumbersAndMarks(String language, String text, String expected) {
        assertThat(tokens(language, text).stream().map(Token::text)).containsExactly(expected.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, imposed, impose",
        "en, talks, talk",
        "en, countries, country",
        "en, stopped, stop",
        "en, said, say",
        "en, met, meet",
        "en, women, woman",
        "en, granting, grant",
        "de, verhängten, verhängen",
        "de, Ländern, Land",
        "de, zurückgewiesen, zurückweisen",
        "de, Gesprächen, Gespräch",
        "de, traf, treffen"
    })
    void lemmas(String language, String form, String lemma) {
        assertThat(pack(language).lemmas().analyses(form))
                .anyMatch(a -> a.lemma().equals(lemma));
    }

    @ParameterizedTest
    @CsvSource({"Der Minister lehnte den Plan am Abend ab., ablehnen", "Sie nimmt an dem Treffen teil., teilnehmen"})
    void aSeparatedPrefixIsJoinedWithItsVerb(String text, String verb) {
        Sentence sentence = pack("de").sentences(text, List.of()).get(0);
        assertThat(sentence.tokens()).anyMatch(t -> t.hasLemma(verb));
    }

    @Test
    void theLexiconIsLargeAndKnowsPhrases() {
        assertThat(pack("de").lexicon().size()).isGreaterThan(6000);
        assertThat(glosses("Das Abkommen tritt am Montag in Kraft.")).contains("take effect");
        assertThat(glosses("Sie setzten die Sanktionen aus."))
                .contains("suspend")
                .contains("sanction");
    }

    @Test
    void compoundsAreSplitWhereTheLexiconLacksThem() {
        assertThat(glosses("der Brückenbauminister")).contains("bridge").contains("minister");
    }

    private static List<String> glosses(String text) {
        Sentence sentence = pack("de").sentences(text, List.of()).get(0);
        return pack("de").glosser().terms(sentence.tokens()).stream()
                .flatMap(t -> Arrays.stream(t.split("\\|")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, The council met on Monday to talk about the old bridge and its price",
        "de, Der Rat kam am Montag zusammen und sprach über die alte Brücke",
        "fr, Le conseil s'est réuni lundi pour parler du vieux pont et de son prix"
    })
    void languagesAreToldApart(String code, String text) {
        assertThat(LanguageIdentifier.identify(text)).contains(code);
    }
}
