package io.stemma.reading.quote;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.language.Token;
import io.stemma.reading.outlet.Outlets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the platform, outlet or programme that something was said on or to: the pack's table {@code quote/media.tsv} and
 * the names of {@code world/outlets.tsv}. The table's columns are the words with {@code @} for the outlet (words in
 * brackets may be left out, {@code @@} is also any capitalised name), a sentence that must be found and one that must not.
 * A row without {@code @} is a medium as it is written.
 */
final class Media {
    private record Word(String text, boolean optional) {}

    private final Map<String, List<List<Word>>> patterns = new HashMap<>();
    private final Outlets outlets;

    Media(LanguagePack pack) {
        for (Row row : pack.table("quote/media.tsv")) {
            for (String text : row.alternatives(0)) {
                List<Word> words = new ArrayList<>();
                for (String w : text.split(" ")) {
                    boolean optional = w.startsWith("(");
                    words.add(new Word(optional ? w.substring(1, w.length() - 1) : w, optional));
                }
                patterns.computeIfAbsent(words.get(0).text(), k -> new ArrayList<>())
                        .add(words);
            }
        }
        this.outlets = pack.part(Outlets.class, Outlets::new);
    }

    /** The medium that a sentence names outside what was said, or null. */
    String of(Line line, List<Span> content) {
        for (int i = 0; i < line.size(); i++) {
            Token t = line.token(i);
            if (content.stream().anyMatch(s -> s.contains(t.span()))) {
                continue;
            }
            for (List<Word> pattern : patterns.getOrDefault(t.lower(), List.of())) {
                String medium = match(line, i, pattern, 0, null, i);
                if (medium != null) {
                    return medium;
                }
            }
        }
        return null;
    }

    private String match(Line line, int at, List<Word> pattern, int k, String medium, int start) {
        if (k == pattern.size()) {
            return medium != null ? medium : written(line, start, at);
        }
        Word word = pattern.get(k);
        if (word.text().startsWith("@")) {
            Optional<Outlets.Match> known = outlets.at(line.tokens(), at, false);
            if (known.isPresent()) {
                String name = known.get().outlet().name();
                String rest = match(line, known.get().end(), pattern, k + 1, name, start);
                if (rest != null) {
                    return rest;
                }
            }
            if (word.text().equals("@@")) {
                int end = at;
                while (end < line.size()
                        && line.token(end).word()
                        && line.token(end).capital()) {
                    end++;
                }
                for (int e = end; e > at; e--) {
                    String rest = match(line, e, pattern, k + 1, written(line, at, e), start);
                    if (rest != null) {
                        return rest;
                    }
                }
            }
            return null;
        }
        if (at < line.size() && line.token(at).lower().equals(word.text())) {
            String rest = match(line, at + 1, pattern, k + 1, medium, start);
            if (rest != null) {
                return rest;
            }
        }
        return word.optional() ? match(line, at, pattern, k + 1, medium, start) : null;
    }

    private static String written(Line line, int from, int to) {
        StringBuilder s = new StringBuilder();
        for (int i = from; i < to; i++) {
            s.append(i > from ? " " : "").append(line.token(i).text());
        }
        return s.toString();
    }
}
