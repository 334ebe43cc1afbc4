package io.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.intake.Manifest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes articles into an archive that an older Stemma read is told what to do. */
class OldReadingsTest {
    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();

    private final TakingProgress progress = new TakingProgress() {
        @Override
        public void taken(String file) {}

        @Override
        public void warned(String file, String text) {
            warnings.add(file + ": " + text);
        }
    };

    private void take(Stemma stemma, String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        stemma.take(List.of("-"), in, Manifest.none(), 1, progress);
    }

    @Test
    void isToldToRebuild() throws Exception {
        Path file = folder.resolve("a.db");
        try (Stemma stemma = Stemma.open(file)) {
            take(stemma, "The harbour of Odesa was closed on Monday.");
            assertThat(warnings).isEmpty();
        }
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                var s = c.createStatement()) {
            s.execute("UPDATE reading SET version = 1");
        }
        try (Stemma stemma = Stemma.open(file)) {
            take(stemma, "The harbour of Odesa was opened on Tuesday.");
            assertThat(warnings)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith(file.toString())
                    .contains("stemma rebuild");
            stemma.rebuild();
            take(stemma, "The harbour of Odesa was closed again on Friday.");
            assertThat(warnings).hasSize(1);
        }
    }
}
