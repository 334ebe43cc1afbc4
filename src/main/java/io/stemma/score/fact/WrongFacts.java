package io.stemma.score.fact;

import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.When;
import io.stemma.dossier.Dossier;
import io.stemma.reading.event.Mode;
import io.stemma.reading.time.DayRange;
import io.stemma.score.fact.Expected.Fact;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What is tempting and wrong ({@code not_expected}): actors that are two and no one, claims that an article does not make,
 * days, derivations and stories. Each that the dossier keeps clear of is counted as found.
 */
final class WrongFacts {
    private final FactScore score;
    private final Dossier dossier;
    private final ActorFacts actors;

    /** @param score knows the articles by their numbers */
    WrongFacts(FactScore score, Dossier dossier, ActorFacts actors) {
        this.score = score;
        this.dossier = dossier;
        this.actors = actors;
    }

    Section section(List<Fact> facts) {
        Section.Counter c = new Section.Counter("wrong, avoided");
        facts.forEach(f -> c.count(f.value().toString(), !made(f)));
        return c.section();
    }

    /** Whether the dossier makes the mistake. */
    private boolean made(Fact f) {
        List<String> of = f.strings("of");
        return switch (f.text("wrong")) {
            case "one actor" -> Objects.equals(actors.id(of.get(0)), actors.id(of.get(1)));
            case "claim" ->
                FactScore.claims(dossier).stream()
                        .anyMatch(c -> makes(c, f.fact("claim")) && carried(c, f.strings("articles")));
            case "date" ->
                dossier.articles().stream()
                        .anyMatch(a -> score.is(a.id(), of.get(0))
                                && f.text("value").equals(a.article().publishedDay()));
            case "derivation" ->
                dossier.ledgers().stream()
                        .flatMap(l -> l.story().derivations().stream())
                        .anyMatch(d -> score.ties(d, of.get(0), of.get(1)));
            case "same story" ->
                dossier.ledgers().stream()
                        .map(Ledger::story)
                        .anyMatch(s ->
                                of.stream().allMatch(n -> s.articles().stream().anyMatch(a -> score.is(a, n))));
            default -> throw new IllegalArgumentException("no mistake is called " + f.text("wrong"));
        };
    }

    /** Whether one of these articles is among the claim's evidence. */
    private boolean carried(Claim c, List<String> numbers) {
        return c.evidence().stream()
                .map(Passage::articleId)
                .anyMatch(a -> numbers.stream().anyMatch(n -> score.is(a, n)));
    }

    private boolean makes(Claim c, Fact wrong) {
        TreeSet<String> all = new TreeSet<>(c.source());
        all.addAll(c.target());
        boolean who = wrong.strings("who").stream().map(actors::id).allMatch(id -> id != null && all.contains(id));
        return c.kind().word().equals(wrong.text("kind"))
                && (!wrong.has("type") || wrong.text("type").equals(c.type()))
                && who
                && mode(c.mode(), wrong.text("mode"))
                && (!wrong.has("when") || day(c.when(), wrong.text("when")))
                && (!wrong.has("unit") || wrong.text("unit").equals(c.unit()))
                && (!wrong.has("value") || value(c, wrong.text("value")));
    }

    /** What is in force or has happened is told as fact. */
    private static boolean mode(Mode mode, String wrong) {
        if (wrong == null) {
            return mode != Mode.DENIED;
        }
        boolean fact = mode == Mode.HAPPENED || mode == Mode.IN_FORCE;
        return wrong.equals(mode.word()) || fact && wrong.equals(Mode.IN_FORCE.word());
    }

    private static boolean day(When when, String day) {
        if (when == null) {
            return false;
        }
        var x = DayRange.of(when.value());
        var y = DayRange.of(day);
        return x.isPresent() && y.isPresent() && x.get().meets(y.get());
    }

    private static boolean value(Claim c, String value) {
        if (c.says() != null) {
            return c.says().contains(value);
        }
        return c.value() != null && c.value() == Double.parseDouble(value);
    }
}
