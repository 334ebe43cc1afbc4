package io.stemma.score.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldLines;
import io.stemma.score.GoldMeasure;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code stemma score events}: the sentences of the PLOVER gold standard records. */
public final class PloverSentences implements GoldMeasure {
    private static final String FILE = "events/plover-gsr.dev.jsonl";

    /** Names of types that an older PLOVER had, and what they are called now. */
    private static final Map<String, String> OLDER =
            Map.of("FIGHT", "ASSAULT", "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE");

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<String> needs() {
        return List.of(FILE);
    }

    /** The group whose misses are shown; those of the others are nobody's to read. */
    private static final String LEARNT = "learnt from";

    @Override
    public Scorecard measure(Path gold) {
        List<MarkedSentence> all = new ArrayList<>();
        for (JsonNode n : GoldLines.of(gold.resolve(FILE))) {
            String type = n.path("event").asText();
            all.add(new MarkedSentence(
                    n.path("id").asText(),
                    n.path("language").asText(),
                    n.path("date").asText(),
                    n.path("text").asText(),
                    OLDER.getOrDefault(type, type),
                    null,
                    actors(n.path("source")),
                    actors(n.path("target"))));
        }
        EventTable table = new EventTable();
        table.add(LEARNT, part(all, false));
        table.add("not learnt from", part(all, true));
        return new Scorecard(
                name(),
                List.of(
                        "PLOVER gold standard records (Open Event Data Alliance), English sentences with type, source and "
                                + "target. Licence: CC BY-SA 4.0. Names of types of PLOVER 0.5 are read as those of today: "
                                + "FIGHT as ASSAULT, DEMAND as REQUEST, DISAPPROVE and INVESTIGATE as ACCUSE.",
                        "No rule was made from the sentences that are not learnt from, but their misses were listed once and "
                                + "their figures watched while patterns were made: they are no blind measure any more.",
                        EventTable.RULE,
                        "Rival: UniversalPetrarch on sentences of the same kind, by its authors' report: 44 % right, and "
                                + "three false events for each right one."),
                DataChecksum.of(gold, List.of(gold.resolve(FILE))),
                List.of(table.table(
                        "UniversalPetrarch", Map.of("accuracy of type", ".44", "false for each true, by type", "3"))),
                table.missed(LEARNT));
    }

    /** Each fourth sentence, which nobody read while the patterns were written, or the others. */
    private static List<MarkedSentence> part(List<MarkedSentence> all, boolean unread) {
        List<MarkedSentence> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (unread == (i % 4 == 2)) {
                some.add(all.get(i));
            }
        }
        return some;
    }

    private static List<String> actors(JsonNode list) {
        List<String> actors = new ArrayList<>();
        list.forEach(a -> actors.add(a.path("actorText").asText()));
        return actors;
    }
}
