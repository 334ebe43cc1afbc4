package io.stemma.intake;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads full dates as people and machines write them: ISO 8601, RFC 1123, numbers with dots or slashes, and the names of
 * months in the languages of all packs, which come from CLDR, in the regions that a pack's setting {@code locales} names
 * (by default the language itself). A date without a year is no full date.
 */
final class DateText {
    /** What a written date can look like; whether it is one, {@link #day} tells. */
    static final String SHAPE = "[\\p{L}\\d][\\p{L}\\d.,/\\- ]{4,45}?\\d";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern MILLIS = Pattern.compile("\\d{13}");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T\\d{6}Z?)?");

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    DateText(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            for (String locale : pack.setting("locales", pack.code()).split(" ")) {
                DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLanguageTag(locale));
                for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                    for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                        name(symbols, context, width);
                    }
                }
            }
        }
    }

    private void name(DateFormatSymbols symbols, int context, int width) {
        String[] names = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
            months.putIfAbsent(key(names[i]), i + 1);
        }
        names = symbols.getWeekdays(context, width);
        for (int i = 1; i <= 7; i++) {
            weekdays.putIfAbsent(key(names[i]), DayOfWeek.of(i == 1 ? 7 : i - 1));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /**
     * A day as a line of text gives it.
     *
     * @param day the day, or null where the line can be read as two days or contradicts itself (a weekday that the day
     *     is not)
     */
    record Day(LocalDate day) {}

    /** The full date that the text is, empty where it is none. */
    Optional<Day> day(String text) {
        String s = text.strip();
        try {
            Matcher m = YEAR_FIRST.matcher(s);
            if (m.matches()) {
                return Optional.of(new Day(of(m.group(1), m.group(3), m.group(4))));
            }
            DayOfWeek weekday = null;
            Matcher word = WORD.matcher(s);
            if (word.lookingAt() && weekdays.containsKey(key(word.group()))) {
                weekday = weekdays.get(key(word.group()));
                s = s.substring(word.end()).replaceFirst("^\\.?,? ", "");
            }
            m = YEAR_LAST.matcher(s);
            Optional<Day> day = m.matches() ? numeric(m) : worded(s, weekday != null);
            DayOfWeek said = weekday;
            return day.map(d -> said != null && d.day() != null && d.day().getDayOfWeek() != said ? new Day(null) : d);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Day> numeric(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
        if (m.group(2).equals(".")) {
            return Optional.of(new Day(of(year, m.group(3), m.group(1))));
        }
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.of(new Day(null));
        }
        return Optional.of(new Day(first > 12 ? of(year, m.group(3), m.group(1)) : of(year, m.group(1), m.group(3))));
    }

    private Optional<Day> worded(String s, boolean weekday) {
        int month = 0;
        int day = 0;
        int year = 0;
        Matcher word = WORD.matcher(s);
        while (word.find()) {
            String w = word.group();
            if (Character.isDigit(w.charAt(0))) {
                int n = w.length() > 4 ? -1 : Integer.parseInt(w);
                if (w.length() == 4 && year == 0) {
                    year = n;
                } else if (w.length() <= 2 && day == 0 && year == 0) {
                    day = n;
                } else {
                    return Optional.empty();
                }
            } else if (months.containsKey(key(w)) && month == 0) {
                month = months.get(key(w));
            } else if (w.length() > 3
                    || Character.isUpperCase(w.charAt(0))
                    || year != 0
                    || !weekday && day + month == 0) {
                return Optional.empty();
            }
        }
        if (month == 0 || day == 0 || year < 1900 || year > 2100) {
            return Optional.empty();
        }
        return Optional.of(new Day(LocalDate.of(year, month, day)));
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /**
     * A date that was given as such, in ISO 8601: the day, or the instant with its offset where one is given.
     *
     * @return empty where the text is no full date or could be read as two
     */
    Optional<String> iso(String text) {
        String s = text.strip();
        if (SECONDS.matcher(s).matches() || MILLIS.matcher(s).matches()) {
            long millis = Long.parseLong(s) * (s.length() == 10 ? 1000 : 1);
            return Optional.of(Instant.ofEpochMilli(millis).toString());
        }
        Matcher compact = COMPACT.matcher(s);
        try {
            if (compact.matches()) {
                return Optional.of(
                        of(compact.group(1), compact.group(2), compact.group(3)).toString());
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        Optional<String> instant = instant(s.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T"))
                .or(() -> parsed(s, DateTimeFormatter.RFC_1123_DATE_TIME));
        if (instant.isPresent()) {
            return instant;
        }
        Optional<Day> day = day(s.replaceFirst("(\\d)[T ,]*\\d{1,2}:\\d{2}.*$", "$1"));
        return day.map(Day::day).map(LocalDate::toString);
    }

    private static Optional<String> instant(String s) {
        return parsed(
                s.replaceFirst(" ?(UTC|GMT)$", "Z").replaceFirst("([+-]\\d{2}):?(\\d{2})$", "$1:$2"),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Optional<String> parsed(String s, DateTimeFormatter format) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(s, format);
            return Optional.of(
                    time.getOffset().equals(ZoneOffset.UTC)
                            ? time.toInstant().toString()
                            : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
