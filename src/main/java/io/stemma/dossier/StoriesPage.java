package io.stemma.dossier;

import io.stemma.claim.Ledger;
import io.stemma.claim.Standing;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page that lists stories, newest first. */
public final class StoriesPage {
    private StoriesPage() {}

    /** The list of a dossier's stories. */
    public static Page of(Dossier dossier) {
        List<List<String>> rows = new ArrayList<>();
        for (Ledger l : dossier.ledgers()) {
            rows.add(List.of(
                    l.story().id(),
                    last(l, dossier),
                    String.valueOf(l.story().origins().size()),
                    String.valueOf(l.story().articles().size()),
                    languages(l, dossier),
                    String.valueOf(count(l, Standing.DISPUTED)),
                    String.valueOf(count(l, Standing.CHANGED)),
                    StoryTitle.of(l, dossier)));
        }
        Block list = rows.isEmpty()
                ? new Block.Paragraph("No stories yet.")
                : new Block.Table(
                        List.of("id", "newest", "origins", "articles", "languages", "disputed", "changed", "story"),
                        rows);
        return new Page(DossierPage.count(rows.size(), "story"), List.of(list));
    }

    private static String last(Ledger l, Dossier dossier) {
        return dossier.articles().stream()
                .filter(a -> l.story().articles().contains(a.id()))
                .map(a -> a.article().publishedDay())
                .filter(Objects::nonNull)
                .max(String::compareTo)
                .orElse("–");
    }

    private static String languages(Ledger l, Dossier dossier) {
        return dossier.articles().stream()
                .filter(a -> l.story().articles().contains(a.id()))
                .map(a -> a.article().language())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static long count(Ledger l, Standing standing) {
        return l.claims().stream().filter(c -> c.standing() == standing).count();
    }
}
