package io.stemma.score.fact;

import io.stemma.Stemma;
import io.stemma.dossier.Dossier;
import io.stemma.intake.Manifest;
import io.stemma.language.LanguagePacks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a folder of articles into a fresh archive in memory and counts the facts of its {@code expected.yaml}. */
public final class FactRun {
    private FactRun() {}

    /**
     * The facts of a folder, counted.
     *
     * @param folder holds the articles, {@code manifest.csv} and {@code expected.yaml}
     * @param withManifest whether the manifest is used
     */
    public static List<Section> of(Path folder, boolean withManifest) {
        try {
            return FactScore.count(
                    folder.resolve("expected.yaml"), dossier(folder, withManifest), LanguagePacks.ofStemma());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dossier of a folder of articles. */
    public static Dossier dossier(Path folder, boolean withManifest) {
        Path csv = folder.resolve("manifest.csv");
        Manifest manifest = withManifest && Files.exists(csv) ? Manifest.read(csv) : Manifest.none();
        try (Stemma stemma = Stemma.inMemory()) {
            var taken = stemma.take(List.of(folder.toString()), InputStream.nullInputStream(), manifest, 1, f -> {});
            return stemma.dossier(taken.articles(), taken.skipped(), null);
        }
    }
}
