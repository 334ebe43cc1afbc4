package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.article.ArticleHead;
import io.stemma.dossier.Chapter;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.FileNames;
import io.stemma.reading.ReadArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps at hand the articles and stories that were asked for last. Safe for use by many threads. */
final class Shelf {
    private static final int ARTICLES = 600;
    private static final int STORIES = 200;
    /** Stories of more articles are not kept. */
    private static final int LARGE = 60;

    private final Archive archive;
    private final Chapters chapters;
    private final Map<String, ReadArticle> articles = Lately.of(ARTICLES);
    private final Map<Key, Dossier> dossiers = Lately.of(STORIES);

    /** A story as one state of the archive knows it. */
    private record Key(String mark, Membership story) {}

    Shelf(Archive archive, Chapters chapters) {
        this.archive = archive;
        this.chapters = chapters;
    }

    /** An article that the archive holds. */
    ReadArticle article(String id) {
        ReadArticle known = articles.get(id);
        if (known == null) {
            known = archive.article(id).orElseThrow();
            articles.put(id, known);
        }
        return known;
    }

    /** The dossier of one story. */
    Dossier dossier(Membership story, Laid laid) {
        Key key = new Key(laid.mark() + " " + laid.moment(), story);
        Dossier known = dossiers.get(key);
        if (known == null) {
            known = dossier(List.of(story), laid);
            if (story.articles().size() <= LARGE) {
                dossiers.put(key, known);
            }
        }
        return known;
    }

    /** The dossier of some stories. */
    Dossier dossier(List<Membership> stories, Laid laid) {
        Map<Membership, Chapter> told = new LinkedHashMap<>();
        stories.forEach(s -> told.put(s, chapters.of(s, laid.corrections())));
        Dossier made = chapters.dossier(
                told, laid.register(), laid.groups().lines(), List.of(), laid.corrections(), this::article);
        List<ReadArticle> named = new ArrayList<>();
        for (ReadArticle a : made.articles()) {
            ArticleHead head = laid.heads().get(a.id());
            named.add(FileNames.named(a, head.file()));
        }
        return new Dossier(named, List.of(), made.actors(), made.ledgers(), made.lines());
    }
}
