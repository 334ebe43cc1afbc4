package io.stemma.dossier.export;

import io.stemma.claim.Ledger;
import io.stemma.dossier.DossierPage;
import io.stemma.dossier.page.MarkdownRenderer;
import java.io.IOException;
import java.util.List;

/** The dossier as Markdown. */
public final class MarkdownExport implements Export {
    @Override
    public List<Sheet> of(Selection chosen) {
        return List.of(new Sheet("dossier", "dossier.md", out -> write(chosen, out)));
    }

    private static void write(Selection chosen, Appendable out) throws IOException {
        Overview all = chosen.overview();
        MarkdownRenderer markdown = new MarkdownRenderer();
        out.append(markdown.title(all.onlyTitle().orElse(DossierPage.TITLE)));
        out.append(markdown.block(DossierPage.summary(all.articles().size(), all.stories(), all.origins())));
        chosen.each(story -> {
            DossierPage part = DossierPage.part(story);
            for (Ledger l : story.ledgers()) {
                out.append(markdown.block(part.story(l)));
            }
        });
        if (!all.lines().isEmpty()) {
            out.append(markdown.block(DossierPage.lines(all.lines(), all::title)));
        }
        if (!all.actors().isEmpty()) {
            out.append(markdown.block(DossierPage.actors(all.actors())));
        }
    }
}
