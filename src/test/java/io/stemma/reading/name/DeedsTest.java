package io.stemma.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.Reader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every pack's {@code names/deeds.tsv} holds to its examples. */
class DeedsTest {
    private static final LanguagePacks PACKS = LanguagePacks.ofStemma();
    private static final Reader READER = new Reader(PACKS);

    record Example(LanguagePack pack, Row row) {
        @Override
        public String toString() {
            return pack.code() + " " + row.cell(0);
        }
    }

    static List<Example> rows() {
        return PACKS.all().stream()
                .flatMap(p -> p.table("names/deeds.tsv").stream().map(r -> new Example(p, r)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holds(Example e) {
        assertThat(roles(e.pack(), e.row().cell(2))).contains(e.row().cell(1));
        assertThat(roles(e.pack(), e.row().cell(3))).doesNotContain(e.row().cell(1));
        assertThat(e.row().cell(4)).isNotBlank();
    }

    private static List<String> roles(LanguagePack pack, String text) {
        Article article =
                new Article("a", "made-up", null, null, null, null, null, null, null, pack.code(), text, List.of());
        return READER.read(article).names().actors().stream()
                .flatMap(a -> a.roles().stream())
                .map(RoleMention::canonical)
                .collect(Collectors.toList());
    }
}
