package io.stemma.reading.clause;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.reading.name.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The clauses of an article's sentences, each sentence split when first asked for. Made for one reading of the article and
 * shared by its finders; not safe for use by several threads.
 */
public final class ArticleClauses {
    private final LanguagePack pack;
    private final Names names;
    private final List<List<Clause>> known;

    /** @param names whom and what the article names */
    public ArticleClauses(ParsedArticle article, Names names) {
        this.pack = article.pack();
        this.names = names;
        this.known = new ArrayList<>(Collections.nCopies(article.sentences().size(), null));
    }

    /** The clauses of one of the article's sentences, as {@link Clauses#of} gives them. */
    public List<Clause> of(Sentence sentence) {
        List<Clause> clauses = known.get(sentence.index());
        if (clauses == null) {
            clauses = Clauses.of(sentence, pack, names);
            known.set(sentence.index(), clauses);
        }
        return clauses;
    }

    /** Whether these words of the sentence only tell what is called untrue in it: a report's, or what somebody denies. */
    public boolean refuted(Sentence sentence, Span words) {
        if (!pack.part(RefutingWords.class, RefutingWords::new).in(sentence)) {
            return false;
        }
        NounModality nouns = new NounModality(sentence, pack);
        for (Clause c : of(sentence)) {
            for (int t : c.tokens()) {
                if (sentence.tokens().get(t).start() == words.start()) {
                    boolean denied = c.modality() == Modality.DENIED
                            && c.kind() != ClauseKind.INFINITIVE
                            && c.verb() != null
                            && !c.verb().negated();
                    return denied
                            || c.phraseAt(t).filter(p -> nouns.refuted(c, p)).isPresent();
                }
            }
        }
        return false;
    }
}
