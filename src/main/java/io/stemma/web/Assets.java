package io.stemma.web;

import io.javalin.http.Context;
import io.stemma.web.view.FrameView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Style, script and picture of the site, each under an address that holds the hash of its content. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "desk.css", "text/css; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "mark.svg", "image/svg+xml; charset=utf-8");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String mark;

    Assets() {
        StringBuilder all = new StringBuilder();
        for (String name : TYPES.keySet().stream().sorted().toList()) {
            byte[] bytes = resource(name);
            files.put(name, bytes);
            all.append(new String(bytes, StandardCharsets.UTF_8));
        }
        this.mark = hash(all.toString());
    }

    /**
     * A file of the desk.
     *
     * @throws IllegalStateException if the jar lacks it
     */
    static byte[] resource(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks /web/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one for other files. */
    String mark() {
        return mark;
    }

    FrameView.Assets addresses() {
        return new FrameView.Assets(address("desk.css"), address("desk.js"), address("mark.svg"));
    }

    private String address(String name) {
        return "/assets/" + mark + "/" + name;
    }

    void give(Context ctx) {
        String name = ctx.pathParam("name");
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw Problem.missing("There is no such file.");
        }
        ctx.header("Cache-Control", "private, max-age=31536000, immutable")
                .contentType(TYPES.get(name))
                .result(bytes);
    }

    /** Sixteen hex digits that another text hardly shares. */
    static String hash(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
