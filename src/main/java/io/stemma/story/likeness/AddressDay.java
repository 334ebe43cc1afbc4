package io.stemma.story.likeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that an article's address names, as those of many outlets do: {@code /2014/05/04/}, {@code /2014/may/04/},
 * {@code /2014-05-04-}. It is that of publication nearly always, and good enough to tell what is near in time; it is not
 * shown as the day of publication.
 */
final class AddressDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9])((?:19|20)\\d\\d)([/-])(\\d\\d?|[a-z]{3})\\2(\\d\\d?)(?![0-9])", Pattern.CASE_INSENSITIVE);

    private AddressDay() {}

    /** The day in an address, empty where there is none or the address is null. */
    static Optional<LocalDate> of(String address) {
        Matcher day = DAY.matcher(address == null ? "" : address);
        while (day.find()) {
            int month = month(day.group(3).toLowerCase(Locale.ROOT));
            try {
                return Optional.of(LocalDate.of(Integer.parseInt(day.group(1)), month, Integer.parseInt(day.group(4))));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : MONTHS.indexOf(written) + 1;
    }
}
