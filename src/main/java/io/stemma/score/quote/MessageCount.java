package io.stemma.score.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts quotes word by word, after the token-level F1 of the shared task on speaker attribution SpkAtt-2023, task 2:
 * <i>message</i>: a word is right if it stands in the content of a found quote and in that of a marked one, of whatever
 * type; words in several quotes count once. <i>Joint</i>: a word is right if, besides, one of the found quotes that hold it
 * has the speaker of one of the marked quotes that hold it: their words overlap, or both have none. Sums over all words of
 * all articles (micro average).
 */
final class MessageCount {
    private Ratio message = new Ratio(0, 0, 0, 0);
    private Ratio joint = new Ratio(0, 0, 0, 0);
    private final Map<String, Ratio> byType = new TreeMap<>();

    /** Adds an article with what was found in it. */
    void add(MarkedArticle article, List<MarkedQuote> found) {
        TextWords words = new TextWords(article.text());
        List<BitSet> expectedContents = contents(words, article.quotes());
        List<BitSet> foundContents = contents(words, found);
        BitSet expected = union(expectedContents);
        BitSet given = union(foundContents);
        BitSet both = (BitSet) expected.clone();
        both.and(given);
        BitSet spoken = new BitSet();
        for (int f = 0; f < found.size(); f++) {
            for (int e = 0; e < article.quotes().size(); e++) {
                if (sameSpeaker(words, found.get(f), article.quotes().get(e))) {
                    BitSet shared = (BitSet) foundContents.get(f).clone();
                    shared.and(expectedContents.get(e));
                    spoken.or(shared);
                }
            }
        }
        message = message.plus(ratio(both.cardinality(), given, expected));
        joint = joint.plus(ratio(spoken.cardinality(), given, expected));
        for (int e = 0; e < article.quotes().size(); e++) {
            BitSet reached = (BitSet) expectedContents.get(e).clone();
            reached.and(given);
            byType.merge(
                    article.quotes().get(e).type(),
                    new Ratio(
                            0, 0, reached.cardinality(), expectedContents.get(e).cardinality()),
                    Ratio::plus);
        }
    }

    private static Ratio ratio(int right, BitSet given, BitSet expected) {
        return new Ratio(right, given.cardinality(), right, expected.cardinality());
    }

    private static List<BitSet> contents(TextWords words, List<MarkedQuote> quotes) {
        List<BitSet> contents = new ArrayList<>();
        quotes.forEach(q -> contents.add(words.in(q.content())));
        return contents;
    }

    private static BitSet union(List<BitSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(all::or);
        return all;
    }

    /** Whether two quotes name the same words as their speaker, at least one of them, or both name none. */
    static boolean sameSpeaker(TextWords words, MarkedQuote a, MarkedQuote b) {
        if (a.speaker().isEmpty() || b.speaker().isEmpty()) {
            return a.speaker().isEmpty() && b.speaker().isEmpty();
        }
        return words.in(a.speaker()).intersects(words.in(b.speaker()));
    }

    Ratio message() {
        return message;
    }

    Ratio joint() {
        return joint;
    }

    /** What share of a type's words was found; precision has no meaning for it. */
    Map<String, Ratio> byType() {
        return byType;
    }
}
