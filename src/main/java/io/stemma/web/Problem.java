package io.stemma.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request is not answered: problem details after RFC 9457. Tells nothing of the inside.
 */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "/problems/";

    private final int status;
    private final String name;
    private final String title;

    /**
     * A problem.
     *
     * @param status the HTTP status
     * @param name its name in addresses
     * @param title what kind of problem it is, in words
     * @param detail what is wrong this time, in words
     */
    Problem(int status, String name, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.name = name;
        this.title = title;
    }

    static Problem missing(String what) {
        return new Problem(404, "not-found", "Not found", what);
    }

    static Problem wrong(String what) {
        return new Problem(400, "bad-request", "The request says something that can't be", what);
    }

    static Problem notYet() {
        return new Problem(
                503, "not-ready", "Not ready yet", "The archive is being laid together. Ask again in a moment.");
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The problem as RFC 9457 has it. */
    Map<String, Object> json() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("type", TYPE + name);
        m.put("title", title);
        m.put("status", status);
        m.put("detail", getMessage());
        return m;
    }
}
