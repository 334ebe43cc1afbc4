package io.stemma.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The addresses of pages; each carries the earlier moment on that is looked at.
 *
 * @param knownBy the moment as asked for, or null for now
 */
public record Links(String knownBy) {
    private static final String API = "/api/v1";

    /** The address with a parameter. */
    public static String with(String address, String name, String value) {
        if (value == null || value.isEmpty()) {
            return address;
        }
        int hash = address.indexOf('#');
        String place = hash < 0 ? "" : address.substring(hash);
        String base = hash < 0 ? address : address.substring(0, hash);
        return base + (base.indexOf('?') < 0 ? '?' : '&') + name + '=' + encoded(value) + place;
    }

    /** A value as it may stand in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address with the moment. */
    public String at(String address) {
        return with(address, "known-by", knownBy);
    }

    /** The list of stories. */
    public String stories() {
        return at("/stories");
    }

    /** A story. */
    public String story(String id) {
        return at("/stories/" + encoded(id));
    }

    /** A claim of a story; it is opened there. */
    public String claim(String story, String claim) {
        return at("/stories/" + encoded(story) + "?claim=" + encoded(claim) + "#" + encoded(claim));
    }

    /** What is new of a story. */
    public String news(String story) {
        return "/stories/" + encoded(story) + "/news";
    }

    /** The Atom feed of a story. */
    public String feed(String story) {
        return "/stories/" + encoded(story) + "/feed.atom";
    }

    /** An article. */
    public String article(String id) {
        return at("/articles/" + encoded(id));
    }

    /** A sentence of an article. */
    public String sentence(String article, int number) {
        return at("/articles/" + encoded(article) + "#s" + number);
    }

    /** Two articles side by side. */
    public String compare(String a, String b) {
        return at("/compare/" + encoded(a) + "/" + encoded(b));
    }

    /** The list of actors. */
    public String actors() {
        return at("/actors");
    }

    /** An actor. */
    public String actor(String id) {
        return at("/actors/" + encoded(id));
    }

    /** The measures. */
    public String measures() {
        return at("/measures");
    }

    /** The search for some words. */
    public String search(String words) {
        return with(at("/search"), "q", words);
    }

    /** The page that takes articles in. */
    public String take() {
        return "/take";
    }

    /** An answer of the API, by its path from the version on. */
    public String api(String path) {
        return at(API + path);
    }

    /** The same as a table, in a format. */
    public String table(String path, String format) {
        return with(api(path), "format", format);
    }
}
