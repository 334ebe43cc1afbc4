package io.stemma;

import io.stemma.actor.Actors;
import io.stemma.actor.KnownActor;
import io.stemma.archive.Archive;
import io.stemma.article.ArticleHead;
import io.stemma.claim.Ledger;
import io.stemma.correction.Corrections;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.FileNames;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.name.NameKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps at hand the articles and stories that were asked for last. Safe for use by many threads. */
final class Shelf {
    private static final int ARTICLES = 600;
    private static final int STORIES = 300;
    /** Stories of more articles are not kept. */
    private static final int LARGE = 60;

    private final Archive archive;
    private final Chapters chapters;
    private final Map<String, ReadArticle> articles = Lately.of(ARTICLES);
    private final Map<Key, Dossier> dossiers = Lately.of(STORIES);

    /**
     * A story as some states of the archive know it.
     *
     * @param actors what its actors are called
     * @param files what the files of its articles are called
     */
    private record Key(
            Membership story,
            Corrections corrections,
            Map<String, String> renamed,
            List<Called> actors,
            List<String> files) {
        static Key of(Membership story, Laid laid) {
            Map<String, String> renamed = laid.register().renamed(story.story());
            return new Key(
                    story,
                    laid.corrections(),
                    renamed,
                    laid.briefs().get(story.story()).actors().stream()
                            .map(a -> Called.of(laid.register()
                                    .of(renamed.getOrDefault(a.id(), a.id()))
                                    .orElseThrow()))
                            .toList(),
                    story.articles().stream()
                            .map(a -> laid.heads().get(a).file())
                            .toList());
        }
    }

    private record Called(String id, String name, NameKind kind, String key, List<String> spellings) {
        static Called of(KnownActor a) {
            return new Called(a.id(), a.name(), a.kind(), a.key(), a.spellings());
        }
    }

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
        Key key = Key.of(story, laid);
        Dossier known = dossiers.get(key);
        if (known == null) {
            known = made(story, laid);
            if (story.articles().size() <= LARGE) {
                dossiers.put(key, known);
            }
        }
        return known;
    }

    private Dossier made(Membership story, Laid laid) {
        Dossier made = chapters.dossier(
                Map.of(story, chapters.of(story, laid.corrections())),
                laid.register(),
                List.of(),
                List.of(),
                laid.corrections(),
                this::article);
        List<ReadArticle> named = new ArrayList<>();
        for (ReadArticle a : made.articles()) {
            ArticleHead head = laid.heads().get(a.id());
            named.add(FileNames.named(a, head.file()));
        }
        return new Dossier(named, List.of(), made.actors(), made.ledgers(), List.of());
    }

    /** The dossier of some stories. */
    Dossier dossier(List<Membership> stories, Laid laid) {
        List<ReadArticle> articles = new ArrayList<>();
        List<Ledger> ledgers = new ArrayList<>();
        List<Actors> casts = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Membership story : stories) {
            Dossier one = dossier(story, laid);
            articles.addAll(one.articles());
            ledgers.addAll(one.ledgers());
            casts.add(one.actors());
            shown.add(story.story());
        }
        articles.sort(Dossier.ORDER);
        return new Dossier(
                articles,
                List.of(),
                laid.register().together(casts),
                ledgers,
                laid.groups().lines().stream().filter(shown::containsAll).toList());
    }
}
