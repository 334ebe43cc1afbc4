package io.stemma.reading.clause;

import io.stemma.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * A clause of a sentence.
 *
 * @param index its place among the sentence's clauses
 * @param parent index of the clause it hangs on, or -1
 * @param kind what it is in its sentence
 * @param opener its conjunction, relative pronoun or preposition in lower case, or blank
 * @param relation what the conjunction says: {@code condition}, {@code time}, {@code reason}, {@code contrast},
 *     {@code content}, {@code purpose}, {@code comparison}, {@code manner}; blank where it has none
 * @param modality how it speaks of what it tells
 * @param quoted whether its verb stands in quotation marks
 * @param tokens indexes of its tokens in the sentence, in order; an inserted clause leaves a gap
 * @param span from its first to its last token, offsets into the article's text
 * @param verb its verb group, or null
 * @param phrases its noun phrases in order, implied ones first
 */
public record Clause(
        int index,
        int parent,
        ClauseKind kind,
        String opener,
        String relation,
        Modality modality,
        boolean quoted,
        List<Integer> tokens,
        Span span,
        VerbGroup verb,
        List<Phrase> phrases) {
    public Clause {
        tokens = List.copyOf(tokens);
        phrases = List.copyOf(phrases);
    }

    /** The first phrase in this role. */
    public Optional<Phrase> first(Phrase.Role role) {
        return phrases.stream().filter(p -> p.role() == role).findFirst();
    }

    /** The phrases that open with this preposition, in order. */
    public List<Phrase> with(String preposition) {
        return phrases.stream().filter(p -> p.preposition().equals(preposition)).toList();
    }

    /** The phrase that holds the token, empty where none does. */
    public Optional<Phrase> phraseAt(int token) {
        return phrases.stream().filter(p -> !p.implied() && p.holds(token)).findFirst();
    }
}
