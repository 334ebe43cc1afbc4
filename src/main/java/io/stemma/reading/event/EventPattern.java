package io.stemma.reading.event;

import io.stemma.language.Row;
import java.util.List;
import java.util.Locale;

/**
 * A row of an event table: which word names the happening, and where those who take part in it stand.
 *
 * @param type the root type, named by the table
 * @param kind what part of speech the trigger is: {@code v}, {@code n} or {@code a}
 * @param triggers its lemmas
 * @param source where the one who does it stands, best place first
 * @param target where the one to or with whom it is done stands, best place first
 * @param wider the places of the target where it does not stand there itself, but within or behind what does
 * @param where where the place stands, empty for the usual prepositions
 * @param requires what must be so
 * @param forbids what must not be so
 * @param mode the mode of a clause told as fact
 * @param weight how much it asks: a row that names words goes before one that doesn't
 * @param row the row itself
 */
record EventPattern(
        EventType type,
        char kind,
        List<String> triggers,
        List<Slot> source,
        List<Slot> target,
        List<Slot> wider,
        List<Slot> where,
        List<Condition> requires,
        List<Condition> forbids,
        Mode mode,
        int weight,
        Row row) {

    /** The row tells patterns apart. */
    @Override
    public int hashCode() {
        return row.line();
    }

    static EventPattern of(Row row, WordClasses classes) {
        String table = row.table().substring(row.table().lastIndexOf('/') + 1);
        String trigger = row.cell(0);
        if (trigger.length() < 3 || trigger.charAt(1) != ':') {
            throw new IllegalStateException(row.where() + ": a trigger starts with v:, n: or a:");
        }
        List<Condition> requires = conditions(row, 4, classes);
        List<Condition> forbids = conditions(row, 5, classes);
        EventType type = EventType.valueOf(table.substring(0, table.indexOf('.')));
        boolean spot = type.onTheSpot();
        return new EventPattern(
                type,
                trigger.charAt(0),
                List.of(trigger.substring(2).split("\\|")),
                slots(row, 1),
                slots(row, 2),
                slots(row, 2).stream()
                        .filter(s -> !s.around())
                        .map(s -> s.wider(spot))
                        .filter(Slot::around)
                        .toList(),
                slots(row, 3),
                requires,
                forbids,
                row.cell(6).isEmpty() ? Mode.HAPPENED : Mode.valueOf(row.cell(6).toUpperCase(Locale.ROOT)),
                weight(requires, forbids),
                row);
    }

    private static int weight(List<Condition> requires, List<Condition> forbids) {
        int weight = forbids.size();
        for (Condition c : requires) {
            weight += c.worded() ? 8 : 2;
        }
        return weight;
    }

    /** A sentence that must tell this event; {@code [Chad>]} marks a source in it, {@code [>Niger]} a target. */
    String example() {
        return row.cell(7);
    }

    /** A sentence that must not tell an event of this type. */
    String counterexample() {
        return row.cell(8);
    }

    /** Why the pattern is there, in a line. */
    String why() {
        return row.cell(9);
    }

    private static List<Slot> slots(Row row, int column) {
        return row.alternatives(column).stream().map(s -> Slot.of(s, row)).toList();
    }

    private static List<Condition> conditions(Row row, int column, WordClasses classes) {
        String cell = row.cell(column).strip();
        return cell.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(cell.split(" +"))
                        .map(t -> Condition.of(t, classes))
                        .toList();
    }
}
