package io.stemma.score.event;

import io.stemma.score.DataChecksum;
import io.stemma.score.GoldMeasure;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code stemma score events/wire}: sentences in the manner of news agencies that were written for Stemma before the
 * patterns were run on them. From every first one of two may be learnt; of the others only the figures are shown.
 */
public final class WireSentences implements GoldMeasure {
    private static final List<String> LANGUAGES = List.of("en", "de");

    /** The beginnings of the files' names: each batch was written before the patterns were run on it. */
    private static final List<String> BATCHES = List.of("wire-", "wire-second-", "wire-third-", "wire-fourth-");

    @Override
    public String name() {
        return "events/wire";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Scorecard measure(Path gold) {
        EventTable read = new EventTable();
        EventTable unread = new EventTable();
        StringBuilder data = new StringBuilder();
        for (String language : LANGUAGES) {
            for (String batch : BATCHES) {
                SentenceFile file = SentenceFile.of(batch + language, language);
                String group = language + " " + (BATCHES.indexOf(batch) + 1) + ", ";
                data.append(file.text());
                read.add(group + "learnt from", half(file.sentences(), 0));
                unread.add(group + "not read", half(file.sentences(), 1));
            }
        }
        return new Scorecard(
                name(),
                List.of(
                        "Sentences in the manner of news agencies, with long sentences, clauses between subject and verb, "
                                + "passives and actors named by what they are, over the sixteen types and, in the fourth batch, with "
                                + "no event at all (sport, markets, films, background), written for Stemma "
                                + "before the patterns were run on them. Part of this project. What went wrong was looked at "
                                + "in the first of every two; what goes wrong in the others is not listed, so that nobody "
                                + "learns from it.",
                        EventTable.RULE),
                DataChecksum.of(data.toString()),
                List.of(read.table("rival", Map.of()), unread.table("rival", Map.of())),
                read.missed());
    }

    private static List<MarkedSentence> half(List<MarkedSentence> all, int first) {
        List<MarkedSentence> some = new ArrayList<>();
        for (int i = first; i < all.size(); i += 2) {
            some.add(all.get(i));
        }
        return some;
    }
}
