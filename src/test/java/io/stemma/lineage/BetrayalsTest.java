package io.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every pack's {@code lineage/betrays.tsv} holds to its examples. */
class BetrayalsTest {
    record Example(LanguagePack pack, Row row) {
        @Override
        public String toString() {
            return pack.code() + " " + row.cell(0);
        }
    }

    static List<Example> rows() {
        return Texts.PACKS.all().stream()
                .flatMap(p -> p.table("lineage/betrays.tsv").stream().map(r -> new Example(p, r)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holds(Example e) {
        Betrayals betrayals = new Betrayals(e.pack());
        String must = e.row().cell(2);
        String mustNot = e.row().cell(3);
        assertThat(betrayals.count(
                        must, new Span(0, must.length()), e.row().cell(1).replaceAll(":.*", "")))
                .isPositive();
        assertThat(betrayals.count(
                        mustNot, new Span(0, mustNot.length()), e.row().cell(1).replaceAll(":.*", "")))
                .isZero();
        assertThat(e.row().cell(4)).isNotBlank();
    }
}
