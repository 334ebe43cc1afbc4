package io.stemma.dossier;

import io.stemma.claim.Claim;
import io.stemma.claim.MeasureState;
import io.stemma.claim.Standing;
import io.stemma.dossier.page.Block.Item;
import io.stemma.dossier.page.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Claims and measure states as items of a page, each with its sentences. */
final class ClaimItems {
    private final Sources sources;
    private final Dossier dossier;

    ClaimItems(Dossier dossier, Sources sources) {
        this.dossier = dossier;
        this.sources = sources;
    }

    Item item(Claim c) {
        String mark = c.standing() == Standing.CORROBORATED
                ? DossierPage.count(c.origins(), "origin")
                : c.standing().word();
        return new Item(mark, c.text(), c.note(), sources.evidence(c.evidence()));
    }

    Item item(MeasureState s) {
        String text = StateWords.of(s, this::names);
        List<Evidence> evidence = dossier.ledgers().stream()
                .flatMap(l -> l.claims().stream())
                .filter(c -> s.claims().contains(c.id()))
                .flatMap(c -> sources.evidence(c.evidence()).stream())
                .distinct()
                .toList();
        return new Item(s.state().name().toLowerCase(Locale.ROOT).replace('_', ' '), text, s.why(), evidence);
    }

    /** Whether a measure is taken by the country or body with this gazetteer id, or by nobody who is told. */
    boolean by(MeasureState s, String key) {
        return s.by().isEmpty()
                || dossier.actors().actors().stream().anyMatch(a -> s.by().contains(a.id()) && key.equals(a.key()));
    }

    private String names(List<String> ids) {
        return ids.stream().map(sources::actor).collect(Collectors.joining(", "));
    }
}
