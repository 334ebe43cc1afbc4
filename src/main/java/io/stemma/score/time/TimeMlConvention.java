package io.stemma.score.time;

import io.stemma.reading.time.TimeMention;
import io.stemma.reading.time.TimeMention.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as Stemma reads them, written in the ways of KRAUTS where the two part. */
final class TimeMlConvention {
    /** What is changed, for the scorecard. */
    static final String ABOUT =
            "Values are compared as KRAUTS writes them, so Stemma's are rewritten in two ways: where "
                    + "the tag holds a length alone and the word before it (“vor”, “in”) makes it a day, KRAUTS gives the length "
                    + "(“vor [drei Jahren]” is P3Y, which Stemma resolves to a year), so what on its own reads as a length is "
                    + "compared as that length; and decades and centuries are counted in years (P10Y for P1DE).";

    private static final Pattern YEARS = Pattern.compile("P(\\d+)(DE|CE)");

    private final TimexReader reader;

    TimeMlConvention(TimexReader reader) {
        this.reader = reader;
    }

    List<Timex> of(TimexText text) {
        List<Timex> times = new ArrayList<>();
        for (TimeMention m : reader.times(text)) {
            times.add(new Timex(m.span().start(), m.span().end(), value(m, text), null));
        }
        return times;
    }

    private String value(TimeMention m, TimexText text) {
        boolean leaning = m.type() == Type.DATE && m.value() != null && m.anchor() != null;
        String value = leaning ? alone(m, m.span().of(text.text())) : m.value();
        Matcher years = value == null ? null : YEARS.matcher(value);
        return years != null && years.matches()
                ? "P" + years.group(1) + (years.group(2).equals("DE") ? "0Y" : "00Y")
                : value;
    }

    /** The length that the words of a date are when they stand alone, else the date's value. */
    private String alone(TimeMention date, String words) {
        List<TimeMention> times = reader.times(new TimexText("words", null, words, List.of()));
        boolean length = times.size() == 1
                && times.get(0).type() == Type.DURATION
                && times.get(0).span().of(words).equals(words);
        return length ? times.get(0).value() : date.value();
    }
}
