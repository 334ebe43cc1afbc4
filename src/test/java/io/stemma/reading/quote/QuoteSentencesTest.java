package io.stemma.reading.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.name.NameFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences of news, each with what is said in it and by whom. All words of the content must be found and none beyond, the
 * verb that reports aside; every speaker found must stand within a marked one.
 */
class QuoteSentencesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/io/stemma/reading/quote/sentences.tsv");

    /** A text with its marks taken off. */
    private record Marked(String text, List<Span> speakers, List<Span> content) {
        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Span> speakers = new ArrayList<>();
            List<Span> content = new ArrayList<>();
            int speaker = 0;
            int said = 0;
            for (char c : marked.toCharArray()) {
                switch (c) {
                    case '{' -> speaker = text.length();
                    case '}' -> speakers.add(new Span(speaker, text.length()));
                    case '[' -> said = text.length();
                    case ']' -> content.add(new Span(said, text.length()));
                    default -> text.append(c);
                }
            }
            return new Marked(text.toString(), speakers, content);
        }

        Set<Integer> words(List<Span> spans, Span without) {
            Set<Integer> words = new TreeSet<>();
            for (Span s : spans) {
                for (int i = s.start(); i < s.end(); i++) {
                    boolean start = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
                    boolean aside = without != null && without.contains(i);
                    if (start && !aside && Character.isLetterOrDigit(text.charAt(i))) {
                        words.add(i);
                    }
                }
            }
            return words;
        }
    }

    @TestFactory
    Stream<DynamicTest> sentences() throws Exception {
        return Files.readAllLines(SENTENCES).stream()
                .filter(l -> !l.startsWith("#"))
                .map(l -> l.split("\t"))
                .map(c -> DynamicTest.dynamicTest(c[1], () -> check(c[0], Marked.of(c[1]))));
    }

    private static void check(String language, Marked marked) {
        Set<Integer> said = new TreeSet<>();
        Set<Integer> speakers = marked.words(marked.speakers(), null);
        for (QuoteMention q : quotes(language, marked.text())) {
            said.addAll(marked.words(q.content(), q.cue()));
            List<Span> speaker = q.speakerSpan() == null ? List.of() : List.of(q.speakerSpan());
            assertThat(speakers).as("speakers").containsAll(marked.words(speaker, null));
            assertThat(speaker.isEmpty()).as("nameless").isEqualTo(speakers.isEmpty());
        }
        assertThat(said).as("words said").isEqualTo(marked.words(marked.content(), null));
    }

    private static List<QuoteMention> quotes(String language, String text) {
        LanguagePack pack = LanguagePacks.ofStemma().of(language).orElseThrow();
        var article = pack.parse(
                new Article("x", "x.txt", null, null, null, null, null, null, null, language, text, List.of()));
        var names = pack.part(NameFinder.class, NameFinder::new).find(article);
        return pack.part(QuoteFinder.class, QuoteFinder::new).find(article, names);
    }
}
