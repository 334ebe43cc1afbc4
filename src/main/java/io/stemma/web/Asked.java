package io.stemma.web;

import io.javalin.http.Context;
import io.stemma.Snapshot;
import io.stemma.Snapshots;
import io.stemma.web.view.LeavesView;
import io.stemma.web.view.Links;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a request asks for, its parameters checked. */
final class Asked {
    private static final int LONGEST = 500;
    private static final int MOST = 1000;
    private static final int DAY_LETTERS = 10;

    private final Context ctx;
    private final Snapshot snapshot;
    private final Links links;
    private final Instant moment;

    /** @throws Problem if a parameter is wrong, or nothing can be answered yet */
    Asked(Context ctx, Snapshots snapshots) {
        this.ctx = ctx;
        String knownBy = text("known-by");
        this.moment = knownBy == null ? null : moment("known-by", knownBy, true);
        this.links = new Links(knownBy);
        Snapshot now = snapshots.current().orElseThrow(Problem::notYet);
        this.snapshot = moment == null ? now : snapshots.at(moment);
    }

    Context ctx() {
        return ctx;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Links links() {
        return links;
    }

    /** The earlier moment asked for, or null for now. */
    Instant moment() {
        return moment;
    }

    /** A parameter without the blanks around it, or null where it is missing or blank. */
    String text(String name) {
        String value = ctx.queryParam(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw Problem.wrong(name + " is longer than " + LONGEST + " chars");
        }
        return value.strip();
    }

    /** A whole number of at least 1. */
    int number(String name, int usual, int most) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw Problem.wrong(name + " must be a whole number from 1 to " + most);
        }
        return Integer.parseInt(value);
    }

    /** The day whose state is asked for, today where none is. */
    LocalDate day() {
        String day = text("as-of");
        try {
            return day == null ? LocalDate.now() : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Problem.wrong("as-of: '" + day + "' is no day such as 2025-04-03");
        }
    }

    /** The moment that a parameter names, or null. */
    Instant moment(String name) {
        String value = text(name);
        return value == null ? null : moment(name, value, false);
    }

    private static Instant moment(String name, String value, boolean end) {
        try {
            if (value.length() == DAY_LETTERS) {
                LocalDate day = LocalDate.parse(value);
                return end
                        ? day.plusDays(1)
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant()
                                .minusMillis(1)
                        : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
            }
            return value.toUpperCase(Locale.ROOT).endsWith("Z")
                    ? Instant.parse(value)
                    : LocalDateTime.parse(value).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw Problem.wrong(name + ": '" + value + "' is no time such as 2025-04-03T14:05");
        }
    }

    /** One of some words, or null. */
    String oneOf(String name, List<String> words) {
        String value = text(name);
        if (value != null && !words.contains(value)) {
            throw Problem.wrong(name + " must be one of: " + String.join(", ", words));
        }
        return value;
    }

    /** The format of a table: {@code json} or {@code csv}. */
    String format() {
        String format = oneOf("format", List.of("json", "csv"));
        if (format != null) {
            return format;
        }
        String accept = ctx.header("Accept");
        return accept != null && accept.startsWith("text/csv") ? "csv" : "json";
    }

    int page() {
        return number("page", 1, 999_999);
    }

    int size(int usual) {
        return number("size", usual, MOST);
    }

    /** The items of the leaf that is asked for. */
    static <T> List<T> leaf(List<T> all, int page, int size) {
        long from = Math.min(all.size(), (page - 1L) * size);
        return all.subList((int) from, (int) Math.min(all.size(), from + size));
    }

    /** Where the list goes on. */
    LeavesView leaves(int total, int page, int size, String what) {
        long from = Math.min(total, (page - 1L) * size);
        long to = Math.min(total, from + size);
        return new LeavesView(
                to > from ? (int) from + 1 : 0,
                (int) to,
                total,
                what,
                page > 1 && from > 0 ? address("page", String.valueOf(page - 1)) : null,
                to < total ? address("page", String.valueOf(page + 1)) : null);
    }

    /** The address of this request with another value of a parameter, or without it where that is null. */
    String address(String name, String value) {
        String address = ctx.path();
        for (var p : ctx.queryParamMap().entrySet()) {
            if (!p.getKey().equals(name)) {
                for (String v : p.getValue()) {
                    address = Links.with(address, p.getKey(), v);
                }
            }
        }
        return Links.with(address, name, value);
    }
}
