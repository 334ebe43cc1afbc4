package io.stemma.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A live blog told by the structure of its page: three or more parts of one kind side by side, each with its time and
 * running text, in the order of these times, that hold most of the page's running text.
 */
final class LiveBlog {
    private static final int FEWEST = 3;
    private static final int DEEPEST = 12;
    private static final double MOST_OF_PAGE = 0.5;
    private static final double ORDERED = 0.8;
    private static final int LONGEST_TIME = 60;

    /** A time of day at the start of a line, after a date or a word at most. */
    private static final Pattern CLOCK = Pattern.compile(
            "^(?:[^\\d:]{0,20}|.{0,30}[, |·-] ?)(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?!\\d|[.:]\\d)"
                    + "(?<half> ?[ap]\\.?m\\.?)?");

    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OFFSET = Pattern.compile("(?:Z|[+-]\\d{2}:?\\d{2})$");

    /** A part of the page with its time as written. */
    private record Entry(Zone zone, String time) {}

    private final Zone holder;
    private final List<Entry> entries;

    private LiveBlog(Zone holder, List<Entry> entries) {
        this.holder = holder;
        this.entries = entries;
    }

    /** The live blog of a page, of which {@link Trust} has counted the text; empty for most. */
    static Optional<LiveBlog> in(Layout layout) {
        Map<Element, Zone> zones = new IdentityHashMap<>();
        layout.zones.forEach(z -> zones.put(z.element, z));
        Map<Zone, Map<Zone, String>> beside = new IdentityHashMap<>();
        if (!layout.zones.isEmpty()) {
            for (Element time : layout.zones.get(0).element.getElementsByTag("time")) {
                String said = time.attr("datetime").isBlank() ? time.text() : time.attr("datetime");
                climb(zoneOf(time, zones), said.strip(), beside);
            }
        }
        for (Block block : layout.blocks) {
            Matcher clock = CLOCK.matcher(block.text);
            if (clock.lookingAt() && clock.end() <= LONGEST_TIME) {
                climb(block.zone, block.text.substring(0, Math.min(LONGEST_TIME, block.text.length())), beside);
            }
        }
        long prose = layout.zones.isEmpty() ? 0 : layout.zones.get(0).prose;
        LiveBlog best = null;
        for (Zone holder : layout.zones) {
            Map<Zone, String> parts = beside.get(holder);
            if (parts == null || parts.size() < FEWEST) {
                continue;
            }
            LiveBlog found = new LiveBlog(holder, entries(parts, layout));
            long own = found.entries.stream().mapToLong(e -> e.zone().prose).sum();
            if (found.entries.size() >= FEWEST
                    && own >= prose * MOST_OF_PAGE
                    && found.ordered()
                    && (best == null || found.entries.size() > best.entries.size())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Zone zoneOf(Element element, Map<Element, Zone> zones) {
        for (Element e = element; e != null; e = e.parent()) {
            Zone zone = zones.get(e);
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }

    private static void climb(Zone from, String time, Map<Zone, Map<Zone, String>> beside) {
        int depth = 0;
        for (Zone z = from; z != null && z.above != null && depth < DEEPEST; z = z.above, depth++) {
            beside.computeIfAbsent(z.above, a -> new IdentityHashMap<>()).putIfAbsent(z, time);
        }
    }

    /** The parts with running text of the commonest kind, in the page's order. */
    private static List<Entry> entries(Map<Zone, String> parts, Layout layout) {
        List<Entry> entries = new ArrayList<>();
        for (Zone z : layout.zones) {
            if (parts.containsKey(z) && z.prose > 0 && z.effective() == null) {
                entries.add(new Entry(z, parts.get(z)));
            }
        }
        entries.removeIf(e -> entries.stream()
                        .filter(o -> o.zone().name().equals(e.zone().name()))
                        .count()
                < entries.size() / 2.0);
        return entries;
    }

    private boolean ordered() {
        List<String> times = published("2000-01-01");
        int down = 0;
        int up = 0;
        int same = 0;
        for (int i = 1; i < times.size(); i++) {
            int order = times.get(i).compareTo(times.get(i - 1));
            down += order < 0 ? 1 : 0;
            up += order > 0 ? 1 : 0;
            same += order == 0 ? 1 : 0;
        }
        return same * 2 < times.size() && Math.max(down, up) + same >= (times.size() - 1) * ORDERED;
    }

    /** The zone around the entries. */
    Zone holder() {
        return holder;
    }

    /** The zones of the entries, in the page's order. */
    List<Zone> zones() {
        return entries.stream().map(Entry::zone).toList();
    }

    /** Whether a block says nothing but when its entry was written. */
    boolean tellsTime(Block block) {
        return block.text.length() <= LONGEST_TIME
                && !block.prose()
                && CLOCK.matcher(block.text).lookingAt()
                && entries.stream().anyMatch(e -> block.zone.within(e.zone()));
    }

    /**
     * When the entries were written. Those that tell a time of day alone were written on the page's day, up to the
     * midnight that lies between two of them.
     *
     * @param day the page's date, which may go on with a time and an offset, or null
     * @return as many as there are entries; empty for one whose day is not known
     */
    List<String> published(String day) {
        List<String> times = new ArrayList<>();
        LocalDate date = day == null || !DAY.matcher(day).lookingAt() ? null : parsed(day.substring(0, 10));
        Matcher offset = OFFSET.matcher(day == null || day.length() <= 10 ? "" : day);
        String zone = offset.find() ? offset.group() : "";
        String above = null;
        for (Entry entry : entries) {
            if (DAY.matcher(entry.time()).lookingAt()) {
                times.add(entry.time());
                date = parsed(entry.time().substring(0, 10));
                above = null;
                continue;
            }
            String clock = clock(entry.time());
            if (clock == null || date == null) {
                times.add("");
                continue;
            }
            boolean night = above != null && hour(clock) > 20 && hour(above) < 6;
            boolean morning = above != null && hour(clock) < 6 && hour(above) > 20;
            date = night ? date.minusDays(1) : morning ? date.plusDays(1) : date;
            above = clock;
            times.add(date + "T" + clock + ":00" + zone);
        }
        return times;
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int hour(String clock) {
        return Integer.parseInt(clock.substring(0, 2));
    }

    /** The time of day in 24 hours, or null. */
    private static String clock(String said) {
        Matcher m = CLOCK.matcher(said);
        if (!m.lookingAt()) {
            return null;
        }
        int hour = Integer.parseInt(m.group("hour"));
        String half = m.group("half") == null ? "" : m.group("half").strip().toLowerCase(Locale.ROOT);
        hour = half.startsWith("p") && hour < 12 ? hour + 12 : half.startsWith("a") && hour == 12 ? 0 : hour;
        return String.format(Locale.ROOT, "%02d:%s", hour, m.group("minute"));
    }
}
