package io.stemma.dossier;

import io.stemma.claim.DayWords;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureState.State;
import io.stemma.dossier.page.Block.Picture;
import io.stemma.dossier.page.Svg;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws how the measures on an actor stood through time: a bar for each measure, narrow enough for a phone. */
final class MeasuresPicture {
    private static final int WIDE = 400;
    private static final int EDGE = 6;
    private static final int ROW = 36;
    private static final int BAR = 12;
    private static final int AXIS = 22;
    private static final int LETTERS = 58;

    private final LocalDate from;
    private final long days;

    private MeasuresPicture(LocalDate from, LocalDate to) {
        this.from = from;
        this.days = ChronoUnit.DAYS.between(from, to) + 1;
    }

    /**
     * The picture, empty where there is nothing to draw.
     *
     * @param day the day asked for, marked by a line
     */
    static Optional<Picture> of(List<MeasureSpan> course, LocalDate day, Dossier dossier) {
        if (course.isEmpty()) {
            return Optional.empty();
        }
        Sources sources = new Sources(dossier);
        Map<String, List<MeasureSpan>> rows = course.stream()
                .collect(Collectors.groupingBy(s -> label(s, sources), LinkedHashMap::new, Collectors.toList()));
        LocalDate from =
                course.stream().map(MeasureSpan::from).min(LocalDate::compareTo).orElse(day);
        LocalDate to =
                course.stream().map(MeasureSpan::to).max(LocalDate::compareTo).orElse(day);
        return Optional.of(
                new MeasuresPicture(from.isBefore(day) ? from : day, to.isAfter(day) ? to : day).draw(rows, day));
    }

    private Picture draw(Map<String, List<MeasureSpan>> rows, LocalDate day) {
        int height = rows.size() * ROW + AXIS + EDGE;
        Svg svg = new Svg(WIDE, height, "Measures through time: " + DossierPage.count(rows.size(), "measure"));
        List<String> words = new ArrayList<>();
        int y = EDGE;
        for (Map.Entry<String, List<MeasureSpan>> row : rows.entrySet()) {
            svg.text(EDGE, y + BAR, "", cut(row.getKey()));
            for (MeasureSpan s : row.getValue()) {
                double left = x(s.from());
                svg.box(left, y + BAR + 5, Math.max(2, x(s.to().plusDays(1)) - left), BAR, style(s.state()));
            }
            words.add(row.getKey() + ": "
                    + row.getValue().stream().map(MeasuresPicture::words).collect(Collectors.joining("; ")));
            y += ROW;
        }
        svg.box(x(day), EDGE, 1, y - EDGE, "today");
        svg.text(EDGE, y + BAR, "soft", DayWords.of(from.toString()));
        String last = DayWords.of(from.plusDays(days - 1).toString());
        svg.text(WIDE - EDGE - 6.2 * last.length(), y + BAR, "soft", last);
        return new Picture(svg.element(), words);
    }

    private double x(LocalDate day) {
        return EDGE + (WIDE - 2.0 * EDGE) * ChronoUnit.DAYS.between(from, day) / days;
    }

    private static String label(MeasureSpan s, Sources sources) {
        return s.kind()
                + (s.by().isEmpty()
                        ? ""
                        : " by " + s.by().stream().map(sources::actor).collect(Collectors.joining(", ")));
    }

    private static String words(MeasureSpan s) {
        String state = s.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String first = DayWords.of(s.from().toString());
        String last = DayWords.of(s.to().toString());
        return state + " " + (first.equals(last) ? first : first + " to " + last);
    }

    /** The span as a tree for JSON. */
    static Map<String, Object> json(MeasureSpan s) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("kind", s.kind());
        m.put("by", s.by());
        m.put("state", s.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        m.put("from", s.from().toString());
        m.put("to", s.to().toString());
        return m;
    }

    private static String style(State state) {
        return switch (state) {
            case IN_FORCE -> "held";
            case SUSPENDED -> "rests";
            case EASED -> "less";
            case ENDED, DENIED -> "over";
            default -> "ahead";
        };
    }

    private static String cut(String s) {
        return s.length() <= LETTERS ? s : s.substring(0, LETTERS - 1) + "…";
    }
}
