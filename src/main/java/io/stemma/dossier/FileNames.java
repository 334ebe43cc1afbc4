package io.stemma.dossier;

import io.stemma.article.Article;
import io.stemma.article.ArticleHead;
import io.stemma.reading.ReadArticle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files for those who should not learn where on this machine they lay. */
public final class FileNames {
    private static final Pattern ABSOLUTE =
            Pattern.compile("^(/|\\\\|~|[A-Za-z]:[/\\\\]|file:|\\.\\.?[/\\\\]).*", Pattern.DOTALL);

    private FileNames() {}

    /** A file's own name where its path tells of folders outside those that were read; other names as they are. */
    public static String shown(String file) {
        return ABSOLUTE.matcher(file).matches()
                ? file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                : file;
    }

    /** The article under the name that may be shown. */
    public static ReadArticle shown(ReadArticle read) {
        return named(read, shown(read.article().file()));
    }

    /**
     * The heads with names that may be shown, by id; where that makes two alike, the one published later bears the start of
     * its id.
     */
    public static Map<String, ArticleHead> shown(Map<String, ArticleHead> heads) {
        if (heads.values().stream().noneMatch(h -> ABSOLUTE.matcher(h.file()).matches())) {
            return heads;
        }
        Set<String> used = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        heads.values().stream().sorted(ArticleHead.ORDER).forEach(h -> {
            String name = shown(h.file());
            names.put(h.id(), used.add(name) ? name : name + " (" + h.id().substring(0, 4) + ")");
        });
        Map<String, ArticleHead> named = new LinkedHashMap<>();
        heads.forEach((id, h) -> named.put(id, h.named(names.get(id))));
        return named;
    }

    /** The article under another name. */
    public static ReadArticle named(ReadArticle read, String file) {
        Article a = read.article();
        if (a.file().equals(file)) {
            return read;
        }
        Article named = new Article(
                a.id(),
                file,
                a.outlet(),
                a.url(),
                a.title(),
                a.titleSpan(),
                a.byline(),
                a.published(),
                a.publishedBy(),
                a.language(),
                a.text(),
                a.furniture());
        return new ReadArticle(named, read.reading());
    }
}
