package io.stemma.story.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How alike two articles are. */
class LikenessTest {
    private static final LanguagePacks PACKS = LanguagePacks.ofStemma();
    private static final Reader READER = new Reader(PACKS);
    private static final Gists GISTS = new Gists(PACKS);
    private static final Likeness LIKENESS = new Likeness(PACKS);

    private static final String FERRY = "The ferry Albatros ran aground off Sundmark on Tuesday with two hundred people"
            + " aboard. All were brought ashore at Lysekil by lifeboats, and eleven were hurt. Captain Olaf Brandt told the"
            + " coast guard that the steering had failed.";
    private static final String FERRY_AGAIN =
            "Two hundred people were rescued on Tuesday after the ferry Albatros had run"
                    + " aground off Sundmark. Lifeboats took them to Lysekil. Eleven passengers were injured. According to captain"
                    + " Olaf Brandt the steering failed.";
    private static final String FAEHRE =
            "Die Fähre Albatros ist am Dienstag vor Sundmark mit zweihundert Menschen an Bord auf"
                    + " Grund gelaufen. Alle wurden von Rettungsbooten nach Lysekil an Land gebracht, elf wurden verletzt. Kapitän"
                    + " Olaf Brandt sagte der Küstenwache, das Ruder habe versagt.";
    private static final String RATES = "The central bank of Eldland cut interest rates by half a percentage point. Its"
            + " president, Hanna Reuter, pointed to the weak economy. Shares rose and the crown fell.";

    private static Gist gist(String language, String text) {
        Article article = new Article(
                Article.idOf(text, null, null, text),
                "made-up",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                language,
                text,
                List.of());
        return GISTS.of(new ReadArticle(article, READER.read(article)));
    }

    @Test
    void theSameStoryIsMoreAlikeThanAnother() {
        double same = LIKENESS.of(gist("en", FERRY), gist("en", FERRY_AGAIN));
        double across = LIKENESS.of(gist("en", FERRY), gist("de", FAEHRE));
        double other = LIKENESS.of(gist("en", FERRY), gist("en", RATES));
        assertThat(same).isGreaterThan(0.6);
        assertThat(across).isGreaterThan(0.5);
        assertThat(other).isLessThan(0.25);
    }

    @Test
    void aCopyIsTheSame() {
        assertThat(LIKENESS.of(gist("en", FERRY), gist("en", FERRY))).isGreaterThan(0.99);
        assertThat(LIKENESS.of(gist("en", FERRY), gist("en", FERRY + " No more was known.")))
                .isGreaterThan(0.9);
    }

    @Test
    void whicheverIsNamedFirst() {
        Gist one = gist("en", FERRY);
        Gist other = gist("de", FAEHRE);
        assertThat(LIKENESS.of(one, other)).isEqualTo(LIKENESS.of(other, one));
        assertThat(one.closeness(other)).isEqualTo(other.closeness(one));
    }

    @Test
    void whatHasNoWordsIsLikeNothing() {
        assertThat(LIKENESS.of(gist("en", "…"), gist("en", FERRY))).isLessThan(0.3);
        assertThat(gist("en", "…").closeness(gist("en", "…"))).isZero();
    }

    @Test
    void placesInARowTellApart() {
        String twelfth = "The League adopted its twelfth sanctions package against Marovia in Karlshafen on Wednesday.";
        String thirteenth = "The League adopted its thirteenth sanctions package against Marovia in Karlshafen.";
        double same = gist("en", twelfth).closeness(gist("en", twelfth));
        double other = gist("en", twelfth).closeness(gist("en", thirteenth));
        assertThat(other).isLessThan(same * 0.6);
    }

    @Test
    void aModelIsWhatItsTableSays() {
        List<LikenessModel.Example> examples = List.of(
                new LikenessModel.Example(gist("en", FERRY), gist("en", FERRY_AGAIN), 1),
                new LikenessModel.Example(gist("en", FERRY), gist("de", FAEHRE), 0.9),
                new LikenessModel.Example(gist("en", FERRY), gist("en", RATES), 0));
        LikenessModel model = LikenessModel.fit(examples, false);
        assertThat(model.table()).contains("ALL").doesNotContain("VECTORS");
        assertThat(model.likeness(gist("en", FERRY), gist("en", FERRY_AGAIN)))
                .isGreaterThan(model.likeness(gist("en", FERRY), gist("en", RATES)));
    }
}
