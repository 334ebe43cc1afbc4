package io.stemma.dossier.export;

import java.io.IOException;

/**
 * One text of an export.
 *
 * @param name its name among those of the export: {@code claims}
 * @param file the name of a file that holds it: {@code claims.csv}
 * @param content writes it
 */
public record Sheet(String name, String file, Content content) {
    /** Writes a text piece by piece. */
    @FunctionalInterface
    public interface Content {
        /** @throws IOException as the output does */
        void to(Appendable out) throws IOException;
    }
}
