package io.stemma.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.Stemma;
import io.stemma.actor.Actor;
import io.stemma.intake.Manifest;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An export is handed its stories one by one, with actors as all of them know them. */
class SelectionTest {
    @Test
    void storiesComeOneByOneWithTheActorsOfAll() throws Exception {
        try (Stemma stemma = Stemma.inMemory()) {
            stemma.take(
                    List.of("examples"),
                    InputStream.nullInputStream(),
                    Manifest.read(Path.of("examples/manifest.csv")),
                    1,
                    f -> {});
            Selection all = stemma.selection(null, null, null, LocalDate.parse("2025-04-04"))
                    .orElseThrow();
            Set<String> stories = new HashSet<>();
            List<String> articles = new ArrayList<>();

            all.each(story -> {
                assertThat(story.ledgers()).hasSize(1);
                assertThat(stories.add(story.ledgers().get(0).story().id())).isTrue();
                assertThat(story.articles())
                        .extracting(a -> a.id())
                        .containsExactlyInAnyOrderElementsOf(
                                story.ledgers().get(0).story().articles());
                story.articles().forEach(a -> articles.add(a.id()));
                for (Actor a : story.actors().actors()) {
                    assertThat(a).isSameAs(all.overview().actor(a.id()));
                }
            });

            assertThat(stories).hasSize(3);
            assertThat(articles)
                    .containsExactlyInAnyOrderElementsOf(all.overview().articles());
            List<String> inOrder = new ArrayList<>();
            all.articles(a -> inOrder.add(a.id()));
            assertThat(inOrder)
                    .containsExactlyElementsOf(stemma.everything(null).articles().stream()
                            .map(a -> a.id())
                            .toList());
        }
    }

    @Test
    void ofOneActorOnlyTheStoriesThatTellOfItCome() throws Exception {
        try (Stemma stemma = Stemma.inMemory()) {
            stemma.take(
                    List.of("examples"),
                    InputStream.nullInputStream(),
                    Manifest.read(Path.of("examples/manifest.csv")),
                    1,
                    f -> {});
            Selection some = stemma.selection(null, "Dmitrijew", null, LocalDate.parse("2025-04-04"))
                    .orElseThrow();
            List<String> texts = new ArrayList<>();

            some.each(story -> story.ledgers().get(0).claims().forEach(c -> {
                assertThat(c.source().contains("person-kiril-dmitrev")
                                || c.target().contains("person-kiril-dmitrev"))
                        .as(c.text())
                        .isTrue();
                texts.add(c.text());
            }));

            assertThat(some.overview().stories()).isEqualTo(1);
            assertThat(texts).isNotEmpty();
            assertThat(stemma.selection(null, "Nobody Whatsoever", null, LocalDate.parse("2025-04-04")))
                    .isEmpty();
            assertThat(stemma.selection("story-ffffffff", null, null, LocalDate.parse("2025-04-04")))
                    .isEmpty();
        }
    }
}
