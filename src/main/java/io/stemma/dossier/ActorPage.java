package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.DayWords;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Block.Item;
import io.stemma.dossier.page.Block.Items;
import io.stemma.dossier.page.Block.Paragraph;
import io.stemma.dossier.page.Block.Section;
import io.stemma.dossier.page.Page;
import java.util.ArrayList;
import java.util.List;

/** The page of one actor: spellings, roles, measures, meetings and other events, statements. */
public final class ActorPage {
    private ActorPage() {}

    /** The page of a view. */
    public static Page of(ActorView view) {
        Sources sources = new Sources(view.dossier());
        ClaimItems items = new ClaimItems(view.dossier(), sources);
        Actor actor = view.actor();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(actor.kind().word() + ", " + actor.id() + "; written "
                + String.join(", ", actor.spellings()) + "; in "
                + DossierPage.count(view.stories().size(), "story") + "."));
        section(
                blocks,
                "Roles",
                actor.roles().stream()
                        .map(r -> new Item(null, r.role(), null, sources.evidence(r.evidence())))
                        .toList());
        section(
                blocks,
                "Measures as of " + DayWords.of(view.day().toString()),
                view.measures().stream().map(items::item).toList());
        MeasuresPicture.of(view.course(), view.day(), view.dossier())
                .ifPresent(p -> blocks.add(new Section("Measures through time", List.of(p))));
        SideBySide.of(view.listings(), view.measures(), items).ifPresent(blocks::add);
        section(blocks, "Meetings and other events", claims(view, items, ClaimKind.EVENT));
        section(blocks, "Statements", claims(view, items, ClaimKind.QUOTE));
        section(blocks, "Figures given", claims(view, items, ClaimKind.FIGURE));
        return new Page(actor.name(), blocks);
    }

    private static void section(List<Block> blocks, String title, List<Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Section(title, List.of(new Items(items))));
        }
    }

    private static List<Item> claims(ActorView view, ClaimItems items, ClaimKind kind) {
        Retold retold = new Retold(view.claims());
        return view.claims().stream()
                .filter(c -> c.kind() == kind && !retold.test(c))
                .map(items::item)
                .toList();
    }
}
