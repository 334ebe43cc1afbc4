package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.article.Span;
import io.stemma.dossier.SearchView;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Token;
import io.stemma.reading.ReadArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Full text search: an article is found by its own words, or by their English glosses. */
final class Searching {
    private static final int SENTENCES = 3;

    private final LanguagePacks packs;
    private final Archive archive;
    private final Kinship kinship;

    Searching(LanguagePacks packs, Archive archive, Kinship kinship) {
        this.packs = packs;
        this.archive = archive;
        this.kinship = kinship;
    }

    SearchView search(String query, int limit, Instant moment) {
        List<String> words = words(query);
        Set<String> ids = new LinkedHashSet<>(archive.search(words, limit, moment));
        for (LanguagePack pack : packs.all()) {
            if (ids.size() < limit) {
                for (List<String> gloss : glosses(pack, query)) {
                    ids.addAll(archive.search(gloss, limit, moment));
                }
            }
        }
        List<SearchView.Hit> hits = new ArrayList<>();
        for (ReadArticle article :
                archive.articles(ids.stream().limit(limit).toList()).values()) {
            hits.add(new SearchView.Hit(article, kinship.storyOf(article.id(), moment), sentences(article, words)));
        }
        return new SearchView(query, hits);
    }

    private static List<String> words(String query) {
        return List.of(query.strip().split("[^\\p{L}\\p{Nd}]+")).stream()
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** The query in English, read as a text of the pack's language: one list of words for each way to gloss it. */
    private static List<List<String>> glosses(LanguagePack pack, String query) {
        List<Token> tokens = pack.tokens(query, new Span(0, query.length()));
        List<List<String>> ways = new ArrayList<>();
        ways.add(new ArrayList<>());
        for (String term : pack.glosser().terms(tokens)) {
            List<List<String>> next = new ArrayList<>();
            for (String alternative : term.split("\\|")) {
                for (List<String> way : ways) {
                    if (next.size() < 16) {
                        List<String> longer = new ArrayList<>(way);
                        longer.addAll(words(alternative));
                        next.add(longer);
                    }
                }
            }
            ways = next;
        }
        return ways;
    }

    private static List<Span> sentences(ReadArticle article, List<String> words) {
        List<Span> found = new ArrayList<>();
        for (var s : article.reading().sentences()) {
            String text = article.article().at(s.span()).toLowerCase(Locale.ROOT);
            if (found.size() < SENTENCES && words.stream().anyMatch(w -> text.contains(w.toLowerCase(Locale.ROOT)))) {
                found.add(s.span());
            }
        }
        if (found.isEmpty() && !article.reading().sentences().isEmpty()) {
            found.add(article.reading().sentences().get(0).span());
        }
        return found;
    }
}
