package io.stemma.reading.clause;

import io.stemma.article.Span;
import io.stemma.language.Analysis;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a sentence into clauses by the word tables of its language ({@code clause/*.tsv}): conjunctions, relative
 * pronouns, helping verbs, cases that determiners show. The pack's {@code clause/settings.tsv} says the order of words:
 * {@code svo} or {@code verb-second}.
 */
public final class Clauses {
    private Clauses() {}

    /**
     * The clauses of a sentence, in the order in which they start to be told.
     *
     * @param sentence the sentence
     * @param pack the pack of its language
     * @param names whom and what its article names
     * @return never empty for a sentence with a token; empty where the pack has no word tables for clauses
     */
    public static List<Clause> of(Sentence sentence, LanguagePack pack, Names names) {
        ClauseWords table = pack.part(ClauseWords.class, ClauseWords::new);
        String order = table.setting("order");
        if (order.isEmpty() || sentence.tokens().isEmpty()) {
            return List.of();
        }
        Word[] words = Marks.over(sentence, names.in(sentence.index()));
        List<Draft> drafts;
        NounReader nouns;
        if (order.equals("verb-second")) {
            words = new VerbSecondTagger(table, words).tag();
            nouns = new NounReader(table, words, names);
            drafts = new VerbSecondClauses(table, words, nouns).build();
        } else {
            words = new FixedOrderTagger(table, words).tag();
            nouns = new NounReader(table, words, names);
            drafts = new FixedOrderClauses(table, words, nouns).build();
            Roles roles = new Roles(table, words);
            drafts.forEach(roles::byOrder);
            new Clefts(table, words).join(drafts);
        }
        drafts.removeIf(d -> d.tokens.isEmpty());
        new Possessors(table, words, nouns).name(drafts);
        RefutingWords refuting = pack.part(RefutingWords.class, RefutingWords::new);
        Set<Draft> refuted = refuting.in(sentence) ? new Refutations(refuting, words, drafts).refuted() : Set.of();
        return finished(drafts, new Modalities(table, words, drafts, refuted), words, names.in(sentence.index()));
    }

    private static List<Clause> finished(
            List<Draft> drafts, Modalities modalities, Word[] words, List<NameMention> names) {
        List<Modality> modality = drafts.stream().map(modalities::of).toList();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            List<Phrase> phrases = new ArrayList<>(Understood.in(d, words, names));
            d.parts.stream()
                    .sorted(java.util.Comparator.comparingInt(p -> p.from))
                    .forEach(p -> phrases.add(phrase(p, p.role, p.preposition, words, names, false)));
            clauses.add(new Clause(
                    i,
                    d.parent == null ? -1 : drafts.indexOf(d.parent),
                    d.kind,
                    d.opener,
                    d.relation,
                    modality.get(i),
                    words[d.verb == null ? d.tokens.first() : d.verb.head].quoted(),
                    List.copyOf(d.tokens),
                    new Span(
                            words[d.tokens.first()].token().start(),
                            words[d.tokens.last()].token().end()),
                    d.verb == null ? null : verb(d, words),
                    phrases));
        }
        return clauses;
    }

    static Phrase phrase(
            Draft.Part p,
            Phrase.Role role,
            String preposition,
            Word[] words,
            List<NameMention> names,
            boolean implied) {
        Span span =
                new Span(words[p.from].token().start(), words[p.to - 1].token().end());
        List<NameMention> inside =
                names.stream().filter(n -> n.span().overlaps(span)).toList();
        return new Phrase(
                role == null ? Phrase.Role.PREPOSITIONAL : role, preposition, p.from, p.to, p.members, inside, implied);
    }

    private static VerbGroup verb(Draft d, Word[] words) {
        Word head = words[d.verb.head];
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(head.lemma());
        Token t = head.token();
        for (Analysis a : t.analyses()) {
            boolean helped = d.verb.tokens.size() > 1 && a.form() == VerbForm.PARTICIPLE;
            if ((a.pos() == Pos.VERB || head.tag() == Tag.AUX) && (a.form() == head.form() || helped)) {
                lemmas.add(a.lemma());
            }
        }
        boolean none = d.parts.stream()
                .anyMatch(p -> (p.role == Phrase.Role.SUBJECT || p.role == Phrase.Role.OBJECT)
                        && words[p.members.get(0).from()].tag() == Tag.NEGDET);
        return new VerbGroup(
                d.verb.tokens,
                d.verb.head,
                List.copyOf(lemmas),
                head.form(),
                d.verb.tense,
                d.verb.passive,
                d.verb.negated || none,
                d.verb.modal);
    }
}
