package io.stemma.story.likeness;

import io.stemma.reading.ReadArticle;
import io.stemma.reading.figure.FigureMention;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The figures that a report begins with, ranks and years left out.
 *
 * @param values the amounts
 */
record LeadFigures(Set<Double> values) {
    /** Smaller ones are no figures to report. */
    private static final double LEAST = 5;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2035;

    LeadFigures {
        values = Set.copyOf(values);
    }

    /** @param leading how many sentences of the article count as its top */
    static LeadFigures of(ReadArticle read, int leading) {
        Set<Double> values = new HashSet<>();
        for (FigureMention f : read.reading().figures()) {
            boolean year = f.unit() == null && f.value() >= FIRST_YEAR && f.value() <= LAST_YEAR;
            if (f.sentence() < leading && f.value() >= LEAST && !year && !Distinctions.ORDINAL.equals(f.unit())) {
                values.add(f.value());
            }
        }
        return new LeadFigures(values);
    }

    /** Whether both begin with figures and none is the same. */
    boolean other(LeadFigures other) {
        return !values.isEmpty() && !other.values.isEmpty() && Collections.disjoint(values, other.values);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(values.size());
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    static LeadFigures read(DataInput in) throws IOException {
        Set<Double> values = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(in.readDouble());
        }
        return new LeadFigures(values);
    }
}
