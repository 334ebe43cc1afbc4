package io.stemma.score.measure;

import io.stemma.reading.Reading;
import io.stemma.reading.measure.MeasureMention;
import io.stemma.reading.name.LocalActor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts measures that were found against those marked. A found one answers one marked one at most. */
final class MeasureCount {
    private final List<String> missed = new ArrayList<>();
    private int sentences;
    private int marked;
    private int found;
    private int alike;
    private int right;

    /** Counts a sentence. */
    void add(ToldSentence sentence, Reading reading) {
        sentences++;
        marked += sentence.told().size();
        found += reading.measures().size();
        int before = right;
        List<MeasureMention> whole = new ArrayList<>(reading.measures());
        List<MeasureMention> kinds = new ArrayList<>(reading.measures());
        for (ToldMeasure t : sentence.told()) {
            right += take(whole, m -> t.is(reading, sentence.text(), m));
            alike += take(kinds, t::alike);
        }
        if (right - before < sentence.told().size()
                || reading.measures().size() > sentence.told().size()) {
            missed.add(line(sentence, reading));
        }
    }

    private static int take(List<MeasureMention> from, Predicate<MeasureMention> which) {
        for (MeasureMention m : from) {
            if (which.test(m)) {
                from.remove(m);
                return 1;
            }
        }
        return 0;
    }

    private static String line(ToldSentence s, Reading reading) {
        return s.text() + "  wanted " + s.told() + "  found "
                + reading.measures().stream().map(m -> show(s, reading, m)).toList();
    }

    private static String show(ToldSentence s, Reading reading, MeasureMention m) {
        return m.kind() + " / " + m.mode().word() + " / " + actors(reading, m.by()) + " / " + actors(reading, m.on())
                + (m.onWhat() == null ? "" : " / what=" + m.onWhat().of(s.text()))
                + (m.lasts() == null ? "" : " / lasts=" + m.lasts())
                + (m.from() == null ? "" : " / from=" + at(s, reading, m.from()))
                + (m.until() == null ? "" : " / until=" + at(s, reading, m.until()));
    }

    private static String at(ToldSentence s, Reading reading, int time) {
        return reading.times().get(time).span().of(s.text());
    }

    private static String actors(Reading reading, List<Integer> actors) {
        return actors.isEmpty()
                ? "-"
                : actors.stream()
                        .map(i -> reading.names().actors().get(i))
                        .map(MeasureCount::actor)
                        .collect(Collectors.joining("+"));
    }

    private static String actor(LocalActor a) {
        return a.key() == null ? a.name() : a.key();
    }

    int sentences() {
        return sentences;
    }

    int marked() {
        return marked;
    }

    int found() {
        return found;
    }

    /** The share of the marked that is found with kind and mode. */
    double alike() {
        return share(alike, marked);
    }

    /** The share of the marked that is found with all that is marked. */
    double recall() {
        return share(right, marked);
    }

    /** The share of the found that is marked so. */
    double precision() {
        return share(right, found);
    }

    /** What went wrong. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : part / (double) of;
    }
}
