package io.stemma.score.event;

import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import io.stemma.score.ScoreTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads marked sentences and lays out the figures of {@link EventCount}, a column for each group of sentences. */
final class EventTable {
    /** How is counted, in words. */
    static final String RULE =
            "Rule: a type is right where one of the events found in the sentence has it. With source and "
                    + "target: some marked source is met by a found source and some marked target by a found target, and none is "
                    + "found where none is marked; an actor is met where the text refers to it within the marked words or with words "
                    + "that hold them; of a mutual event (two sources, no target) one may be found as target. Of several events of a "
                    + "sentence one at most is right; all others are false, also such as the sentence tells beside the marked one.";

    private final Reader reader = new Reader(LanguagePacks.ofStemma());
    private final Map<String, EventCount> groups = new LinkedHashMap<>();

    /** Reads the sentences of a group. */
    void add(String group, List<MarkedSentence> sentences) {
        EventCount count = groups.computeIfAbsent(group, g -> new EventCount());
        for (MarkedSentence s : sentences) {
            count.add(s, FoundEvent.of(reader.read(FoundEvent.article(s))));
        }
    }

    /** What went wrong in one group. */
    List<String> missed(String group) {
        return groups.get(group).missed().stream().map(m -> group + ": " + m).toList();
    }

    /** What went wrong, of all groups. */
    List<String> missed() {
        List<String> all = new ArrayList<>();
        groups.forEach((g, c) -> c.missed().forEach(m -> all.add(g + ": " + m)));
        return all;
    }

    /**
     * The figures.
     *
     * @param rival heading of the rival's column
     * @param figures the rival's figures by row, blank where unknown
     */
    ScoreTable table(String rival, Map<String, String> figures) {
        List<String> columns = new ArrayList<>(List.of("events"));
        columns.addAll(groups.keySet());
        columns.add(rival);
        List<List<String>> rows = new ArrayList<>();
        for (Figure f : Figure.values()) {
            List<String> row = new ArrayList<>(List.of(f.words));
            groups.values().forEach(c -> row.add(f.of(c)));
            row.add(figures.getOrDefault(f.words, ""));
            rows.add(row);
        }
        return new ScoreTable(columns, rows);
    }

    enum Figure {
        SENTENCES("sentences with an event"),
        EMPTY("sentences without one"),
        FOUND("events found"),
        TYPE("accuracy of type"),
        PRECISION("precision of type, source, target"),
        RECALL("recall of type, source, target"),
        F1("F1 of type, source, target"),
        MODE("accuracy of mode"),
        FALSE_TYPE("false for each true, by type"),
        FALSE_WHOLE("false for each true, by type, source, target");

        private final String words;

        Figure(String words) {
            this.words = words;
        }

        private String of(EventCount c) {
            return switch (this) {
                case SENTENCES -> String.valueOf(c.sentences());
                case EMPTY -> String.valueOf(c.empty());
                case FOUND -> String.valueOf(c.found());
                case TYPE -> form(c.typeAccuracy());
                case PRECISION -> form(c.precision());
                case RECALL -> form(c.recall());
                case F1 -> form(c.f1());
                case MODE -> c.modes() == 0 ? "" : form(c.modeAccuracy());
                case FALSE_TYPE -> form(c.falseForTrue());
                case FALSE_WHOLE -> form(c.falseForWhole());
            };
        }

        private static String form(double share) {
            return String.format(Locale.ROOT, "%.3f", share);
        }
    }
}
