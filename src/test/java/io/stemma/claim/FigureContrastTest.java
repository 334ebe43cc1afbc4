package io.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.actor.ActorResolver;
import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.story.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two figures of one thing, told on two days. */
class FigureContrastTest {
    private static final Reader READER = new Reader(LanguagePacks.ofStemma());

    private static ReadArticle article(String file, String language, String day, String text) {
        Article article = new Article(
                Article.idOf(file, null, null, text),
                file,
                null,
                null,
                null,
                null,
                null,
                day,
                "manifest",
                language,
                text,
                List.of());
        return new ReadArticle(article, READER.read(article));
    }

    private static List<Claim> figures(ReadArticle a, ReadArticle b) {
        Story story = new Story(
                "s",
                List.of(a.id(), b.id()),
                List.of(new Origin(List.of(a.id()), null), new Origin(List.of(b.id()), null)),
                List.of());
        return new LedgerMaker(ActorResolver.resolve(List.of(a.reading(), b.reading())), LanguagePacks.ofStemma())
                .ledger(story, Map.of(a.id(), a, b.id(), b)).claims().stream()
                        .filter(c -> c.kind() == ClaimKind.FIGURE)
                        .toList();
    }

    @Test
    void aTollThatGrewIsShownWithBothTimes() {
        List<Claim> claims = figures(
                article(
                        "a.txt",
                        "en",
                        "2025-05-13",
                        "Twelve people died in the fire at the cannery, the police said on Tuesday."),
                article(
                        "b.txt",
                        "de",
                        "2025-05-14",
                        "14 Menschen starben bei dem Brand in der Konservenfabrik, teilte die Polizei am Mittwoch mit."));
        assertThat(claims)
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.note())
                        .contains("“Twelve” as of 2025-05-13 (a.txt), “14” as of 2025-05-14 (b.txt)"));
        assertThat(claims).extracting(Claim::onWhat).containsExactlyInAnyOrder("the police", "die Polizei");
    }

    @Test
    void theDeadAreTheSameInOtherWords() {
        List<Claim> claims = figures(
                article("a.txt", "en", "2025-05-14", "At least 14 people died when the ferry capsized."),
                article("b.txt", "de", "2025-05-14", "Die Zahl der Toten stieg auf 14."));
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.origins()).isEqualTo(2));
        claims = figures(
                article("a.txt", "en", "2025-05-13", "The death toll rose to 12."),
                article("b.txt", "de", "2025-05-14", "Bei dem Unglück kamen 14 Menschen ums Leben."));
        assertThat(claims)
                .hasSize(2)
                .allSatisfy(c ->
                        assertThat(c.note()).contains("“12” as of 2025-05-13 (a.txt), “14” as of 2025-05-14 (b.txt)"));
    }

    @Test
    void figuresOfOtherMattersAreNoDifference() {
        List<Claim> claims = figures(
                article("a.txt", "en", "2025-05-13", "Twelve people died in the fire at the cannery."),
                article("b.txt", "en", "2025-05-14", "The mayor arrested 14 people after the match."));
        assertThat(claims).hasSize(2).allSatisfy(c -> assertThat(c.note()).isNull());
    }

    @Test
    void anAgeHasNoTime() {
        ReadArticle a = article("a.txt", "en", "2025-05-14", "The 49-year-old mayor denied the claims on Tuesday.");
        assertThat(figures(a, article("b.txt", "en", "2025-05-14", "Nothing happened.")))
                .singleElement()
                .satisfies(c -> assertThat(c.when()).isNull());
    }

    @Test
    void aSupposedFigureIsConditional() {
        ReadArticle a = article("a.txt", "en", "2025-05-14", "If the dam fails, 8,000 people will be at risk.");
        assertThat(figures(a, article("b.txt", "en", "2025-05-14", "Nothing happened.")))
                .singleElement()
                .satisfies(c -> assertThat(c.mode().word()).isEqualTo("conditional"));
    }

    @Test
    void whoMetWithItMayBeToldInOtherWords() {
        List<Claim> claims = figures(
                article("a.txt", "en", "2025-05-14", "The minister said 19 passengers were killed near Koro."),
                article("b.txt", "de", "2025-05-14", "Ein Arzt in Koro zählte 26 Tote."));
        assertThat(claims).hasSize(2).allSatisfy(c -> assertThat(c.standing()).isEqualTo(Standing.DISPUTED));
    }

    @Test
    void othersWhoMetWithItAreNoDifference() {
        List<Claim> claims = figures(
                article("a.txt", "en", "2025-05-14", "The army said 19 soldiers were killed near Koro."),
                article("b.txt", "de", "2025-05-14", "Bei Koro starben 26 Schüler, sagte ein Arzt."));
        assertThat(claims).hasSize(2).allSatisfy(c -> assertThat(c.standing()).isEqualTo(Standing.SINGLE_ORIGIN));
    }

    @Test
    void whoKilledIsNotWhoWasKilled() {
        List<Claim> claims = figures(
                article("a.txt", "en", "2025-05-14", "Nineteen rebels killed a mayor near Koro."),
                article("b.txt", "en", "2025-05-14", "A doctor counted 26 dead near Koro."));
        assertThat(claims).hasSize(2).allSatisfy(c -> assertThat(c.note()).isNull());
    }

    @Test
    void aFigureThatIsDeniedIsDisputed() {
        List<Claim> claims = figures(
                article("a.txt", "en", "2025-05-14", "The fire in Koro killed 41 people, a priest said."),
                article(
                        "b.txt",
                        "de",
                        "2025-05-14",
                        "Das Ministerium wies Berichte zurück, wonach 41 Menschen in Koro starben."));
        assertThat(claims).hasSize(2).allSatisfy(c -> assertThat(c.standing()).isEqualTo(Standing.DISPUTED));
        assertThat(claims).extracting(Claim::text).anyMatch(t -> t.startsWith("not 41"));
    }
}
