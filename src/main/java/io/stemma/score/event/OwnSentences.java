package io.stemma.score.event;

import io.stemma.score.DataChecksum;
import io.stemma.score.GoldMeasure;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code stemma score events/own}: sentences that were written for Stemma over all types, in each language, before the
 * patterns were grown, and sentences that tell no event.
 */
public final class OwnSentences implements GoldMeasure {
    private static final List<String> LANGUAGES = List.of("en", "de");

    @Override
    public String name() {
        return "events/own";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Scorecard measure(Path gold) {
        EventTable table = new EventTable();
        StringBuilder data = new StringBuilder();
        for (String language : LANGUAGES) {
            SentenceFile file = SentenceFile.of(language, language);
            data.append(file.text());
            table.add(language, file.sentences());
        }
        return new Scorecard(
                name(),
                List.of(
                        "Sentences written for Stemma, before the patterns were run on them, over the sixteen types and "
                                + "with no event at all (background, opinions, figures, sport, weather, conditions). Part of "
                                + "this project. What went wrong in them was looked at since: not a blind measure.",
                        EventTable.RULE),
                DataChecksum.of(data.toString()),
                List.of(table.table("rival", Map.of())),
                table.missed());
    }
}
