package io.stemma.reading.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Row;
import io.stemma.reading.Reader;
import io.stemma.reading.event.EventMention;
import io.stemma.reading.event.Mode;
import io.stemma.reading.name.NameFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Clauses that only say what is called untrue. */
class RefutationsTest {
    private static final LanguagePacks PACKS = LanguagePacks.ofStemma();

    static Stream<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String code : List.of("en", "de")) {
            for (Row r : PACKS.of(code).orElseThrow().table("clause/refuting.tsv")) {
                rows.add(List.of(code, r.cell(2), r.cell(3), r.cell(4)));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void examplesOfEachUse(List<String> row) {
        String verb = row.get(1).replaceAll(".*\\[(.*)].*", "$1");
        assertThat(denied(row.get(0), row.get(1).replaceAll("[\\[\\]]", ""))).contains(verb);
        assertThat(denied(row.get(0), row.get(2))).isEmpty();
        assertThat(row.get(3)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|Reports that police in Ghana had arrested Kofi Adu are false, a spokeswoman said.|COERCE
            en|Eritrea's minister said claims that its troops had attacked a village in Ethiopia were untrue.|ASSAULT
            en|Reports of talks between Iran and Bahrain were not true, a spokesman said.|CONSULT
            en|Chad dismissed reports that its army had attacked a village in Niger.|ASSAULT
            de|Berichte, Norwegen habe seinen Botschafter aus dem Tschad abgezogen, seien falsch.|SANCTION
            de|Peru hat Meldungen zurückgewiesen, es habe seinen Botschafter aus Bolivien zurückgerufen.|SANCTION
            de|Dass Norwegen ein Dorf im Tschad beschossen habe, sei falsch, sagte der Minister.|ASSAULT
            de|Berichte über Gespräche zwischen dem Iran und Bahrain seien falsch, sagte ein Sprecher.|CONSULT
            de|Lettland hat dementiert, mit Estland ein Abkommen unterzeichnet zu haben.|AGREE
            """)
    void whatARefutedReportTellsIsDenied(String language, String sentence, String type) {
        assertThat(events(language, sentence))
                .filteredOn(e -> e.type().name().equals(type))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.mode()).isEqualTo(Mode.DENIED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|Norway shelled a village in Chad, which was wrong, the minister said.|ASSAULT
            en|The report said Norway had shelled a village in Chad, and that the mayor was wrong.|ASSAULT
            de|Der Bericht, Norwegen habe ein Dorf im Tschad beschossen, erschütterte Oslo.|ASSAULT
            de|Es ist falsch, dass Norwegen ein Dorf im Tschad beschossen hat, sagte der Bischof.|ASSAULT
            """)
    void whatIsOnlyBlamedIsTold(String language, String sentence, String type) {
        assertThat(events(language, sentence))
                .filteredOn(e -> e.type().name().equals(type))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.mode()).isEqualTo(Mode.HAPPENED));
    }

    @Test
    void aReportThatIsNotDeniedIsNoDenial() {
        assertThat(events("en", "Norway did not deny reports that it had shelled a village in Chad."))
                .noneMatch(e -> e.mode() == Mode.DENIED);
    }

    private static List<EventMention> events(String language, String sentence) {
        return new Reader(PACKS).read(article(language, sentence)).events();
    }

    /** The heads of the verbs whose clauses are denied though they have no negation. */
    private static List<String> denied(String language, String text) {
        LanguagePack pack = PACKS.of(language).orElseThrow();
        ParsedArticle parsed = pack.parse(article(language, text));
        var names = pack.part(NameFinder.class, NameFinder::new).find(parsed);
        var clauses = new ArticleClauses(parsed, names);
        List<String> verbs = new ArrayList<>();
        for (var sentence : parsed.sentences()) {
            clauses.of(sentence).stream()
                    .filter(c -> c.modality() == Modality.DENIED && !c.verb().negated())
                    .forEach(c ->
                            verbs.add(sentence.tokens().get(c.verb().head()).text()));
        }
        return verbs;
    }

    private static Article article(String language, String text) {
        return new Article("a", "made-up", null, null, null, null, null, null, null, language, text, List.of());
    }
}
