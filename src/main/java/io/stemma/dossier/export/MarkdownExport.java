package io.stemma.dossier.export;

import io.stemma.dossier.DossierPage;
import io.stemma.dossier.page.MarkdownRenderer;
import java.util.List;

/** The dossier as Markdown. */
public final class MarkdownExport implements Export {
    @Override
    public List<Sheet> of(Selection chosen) {
        return List.of(new Sheet(
                "dossier",
                "dossier.md",
                out -> out.append(new MarkdownRenderer().render(DossierPage.of(chosen.dossier())))));
    }
}
