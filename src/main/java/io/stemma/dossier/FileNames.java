package io.stemma.dossier;

import io.stemma.article.Article;
import io.stemma.reading.ReadArticle;
import java.util.HashMap;
import java.util.HashSet;
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

    /** The dossier with names that may be shown; where that makes two alike, the later bears the start of its id. */
    public static Dossier shown(Dossier dossier) {
        if (dossier.articles().stream()
                .noneMatch(a -> ABSOLUTE.matcher(a.article().file()).matches())) {
            return dossier;
        }
        Set<String> used = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (ReadArticle a : dossier.articles()) {
            String name = shown(a.article().file());
            names.put(a.id(), used.add(name) ? name : name + " (" + a.id().substring(0, 4) + ")");
        }
        return new Dossier(
                dossier.articles().stream()
                        .map(a -> named(a, names.get(a.id())))
                        .toList(),
                dossier.skipped(),
                dossier.actors(),
                dossier.ledgers(),
                dossier.lines());
    }

    private static ReadArticle named(ReadArticle read, String file) {
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
