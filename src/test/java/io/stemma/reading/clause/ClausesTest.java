package io.stemma.reading.clause;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses of what is no grammar. */
class ClausesTest {
    @Test
    void wordsInNoOrderAreNoReasonToFail() {
        String text = "bekannt Auf amerikanischen dem hätten solche Botschaften im Dienstag";
        Article article = new Article("a", "made-up", null, null, null, null, null, null, null, "de", text, List.of());
        assertThatCode(() -> new Reader(LanguagePacks.ofStemma()).read(article)).doesNotThrowAnyException();
    }
}
