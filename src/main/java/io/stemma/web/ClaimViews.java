package io.stemma.web;

import io.stemma.Snapshot;
import io.stemma.actor.KnownActor;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.article.Span;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureState;
import io.stemma.claim.Standing;
import io.stemma.dossier.Glosses;
import io.stemma.dossier.Sources;
import io.stemma.dossier.StateWords;
import io.stemma.dossier.StoryCard;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import io.stemma.web.view.ClaimView;
import io.stemma.web.view.EvidenceView;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import io.stemma.web.view.StateView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes claims, measures and passages ready for templates. */
final class ClaimViews {
    private final Snapshot snapshot;
    private final Links links;
    private final Glosses glosses;

    ClaimViews(Snapshot snapshot, Links links) {
        this.snapshot = snapshot;
        this.links = links;
        this.glosses = new Glosses(snapshot::actorsAround);
    }

    /** A claim on the page of its story. */
    ClaimView of(Claim c, Ledger ledger) {
        return view(c, ledger, c.id(), null);
    }

    /** A claim on another page. */
    ClaimView elsewhere(Claim c, Ledger ledger) {
        String story = ledger.story().id();
        String title = title(ledger, snapshot);
        return view(c, ledger, story + "-" + c.id(), new LinkView(links.claim(story, c.id()), title));
    }

    private ClaimView view(Claim c, Ledger ledger, String anchor, LinkView story) {
        Set<String> ids = new LinkedHashSet<>(c.source());
        ids.addAll(c.target());
        if (c.where() != null) {
            ids.add(c.where());
        }
        List<LinkView> actors = new ArrayList<>();
        for (String id : ids) {
            snapshot.actorOf(id).ifPresent(a -> actors.add(new LinkView(links.actor(id), a.name())));
        }
        List<LinkView> against = ledger.claims().stream()
                .filter(o -> c.against().contains(o.id()))
                .map(o -> new LinkView(links.claim(ledger.story().id(), o.id()), o.text()))
                .toList();
        return new ClaimView(
                c.id(),
                anchor,
                mark(c),
                colour(c),
                c.text(),
                c.note(),
                against,
                actors,
                correct(c, ledger),
                story,
                evidence(c, ledger));
    }

    /** Where a claim is marked as wrong; only the present can be put right. */
    private String correct(Claim c, Ledger ledger) {
        String story = ledger.story().id();
        return links.knownBy() != null
                ? null
                : "/corrections/new?claim=" + Links.encoded(c.id()) + "&story=" + Links.encoded(story) + "&back="
                        + Links.encoded(links.story(story));
    }

    private static String mark(Claim c) {
        return c.standing() == Standing.CORROBORATED
                ? Words.count(c.origins(), "origin")
                : c.standing() == Standing.SINGLE_ORIGIN
                        ? "1 origin"
                        : c.standing().word();
    }

    private static String colour(Claim c) {
        return switch (c.standing()) {
            case CORROBORATED -> "good";
            case SINGLE_ORIGIN -> "plain";
            case DISPUTED -> "bad";
            case CHANGED, DROPPED -> "warn";
        };
    }

    private List<EvidenceView> evidence(Claim c, Ledger ledger) {
        return c.evidence().stream()
                .map(p -> evidence(p, Snapshot.origin(ledger, p.articleId())))
                .toList();
    }

    /** A passage with its gloss; the origin's number is 0 where it is of no matter. */
    EvidenceView evidence(Passage p, int origin) {
        ReadArticle read = snapshot.article(p.articleId()).orElseThrow();
        Article a = read.article();
        return new EvidenceView(
                links.sentence(a.id(), sentence(read, p.span())),
                Sources.label(a),
                origin,
                a.language(),
                a.at(p.span()).replaceAll("\\s+", " "),
                gloss(read, p.span()));
    }

    /** What a stretch says in English, word by word, or null. */
    String gloss(ReadArticle read, Span span) {
        return glosses.of(read, span).orElse(null);
    }

    private static int sentence(ReadArticle read, Span span) {
        for (SentenceReading s : read.reading().sentences()) {
            if (s.span().overlaps(span)) {
                return s.index() + 1;
            }
        }
        return 1;
    }

    /** How a measure stands. */
    StateView state(MeasureState s) {
        String text = StateWords.of(s, this::names);
        List<EvidenceView> evidence = s.claims().stream()
                .map(snapshot::measure)
                .flatMap(Optional::stream)
                .flatMap(m -> evidence(m.claim(), snapshot.ledger(m.story()).orElseThrow()).stream())
                .distinct()
                .toList();
        return new StateView(state(s.state()), text, s.why(), s.against().size(), evidence);
    }

    static String state(MeasureState.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String names(List<String> ids) {
        return ids.stream()
                .map(id -> snapshot.actorOf(id).map(KnownActor::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    /** An article by headline, or by file where it has none. */
    LinkView article(String id) {
        Article a = snapshot.article(id).orElseThrow().article();
        return new LinkView(links.article(id), title(a));
    }

    /** The title of a story. */
    static String title(Ledger ledger, Snapshot snapshot) {
        String id = ledger.story().id();
        return snapshot.card(id).map(StoryCard::title).orElse(id);
    }

    static String title(Article a) {
        return a.title() == null || a.title().isBlank() ? a.file() : a.title();
    }

    /** An article by who published it and when. */
    LinkView source(String id) {
        return new LinkView(
                links.article(id),
                Sources.label(snapshot.article(id).orElseThrow().article()));
    }
}
