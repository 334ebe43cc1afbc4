package io.stemma.list;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What OFAC writes into the remarks of an entry, parted by semicolons: days of birth, nationalities, and, in quotation
 * marks, the names that it holds to be weak.
 */
final class OfacRemarks {
    private static final Pattern ALIAS = Pattern.compile("[afn]\\.k\\.a\\. '(.+)'");
    private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB (.+)");
    private static final Pattern NATION = Pattern.compile("(?:alt\\. )?(?:nationality|citizen) (.+)");
    private static final Pattern DAY = Pattern.compile("(?:(\\d{1,2}) )?(?:([A-Z][a-z]{2}) )?(\\d{4})");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private OfacRemarks() {}

    static void read(String remarks, PartyDraft party) {
        for (String part : remarks.split(";")) {
            String s = part.strip().replaceFirst("\\.$", "");
            Matcher m = ALIAS.matcher(s);
            if (m.matches()) {
                party.name(m.group(1), NameQuality.WEAK, OfacReader.surname(m.group(1)));
            }
            m = BIRTH.matcher(s);
            if (m.matches()) {
                party.birth(edtf(m.group(1)));
            }
            m = NATION.matcher(s);
            if (m.matches()) {
                party.nationality(m.group(1));
            }
        }
    }

    /** A day of birth as the list writes it in EDTF, blank where it cannot be read. */
    static String edtf(String text) {
        boolean about = text.startsWith("circa ");
        String s = about ? text.substring(6) : text;
        int to = s.indexOf(" to ");
        if (to >= 0) {
            String from = day(s.substring(0, to));
            String until = day(s.substring(to + 4));
            return from.isEmpty() || until.isEmpty() ? "" : from + "/" + until;
        }
        String day = day(s);
        return about && !day.isEmpty() ? day + "~" : day;
    }

    private static String day(String text) {
        Matcher m = DAY.matcher(text.strip());
        if (!m.matches() || m.group(1) != null && m.group(2) == null) {
            return "";
        }
        if (m.group(2) == null) {
            return m.group(3);
        }
        int month = MONTHS.indexOf(m.group(2)) + 1;
        if (month == 0) {
            return "";
        }
        String yearMonth = String.format(Locale.ROOT, "%s-%02d", m.group(3), month);
        return m.group(1) == null
                ? yearMonth
                : String.format(Locale.ROOT, "%s-%02d", yearMonth, Integer.parseInt(m.group(1)));
    }
}
