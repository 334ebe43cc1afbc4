package io.stemma.score.time;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldLines;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * German times against KRAUTS (Strötgen et al. 2018, "KRAUTS: A German Temporally Annotated News Corpus"). The first
 * document, the third and so on were looked at while Stemma learned; the others were not.
 */
public final class KrautsMeasure implements GoldMeasure {
    private static final String FILE = "dates/krauts-de.dev.jsonl";
    private static final List<Part> PARTS = List.of(
            new Part("Die Zeit", "DieZeit", List.of("69.7", "55.3", "80.2")),
            new Part("Dolomiten-42", "Dolomiten-42", List.of("79.4", "77.5", "83.7")),
            new Part("Dolomiten-100", "Dolomiten-100", List.of("71.4", "61.8", "82.4")));

    /** A part of the set with HeidelTime's strict, strict with value, and relaxed F1. */
    private record Part(String name, String mark, List<String> rival) {}

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public List<String> needs() {
        return List.of(FILE);
    }

    @Override
    public Scorecard measure(Path gold) {
        TimeMlConvention convention = new TimeMlConvention(new TimexReader("de"));
        List<JsonNode> documents = GoldLines.of(gold.resolve(FILE));
        List<List<String>> rows = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Part part : PARTS) {
            TimexTally all = new TimexTally();
            TimexTally seen = new TimexTally();
            TimexTally unseen = new TimexTally();
            for (int i = 0; i < documents.size(); i++) {
                String id = documents.get(i).path("id").asText();
                if (!id.contains(part.mark())) {
                    continue;
                }
                TimexText text = TimeMl.read(id, documents.get(i).path("timeml").asText());
                List<Timex> times = convention.of(text);
                all.add(text, times, new ArrayList<>());
                boolean learned = i % 2 == 0;
                (learned ? seen : unseen).add(text, times, learned ? missed : new ArrayList<>());
            }
            rows.add(row(part.name(), all, part.rival()));
            rows.add(row(part.name() + ", looked at", seen, List.of("", "", "")));
            rows.add(row(part.name() + ", not looked at", unseen, List.of("", "", "")));
        }
        return new Scorecard(
                name(),
                List.of(
                        "German times on KRAUTS (110 articles of Die Zeit and Dolomiten in TimeML, CC BY-NC 4.0), each "
                                + "article read as published on the day of its DCT. F1 as in TempEval-3: strict where "
                                + "the extents are the same, relaxed where they overlap, with value where the TIMEX3 "
                                + "values are the same too. Tags that hold no chars are left out.",
                        TimeMlConvention.ABOUT,
                        "Every second document was looked at while the patterns were written. The rival is HeidelTime "
                                + "(GPL) as given for the whole parts in the paper that published KRAUTS (Strötgen et "
                                + "al. 2018)."),
                DataChecksum.of(gold, List.of(gold.resolve(FILE))),
                List.of(new ScoreTable(
                        List.of(
                                "part",
                                "marked",
                                "strict",
                                "strict with value",
                                "relaxed",
                                "relaxed with value",
                                "HeidelTime strict",
                                "strict with value",
                                "relaxed"),
                        rows)),
                missed);
    }

    private static List<String> row(String name, TimexTally tally, List<String> rival) {
        return List.of(
                name,
                String.valueOf(tally.marked()),
                tally.strict(),
                tally.strictValue(),
                tally.relaxed(),
                tally.relaxedValue(),
                rival.get(0),
                rival.get(1),
                rival.get(2));
    }
}
