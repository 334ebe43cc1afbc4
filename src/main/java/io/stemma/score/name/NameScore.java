package io.stemma.score.name;

import io.stemma.language.LanguagePack;
import io.stemma.score.name.TaggedSentence.TaggedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts names in tagged sentences. A name is right when its first and last token and its kind are all as tagged (exact
 * span); of the tags only PER, ORG and LOC count.
 */
final class NameScore {
    static final List<String> KINDS = List.of("PER", "ORG", "LOC");

    /** For each half (0: odd lines, 1: even lines) the count by kind. */
    private final List<Map<String, SpanCount>> halves = List.of(new TreeMap<>(), new TreeMap<>());

    private final List<String> missed = new ArrayList<>();

    NameScore() {
        halves.forEach(h -> KINDS.forEach(k -> h.put(k, new SpanCount())));
    }

    /**
     * Reads the sentences and counts.
     *
     * @param together how many sentences that follow each other are read as one article
     */
    static NameScore of(List<TaggedSentence> sentences, LanguagePack pack, int together) {
        NameScore score = new NameScore();
        NameTagger tagger = new NameTagger(pack);
        for (int i = 0; i < sentences.size(); i += together) {
            List<TaggedSentence> article = sentences.subList(i, Math.min(sentences.size(), i + together));
            List<List<TaggedName>> found = tagger.tag(article);
            for (int j = 0; j < article.size(); j++) {
                score.count(article.get(j), found.get(j), i + j);
            }
        }
        return score;
    }

    /** Counts one sentence; its index in the file, from 0, tells its half. */
    void count(TaggedSentence sentence, List<TaggedName> found, int index) {
        Map<String, SpanCount> half = halves.get(index % 2);
        for (TaggedName name : sentence.names()) {
            if (KINDS.contains(name.kind())) {
                half.get(name.kind()).expected++;
                if (found.contains(name)) {
                    half.get(name.kind()).right++;
                } else {
                    missed.add(line(index, "missed", sentence, name));
                }
            }
        }
        for (TaggedName name : found) {
            half.get(name.kind()).found++;
            if (!sentence.names().contains(name)) {
                missed.add(line(index, "wrong", sentence, name));
            }
        }
    }

    private static String line(int index, String what, TaggedSentence sentence, TaggedName name) {
        int start = sentence.tokens().get(name.from()).start();
        int end = sentence.tokens().get(name.to() - 1).end();
        String text = sentence.text();
        return (index + 1) + " " + what + " " + name.kind() + " [" + text.substring(start, end) + "] "
                + text.substring(Math.max(0, start - 40), start) + "[]"
                + text.substring(end, Math.min(text.length(), end + 40));
    }

    /** The count of a kind, or of all where it is null, in one half (0, 1) or both (-1). */
    SpanCount count(String kind, int half) {
        SpanCount sum = new SpanCount();
        for (int i = 0; i < 2; i++) {
            if (half < 0 || half == i) {
                halves.get(i).forEach((k, c) -> {
                    if (kind == null || kind.equals(k)) {
                        sum.add(c);
                    }
                });
            }
        }
        return sum;
    }

    /** What was missed and what was wrong, each with its line in the file. */
    List<String> missed() {
        return missed;
    }
}
