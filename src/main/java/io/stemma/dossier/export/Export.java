package io.stemma.dossier.export;

import java.util.List;

/** A format that others read. */
@FunctionalInterface
public interface Export {
    /** What is chosen, as one text or several that belong together. */
    List<Sheet> of(Selection chosen);
}
