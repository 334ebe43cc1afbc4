package io.stemma.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages fit the terminal, and what they hold can't steer it. */
class TextRendererTest {
    private static final String LONG =
            "The council of a town by the sea votes for a bridge that nobody had asked it to build";

    private static final Page PAGE = new Page(
            LONG,
            List.of(
                    new Block.Section(LONG, List.of(new Block.Paragraph(LONG))),
                    new Block.Table(
                            List.of("id", "newest", "origins", "story"),
                            List.of(
                                    List.of("story-12345678", "2025-04-03", "3", LONG),
                                    List.of("story-87654321", "2025-04-02", "12", "Short")))));

    @Test
    void nothingIsWiderThanTheTerminal() {
        for (int width : new int[] {40, 60, 80, 120}) {
            String text = new TextRenderer(width, false).render(PAGE);
            assertThat(text.lines()).as("width " + width).allMatch(l -> l.length() <= width);
            String words = text.replaceAll("\\s+", " ");
            assertThat(words).contains("story-12345678").contains("Short");
            assertThat(text.lines().filter(l -> l.contains("bridge")).count()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void aTableThatFitsKeepsItsColumns() {
        String text = new TextRenderer(140, false).render(PAGE);
        assertThat(text)
                .contains("id              newest      origins  story")
                .contains("story-87654321  2025-04-02  12");
    }

    @Test
    void controlCharactersAreTakenOutEverywhere() {
        String bad = "a\u001b[2Jb\u202Ec";
        Page page = new Page(
                bad,
                List.of(
                        new Block.Section(bad, List.of(new Block.Paragraph(bad))),
                        new Block.Table(List.of(bad), List.of(List.of(bad)))));
        assertThat(new TextRenderer(80, false).render(page))
                .doesNotContain("\u001b")
                .doesNotContain("\u202E");
        assertThat(new TextRenderer(80, true).render(page)).doesNotContain("\u001b[2J");
    }
}
