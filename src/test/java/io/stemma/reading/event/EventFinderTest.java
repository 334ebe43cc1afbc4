package io.stemma.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many happenings a sentence tells. */
class EventFinderTest {
    private static final Reader READER = new Reader(LanguagePacks.ofStemma());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Norwegian and Chadian diplomats sat down in Oslo to discuss fish. | 1
                    en | Norwegian diplomats met officials from Chad and will discuss fish with Peru. | 2
                    de | Norwegische und tschadische Diplomaten setzten sich in Oslo zusammen, um über Fisch zu beraten. | 1
                    """)
    void whatTalksAreForIsNoTalksOfItsOwn(String language, String text, int talks) {
        Article article =
                new Article("a", "made-up", null, null, null, null, null, null, null, language, text, List.of());
        assertThat(READER.read(article).events())
                .filteredOn(e -> e.type() == EventType.CONSULT)
                .hasSize(talks);
    }

    /** Who did it to whom, in sentences whose structure hides it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Norway and Chad, whose boats chase the same fish, settled their quarrel on Friday. | AGREE | Norway | Chad
                    en | Norway gave six million crowns in aid to Chadian families stranded in camps. | AID | Norway | residents
                    en | Norwegian coast guards joined their Chadian colleagues in a search for survivors. | COOPERATE | Norway | Chad
                    en | An ambush by Hamas on a Chadian bus left nine passengers dead. | ASSAULT | Hamas | Chad
                    en | Norwegian jets bombed what the army called camps of Chad. | ASSAULT | Norway | Chad
                    en | Norway's refusal to extradite two men to Chad has angered the court. | REJECT | Norway | Chad
                    en | Norway has moved troops up to the river that separates it from Chad. | MOBILIZE | Norway | Chad
                    en | Two Chadian sailors were arrested in Norway. | COERCE | Norway | Chad
                    en | Norway no longer supports Chad. | SUPPORT | Norway | Chad
                    de | Der norwegische Minister wurde vom Präsidenten des Tschad empfangen. | CONSULT | Tschad | Norwegen
                    de | Norwegen hat die Vermögen neun tschadischer Richter eingefroren. | SANCTION | Norwegen | Tschad
                    de | Auf Druck der Straße lehnte Norwegens Präsident den Plan des Tschad ab. | REJECT | Norwegen | Tschad
                    de | Die Behörden von Peru wurden von Norwegen aufgefordert, die Grenze zu öffnen. | REQUEST | Norwegen | Peru
                    de | Norwegens Weigerung, zwei Männer an den Tschad auszuliefern, verärgerte das Gericht. | REJECT | Norwegen | Tschad
                    """)
    void whoStandsWhere(String language, String text, EventType type, String source, String target) {
        Article article =
                new Article("a", "made-up", null, null, null, null, null, null, null, language, text, List.of());
        var reading = READER.read(article);
        assertThat(reading.events()).anySatisfy(e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.source()).anyMatch(i -> named(reading, i, source));
            assertThat(e.target()).anyMatch(i -> named(reading, i, target));
        });
    }

    private static boolean named(Reading reading, int actor, String name) {
        return reading.names().actors().get(actor).name().contains(name);
    }

    /** What a sentence supposes, asks, compares or retells is no news. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The film tells how Norway attacked Chad.
                    en | Nobody knows whether Norway will sign a treaty with Chad.
                    de | Der Roman erzählt, wie Norwegen den Tschad angriff.
                    de | Niemand weiß, ob Norwegen mit dem Tschad einen Vertrag unterzeichnet.
                    de | Norwegens Minister sprach von einer guten Saison.
                    """)
    void whatIsNoNewsIsNoEvent(String language, String text) {
        Article article =
                new Article("a", "made-up", null, null, null, null, null, null, null, language, text, List.of());
        assertThat(READER.read(article).events()).isEmpty();
    }
}
