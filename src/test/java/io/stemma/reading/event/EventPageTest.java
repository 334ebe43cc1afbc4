package io.stemma.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The pages of patterns in the docs are those that the packs make. With {@code -Dstemma.docs=write} they are written anew.
 */
class EventPageTest {
    @Test
    void docsShowThePatternsOfThePacks() throws Exception {
        for (LanguagePack pack : LanguagePacks.ofStemma().all()) {
            if (pack.part(EventPatterns.class, EventPatterns::new).all().isEmpty()) {
                continue;
            }
            Path page = Path.of("docs", "events-" + pack.code() + ".md");
            String made = EventPage.markdown(pack);
            if ("write".equals(System.getProperty("stemma.docs"))) {
                Files.createDirectories(page.getParent());
                Files.writeString(page, made);
            }
            assertThat(page).as("run this test with -Dstemma.docs=write").hasContent(made);
        }
    }
}
