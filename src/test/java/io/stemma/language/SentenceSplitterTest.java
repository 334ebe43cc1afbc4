package io.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
    private static List<String> sentences(String language, String text) {
        return LanguagePacks.ofStemma().of(language).orElseThrow().sentences(text, List.of()).stream()
                .map(s -> s.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # Mr. Ito met Dr. Sørensen on Feb. 3. They spoke for an hour. # 2",
                "en # The U.S. Senate voted on Tuesday. It was close. # 2",
                "en # Maria V. Petrova, 41, was named. She starts soon. # 2",
                "en # Shares fell 3.5 percent to $1.20. Trading was thin. # 2",
                "en # “We will go on.” He did not say how. # 2",
                "en # “We will go on,” he said. “Nobody stops us.” # 2",
                "en # Who pays? Nobody knows! The talks go on… Then silence. # 4",
                "en # He works for Acme Inc. in Leeds. # 1",
                "en # They left at 5 p.m. The train was late. # 2",
                "de # Am 30. April begann der Streik. Er dauerte lange. # 2",
                "de # Das ist z. B. in Bern so. Dort gilt es seit 2021. Danach kam nichts. # 3",
                "de # Rund 3,5 Mio. Menschen sind betroffen. Helfer kommen. # 2",
                "de # „Wir bleiben“, sagte sie. „Das ist sicher.“ # 2",
                "de # »Wir gehen.« Dann ging er. # 2",
                "de # Karl V. Lindner kam um 18.30 Uhr. Er blieb bis zum 2. Mai. # 2",
                "de # Der 3. Platz ging an Dr. Anna Weiß. # 1",
                "de # Die Sitzung endete um 12 Uhr. Im Saal blieb es still. # 2"
            })
    void sentencesAreCounted(String language, String text, int expected) {
        assertThat(sentences(language, text)).as(text).hasSize(expected);
    }

    @Test
    void aHardWrappedTextIsOneParagraphALine() {
        String text = """
                The mayor of the small harbour town said on Monday that the
                bridge would be closed for repairs until the end of the year
                because the pillars had been damaged by the ice that came down
                the river in the winter, and that a ferry would be run instead
                for as long as the work goes on. Nobody was hurt.

                The next council meets in May.
                """;
        assertThat(sentences("en", text)).hasSize(3);
    }

    @Test
    void whatIsExcludedIsNoSentence() {
        String text = "Read more here\nThe bridge was closed on Monday.";
        List<Sentence> found =
                LanguagePacks.ofStemma().of("en").orElseThrow().sentences(text, List.of(new Span(0, 14)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().of(text)).isEqualTo("The bridge was closed on Monday.");
    }
}
