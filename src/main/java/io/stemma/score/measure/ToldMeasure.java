package io.stemma.score.measure;

import io.stemma.reading.Reading;
import io.stemma.reading.measure.MeasureMention;
import io.stemma.reading.name.LocalActor;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A measure that a sentence tells, as its author marked it. Cells hold alternatives with a bar between; {@code *} stands for
 * anything, {@code -} for nobody, {@code +} stands between several actors.
 *
 * @param kind its kind
 * @param mode the word for its mode
 * @param by who takes it: ISO code of it or of its country, gazetteer's id or part of the name
 * @param on whom it touches, likewise, or a part of what is written of it where nobody with a name is found
 * @param more what else must be told: {@code what}, {@code from}, {@code until} as parts of the text, {@code lasts} in ISO 8601
 */
record ToldMeasure(String kind, String mode, String by, String on, Map<String, String> more) {

    /** Whether what was found is of this kind and told in this way. */
    boolean alike(MeasureMention m) {
        return among(kind, m.kind()) && among(mode, m.mode().word());
    }

    /** Whether what was found is this measure, with all that is marked. */
    boolean is(Reading reading, String text, MeasureMention m) {
        boolean touched = actors(reading, on, m.on())
                || m.onWhat() != null && m.on().isEmpty() && holds(m.onWhat().of(text), on);
        return alike(m) && actors(reading, by, m.by()) && touched && more(reading, text, m);
    }

    private static boolean among(String cell, String found) {
        return cell.equals("*") || List.of(cell.split("\\|")).contains(found);
    }

    private static boolean actors(Reading reading, String cell, List<Integer> found) {
        List<LocalActor> actors =
                found.stream().map(i -> reading.names().actors().get(i)).toList();
        for (String alternative : cell.split("\\|")) {
            boolean none = alternative.equals("-") && actors.isEmpty();
            if (none || alternative.equals("*") || all(List.of(alternative.split("\\+")), actors)) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(List<String> wanted, List<LocalActor> found) {
        return wanted.size() == found.size()
                && wanted.stream().allMatch(w -> found.stream().anyMatch(a -> names(w, a)));
    }

    private static boolean names(String wanted, LocalActor a) {
        return wanted.equals(a.key())
                || wanted.equals(a.country())
                || holds(a.name(), wanted)
                || a.spellings().stream().anyMatch(s -> holds(s, wanted));
    }

    private static boolean holds(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private boolean more(Reading reading, String text, MeasureMention m) {
        return more.entrySet().stream().allMatch(e -> switch (e.getKey()) {
            case "what" -> m.onWhat() != null && m.onWhat().of(text).contains(e.getValue());
            case "lasts" -> among(e.getValue(), String.valueOf(m.lasts()));
            case "from" -> at(reading, text, m.from(), e.getValue());
            case "until" -> at(reading, text, m.until(), e.getValue());
            default -> throw new IllegalStateException("no such mark: " + e.getKey());
        });
    }

    private static boolean at(Reading reading, String text, Integer time, String wanted) {
        return time != null && reading.times().get(time).span().of(text).contains(wanted);
    }

    @Override
    public String toString() {
        return kind + " / " + mode + " / " + by + " / " + on + (more.isEmpty() ? "" : " / " + more);
    }
}
