package io.stemma.score.measure;

import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code stemma score measures}: sentences on duties, bans, quotas, licences, curfews, fines and the like that were written
 * for Stemma before the rules were run on them. From a part of them was learnt since.
 */
public final class OwnMeasures implements GoldMeasure {
    private static final List<String> LANGUAGES = List.of("en", "de");

    /** A batch that rules were learnt from in whole, and one from whose every first of two they were. */
    private static final List<String> BATCHES = List.of("first", "second", "third", "fourth");

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Scorecard measure(Path gold) {
        Reader reader = new Reader(LanguagePacks.ofStemma());
        Map<String, MeasureCount> groups = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        StringBuilder data = new StringBuilder();
        for (String batch : BATCHES) {
            boolean whole = batch.equals(BATCHES.get(0));
            for (String language : LANGUAGES) {
                String text = ToldSentence.file(batch + "-" + language + ".txt");
                data.append(text);
                MeasureCount learnt = new MeasureCount();
                MeasureCount unread = new MeasureCount();
                List<ToldSentence> all = ToldSentence.of(text);
                for (int i = 0; i < all.size(); i++) {
                    Reading reading = reader.read(all.get(i).article(language));
                    (whole || i % 2 == 0 ? learnt : unread).add(all.get(i), reading);
                }
                String group = language + " " + (BATCHES.indexOf(batch) + 1) + ", ";
                groups.put(group + "learnt from", learnt);
                learnt.missed().forEach(m -> missed.add(language + " " + batch + ": " + m));
                if (!whole) {
                    groups.put(group + "not read", unread);
                }
            }
        }
        return new Scorecard(
                name(),
                List.of(
                        "Sentences on duties, bans, quotas, price caps, licences, visas, ceasefires, deadlines, curfews, fines, "
                                + "frozen assets, boycotts, states of emergency and strikes, written for Stemma before the rules "
                                + "were run on them; each further batch after they were mended for those before. Part of this project. "
                                + "What went wrong was looked at in the first batch and in every first of two of the others; "
                                + "what goes wrong in the others is not listed, so that nobody learns from it.",
                        "Rule: a measure is right where its kind, its mode, who takes it, whom it touches and all else that is "
                                + "marked of it (thing, first and last day, length) are found; each found one answers one marked "
                                + "one at most."),
                DataChecksum.of(data.toString()),
                List.of(table(groups)),
                missed);
    }

    private static ScoreTable table(Map<String, MeasureCount> groups) {
        List<String> columns = new ArrayList<>(List.of("measures"));
        columns.addAll(groups.keySet());
        return new ScoreTable(
                columns,
                List.of(
                        row("sentences", groups, c -> String.valueOf(c.sentences())),
                        row("measures marked", groups, c -> String.valueOf(c.marked())),
                        row("measures found", groups, c -> String.valueOf(c.found())),
                        row("found with kind and mode", groups, c -> share(c.alike())),
                        row("recall of the whole", groups, c -> share(c.recall())),
                        row("precision of the whole", groups, c -> share(c.precision()))));
    }

    private static List<String> row(
            String name, Map<String, MeasureCount> groups, Function<MeasureCount, String> cell) {
        List<String> row = new ArrayList<>(List.of(name));
        groups.values().forEach(c -> row.add(cell.apply(c)));
        return row;
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
