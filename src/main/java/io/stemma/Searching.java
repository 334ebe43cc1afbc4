package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.article.Span;
import io.stemma.dossier.SearchView;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Full text search: an article is found by its own words, or by their English glosses. */
final class Searching {
    private static final int SENTENCES = 3;

    private final LanguagePacks packs;
    private final Archive archive;

    Searching(LanguagePacks packs, Archive archive) {
        this.packs = packs;
        this.archive = archive;
    }

    /** @param storyOf tells the story of an article */
    SearchView search(String query, int limit, Instant moment, UnaryOperator<String> storyOf) {
        List<String> words = words(query);
        Set<String> ids = new LinkedHashSet<>(archive.search(words, limit, moment));
        for (LanguagePack pack : packs.all()) {
            if (ids.size() < limit) {
                for (List<String> gloss : glosses(pack, query)) {
                    ids.addAll(archive.search(gloss, limit, moment));
                }
            }
        }
        Set<String> pivot = pivot(query);
        List<SearchView.Hit> hits = new ArrayList<>();
        for (ReadArticle article :
                archive.articles(ids.stream().limit(limit).toList()).values()) {
            hits.add(new SearchView.Hit(article, storyOf.apply(article.id()), sentences(article, words, pivot)));
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
        List<List<String>> ways = new ArrayList<>();
        ways.add(new ArrayList<>());
        for (String term : terms(pack, query)) {
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

    private static List<String> terms(LanguagePack pack, String query) {
        return pack.glosser().terms(pack.tokens(query, new Span(0, query.length())));
    }

    /** The words of the query's glosses in all languages. */
    private Set<String> pivot(String query) {
        Set<String> pivot = new HashSet<>();
        for (LanguagePack pack : packs.all()) {
            terms(pack, query).forEach(t -> pivot.addAll(words(t)));
        }
        return pivot;
    }

    /** The sentences that hold most of the words, their own before their glosses, in the order of the text. */
    private static List<Span> sentences(ReadArticle article, List<String> words, Set<String> pivot) {
        List<SentenceReading> sentences = article.reading().sentences();
        Map<Span, Integer> held = new HashMap<>();
        for (SentenceReading s : sentences) {
            String text = article.article().at(s.span()).toLowerCase(Locale.ROOT);
            int own = (int) words.stream()
                    .filter(w -> text.contains(w.toLowerCase(Locale.ROOT)))
                    .count();
            int glossed = (int) s.terms().stream()
                    .filter(t -> words(t).stream().anyMatch(pivot::contains))
                    .count();
            held.put(s.span(), 2 * own + glossed);
        }
        int most = held.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return sentences.stream()
                .map(SentenceReading::span)
                .filter(s -> held.get(s) == most)
                .limit(most == 0 ? 1 : SENTENCES)
                .toList();
    }
}
