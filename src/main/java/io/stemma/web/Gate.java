package io.stemma.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lets requests in or not. Without a token only those that name this machine as their host come in, so that no foreign
 * page reaches the desk by a name that it has bent to this machine (DNS rebinding). With one, the token must be shown as a
 * bearer or by the cookie that an address with it once sets. What changes something must come from a page of the desk
 * itself, or from no page at all.
 */
final class Gate {
    private static final String COOKIE = "stemma-desk";
    private static final String TOKEN = "token";
    private static final int COOKIE_SECONDS = 60 * 60 * 24 * 30;
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private final String token;
    private final Set<String> hosts;

    Gate(DeskOptions options) {
        this.token = options.token();
        this.hosts = Set.of("localhost", "127.0.0.1", "[::1]", bare(options.host()));
    }

    private static String bare(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") ? "desk.localhost" : host.toLowerCase(Locale.ROOT);
    }

    /**
     * Lets a request in.
     *
     * @throws Problem if it may not come in
     */
    void pass(Context ctx) {
        HEADERS.forEach(ctx::header);
        if (token == null) {
            host(ctx);
        } else {
            token(ctx);
        }
        if (!SAFE.contains(ctx.method())) {
            origin(ctx);
        }
    }

    private void host(Context ctx) {
        String host = ctx.header("Host");
        if (host == null || !hosts.contains(name(host))) {
            throw new Problem(
                    421, "foreign-host", "Not the desk's host", "The desk answers to this machine's name alone.");
        }
    }

    private static String name(String host) {
        String lower = host.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("[")) {
            return lower.substring(0, lower.indexOf(']') + 1);
        }
        int colon = lower.indexOf(':');
        return colon < 0 ? lower : lower.substring(0, colon);
    }

    private void token(Context ctx) {
        String asked = ctx.queryParam(TOKEN);
        if (asked != null && ctx.method() == HandlerType.GET) {
            if (!same(asked, token)) {
                throw refused();
            }
            Cookie cookie = new Cookie(COOKIE, hash(token), "/", COOKIE_SECONDS, false, true, null, SameSite.STRICT);
            ctx.cookie(cookie).header("Cache-Control", "no-store").redirect(without(ctx), HttpStatus.SEE_OTHER);
            ctx.skipRemainingHandlers();
            return;
        }
        String bearer = ctx.header("Authorization");
        boolean shown = bearer != null
                && bearer.regionMatches(true, 0, "Bearer ", 0, 7)
                && same(bearer.substring(7).strip(), token);
        String cookie = ctx.cookie(COOKIE);
        if (!shown && (cookie == null || !same(cookie, hash(token)))) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw refused();
        }
    }

    private static Problem refused() {
        return new Problem(
                401, "token-needed", "A token is needed", "Open the address that the desk printed when it started.");
    }

    /** The path with its parameters but the token; it begins with one slash, so that it leads to no other host. */
    private static String without(Context ctx) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, List<String>> p : ctx.queryParamMap().entrySet()) {
            if (!p.getKey().equals(TOKEN)) {
                p.getValue()
                        .forEach(v -> query.append(query.length() == 0 ? '?' : '&')
                                .append(io.stemma.web.view.Links.encoded(p.getKey()))
                                .append('=')
                                .append(io.stemma.web.view.Links.encoded(v)));
            }
        }
        return "/" + ctx.req().getRequestURI().replaceFirst("^[/\\\\]+", "") + query;
    }

    private static void origin(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign || origin != null && !authority(origin).equalsIgnoreCase(String.valueOf(ctx.header("Host")))) {
            throw new Problem(
                    403, "foreign-origin", "Not from the desk", "Another site's page may change nothing here.");
        }
    }

    private static String authority(String origin) {
        try {
            String authority = new URI(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String token) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(("stemma desk " + token).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
