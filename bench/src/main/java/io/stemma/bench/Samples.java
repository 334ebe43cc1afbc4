package io.stemma.bench;

import io.stemma.article.Article;
import io.stemma.language.LanguageIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles of about 600 words, laid together from the project's examples; no two of one set are the same. */
final class Samples {
    private static final int WORDS = 600;

    private Samples() {}

    static List<Article> articles(String language, int count) {
        List<String> paragraphs = paragraphs(language);
        List<Article> articles = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            int words = 0;
            while (words < WORDS) {
                String p = paragraphs.get(next++ % paragraphs.size());
                words += p.split("\\s+").length;
                text.append(p).append("\n\n");
            }
            String file = language + i + ".txt";
            articles.add(new Article(
                    Article.idOf(file, null, null, text.toString()),
                    file,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "2025-04-03",
                    "manifest",
                    language,
                    text.toString(),
                    List.of()));
        }
        return articles;
    }

    private static List<String> paragraphs(String language) {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            List<String> paragraphs = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                if (LanguageIdentifier.identify(text).orElse("").equals(language)) {
                    text.lines().filter(l -> l.length() > 60).forEach(paragraphs::add);
                }
            }
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
