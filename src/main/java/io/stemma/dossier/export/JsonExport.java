package io.stemma.dossier.export;

import io.stemma.dossier.DossierJson;
import io.stemma.dossier.JsonTree;
import java.util.List;

/** The JSON contract, as every command prints it. */
public final class JsonExport implements Export {
    @Override
    public List<Sheet> of(Selection chosen) {
        return List.of(new Sheet(
                "dossier",
                "dossier.json",
                out -> out.append(JsonTree.print(DossierJson.of(chosen.dossier())))
                        .append('\n')));
    }
}
