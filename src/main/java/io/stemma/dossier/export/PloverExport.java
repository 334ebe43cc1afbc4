package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.dossier.JsonTree;
import io.stemma.reading.event.EventType;
import io.stemma.reading.event.Mode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Events as records of PLOVER (Open Event Data Alliance, manual 0.7b1), one JSON object a line. Names are the manual's;
 * {@code standing}, {@code origins}, {@code date_basis} and {@code articles} are Stemma's own, since one event has all its
 * sentences with it: {@code cite_info} and {@code text_info} are those of the first.
 */
public final class PloverExport implements Export {
    private static final String CODEBOOK = "plover, sixteen types";

    @Override
    public List<Sheet> of(Selection chosen) {
        return List.of(new Sheet("events", "plover.jsonl", out -> write(chosen, out)));
    }

    private static void write(Selection chosen, Appendable out) throws IOException {
        chosen.each(story -> {
            Ground ground = new Ground(story);
            for (Ledger ledger : story.ledgers()) {
                for (Claim claim : ledger.claims()) {
                    Claim c = claim.happening().orElse(null);
                    if (c != null) {
                        out.append(JsonTree.line(record(c, ledger, ground, chosen.parties())))
                                .append('\n');
                    }
                }
            }
        });
    }

    private static Map<String, Object> record(Claim c, Ledger ledger, Ground ground, Parties parties) {
        EventDay day = EventDay.of(c, ground);
        String type = type(c);
        Passage first = c.evidence().get(0);
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", c.id());
        m.put("date", day.from());
        m.put("enddate", day.to());
        m.put("date_basis", day.basis());
        m.put("source", actors(c.source(), ground, parties));
        m.put("recipient", actors(c.target(), ground, parties));
        m.put("event", List.of(type));
        m.put("mode", c.type().equals(type) ? List.of() : List.of(c.type().toLowerCase(Locale.ROOT)));
        m.put("context", context(c.mode()));
        m.put("quad_code", parties.quad(type));
        m.put("event_loc", ground.actor(c.where()).map(a -> place(a, parties)).orElse(null));
        m.put("event_text", List.of(c.text()));
        m.put("link", ledger.story().id());
        m.put("standing", c.standing().word());
        m.put("origins", c.origins());
        m.put("text", ground.text(first));
        m.put("text_info", textInfo(first, ground));
        m.put("cite_info", citeInfo(ground.article(first)));
        m.put("articles", c.evidence().stream().map(p -> mention(p, ground)).toList());
        m.put("coder", "stemma");
        m.put("comment", c.note());
        return m;
    }

    /** A threat and a request are events of their own; what is threatened or asked for is their mode. */
    private static String type(Claim c) {
        return switch (c.mode()) {
            case THREATENED -> EventType.THREATEN.name();
            case REQUESTED -> EventType.REQUEST.name();
            default -> c.type();
        };
    }

    private static List<String> context(Mode mode) {
        return switch (mode) {
            case PLANNED -> List.of("future");
            case CONDITIONAL -> List.of("hypothetical");
            case DENIED -> List.of("negation");
            default -> List.of();
        };
    }

    private static List<Map<String, Object>> actors(List<String> ids, Ground ground, Parties parties) {
        return ground.actors(ids).stream().map(a -> actor(a, parties)).toList();
    }

    private static Map<String, Object> actor(Actor a, Parties parties) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("code", parties.longCountry(a).orElse(null));
        m.put("sector", parties.sectorCode(a).orElse(null));
        m.put("actor_text", a.name());
        m.put("identifier_id", a.id());
        m.put("identifier_text", a.name());
        m.put("office", a.roles().isEmpty() ? null : a.roles().get(0).role());
        return m;
    }

    private static Map<String, Object> place(Actor a, Parties parties) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("name", a.name());
        m.put("country code", parties.country(a).orElse(null));
        m.put("cc3", parties.longCountry(a).orElse(null));
        m.put(
                "alternatenames",
                String.join(
                        ",",
                        Stream.concat(Stream.of(a.name()), a.spellings().stream())
                                .distinct()
                                .toList()));
        return m;
    }

    private static Map<String, Object> mention(Passage p, Ground ground) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("text", ground.text(p));
        m.put("text_info", textInfo(p, ground));
        m.put("cite_info", citeInfo(ground.article(p)));
        return m;
    }

    private static Map<String, Object> textInfo(Passage p, Ground ground) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("sequence", ground.sentence(p) + 1);
        m.put("start", p.span().start());
        m.put("end", p.span().end());
        return m;
    }

    private static Map<String, Object> citeInfo(Article a) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("citation", a.id());
        m.put("corpus", a.file());
        m.put("url", a.url());
        m.put("title", a.title());
        m.put("language", a.language());
        m.put("publication", a.outlet());
        m.put("published", a.published());
        m.put("codebook", CODEBOOK);
        return m;
    }
}
