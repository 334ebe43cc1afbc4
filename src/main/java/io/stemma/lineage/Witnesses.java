package io.stemma.lineage;

import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes articles ready for comparison. Safe for use by many threads. */
public final class Witnesses {
    private final LanguagePacks packs;
    private final Marks marks;
    private final Set<Evidence> heeded;

    /** What sentences are compared by. */
    public enum Evidence {
        /** Their words, in the pivot language. */
        WORDS,
        /** What is the same in all languages: names, numbers, days. */
        ANCHORS
    }

    /** For articles in the languages of these packs. */
    public Witnesses(LanguagePacks packs) {
        this(packs, EnumSet.allOf(Evidence.class));
    }

    /** The same that compares by some of the evidence only: to measure what each is good for. */
    public Witnesses(LanguagePacks packs, Set<Evidence> heeded) {
        this.packs = packs;
        this.marks = new Marks(packs, new Pivot(packs));
        this.heeded = Set.copyOf(heeded);
    }

    /** An article made ready for comparison: a pure function of the article and its reading. */
    public Witness of(ReadArticle article) {
        return of(article, State.UNKNOWN);
    }

    /** The same with what is known of its page. */
    public Witness of(ReadArticle article, State state) {
        var reading = article.reading();
        return new Witness(
                article,
                state,
                heeded(marks.of(article)),
                new Cast(reading.names(), reading.sentences().size()),
                new Wording(article, packs.of(reading.language()).orElse(null)),
                new Stretches(article, marks));
    }

    private List<List<Mark>> heeded(List<List<Mark>> all) {
        return heeded.size() == Evidence.values().length
                ? all
                : all.stream()
                        .map(s -> s.stream()
                                .filter(m ->
                                        heeded.contains(m.kind() == Mark.Kind.WORD ? Evidence.WORDS : Evidence.ANCHORS))
                                .toList())
                        .toList();
    }
}
