package io.stemma.story.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import java.util.List;
import java.util.Set;
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

    /** How close two articles are, the second as an archive keeps it. */
    private static double closeness(Gist one, Gist other) {
        return one.precis().closeness(Precis.read(other.precis().bytes()));
    }

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
        assertThat(closeness(one, other)).isEqualTo(closeness(other, one));
    }

    @Test
    void whatHasNoWordsIsLikeNothing() {
        assertThat(LIKENESS.of(gist("en", "…"), gist("en", FERRY))).isLessThan(0.3);
        assertThat(closeness(gist("en", "…"), gist("en", "…"))).isZero();
    }

    @Test
    void whatStandsInTheOtherIsNoStranger() {
        Precis ferry = gist("en", FERRY).precis();
        assertThat(ferry.strange(gist("en", RATES + " " + FERRY + " " + RATES).precis()))
                .isFalse();
        assertThat(gist("de", FAEHRE).precis().strange(ferry)).isFalse();
        assertThat(ferry.strange(gist("en", RATES).precis())).isTrue();
    }

    @Test
    void placesInARowTellApart() {
        String twelfth = "The League adopted its twelfth sanctions package against Marovia in Karlshafen on Wednesday.";
        String thirteenth = "The League adopted its thirteenth sanctions package against Marovia in Karlshafen.";
        double same = closeness(gist("en", twelfth), gist("en", twelfth));
        double other = closeness(gist("en", twelfth), gist("en", thirteenth));
        assertThat(other).isLessThan(same * 0.6);
    }

    @Test
    void aRenderingOfSeveralWordsMeetsEnglish() {
        Gist german = gist("de", "Der Außenminister kam. Danach sprach die Menschenrechtlerin.");
        Gist english = gist("en", "The foreign minister came. Afterwards the human rights activist spoke.");
        assertThat(closeness(german, english)).isGreaterThan(0.5);
        assertThat(Phrase.of(new String[] {"foreign ministry spokesman", "foreign ministry spokeswoman", "envoy"})
                        .words())
                .containsExactly(Set.of("foreign"), Set.of("ministry"), Set.of("spokesman", "spokeswoman", "envoy"));
    }

    @Test
    void whomEverybodyNamesTellsLittle() {
        String known = "Donald Trump opened a bridge in Halden.";
        String unknown = "Olaf Brandt opened a bridge in Halden.";
        double head = closeness(gist("en", known), gist("en", "Donald Trump bought a salmon at the market."));
        double person = closeness(gist("en", unknown), gist("en", "Olaf Brandt bought a salmon at the market."));
        assertThat(head).isLessThan(person * 0.5);
    }

    @Test
    void whoTellsItIsNotWhatIsTold() {
        double agencies = closeness(
                gist("en", "A bridge fell down, Reuters reported."),
                gist("en", "The harvest was poor, Reuters reported."));
        assertThat(agencies).isLessThan(0.2);
    }

    @Test
    void anAddressOnTheWebTellsNothing() {
        double pages = closeness(
                gist("en", "A bridge fell down. Visit www.halden.example"),
                gist("en", "Bread is dear. Visit www.halden.example"));
        double words = closeness(gist("en", "A bridge fell down. Visit"), gist("en", "Bread is dear. Visit"));
        assertThat(pages).isCloseTo(words, within(0.05));
    }

    @Test
    void daysOfHistoryTellNoTwoReportsApart() {
        String ferry = "The ferry Albatros ran aground off Sundmark with two hundred people aboard.";
        String one = ferry + " Rescuers came from Lysekil. The oldest aboard was born on 3 May 1931.";
        String other = ferry + " Lifeboats came from Lysekil. The ship was launched on 9 October 1988.";
        double plain = closeness(
                gist("en", ferry + " Rescuers came from Lysekil."),
                gist("en", ferry + " Lifeboats came from Lysekil."));
        assertThat(closeness(gist("en", ferry + " It rained. " + one), gist("en", ferry + " It rained. " + other)))
                .isGreaterThan(plain * 0.8);
    }

    @Test
    void daysAndPlacesAtTheTopTellApart() {
        String fall = "The lighthouse of Bergen in Norway fell on 3 March.";
        String later = "The lighthouse of Bergen in Norway fell on 14 April.";
        String elsewhere = "The lighthouse of Porto in Portugal fell on 3 March.";
        double same = closeness(gist("en", fall), gist("en", fall));
        assertThat(closeness(gist("en", fall), gist("en", later))).isLessThan(same * 0.7);
        assertThat(closeness(gist("en", fall), gist("en", elsewhere))).isLessThan(same * 0.4);
    }

    @Test
    void reportsThatCountTheLikeOfAnotherDayAreOfARow() {
        String march = "The lighthouses of Bergen counted 41 wrecks on 3 March.";
        String april = "The lighthouses of Bergen counted 18 wrecks on 14 April.";
        String same = "The lighthouses of Bergen counted 41 wrecks on 14 April.";
        assertThat(closeness(gist("en", march), gist("en", april)))
                .isLessThan(closeness(gist("en", march), gist("en", same)) * 0.5);
    }

    @Test
    void anOddNumberInCommonTells() {
        String mill = "The mill will close. 320 jobs will go.";
        double shared = closeness(gist("en", mill), gist("de", "Es ist ein Schlag: 320 Stellen fallen weg."));
        double other = closeness(gist("en", mill), gist("de", "Es ist ein Schlag: 475 Stellen fallen weg."));
        assertThat(shared).isGreaterThan(other + 0.1);
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
