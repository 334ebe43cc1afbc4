package io.stemma.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.Stemma;
import io.stemma.intake.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Exports of articles, as texts. */
final class Chosen {
    private static final LocalDate DAY = LocalDate.parse("2025-04-04");

    private Chosen() {}

    /** The text of the named sheet of all that is told in these files. */
    static String sheet(Export export, String name, Path manifest, List<String> paths) throws IOException {
        try (Stemma stemma = Stemma.inMemory()) {
            Manifest rows = manifest == null ? Manifest.none() : Manifest.read(manifest);
            var taken = stemma.take(paths, InputStream.nullInputStream(), rows, 1, f -> {});
            assertThat(taken.skipped()).isEmpty();
            Selection chosen = stemma.selection(null, null, null, DAY).orElseThrow();
            StringBuilder out = new StringBuilder();
            Sheet sheet = export.of(chosen).stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            sheet.content().to(out);
            return out.toString();
        }
    }

    /** The same of the samples. */
    static String examples(Export export, String name) throws IOException {
        return sheet(export, name, Path.of("examples/manifest.csv"), List.of("examples"));
    }
}
