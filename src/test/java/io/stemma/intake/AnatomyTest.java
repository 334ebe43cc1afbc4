package io.stemma.intake;

import static io.stemma.intake.Inputs.ENGLISH;
import static io.stemma.intake.Inputs.GERMAN;
import static io.stemma.intake.Inputs.article;
import static io.stemma.intake.Inputs.body;
import static io.stemma.intake.Inputs.furniture;
import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnatomyTest {
    @Test
    void takesAPageApart() {
        Article article = article("""
                Montag, 4. November 2024

                Brackwater

                \u00A0

                Old Ferry Pier to Close for the Winter

                Council split over the cost of repairs

                By Ada Quill

                Key points

                  • The pier has stood since the last war and leans to the east.
                  • Repairs would cost more than the town earns in a year.

                %1$s

                The old pier in spring, before the storm tore off its roofPhotographer: Tom Reed/Kittiwake

                “We had no choice,” the mayor said.

                Read More on the Brackwater Ferries

                Keine Kommentare:

                Kommentar veröffentlichen""".formatted(ENGLISH));

        assertThat(article.language()).isEqualTo("en");
        assertThat(article.published()).isEqualTo("2024-11-04");
        assertThat(article.publishedBy()).isEqualTo("text");
        assertThat(article.title()).isEqualTo("Old Ferry Pier to Close for the Winter");
        assertThat(article.at(article.titleSpan())).isEqualTo(article.title());
        assertThat(article.byline()).isEqualTo("Ada Quill");
        assertThat(furniture(article))
                .containsExactly(
                        "date: Montag, 4. November 2024",
                        "tag: Brackwater",
                        "byline: By Ada Quill",
                        "heading: Key points",
                        "caption: The old pier in spring, before the storm tore off its roofPhotographer: Tom Reed/Kittiwake",
                        "link: Read More on the Brackwater Ferries",
                        "comments: Keine Kommentare:",
                        "comments: Kommentar veröffentlichen");
        assertThat(body(article))
                .contains("Council split over the cost", "leans to the east", "more than the town earns", "no choice");
    }

    @Test
    void aDateInRunningTextDatesNothing() {
        Article article =
                article(ENGLISH + "\n\nOn 3 April 2023 the pier was struck by a ship.\n\n3 April 2023\n\n" + ENGLISH);

        assertThat(article.published()).isNull();
        assertThat(article.publishedBy()).isNull();
        assertThat(article.furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 3 April 2025",
                "Published on April 3, 2025 at 9:14 a.m. EDT",
                "Last updated: 3 April 2025, 14:05",
                "Updated April 3, 2025",
                "April 3, 2025 | 2:05 p.m.",
                "3 April 2025",
                "Stand: 03.04.2025, 14:05 Uhr",
                "Veröffentlicht am 3. April 2025",
                "Donnerstag, 3. April 2025, 14:05 Uhr",
                "Aktualisiert am 03.04.2025 um 14:05 Uhr",
                "2025-04-03T14:05:00+02:00",
                "By Ada Quill | April 3, 2025",
            })
    void readsTheDateOfItsHeadAndFootInEitherLanguage(String line) {
        for (String text : new String[] {ENGLISH, GERMAN}) {
            Article head = article(line + "\n\n" + text);
            Article foot = article(text + "\n\n" + line + "\n");
            assertThat(head.published()).isEqualTo("2025-04-03");
            assertThat(foot.published()).isEqualTo("2025-04-03");
            assertThat(body(head)).isEqualTo(text).isEqualTo(body(foot));
        }
    }

    @Test
    void theDayOfPublicationGoesBeforeThatOfAChange() {
        assertThat(article("Updated 5 April 2025\nPublished 3 April 2025\n\n" + ENGLISH)
                        .published())
                .isEqualTo("2025-04-03");
        assertThat(article("Aktualisiert am 5. April 2025\n\n" + GERMAN).published())
                .isEqualTo("2025-04-05");
    }

    @Test
    void datesThatContradictEachOtherSayNothing() {
        assertThat(article("3 April 2025\n5 April 2025\n\n" + ENGLISH).published())
                .isNull();
        assertThat(article("Monday, 3 April 2025\n\n" + ENGLISH).published()).isNull();
        assertThat(article("04/03/2025\n\n" + ENGLISH).published()).isNull();
        assertThat(article(ENGLISH + "\n\nRelated articles\n\nShip strikes pier\n\n3 April 2025")
                        .published())
                .isNull();
        assertThat(article("WASHINGTON, April 2 (Kittiwake) - " + ENGLISH).published())
                .isNull();
    }

    @Test
    void aLeadIsNoHeadline() {
        assertThat(article(ENGLISH + "\n\n" + ENGLISH).title()).isNull();
        assertThat(article("The mayor said no.\n\n" + ENGLISH).title()).isNull();
        assertThat(article("The mayor had this to say:\n\n" + ENGLISH).title()).isNull();
        assertThat(article("Will the pier ever open again?\n\n" + ENGLISH).title())
                .isEqualTo("Will the pier ever open again?");
    }

    @Test
    void aHeadingOfMarkdownIsAHeadline() {
        Article article = article("# Old Pier to Close\n\n" + ENGLISH);

        assertThat(article.title()).isEqualTo("Old Pier to Close");
        assertThat(article.at(article.titleSpan())).isEqualTo("Old Pier to Close");
    }

    @Test
    void aGivenTitleIsFoundInTheText() {
        Article article = article("---\ntitle: “Old Pier” to Close\n---\n\n\"Old Pier\" to Close\n\n" + ENGLISH);

        assertThat(article.title()).isEqualTo("“Old Pier” to Close");
        assertThat(article.at(article.titleSpan())).isEqualTo("\"Old Pier\" to Close");
    }

    @Test
    void frontMatterIsFurniture() {
        Article fenced = article("""
                ---
                title: "Pier: the end"
                outlet: Tide Watch
                tags:
                  - ferries
                date: 2024-11-05T09:30:00+01:00
                lang: en
                ---
                %s""".formatted(ENGLISH));
        Article headers = article("""
                Titel: Das Ende des Anlegers
                Medium: Hafenpost
                Datum: 5. November 2024
                Autorin: Ada Quill
                Url: https://example.org/a

                %s""".formatted(GERMAN));

        assertThat(fenced.title()).isEqualTo("Pier: the end");
        assertThat(fenced.outlet()).isEqualTo("Tide Watch");
        assertThat(fenced.published()).isEqualTo("2024-11-05T09:30:00+01:00");
        assertThat(fenced.publishedBy()).isEqualTo("front matter");
        assertThat(fenced.furniture())
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo("front matter"));
        assertThat(body(fenced)).isEqualTo(ENGLISH);
        assertThat(headers.title()).isEqualTo("Das Ende des Anlegers");
        assertThat(headers.outlet()).isEqualTo("Hafenpost");
        assertThat(headers.published()).isEqualTo("2024-11-05");
        assertThat(headers.byline()).isEqualTo("Ada Quill");
        assertThat(headers.url()).isEqualTo("https://example.org/a");
        assertThat(body(headers)).isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Kremlin wanted talks in May",
                "Brackwater: Pier to close for the winter",
                "Author: The book was a mistake",
                "---",
                "Language: the key to peace\nBrackwater: Pier to close",
            })
    void whatOnlyLooksLikeFrontMatterStays(String start) {
        Article article = article(start + "\n\n" + ENGLISH);

        assertThat(article.furniture()).noneMatch(f -> f.kind().equals("front matter"));
        assertThat(article.outlet()).isNull();
        assertThat(article.byline()).isNull();
    }

    @Test
    void linksBelowTheirHeadingGoWithIt() {
        Article article = article(ENGLISH
                + "\n\nMehr zum Thema\n\nSchiff rammt Anleger in Brackwasser\n\nWem gehört die Fähre?\n\n" + ENGLISH);

        assertThat(furniture(article))
                .containsExactly(
                        "link: Mehr zum Thema",
                        "link: Schiff rammt Anleger in Brackwasser",
                        "link: Wem gehört die Fähre?");
    }

    @Test
    void aWrappedParagraphIsOneLine() {
        String wrapped = """
                The council of Brackwater voted on Tuesday to close the old ferry
                pier for the winter, after a report had found that its timbers were
                Advertisement
                rotten from end to end. Three members voted against the plan, which
                they called a blow to the islands. The mayor said that there was no
                other way to keep passengers from harm, and that a boat would go to
                Photo: Reed Point instead.

                The pier in spring, before the storm of last week tore off much of
                its roof. Photo: Tom Reed/Kittiwake
                """;

        assertThat(furniture(article(wrapped)))
                .containsExactly("caption: The pier in spring, before the storm of last week tore off much of\n"
                        + "its roof. Photo: Tom Reed/Kittiwake");
    }

    @Test
    void theBodyTellsTheLanguageNotThePage() {
        String page = "Startseite | Politik | Wirtschaft\n\nDiesen Artikel teilen\n\n" + ENGLISH
                + "\n\nDiese Webseite verwendet Cookies.\n\nAlle akzeptieren\n\nAbonnieren Sie unseren Newsletter"
                + " und bleiben Sie jeden Morgen auf dem Laufenden.\n\nMehr zum Thema\n\nSchiff rammt den Anleger";

        assertThat(article(page).language()).isEqualTo("en");
        assertThat(article(GERMAN + "\n\nShare this article\n\n“No comment,” he said in English.")
                        .language())
                .isEqualTo("de");
    }
}
