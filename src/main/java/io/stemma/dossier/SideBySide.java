package io.stemma.dossier;

import io.stemma.claim.MeasureState;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Block.Item;
import io.stemma.dossier.page.Block.Items;
import io.stemma.dossier.page.Block.Paragraph;
import io.stemma.dossier.page.Block.Section;
import io.stemma.dossier.page.Evidence;
import io.stemma.language.LanguagePacks;
import io.stemma.list.ListedParty;
import io.stemma.list.Listings.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What official lists and what reporting tell of one actor, next to each other. */
final class SideBySide {
    private SideBySide() {}

    /** The section, empty where no list was asked. */
    static Optional<Block> of(FoundListingsView listings, List<MeasureState> measures, ClaimItems items) {
        if (listings == null) {
            return Optional.empty();
        }
        List<Item> told = listings.found().stream()
                .map(f -> item(listings, f, measures, items))
                .toList();
        Block block = told.isEmpty()
                ? new Paragraph("No entry has this name, in " + DossierPage.count(listings.lists(), "list") + ".")
                : new Items(told);
        return Optional.of(new Section("On official lists, beside what is reported", List.of(block)));
    }

    private static Item item(FoundListingsView view, Found f, List<MeasureState> measures, ClaimItems items) {
        ListedParty party = f.match().party();
        String owner = cell(party.list(), 2, "");
        List<Evidence> evidence = new ArrayList<>();
        StringBuilder text = new StringBuilder(party.name() + ": by " + cell(party.list(), 1, party.list()) + " "
                + view.told(f.listing()) + FoundListingsView.under(party) + " (" + party.entry() + ")");
        boolean any = false;
        for (MeasureState m : measures) {
            if (items.by(m, owner)) {
                Item reported = items.item(m);
                text.append("; reported: ").append(reported.mark()).append(", ").append(reported.text());
                evidence.addAll(reported.evidence());
                any = true;
            }
        }
        if (!any) {
            text.append("; nothing is reported of its measures");
        }
        return new Item(
                f.listing().status().text(),
                text.toString(),
                FoundListingsView.note(f.match()),
                evidence.stream().distinct().toList());
    }

    private static String cell(String list, int column, String otherwise) {
        return LanguagePacks.ofStemma().world("lists.tsv").stream()
                .filter(r -> r.cell(0).equals(list))
                .map(r -> r.cell(column))
                .findFirst()
                .orElse(otherwise);
    }
}
