package io.stemma.claim;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.event.EventType;
import io.stemma.reading.event.Mode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a claim in one line of plain English, from its normal form. */
final class ClaimText {
    private final Map<String, String> names = new HashMap<>();
    /** More words than these tell less. */
    private static final int MOST_MATTER = 4;

    private final UnnamedSpeakers unnamed;

    ClaimText(Actors actors, LanguagePacks packs) {
        this.unnamed = new UnnamedSpeakers(packs);
        for (Actor a : actors.actors()) {
            names.put(a.id(), a.name());
        }
    }

    String of(Gathering g) {
        return switch (g.kind()) {
            case EVENT -> event(g);
            case MEASURE -> measure(g);
            case QUOTE -> quote(g);
            case FIGURE -> figure(g);
        };
    }

    private String event(Gathering g) {
        EventType type = EventType.valueOf(g.type());
        EventWords words = EventWords.of(type);
        boolean mutual = SameClaim.mutual(g.type());
        Set<String> who = g.source().isEmpty() && mutual ? g.target() : g.source();
        Set<String> whom = g.source().isEmpty() && mutual ? Set.of() : g.target();
        String where = g.any(Draft::where);
        if (where != null && mutual && who.size() + whom.size() > 1) {
            who = without(who, where);
            whom = type == EventType.CONSULT && whom.equals(Set.of(where)) ? Set.of() : without(whom, where);
        }
        if (type == EventType.CONSULT && where != null && who.size() == 1 && whom.isEmpty() && !who.contains(where)) {
            return list(who)
                    + ' '
                    + EventWords.visit().active(g.mode(), false, true)
                    + ' '
                    + name(where)
                    + time(g.when());
        }
        StringBuilder s = new StringBuilder();
        if (who.isEmpty()) {
            s.append(list(whom)).append(' ').append(words.passive(g.mode(), whom.size() > 1));
        } else {
            s.append(list(who)).append(' ').append(words.active(g.mode(), who.size() > 1, !whom.isEmpty()));
            if (!whom.isEmpty()) {
                s.append(' ').append(list(whom));
            }
        }
        s.append(about(type, g));
        if (where != null && !who.contains(where) && !whom.contains(where)) {
            s.append(place(type)).append(name(where));
        }
        return s.append(time(g.when())).toString();
    }

    /** What is agreed to, rejected, backed or asked for, where few words say it. */
    private static String about(EventType type, Gathering g) {
        List<String> matter = g.first().matter();
        boolean telling = type == EventType.CONSULT && g.actors().size() == 1
                || type == EventType.AGREE
                || type == EventType.REJECT
                || type == EventType.REQUEST
                || type == EventType.SUPPORT;
        if (!telling || matter.isEmpty() || matter.size() > MOST_MATTER) {
            return "";
        }
        return matter.stream()
                .map(m -> m.contains("|") ? m.substring(0, m.indexOf('|')) : m)
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static Set<String> without(Set<String> ids, String id) {
        Set<String> rest = new LinkedHashSet<>(ids);
        rest.remove(id);
        return rest.isEmpty() ? ids : rest;
    }

    private static String place(EventType type) {
        return type == EventType.RETREAT ? ", " : " in ";
    }

    private String measure(Gathering g) {
        StringBuilder s = new StringBuilder(g.type());
        if (g.mode() != Mode.IN_FORCE) {
            s.append(" (").append(g.mode().word()).append(")");
        }
        String what = g.any(Draft::onWhat);
        String on = what == null ? list(g.target()) : what;
        if (!on.isEmpty()) {
            s.append(" on ").append(on);
        }
        if (!g.source().isEmpty()) {
            s.append(" by ").append(list(g.source()));
        }
        s.append(time(g.when()));
        String lasts = g.any(Draft::lasts);
        if (lasts != null) {
            s.append(", for ").append(duration(lasts));
        }
        When until = g.any(Draft::until);
        if (until != null) {
            s.append(", until ").append(until.value() == null ? until.text() : DayWords.of(until.value()));
        }
        return s.toString();
    }

    private static String duration(String iso) {
        if (!iso.matches("P\\d+[DWMY]")) {
            return iso;
        }
        String unit = switch (iso.charAt(iso.length() - 1)) {
            case 'D' -> "day";
            case 'W' -> "week";
            case 'M' -> "month";
            default -> "year";
        };
        String n = iso.substring(1, iso.length() - 1);
        return n + " " + unit + (n.equals("1") ? "" : "s");
    }

    private String quote(Gathering g) {
        String who = speaker(g, "unnamed source (", ")");
        String medium = g.any(Draft::medium);
        boolean indirect = "indirect".equals(g.type());
        String says = g.best().says();
        return (who == null || who.isEmpty() ? "unnamed" : who)
                + (medium == null ? "" : " (" + medium + ")")
                + ": "
                + (indirect ? says : "“" + says + "”");
    }

    /** Who speaks, by name; else in the article's words, set apart where these name nobody; null where there are none. */
    private String speaker(Gathering g, String before, String behind) {
        if (!g.source().isEmpty()) {
            return list(g.source());
        }
        String words = g.any(Draft::onWhat);
        return words != null && unnamed.test(words) ? before + words + behind : words;
    }

    private String figure(Gathering g) {
        StringBuilder s = new StringBuilder(g.mode() == Mode.DENIED ? "not " : "");
        String modifier = g.type();
        if (modifier != null) {
            s.append(modifier).append(' ');
        }
        double value = g.any(Draft::value);
        boolean rank = "ordinal".equals(g.any(Draft::unit));
        s.append(rank ? rank((int) value) : number(value));
        Double upper = g.any(Draft::upper);
        if (upper != null) {
            s.append(" to ").append(number(upper));
        }
        String unit = g.any(Draft::unit);
        if (unit != null && !rank) {
            s.append(' ').append(value == 1 && upper == null ? unit : many(unit));
        }
        String counts = g.longest(Draft::counts);
        if (counts != null) {
            s.append(" — ").append(counts);
        }
        s.append(time(g.when()));
        String giver = speaker(g, "unnamed source: ", "");
        if (giver != null) {
            s.append(" (").append(giver).append(")");
        }
        return s.toString();
    }

    /** The plural of a unit of measure; currencies and rates ("USD", "USD/barrel", "%") have none. */
    private static String many(String unit) {
        if (!unit.matches("[a-z]+( [a-z]+)*") || unit.startsWith("percent") && !unit.endsWith("point")) {
            return unit;
        }
        return switch (unit) {
            case "foot" -> "feet";
            case "inch" -> "inches";
            default -> unit + "s";
        };
    }

    private static String rank(int n) {
        boolean teen = n % 100 / 10 == 1;
        String ending = switch (teen ? 0 : n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return n + ending;
    }

    private static String number(double value) {
        double size = Math.abs(value);
        if (size >= 1e12) {
            return plain(value / 1e12) + " trillion";
        }
        if (size >= 1e9) {
            return plain(value / 1e9) + " billion";
        }
        return size >= 1e6 ? plain(value / 1e6) + " million" : plain(value);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String time(When when) {
        if (when == null) {
            return "";
        }
        return when.value() == null ? " (“" + when.text() + "”)" : " " + DayWords.within(when.value());
    }

    private String list(Collection<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.collectingAndThen(Collectors.toList(), ClaimText::join));
    }

    private static String join(List<String> names) {
        int n = names.size();
        return n < 2 ? String.join("", names) : String.join(", ", names.subList(0, n - 1)) + " and " + names.get(n - 1);
    }

    /** The usual name of an actor, or its id where it is none of these. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }
}
