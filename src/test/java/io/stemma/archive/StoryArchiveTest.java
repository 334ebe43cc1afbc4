package io.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Span;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was made of stories is kept, and forgotten once most of it is of stories that are no more. */
class StoryArchiveTest {
    private static final int MANY = 600;

    @Test
    void whatIsOfNoStoryAnyMoreIsForgottenWhenThereIsMuchOfIt() {
        try (Archive archive = Archive.inMemory()) {
            StoryArchive stories = archive.stories();
            stories.keep("mine", new Span(1, 2), new Span(3, 4));
            stories.keep("old", new Span(0, 1), new Span(0, 1));
            stories.tidy(Set.of("mine"));
            assertThat(stories.brief("old", Span.class)).isPresent();
            for (int i = 0; i < MANY; i++) {
                stories.keep("old " + i, new Span(0, 1), new Span(0, 1));
            }
            stories.tidy(Set.of("mine"));
            assertThat(stories.brief("old", Span.class)).isEmpty();
            assertThat(stories.brief("mine", Span.class)).contains(new Span(1, 2));
            assertThat(stories.whole("mine", Span.class)).contains(new Span(3, 4));
        }
    }
}
