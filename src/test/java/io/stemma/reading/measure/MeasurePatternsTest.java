package io.stemma.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the measure tables has a sentence that it must find something in, and one that it must leave alone. */
class MeasurePatternsTest {
    record Pattern(String where, String language, String kind, String must, String not) {
        @Override
        public String toString() {
            return where + " " + must;
        }
    }

    static Stream<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        for (LanguagePack pack : LanguagePacks.ofStemma().all()) {
            for (Row r : pack.table("measure/kinds.tsv")) {
                patterns.add(pattern(r, pack, r.cell(1), 4, 5));
            }
            for (Row r : pack.table("measure/acts.tsv")) {
                patterns.add(pattern(r, pack, r.cell(7), 6, 8));
            }
            for (Row r : pack.table("measure/verbs.tsv")) {
                patterns.add(pattern(r, pack, r.cell(2), 5, 6));
            }
        }
        return patterns.stream();
    }

    private static Pattern pattern(Row r, LanguagePack pack, String kind, int must, int not) {
        return new Pattern(pack.code() + "/" + r.where(), pack.code(), kind, r.cell(must), r.cell(not));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void findsWhatItMustAndLeavesTheRest(Pattern p) {
        assertThat(kinds(p.language(), p.must())).anyMatch(k -> k.startsWith(p.kind()));
        assertThat(kinds(p.language(), p.not())).isEmpty();
    }

    private static List<String> kinds(String language, String text) {
        return MeasureSentences.Found.in(language, text).measures().stream()
                .map(m -> m.kind() + " " + m.mode().word())
                .toList();
    }
}
