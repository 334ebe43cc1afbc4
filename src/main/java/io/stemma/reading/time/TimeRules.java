package io.stemma.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The rules that turn a matched expression into a TIMEX3 value (ISO-TimeML, TimeML 1.2.1 annotation guidelines). What is
 * relative is resolved against the publication day, by the tense of its clause; what is told from another time in the text,
 * against that. What cannot be known stays null.
 */
final class TimeRules {
    private static final int NEAR = 40;
    private static final int FAR = 300;
    private static final int SPAN = 210;
    private static final int OLDEST = 6;
    /** A month, quarter or half of a year. */
    private static final Pattern PART_OF_YEAR = Pattern.compile("\\d{4}-(\\d{2}|Q\\d|H\\d)");

    private final Setting setting;
    private final LocalDate published;
    private final String anchor;
    private final Timeline timeline;
    private final int sentence;

    TimeRules(Setting setting) {
        this.setting = setting;
        this.published = setting.published();
        this.anchor = published == null ? null : "published " + published;
        this.timeline = setting.timeline();
        this.sentence = setting.sentence();
    }

    private Tense tense() {
        return setting.tense().get();
    }

    /** The value of a match, or null where it is none after all. */
    Resolved resolve(TimeMatch m) {
        try {
            return switch (m.pattern().rule()) {
                case "isodate" -> Resolved.date(m.get("isodate"), null);
                case "dotdate" -> Resolved.date(LocalDate.parse(m.get("dotdate")) + part(m), null);
                case "day" -> day(m, m.number("month"), m.number("dom"));
                case "dotday" ->
                    day(
                            m,
                            Integer.parseInt(m.get("dotday").substring(0, 2)),
                            Integer.parseInt(m.get("dotday").substring(3)));
                case "holiday" -> holiday(m);
                case "month" -> month(m);
                case "season" -> season(m);
                case "year" -> Resolved.date(year(m), null);
                case "weekday" -> weekday(m);
                case "nth" -> nthWeekday(m);
                case "deictic" -> deictic(m);
                case "shift" -> shift(m);
                case "weekend" -> weekend();
                case "ago" -> ago(m);
                case "later" -> later(m);
                case "beside" -> beside(m);
                case "quarter" -> within(m, "-Q" + m.number("ordinal"), m.number("ordinal") <= 4);
                case "half" -> within(m, "-H" + m.number("ordinal"), m.number("ordinal") <= 2);
                case "edge" -> edge(m);
                case "decade" -> decade(m);
                case "century" -> Resolved.date("%02d".formatted(m.number("ordinal") - 1), null);
                case "term" -> term(m);
                case "duration" -> Resolved.duration(Durations.value(m));
                case "set" -> Resolved.set(Durations.value(m));
                case "setday" -> Resolved.set("XXXX-WXX-" + m.get("weekday") + part(m));
                case "setpart" -> Resolved.set("XXXX-XX-XX" + part(m));
                case "part" -> partOfDay(m);
                case "clock" -> clock(m);
                case "ref" -> Resolved.date(m.get("ref"), null);
                case "none" -> null;
                default ->
                    throw new IllegalArgumentException(
                            "no rule of time is called " + m.pattern().rule());
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String part(TimeMatch m) {
        return m.has("part") ? "T" + m.get("part") : "";
    }

    private static String year(TimeMatch m) {
        if (m.has("year")) {
            return m.get("year");
        }
        return m.has("year4") ? m.get("year4") : String.valueOf(Digits.century(m.number("year2")));
    }

    private static boolean hasYear(TimeMatch m) {
        return m.has("year") || m.has("year4") || m.has("year2");
    }

    // days and months of the year

    private Resolved day(TimeMatch m, int month, int dom) {
        if (hasYear(m)) {
            return Resolved.date(LocalDate.of(Integer.parseInt(year(m)), month, dom) + part(m), null);
        }
        LocalDate.of(2000, month, dom);
        if (published == null) {
            return Resolved.date("XXXX-%02d-%02d".formatted(month, dom) + part(m), null);
        }
        if (m.has("shift") && "Y".equals(m.get("unit"))) {
            return Resolved.date(LocalDate.of(published.getYear() + m.number("shift"), month, dom) + part(m), anchor);
        }
        Integer told = toldYear();
        if (told != null) {
            return Resolved.date(LocalDate.of(told, month, dom) + part(m), "text");
        }
        if (m.has("weekday")) {
            LocalDate fit = byWeekday(month, dom, m.number("weekday"));
            if (fit != null) {
                return Resolved.date(fit + part(m), anchor);
            }
        }
        LocalDate joined = afterJoined(month, dom);
        return Resolved.date((joined == null ? nearest(month, dom) : joined) + part(m), anchor);
    }

    /** The next such day of the year behind the days it is joined to ("from 30 December to 3 January"), if near; or null. */
    private LocalDate afterJoined(int month, int dom) {
        DayRange joined = setting.joined();
        if (joined == null || joined.from().plusMonths(1).isBefore(joined.to())) {
            return null;
        }
        LocalDate same = safe(joined.from().getYear(), month, dom);
        LocalDate day = same.isBefore(joined.from()) ? safe(joined.from().getYear() + 1, month, dom) : same;
        return day.isAfter(joined.from().plusDays(SPAN)) ? null : day;
    }

    /** The year that the text is in, where it tells of one well before or after the publication day; else null. */
    private Integer toldYear() {
        DayRange told = timeline.range(sentence);
        if (told == null || published == null) {
            return null;
        }
        int year = told.from().getYear();
        boolean one = year == told.to().getYear();
        return one && Math.abs(year - published.getYear()) > 1 ? Integer.valueOf(year) : null;
    }

    private LocalDate byWeekday(int month, int dom, int weekday) {
        for (int shift : new int[] {0, -1, 1}) {
            LocalDate day = LocalDate.of(published.getYear() + shift, month, dom);
            if (day.getDayOfWeek().getValue() == weekday) {
                return day;
            }
        }
        return null;
    }

    private LocalDate nearest(int month, int dom) {
        LocalDate same = safe(published.getYear(), month, dom);
        LocalDate before = same.isAfter(published) ? safe(published.getYear() - 1, month, dom) : same;
        LocalDate after = same.isBefore(published) ? safe(published.getYear() + 1, month, dom) : same;
        return byTense(before, after);
    }

    private static LocalDate safe(int year, int month, int dom) {
        return month == 2 && dom == 29 ? LocalDate.of(year, 2, 1).plusDays(28) : LocalDate.of(year, month, dom);
    }

    /** One of two days around the publication day: by tense, but not one a year off where the other is near. */
    private LocalDate byTense(LocalDate before, LocalDate after) {
        long back = ChronoUnit.DAYS.between(before, published);
        long ahead = ChronoUnit.DAYS.between(published, after);
        boolean soon = ahead <= NEAR && back >= FAR;
        boolean recent = back <= NEAR && ahead >= FAR;
        Tense t = setting.adverbial() || !soon && !recent ? tense() : Tense.UNKNOWN;
        if (setting.until() && t != Tense.FUTURE) {
            t = Tense.UNKNOWN;
        }
        if (t == Tense.PAST) {
            return soon && ahead <= 14 ? after : before;
        }
        if (t == Tense.FUTURE) {
            return recent && back <= 14 ? before : after;
        }
        return back <= ahead ? before : after;
    }

    private Resolved holiday(TimeMatch m) {
        String rule = m.get("holiday");
        if (hasYear(m)) {
            return Resolved.date(Holidays.day(rule, Integer.parseInt(year(m))).toString(), null);
        }
        if (published == null) {
            return Resolved.unknown();
        }
        if (m.has("shift") && "Y".equals(m.get("unit"))) {
            return Resolved.date(
                    Holidays.day(rule, published.getYear() + m.number("shift")).toString(), anchor);
        }
        LocalDate same = Holidays.day(rule, published.getYear());
        LocalDate before = same.isAfter(published) ? Holidays.day(rule, published.getYear() - 1) : same;
        LocalDate after = same.isBefore(published) ? Holidays.day(rule, published.getYear() + 1) : same;
        int shift = m.has("shift") ? m.number("shift") : 0;
        return Resolved.date((shift < 0 ? before : shift > 0 ? after : byTense(before, after)).toString(), anchor);
    }

    private Resolved month(TimeMatch m) {
        int month = m.number("month");
        if (hasYear(m)) {
            return Resolved.date(month(year(m), month), null);
        }
        if (published == null) {
            return Resolved.date(month("XXXX", month), null);
        }
        int year = published.getYear();
        int here = published.getMonthValue();
        if (m.has("shift")) {
            int shift = m.number("shift");
            if ("Y".equals(m.get("unit"))) {
                return Resolved.date(month(String.valueOf(year + shift), month), anchor);
            }
            if (shift < 0) {
                return Resolved.date(month(String.valueOf(month < here ? year : year - 1), month), anchor);
            }
            if (shift > 0) {
                return Resolved.date(month(String.valueOf(month > here ? year : year + 1), month), anchor);
            }
            return Resolved.date(month(String.valueOf(year), month), anchor);
        }
        Integer told = toldYear();
        if (told != null) {
            return Resolved.date(month(String.valueOf(told), month), "text");
        }
        LocalDate joined = afterJoined(month, 1);
        if (joined != null) {
            return Resolved.date(month(String.valueOf(joined.getYear()), month), anchor);
        }
        int before = month <= here ? year : year - 1;
        int after = month >= here ? year : year + 1;
        int chosen = switch (setting.until() ? Tense.UNKNOWN : tense()) {
            case PAST -> before;
            case FUTURE -> after;
            default -> here - month + 12 * (year - before) <= month - here + 12 * (after - year) ? before : after;
        };
        return Resolved.date(month(String.valueOf(chosen), month), anchor);
    }

    private static String month(String year, int month) {
        return year + (month < 10 ? "-0" : "-") + month;
    }

    private Resolved season(TimeMatch m) {
        String season = m.get("season");
        if (hasYear(m)) {
            return Resolved.date(year(m) + "-" + season, null);
        }
        if (published == null) {
            return Resolved.unknown();
        }
        if (m.has("shift") && "Y".equals(m.get("unit"))) {
            return Resolved.date(published.getYear() + m.number("shift") + "-" + season, anchor);
        }
        Integer told = toldYear();
        if (told != null) {
            return Resolved.date(told + "-" + season, "text");
        }
        int year = published.getYear() - 1;
        while (days(year, season).to().isBefore(published)) {
            year++;
        }
        boolean running = !days(year, season).from().isAfter(published);
        int before = running ? year : year - 1;
        int shift = m.has("shift") ? m.number("shift") : 0;
        if (shift < 0) {
            return Resolved.date((year - 1) + "-" + season, anchor);
        }
        if (shift > 0) {
            return Resolved.date((running ? year + 1 : year) + "-" + season, anchor);
        }
        boolean past = !m.has("shift") && tense() == Tense.PAST;
        return Resolved.date((past ? before : year) + "-" + season, anchor);
    }

    private static DayRange days(int year, String season) {
        return DayRange.of(year + "-" + season).orElseThrow();
    }

    // days told from the publication day

    private Resolved weekday(TimeMatch m) {
        if (published == null) {
            return Resolved.unknown();
        }
        int weekday = m.number("weekday");
        LocalDate same = published.plusDays(weekday - published.getDayOfWeek().getValue());
        if ("W".equals(m.get("unit"))) {
            return Resolved.date(same.plusWeeks(m.number("shift")) + part(m), anchor);
        }
        LocalDate last = same.isAfter(published) ? same.minusWeeks(1) : same;
        LocalDate next = same.isBefore(published) ? same.plusWeeks(1) : same;
        if (m.has("shift") && m.number("shift") != 0) {
            boolean back = m.number("shift") < 0;
            LocalDate day = last.equals(published) ? last.plusWeeks(back ? -1 : 1) : back ? last : next;
            int more = Math.abs(m.number("shift")) - 1;
            return Resolved.date(day.plusWeeks(back ? -more : more) + part(m), anchor);
        }
        DayRange joined = setting.joined();
        if (joined != null && joined.day() && !m.has("shift")) {
            int days = (weekday - joined.from().getDayOfWeek().getValue() + 7) % 7;
            return Resolved.date(joined.from().plusDays(days) + part(m), anchor);
        }
        boolean ahead = setting.until()
                || switch (tense()) {
                    case PAST -> false;
                    case FUTURE -> true;
                    case PRESENT, STATE -> setting.adverbial() || m.has("shift");
                    case UNKNOWN -> false;
                };
        return Resolved.date((ahead ? next : last) + part(m), anchor);
    }

    /** "the second Monday of July". */
    private Resolved nthWeekday(TimeMatch m) {
        Resolved month = month(m);
        DayRange range = month == null ? null : DayRange.of(month.value()).orElse(null);
        if (range == null) {
            return Resolved.unknown();
        }
        int weekday = m.number("weekday");
        int nth = m.number("ordinal");
        LocalDate first =
                range.from().plusDays((weekday - range.from().getDayOfWeek().getValue() + 7) % 7);
        LocalDate day = nth < 0 ? first.plusWeeks(4) : first.plusWeeks(nth - 1L);
        if (nth < 0 && day.isAfter(range.to())) {
            day = day.minusWeeks(1);
        }
        return day.isAfter(range.to()) ? null : Resolved.date(day.toString(), month.anchor());
    }

    private Resolved deictic(TimeMatch m) {
        if (m.has("weekday") && !agrees(m)) {
            return weekday(m);
        }
        boolean today = m.number("deictic") == 0;
        if (today && !m.has("part") && (tense() == Tense.STATE || nowadays())) {
            return Resolved.date("PRESENT_REF", null);
        }
        return published == null
                ? Resolved.unknown()
                : Resolved.date(published.plusDays(m.number("deictic")) + part(m), anchor);
    }

    /** Whether "today" stands against a time long ago, and so means these times. */
    private boolean nowadays() {
        Tense t = tense();
        return timeline.longAgo(sentence) && (t == Tense.PRESENT || t == Tense.UNKNOWN);
    }

    /** Whether the weekday beside "tomorrow" is that of the day; where it isn't, the weekday is another day. */
    private boolean agrees(TimeMatch m) {
        return published == null
                || published.plusDays(m.number("deictic")).getDayOfWeek().getValue() == m.number("weekday");
    }

    private Resolved shift(TimeMatch m) {
        if (published == null) {
            return Resolved.unknown();
        }
        String unit = m.get("unit");
        if (unit == null && m.has("part")) {
            return Resolved.date(published.plusDays(m.number("shift")) + part(m), anchor);
        }
        if (unit.equals("WE")) {
            return weekendShift(m.number("shift"));
        }
        String value = Durations.shifted(published, unit, m.number("shift"));
        return value == null ? null : Resolved.date(value, anchor);
    }

    private Resolved weekendShift(int shift) {
        int day = published.getDayOfWeek().getValue();
        int weeks = shift;
        if (shift < 0 && day >= 6) {
            weeks = -1;
        } else if (shift == 0 && day <= 5 && tense() == Tense.PAST) {
            weeks = -1;
        }
        return Resolved.date(Durations.week(published.plusWeeks(weeks)) + "-WE", anchor);
    }

    private Resolved weekend() {
        return published == null ? Resolved.unknown() : weekendShift(0);
    }

    private Resolved ago(TimeMatch m) {
        Resolved plain = Resolved.duration(Durations.value(m));
        int direction = m.number("direction");
        if (direction > 0 && m.has("unsure") && !ahead()) {
            return plain;
        }
        Double number = Durations.number(m);
        if (published == null || number == null || number != Math.rint(number)) {
            return plain;
        }
        String value = Durations.shifted(published, m.get("unit"), direction * number.intValue());
        return value == null ? plain : Resolved.date(value, anchor);
    }

    /** Whether the clause tells of what is to come, as its present does too; in some languages that of a state as well. */
    private boolean ahead() {
        Tense t = tense();
        return t == Tense.FUTURE || t == Tense.PRESENT || setting.presentAhead() && t == Tense.STATE;
    }

    // told from another time in the text

    private Resolved later(TimeMatch m) {
        Double number = Durations.number(m);
        String told = timeline.value(sentence);
        LocalDate day = timeline.day(sentence);
        DayRange range = timeline.range(sentence);
        int direction = m.number("direction");
        String unit = m.get("unit");
        if (number == null) {
            return vague(unit, direction, told);
        }
        if (number != Math.rint(number)) {
            return Resolved.unknown();
        }
        int n = direction * number.intValue();
        if (n == -1
                && unit.equals("Y")
                && range != null
                && PART_OF_YEAR.matcher(told).matches()) {
            return Resolved.date((Integer.parseInt(told.substring(0, 4)) - 1) + told.substring(4), "text");
        }
        if (day != null) {
            String value = Durations.shifted(day, unit, n);
            return value == null ? Resolved.unknown() : Resolved.date(value, "text");
        }
        if (range != null && (unit.equals("Y") || unit.equals("M") && told.length() == 7)) {
            return Resolved.date(Durations.shifted(range.from(), unit, n), "text");
        }
        return Resolved.unknown();
    }

    /** "Days later" stays within the month that was named; nothing is told of the day. */
    private Resolved vague(String unit, int direction, String told) {
        boolean month = told != null && told.matches("\\d{4}-\\d{2}");
        return month && unit.equals("D") && direction > 0 ? Resolved.date(told, "text") : Resolved.unknown();
    }

    private Resolved beside(TimeMatch m) {
        DayRange range = timeline.range(sentence);
        String unit = m.get("unit");
        boolean fits = range != null && (!unit.equals("D") || range.day());
        LocalDate from = fits ? range.from() : m.has("orpublished") ? published : null;
        if (from == null) {
            return Resolved.unknown();
        }
        String value = Durations.shifted(from, unit, m.number("shift"));
        return value == null ? null : Resolved.date(value + part(m), fits ? "text" : anchor);
    }

    /** A length in an adjective of years is an age where it is high. */
    private static Resolved term(TimeMatch m) {
        Double years = Durations.number(m);
        return years == null || years > OLDEST ? null : Resolved.duration("P" + m.get("num") + m.get("aging"));
    }

    // parts of years and days

    private Resolved within(TimeMatch m, String suffix, boolean real) {
        if (!real) {
            return null;
        }
        if (hasYear(m)) {
            return Resolved.date(year(m) + suffix, null);
        }
        if (published == null) {
            return Resolved.unknown();
        }
        if (m.has("shift")) {
            return Resolved.date(published.getYear() + m.number("shift") + suffix, anchor);
        }
        Integer told = toldYear();
        if (told != null) {
            return Resolved.date(told + suffix, "text");
        }
        int year = published.getYear();
        LocalDate start = DayRange.of(year + suffix).orElseThrow().from();
        boolean past = start.isAfter(published) && tense() == Tense.PAST;
        return Resolved.date((past ? year - 1 : year) + suffix, anchor);
    }

    /** The beginning, middle or end of the running week, month or year ("at the end of the year"). */
    private Resolved edge(TimeMatch m) {
        if (published == null) {
            return Resolved.unknown();
        }
        String unit = m.get("unit");
        boolean start = "START".equals(m.get("edge"));
        boolean year = unit.equals("Y");
        int shift = 0;
        if (year && start && tense() == Tense.FUTURE && published.getMonthValue() > 6) {
            shift = 1;
        } else if (year && "END".equals(m.get("edge")) && tense() == Tense.PAST && published.getMonthValue() < 9) {
            shift = -1;
        }
        return Resolved.date(Durations.shifted(published, unit, shift), anchor);
    }

    private Resolved decade(TimeMatch m) {
        String year = m.get("decadeyear");
        if (year.length() == 4) {
            return year.endsWith("00") ? Resolved.date(year.substring(0, 2), null) : tens(year.substring(0, 3), year);
        }
        return tens((Integer.parseInt(year) < 30 ? "20" : "19") + year.charAt(0), year);
    }

    private static Resolved tens(String value, String year) {
        return year.endsWith("0") ? Resolved.date(value, null) : null;
    }

    /** A part of day alone belongs to the day that was named last. */
    private Resolved partOfDay(TimeMatch m) {
        LocalDate day = timeline.day(sentence);
        return day == null
                ? new Resolved(TimeMention.Type.TIME, null, null)
                : new Resolved(TimeMention.Type.TIME, day + part(m), "text");
    }

    private Resolved clock(TimeMatch m) {
        String time;
        if (m.has("clock")) {
            time = m.get("clock");
        } else {
            Double hour = Durations.number(m);
            if (hour == null || hour != Math.rint(hour) || hour > 24) {
                return null;
            }
            time = "%02d:00".formatted(hour.intValue());
        }
        if (m.has("to")) {
            int minutes = (Integer.parseInt(time.substring(0, 2)) * 60 + m.number("to") + 1440) % 1440;
            time = "%02d:%02d".formatted(minutes / 60, minutes % 60);
        }
        int hour = Integer.parseInt(time.substring(0, 2));
        if (m.has("ampm")) {
            if (hour > 12) {
                return null;
            }
            hour = hour % 12 + ("PM".equals(m.get("ampm")) ? 12 : 0);
        }
        time = "T%02d%s".formatted(hour, time.substring(2));
        LocalDate day = timeline.day(sentence);
        return new Resolved(TimeMention.Type.TIME, (day == null ? "" : day) + time, day == null ? null : "text");
    }
}
