package io.stemma.story.likeness;

import io.stemma.reading.ReadArticle;
import io.stemma.reading.time.TimeMention;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which days a report's happening was.
 *
 * @param near the days that it names, near the one it was written on; none where that is unknown, for then those it names
 *     may be history
 * @param top the days of whatever year that its headline and first sentences name, as days of a leap year, from 1
 */
record Datings(Set<LocalDate> near, Set<Integer> top) {
    /** What a report tells happened at most so many days before or after it was written. */
    private static final int NEAR = 10;
    /** Reports of one happening begin with days at most so far apart. */
    private static final int APART = 3;

    private static final int LEAP_YEAR = 2024;
    private static final int YEAR = 366;
    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)-(\\d\\d)");

    Datings {
        near = Collections.unmodifiableSet(new TreeSet<>(near));
        top = Set.copyOf(top);
    }

    /** @param leading how many sentences of the article count as its top */
    static Datings of(ReadArticle read, int leading) {
        Optional<LocalDate> written = WritingDay.of(read.article());
        Set<LocalDate> near = new HashSet<>();
        Set<Integer> top = new HashSet<>();
        for (TimeMention t : read.reading().times()) {
            Matcher day = DAY.matcher(t.value() == null ? "" : t.value());
            if (!day.lookingAt()) {
                continue;
            }
            try {
                MonthDay of = MonthDay.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
                if (t.sentence() < leading) {
                    top.add(of.atYear(LEAP_YEAR).getDayOfYear());
                }
                if (written.isPresent() && !day.group(1).startsWith("X")) {
                    LocalDate named = of.atYear(Integer.parseInt(day.group(1)));
                    if (Math.abs(named.toEpochDay() - written.get().toEpochDay()) <= NEAR) {
                        near.add(named);
                    }
                }
            } catch (DateTimeException e) {
                continue;
            }
        }
        return new Datings(near, top);
    }

    /** Whether the days of both are known and none is the same. */
    boolean otherDays(Datings other) {
        return !near.isEmpty() && !other.near.isEmpty() && Collections.disjoint(near, other.near);
    }

    /** Whether both begin with days, all of them far apart in the year. */
    boolean otherSeason(Datings other) {
        return !top.isEmpty()
                && !other.top.isEmpty()
                && top.stream().allMatch(a -> other.top.stream().allMatch(b -> apart(a, b) > APART));
    }

    /** Whether the days that both begin with are the same or near: 1, -1 where all are far apart, 0 where they are unknown. */
    int agreement(Datings other) {
        if (top.isEmpty() || other.top.isEmpty()) {
            return 0;
        }
        return otherSeason(other) ? -1 : 1;
    }

    private static int apart(int one, int other) {
        int days = Math.abs(one - other);
        return Math.min(days, YEAR - days);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(near.size());
        for (LocalDate day : near) {
            out.writeInt((int) day.toEpochDay());
        }
        out.writeInt(top.size());
        for (int day : top) {
            out.writeShort(day);
        }
    }

    static Datings read(DataInput in) throws IOException {
        Set<LocalDate> near = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            near.add(LocalDate.ofEpochDay(in.readInt()));
        }
        Set<Integer> top = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            top.add((int) in.readShort());
        }
        return new Datings(near, top);
    }
}
