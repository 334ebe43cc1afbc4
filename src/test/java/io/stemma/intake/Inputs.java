package io.stemma.intake;

import io.stemma.article.Article;
import io.stemma.article.Furniture;
import io.stemma.article.Skipped;
import io.stemma.intake.Taken.Received;
import io.stemma.intake.Taken.Refused;
import io.stemma.intake.Taken.Warned;
import io.stemma.language.LanguagePacks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What comes of inputs, gathered for tests. */
final class Inputs {
    static final String ENGLISH =
            "The council of Brackwater voted on Tuesday to close the old ferry pier for the winter.";
    static final String GERMAN =
            "Der Stadtrat von Brackwasser hat am Dienstag beschlossen, den alten Anleger zu schließen.";

    final List<Article> articles = new ArrayList<>();
    final List<Skipped> skipped = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();

    static Inputs read(Manifest manifest, InputStream stdin, List<String> paths) {
        return read(LanguagePacks.ofStemma(), manifest, stdin, paths);
    }

    static Inputs read(LanguagePacks packs, Manifest manifest, InputStream stdin, List<String> paths) {
        Inputs inputs = new Inputs();
        new Intake(packs, manifest, Limits.standard()).read(paths, stdin, inputs::take);
        return inputs;
    }

    static Inputs read(Path... paths) {
        List<String> given = new ArrayList<>();
        for (Path path : paths) {
            given.add(path.toString());
        }
        return read(Manifest.none(), InputStream.nullInputStream(), given);
    }

    static Inputs read(Manifest manifest, Path path) {
        return read(manifest, InputStream.nullInputStream(), List.of(path.toString()));
    }

    static Inputs stdin(String text) {
        return read(Manifest.none(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of("-"));
    }

    /** The article that a text makes. */
    static Article article(String text) {
        return stdin(text).articles.get(0);
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Taken taken) {
        if (taken instanceof Received received) {
            articles.add(received.article());
        } else if (taken instanceof Refused refused) {
            skipped.add(refused.skipped());
        } else if (taken instanceof Warned warned) {
            warnings.add(warned.text());
        }
    }

    List<String> files() {
        return articles.stream().map(Article::file).toList();
    }

    /** The furniture of an article, as {@code kind: text}. */
    static List<String> furniture(Article article) {
        return article.furniture().stream()
                .map(f -> f.kind() + ": " + article.at(f.span()))
                .toList();
    }

    /** The lines of an article that are not furniture. */
    static String body(Article article) {
        StringBuilder body = new StringBuilder(article.text());
        for (int i = article.furniture().size() - 1; i >= 0; i--) {
            Furniture f = article.furniture().get(i);
            body.delete(f.span().start(), f.span().end());
        }
        return body.toString().strip();
    }
}
