package io.stemma.lineage;

import io.stemma.language.LanguagePack;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a language that turn a sentence into its contrary, from the pack's table {@code lineage/negation.tsv}. */
record Negation(Set<String> words) {
    Negation(LanguagePack pack) {
        this(pack.table("lineage/negation.tsv").stream().map(r -> r.cell(0)).collect(Collectors.toUnmodifiableSet()));
    }
}
