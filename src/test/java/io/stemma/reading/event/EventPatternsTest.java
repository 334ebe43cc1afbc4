package io.stemma.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.ParsedArticle;
import io.stemma.reading.name.NameFinder;
import io.stemma.reading.name.Names;
import io.stemma.reading.time.TimeFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pattern finds the event of its example, with those who are marked in it, and none in its counterexample. */
class EventPatternsTest {
    private record Read(Names names, List<EventMention> events) {}

    @TestFactory
    Stream<DynamicTest> everyPatternHoldsToItsExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LanguagePack pack : LanguagePacks.ofStemma().all()) {
            for (EventPattern p :
                    pack.part(EventPatterns.class, EventPatterns::new).all()) {
                tests.add(DynamicTest.dynamicTest(p.row().where() + " example", () -> matches(pack, p)));
                tests.add(DynamicTest.dynamicTest(p.row().where() + " counterexample", () -> refuses(pack, p)));
            }
        }
        return tests.stream();
    }

    private static void matches(LanguagePack pack, EventPattern p) {
        assertThat(p.example()).as("an example").isNotBlank();
        String text = p.example().replaceAll("\\[>?|>?\\]", "");
        Read read = read(pack, text);
        List<EventMention> found =
                read.events().stream().filter(e -> e.type() == p.type()).toList();
        assertThat(found).as(text + " in " + read.events()).isNotEmpty();
        EventMention event = found.get(0);
        for (String name : marked(p.example(), "\\[([^\\]>]+)>?\\]")) {
            assertThat(names(read, event.source())).as("source of " + text).anyMatch(n -> same(n, name));
        }
        for (String name : marked(p.example(), "\\[>([^\\]]+)\\]")) {
            assertThat(names(read, event.target())).as("target of " + text).anyMatch(n -> same(n, name));
        }
    }

    private static void refuses(LanguagePack pack, EventPattern p) {
        assertThat(p.counterexample()).as("a counterexample").isNotBlank();
        assertThat(p.why()).as("a line of why").isNotBlank();
        Read read = read(pack, p.counterexample());
        assertThat(read.events().stream().map(EventMention::type))
                .as(p.counterexample())
                .doesNotContain(p.type());
    }

    private static boolean same(String name, String marked) {
        String last = marked.substring(marked.lastIndexOf(' ') + 1);
        return name.contains(last)
                || last.contains(name)
                || last.endsWith("s") && name.contains(last.substring(0, last.length() - 1));
    }

    private static List<String> marked(String example, String regex) {
        var matcher = java.util.regex.Pattern.compile(regex).matcher(example);
        List<String> marked = new ArrayList<>();
        while (matcher.find()) {
            marked.add(matcher.group(1));
        }
        return marked;
    }

    private static List<String> names(Read read, List<Integer> actors) {
        return actors.stream()
                .flatMap(a -> Stream.concat(
                        Stream.of(read.names().actors().get(a).name()),
                        read.names().actors().get(a).spellings().stream()))
                .toList();
    }

    private static Read read(LanguagePack pack, String text) {
        Article article = new Article(
                "a", "a.txt", null, null, null, (Span) null, null, null, null, pack.code(), text, List.of());
        ParsedArticle parsed = pack.parse(article);
        Names names = pack.part(NameFinder.class, NameFinder::new).find(parsed);
        var times = pack.part(TimeFinder.class, TimeFinder::new).find(parsed);
        return new Read(names, pack.part(EventFinder.class, EventFinder::new).find(parsed, names, times));
    }
}
