package io.stemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stemma.actor.Actor;
import io.stemma.archive.OldArchive;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.Standing;
import io.stemma.correction.Correction;
import io.stemma.correction.CorrectionKind;
import io.stemma.dossier.Dossier;
import io.stemma.intake.Manifest;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person puts right is heeded from then on, stays through a rebuild, and can be taken back. */
class CorrectionsTest {
    @TempDir
    Path folder;

    private Stemma stemma;

    @BeforeEach
    void open() {
        stemma = Stemma.open(folder.resolve("archive.db"));
        stemma.take(
                List.of("examples"),
                InputStream.nullInputStream(),
                Manifest.read(Path.of("examples/manifest.csv")),
                2,
                f -> {});
    }

    @AfterEach
    void close() {
        stemma.close();
    }

    private String article(String start) {
        return stemma.everything(null).articles().stream()
                .filter(a -> a.article().file().startsWith(start))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Ledger storyOf(String article) {
        return stemma.everything(null).ledgers().stream()
                .filter(l -> l.story().articles().contains(article))
                .findFirst()
                .orElseThrow();
    }

    private static Actor actor(Dossier dossier, String name) {
        return dossier.actors().actors().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDerivationThatIsWrongMakesAnOriginMoreUntilItIsTakenBack() {
        String copy = article("06");
        String courier = article("01");
        int origins = storyOf(copy).story().origins().size();
        for (String other : storyOf(copy).story().derivations().stream()
                .filter(d -> d.from().equals(copy) || d.to().equals(copy))
                .map(d -> d.from().equals(copy) ? d.to() : d.from())
                .toList()) {
            stemma.correct(CorrectionKind.DERIVATION_WRONG, List.of(copy, other), "They only share a photo.");
        }
        assertThat(storyOf(copy).story().derivations()).noneMatch(d -> d.from().equals(copy) || d.to().equals(copy));
        assertThat(storyOf(courier).story().origins().size()
                        + (storyOf(copy).story().articles().contains(courier) ? 0 : 1))
                .isGreaterThan(origins);

        stemma.rebuild();
        assertThat(storyOf(copy).story().derivations()).noneMatch(d -> d.from().equals(copy) || d.to().equals(copy));

        stemma.corrections(null).forEach(c -> stemma.undo(c.number()));
        assertThat(storyOf(copy).story().origins()).hasSize(origins);
        assertThat(stemma.corrections(null)).isNotEmpty().allMatch(c -> c.undone() != null);
    }

    @Test
    void aClaimThatIsWrongIsLeftOutAndWhatOnlyItDisputedStands() {
        String article = article("08");
        Ledger before = storyOf(article);
        Claim wrong = before.claims().stream()
                .filter(c -> c.standing() == Standing.DISPUTED && c.text().contains("10 days"))
                .findFirst()
                .orElseThrow();
        Claim other = before.claims().stream()
                .filter(c -> c.against().equals(List.of(wrong.id())))
                .findFirst()
                .orElseThrow();
        Instant then = Instant.now();
        while (!Instant.now().isAfter(then.plusMillis(1))) {
            Thread.onSpinWait();
        }
        stemma.correct(CorrectionKind.CLAIM_WRONG, List.of(wrong.id(), article), "A slip of the pen.");
        Ledger after = storyOf(article);
        assertThat(after.claims())
                .noneMatch(c -> c.id().equals(wrong.id()))
                .hasSize(before.claims().size() - 1);
        assertThat(after.claims())
                .filteredOn(c -> c.id().equals(other.id()))
                .allMatch(c -> c.standing() == Standing.SINGLE_ORIGIN && c.note() == null);
        assertThat(stemma.everything(then).ledgers()).anyMatch(l -> l.claims().equals(before.claims()));
    }

    @Test
    void storiesAreMergedAndSplit() {
        String dyke = article("10");
        String courier = article("01");
        int stories = stemma.everything(null).ledgers().size();
        Correction merged =
                stemma.correct(CorrectionKind.STORIES_ONE, List.of(courier, dyke), "Both are of one journey.");
        assertThat(stemma.everything(null).ledgers()).hasSize(stories - 1);
        assertThat(storyOf(dyke).story().articles()).contains(courier);
        assertThat(stemma.story(storyOf(dyke).story().id(), null).orElseThrow().articles())
                .extracting(a -> a.id())
                .contains(courier, dyke);
        stemma.undo(merged.number());
        assertThat(stemma.everything(null).ledgers()).hasSize(stories);

        String rundschau = article("07");
        stemma.correct(CorrectionKind.ARTICLES_APART, List.of(rundschau), "Another visit.");
        assertThat(stemma.everything(null).ledgers()).hasSize(stories + 1);
        assertThat(storyOf(rundschau).story().articles()).containsExactly(rundschau);
        assertThat(storyOf(courier).story().articles()).doesNotContain(rundschau);
    }

    @Test
    void actorsAreMergedAndSplit() {
        Dossier before = stemma.everything(null);
        Actor kept = actor(before, "Kirill Dmitriev");
        Actor other = actor(before, "Yuri Ushakov");
        stemma.correct(CorrectionKind.ACTORS_ONE, List.of(kept.id(), other.id()), "A pen name.");
        Dossier merged = stemma.everything(null);
        assertThat(merged.actors().actors()).noneMatch(a -> a.id().equals(other.id()));
        assertThat(actor(merged, "Kirill Dmitriev").spellings()).contains("Yuri Ushakov");
        assertThat(merged.ledgers().stream().flatMap(l -> l.claims().stream()))
                .noneMatch(c -> c.source().contains(other.id()));
        assertThat(stemma.actor("Yuri Ushakov", null, java.time.LocalDate.now())
                        .orElseThrow()
                        .actor()
                        .id())
                .isEqualTo(kept.id());
        stemma.corrections(null).forEach(c -> stemma.undo(c.number()));

        String rundschau = article("07");
        stemma.correct(CorrectionKind.ACTOR_APART, List.of(kept.id(), rundschau), "His namesake.");
        Dossier split = stemma.everything(null);
        Actor namesake = split.actors().byArticle().get(rundschau).stream()
                .filter(a -> a.id().startsWith(kept.id() + "-by-hand"))
                .findFirst()
                .orElseThrow();
        assertThat(namesake.spellings()).contains("Kirill Dmitrijew");
        assertThat(split.actors().byArticle().get(article("01"))).anyMatch(a -> a.id().equals(kept.id()));
        assertThat(split.ledgers().stream().flatMap(l -> l.claims().stream()))
                .anyMatch(c -> c.source().contains(namesake.id()) || c.target().contains(namesake.id()));
    }

    @Test
    void whatSaysTooLittleIsRefused() {
        assertThatThrownBy(() -> stemma.correct(CorrectionKind.STORIES_ONE, List.of("a"), "why"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stemma.correct(CorrectionKind.STORIES_ONE, List.of("a", "b"), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stemma.undo(99)).isEmpty();
        stemma.correct(CorrectionKind.DERIVATION_WRONG, List.of("gone", "never"), "Of articles that are not here.");
        assertThat(stemma.everything(null).articles()).hasSize(10);
    }

    @Test
    void anArchiveOfTheVersionBeforeIsBroughtUp() throws Exception {
        Path old = folder.resolve("old.db");
        List<Ledger> before;
        try (Stemma made = Stemma.open(old)) {
            made.take(List.of("examples"), InputStream.nullInputStream(), Manifest.none(), 1, f -> {});
            before = made.everything(null).ledgers();
        }
        OldArchive.make(old, 3);
        try (Stemma again = Stemma.open(old)) {
            assertThat(again.corrections(null)).isEmpty();
            assertThat(again.everything(null).ledgers()).isEqualTo(before);
            again.correct(CorrectionKind.DERIVATION_WRONG, List.of("a", "b"), "Why not.");
        }
        try (Stemma again = Stemma.open(old)) {
            assertThat(again.corrections(null)).hasSize(1);
        }
    }
}
