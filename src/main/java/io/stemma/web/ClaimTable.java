package io.stemma.web;

import io.stemma.Snapshot;
import io.stemma.actor.KnownActor;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.dossier.DossierJson;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Claims as a table. */
final class ClaimTable {
    private static final List<String> HEADS = List.of(
            "id",
            "story",
            "kind",
            "type",
            "mode",
            "source",
            "target",
            "when",
            "value",
            "unit",
            "text",
            "standing",
            "origins",
            "note",
            "sentence",
            "article",
            "start",
            "end");

    private ClaimTable() {}

    /** The claims of one story. */
    static Table<Claim> of(List<Claim> claims, Ledger ledger, Snapshot snapshot) {
        Map<Claim, Ledger> ledgers = new IdentityHashMap<>();
        claims.forEach(c -> ledgers.put(c, ledger));
        return of(claims, ledgers, snapshot);
    }

    /** Claims of several stories. */
    static Table<Claim> of(List<Claim> claims, Map<Claim, Ledger> ledgers, Snapshot snapshot) {
        List<Ledger> all = claims.stream().map(ledgers::get).distinct().toList();
        DossierJson contract = DossierJson.part(snapshot.dossier(all));
        return new Table<>(
                claims,
                c -> {
                    Map<String, Object> tree = contract.claim(c);
                    tree.put("story", ledgers.get(c).story().id());
                    return tree;
                },
                HEADS,
                c -> cells(c, ledgers.get(c).story().id(), snapshot));
    }

    private static List<Object> cells(Claim c, String story, Snapshot snapshot) {
        Passage first = c.evidence().get(0);
        return Arrays.asList(
                c.id(),
                story,
                c.kind().word(),
                c.type(),
                c.mode().word(),
                names(c.source(), snapshot),
                names(c.target(), snapshot),
                c.when() == null
                        ? null
                        : c.when().value() == null ? c.when().text() : c.when().value(),
                c.value(),
                c.unit(),
                c.text(),
                c.standing().word(),
                c.origins(),
                c.note(),
                snapshot.article(first.articleId()).orElseThrow().article().at(first.span()),
                first.articleId(),
                first.span().start(),
                first.span().end());
    }

    private static List<String> names(List<String> ids, Snapshot snapshot) {
        return ids.stream()
                .map(id -> snapshot.actorOf(id).map(KnownActor::name).orElse(id))
                .toList();
    }
}
