package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.claim.Ledger;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.JsonStream;
import java.io.IOException;
import java.util.List;

/** The JSON contract, as every command prints it. */
public final class JsonExport implements Export {
    @Override
    public List<Sheet> of(Selection chosen) {
        return List.of(new Sheet("dossier", "dossier.json", out -> write(chosen, out)));
    }

    private static void write(Selection chosen, Appendable out) throws IOException {
        Overview all = chosen.overview();
        try (JsonStream json = new JsonStream(out)) {
            json.field("version", DossierJson.VERSION);
            json.list("articles", list -> chosen.articles(a -> list.item(DossierJson.head(a))));
            json.field("skipped", List.of());
            json.list("actors", list -> {
                for (Actor a : all.actors()) {
                    list.item(DossierJson.actor(a, all::read));
                }
            });
            json.list(
                    "stories",
                    list -> chosen.each(story -> {
                        DossierJson part = DossierJson.part(story);
                        for (Ledger l : story.ledgers()) {
                            list.item(part.story(l));
                        }
                    }));
            json.field("lines", all.lines());
        }
        out.append('\n');
    }
}
