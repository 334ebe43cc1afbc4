package io.stemma.intake;

/**
 * What a manifest, front matter or metadata says about an article, as written there. Every component is null where
 * nothing is said.
 *
 * @param outlet who published it
 * @param url where
 * @param title its headline
 * @param byline who wrote it
 * @param published when it was published, in any writing
 * @param language its language: a code or a name
 */
public record Facts(String outlet, String url, String title, String byline, String published, String language) {
    /** Nothing said. */
    public static final Facts NONE = new Facts(null, null, null, null, null, null);

    public Facts {
        outlet = clean(outlet);
        url = clean(url);
        title = clean(title);
        byline = clean(byline);
        published = clean(published);
        language = clean(language);
    }

    /** These facts, and where they are silent, the others. */
    public Facts or(Facts others) {
        return new Facts(
                outlet != null ? outlet : others.outlet,
                url != null ? url : others.url,
                title != null ? title : others.title,
                byline != null ? byline : others.byline,
                published != null ? published : others.published,
                language != null ? language : others.language);
    }

    /**
     * These facts with one more.
     *
     * @param field the name of a component
     * @throws IllegalArgumentException if there is no such component
     */
    Facts with(String field, String value) {
        return switch (field) {
            case "outlet" -> new Facts(value, url, title, byline, published, language);
            case "url" -> new Facts(outlet, value, title, byline, published, language);
            case "title" -> new Facts(outlet, url, value, byline, published, language);
            case "byline" -> new Facts(outlet, url, title, value, published, language);
            case "published" -> new Facts(outlet, url, title, byline, value, language);
            case "language" -> new Facts(outlet, url, title, byline, published, value);
            default -> throw new IllegalArgumentException("no such fact: " + field);
        };
    }

    private static String clean(String value) {
        if (value == null) {
            return null;
        }
        String shown = Blanks.collapse(value);
        return shown.isEmpty() ? null : shown;
    }
}
