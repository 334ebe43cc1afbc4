package io.stemma.intake.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A site's robots.txt (RFC 9309): the group that names this reader, else the one for all; the longest rule that fits
 * decides, and of two alike the one that allows. The pause that many sites ask for ({@code Crawl-delay}, which the standard
 * does not know) is heeded, up to a minute.
 */
final class Robots {
    /** Allows everything. */
    static final Robots NONE = new Robots(List.of(), Duration.ZERO);

    /** Allows nothing. */
    static final Robots CLOSED = new Robots(List.of(new Rule(false, "/")), Duration.ZERO);

    private static final int MOST_RULES = 5000;
    private static final double MOST_SECONDS = 60;

    private record Rule(boolean allows, String path) {}

    private final List<Rule> rules;
    private final Duration pause;

    private Robots(List<Rule> rules, Duration pause) {
        this.rules = rules;
        this.pause = pause;
    }

    /** How long the site wants to be left alone after each request; zero where it does not say. */
    Duration pause() {
        return pause;
    }

    /**
     * The rules for a reader.
     *
     * @param agent the reader's name, without version
     */
    static Robots of(String text, String agent) {
        List<Rule> own = new ArrayList<>();
        List<Rule> all = new ArrayList<>();
        Duration ownPause = Duration.ZERO;
        Duration pause = Duration.ZERO;
        boolean named = false;
        boolean ours = false;
        boolean any = false;
        boolean heading = false;
        for (String line : text.split("[\r\n]+")) {
            int comment = line.indexOf('#');
            String rule = (comment < 0 ? line : line.substring(0, comment)).strip();
            int colon = rule.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = rule.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!heading) {
                    ours = false;
                    any = false;
                }
                heading = true;
                ours |= agent.equalsIgnoreCase(value);
                any |= value.equals("*");
                named |= ours;
            } else if (key.equals("allow") || key.equals("disallow")) {
                heading = false;
                if (!value.isEmpty() && own.size() + all.size() < MOST_RULES) {
                    Rule r = new Rule(key.equals("allow"), value);
                    if (ours) {
                        own.add(r);
                    } else if (any) {
                        all.add(r);
                    }
                }
            } else if (key.equals("crawl-delay")) {
                heading = false;
                ownPause = ours ? seconds(value) : ownPause;
                pause = any ? seconds(value) : pause;
            } else {
                heading = false;
            }
        }
        return new Robots(named ? own : all, named ? ownPause : pause);
    }

    private static Duration seconds(String value) {
        boolean number = value.matches("\\d{1,6}(\\.\\d{1,6})?");
        return number
                ? Duration.ofMillis(Math.round(1000 * Math.min(MOST_SECONDS, Double.parseDouble(value))))
                : Duration.ZERO;
    }

    /** Whether a path, with its query, may be fetched. */
    boolean allow(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            if (fits(rule.path, path)
                    && (best == null
                            || rule.path.length() > best.path.length()
                            || rule.path.length() == best.path.length() && rule.allows)) {
                best = rule;
            }
        }
        return best == null || best.allows;
    }

    /** Whether a rule's path, with {@code *} for anything and {@code $} for the end, begins another. */
    private static boolean fits(String rule, String path) {
        boolean whole = rule.endsWith("$");
        String[] parts = (whole ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (last && whole) {
                return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
            }
            int found = path.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}
