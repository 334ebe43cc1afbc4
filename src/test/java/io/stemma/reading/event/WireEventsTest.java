package io.stemma.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did what to whom in sentences as agencies write them, each for a way in which one was once read wrongly. */
class WireEventsTest {
    private static final Reader READER = new Reader(LanguagePacks.ofStemma());

    private static String told(String language, String text) {
        Reading r = READER.read(new Article(
                "a", "a", null, null, null, null, null, "2025-05-14", "metadata", language, text, List.of()));
        return r.events().stream()
                .map(e -> e.type() + " " + names(r, e.source()) + " > " + names(r, e.target()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway, which fought a war with Chad, thanked Niger. | SUPPORT Norway > Niger
            en | Norway recalled its envoy from Chad after a Norwegian cook was hanged there. | SANCTION Norway > Chad
            en | Norway thanked Niger on Monday for its help in talks with Chad. | SUPPORT Norway > Niger
            en | Norway thanked Chad, which is building a port, until Niger agrees to share it. | SUPPORT Norway > Chad
            de | Norwegen, das gegen den Tschad einen Krieg geführt hatte, dankte Niger. | SUPPORT Norwegen > Niger
            de | Norwegen dankte Niger, nachdem im Hafen ein norwegischer Koch ermordet worden war. | SUPPORT Norwegen > Niger
            """)
    void whatIsToldAsideIsNoNews(String language, String text, String told) {
        assertThat(told(language, text)).isEqualTo(told);
    }

    private static String names(Reading r, List<Integer> actors) {
        return actors.stream().map(i -> r.names().actors().get(i).name()).collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norway has provided Chad with blankets. | AID Norway > Chad
            en | Gunmen from Chad who seized a boat have threatened to kill sailors from Norway. | THREATEN Chad > Norway
            en | Norway has handed out maize and cooking oil to Chad. | AID Norway > Chad
            en | Tens of thousands of Norwegians rallied against Chad. | PROTEST Norway > Chad
            en | Rebels from Norway hacked to death 40 Chadian farmers. | ASSAULT Norway > farmers (Chad)
            en | Norway warned that it would shell the coast if Chad sent boats. | THREATEN Norway > Chad
            en | Norwegian artists led a march against Chad. | PROTEST Norway > Chad
            en | Chad must hand back the boat, Norway said. | REQUEST Norway > Chad
            en | Norway ordered the Chadian ambassador to leave within a week. | SANCTION Norway > Chad
            en | In a bid to keep two of its old friends, Norway promised Chad a cheap loan. | AGREE Norway > Chad
            en | Hundreds of Norwegians, many carrying candles, marched on Monday against Chad. | PROTEST Norway > Chad
            en | Norwegian doctors treated wounded Chadian farmers. | AID Norway > farmers (Chad)
            en | Norway shelled besieged Chad for a week. | ASSAULT Norway > Chad
            en | Norwegian workers marched in Oslo demanding that the government raise a wage. | PROTEST workers (Norway) > government
            en | Two men were hurt when Norwegian gunmen set off a bomb in Chad. | ASSAULT rebels (Norway) > Chad
            en | A crowd of Norwegian villagers attacked boats from Chad. | ASSAULT Norway > Chad
            en | Norway said it was prepared to send doctors to Chad. | AGREE Norway > Chad
            en | Norwegian rebels gave themselves up to the government in Moundou. | RETREAT rebels (Norway) > government
            de | Norwegens Minister forderte Tschad auf, die Boote zu räumen. | REQUEST Norwegen > Tschad
            de | Norwegen stellte den tschadischen Helfern, die im Norden arbeiten, zwei Boote zur Verfügung. | AID Norwegen > Tschad
            de | Hunderte norwegische Ärzte wurden in den Tschad entsandt. | AID Norwegen > Tschad
            de | Ein norwegisches Gericht verurteilte einen Fischer aus dem Tschad zu drei Jahren Haft. | ACCUSE Norwegen > Tschad
            de | Norwegen verhängte Zölle gegen den Tschad und schickte Boote nach Niger. | SANCTION Norwegen > Tschad
            """)
    void whoDidWhatToWhom(String language, String text, String told) {
        assertThat(told(language, text)).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Im Zuge des Krieges in der Ukraine ist der norwegische Minister Ole Lund nach Washington gereist. | Ukraine
            en | The Norwegian minister Ole Lund flew to Chad on Monday. | Chad
            """)
    void whereSomebodyGoesIsNotWhomHeMeets(String language, String text, String place) {
        assertThat(told(language, text)).contains("CONSULT Ole Lund > ").doesNotContain("> " + place);
    }
}
