package io.stemma.story.likeness;

import io.stemma.reading.ReadArticle;
import io.stemma.reading.figure.FigureMention;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What tells a happening from another just like it: which one of a row it is (the twelfth package, the third day), on
 * which days it happened, and where. Immutable.
 */
final class Distinctions {
    private static final double OTHER_IN_ROW = 0.5;
    private static final double OTHER_DAYS = 0.7;
    private static final double OTHER_SEASON = 0.6;
    private static final double ELSEWHERE = 0.6;
    /** Of reports that begin with other figures as well: each counts the like of its own day or place. */
    private static final double OF_A_ROW = 0.15;
    /** The unit of a rank. */
    static final String ORDINAL = "ordinal";

    private final Map<String, Double> ranks;
    private final Datings datings;
    private final Whereabouts whereabouts;
    private final LeadFigures figures;

    private Distinctions(Map<String, Double> ranks, Datings datings, Whereabouts whereabouts, LeadFigures figures) {
        this.figures = figures;
        this.ranks = ranks;
        this.datings = datings;
        this.whereabouts = whereabouts;
    }

    /** @param leading how many sentences of the article count as its top */
    static Distinctions of(ReadArticle read, int leading) {
        Map<String, Map<Double, Integer>> counts = new LinkedHashMap<>();
        for (FigureMention f : read.reading().figures()) {
            if (ORDINAL.equals(f.unit())) {
                for (String term : f.terms()) {
                    for (String alternative : term.split("\\|")) {
                        counts.computeIfAbsent(alternative, k -> new LinkedHashMap<>())
                                .merge(f.value(), 1, Integer::sum);
                    }
                }
            }
        }
        Map<String, Double> ranks = new HashMap<>();
        counts.forEach((thing, values) -> ranks.put(thing, first(values)));
        return new Distinctions(
                ranks, Datings.of(read, leading), Whereabouts.of(read, leading), LeadFigures.of(read, leading));
    }

    /** The place in the row that is named most often, of several the first. */
    private static double first(Map<Double, Integer> values) {
        Optional<Map.Entry<Double, Integer>> best = Optional.empty();
        for (Map.Entry<Double, Integer> e : values.entrySet()) {
            if (best.isEmpty() || e.getValue() > best.get().getValue()) {
                best = Optional.of(e);
            }
        }
        return best.orElseThrow().getKey();
    }

    Datings datings() {
        return datings;
    }

    /** What remains of the closeness of two articles when they are told apart, above 0 to 1. Symmetrical. */
    double remains(Distinctions other) {
        double remains = 1;
        for (Map.Entry<String, Double> rank : ranks.entrySet()) {
            Double theirs = other.ranks.get(rank.getKey());
            if (theirs != null && !theirs.equals(rank.getValue())) {
                remains = OTHER_IN_ROW;
            }
        }
        boolean otherFigures = figures.other(other.figures);
        if (whereabouts.elsewhere(other.whereabouts)) {
            remains *= otherFigures ? OF_A_ROW : ELSEWHERE;
        }
        if (datings.otherSeason(other.datings)) {
            remains *= otherFigures ? OF_A_ROW : OTHER_SEASON;
        } else if (datings.otherDays(other.datings)) {
            remains *= OTHER_DAYS;
        }
        return remains;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(ranks.size());
        for (Map.Entry<String, Double> rank : ranks.entrySet()) {
            write(rank.getKey(), out);
            out.writeDouble(rank.getValue());
        }
        datings.write(out);
        whereabouts.write(out);
        figures.write(out);
    }

    static Distinctions read(DataInput in) throws IOException {
        Map<String, Double> ranks = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            ranks.put(text(in), in.readDouble());
        }
        return new Distinctions(ranks, Datings.read(in), Whereabouts.read(in), LeadFigures.read(in));
    }

    /** Writes a text of any length. */
    static void write(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
