package io.stemma.dossier;

import io.stemma.article.Span;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Block.Item;
import io.stemma.dossier.page.Block.Items;
import io.stemma.dossier.page.Block.Pair;
import io.stemma.dossier.page.Block.Paragraph;
import io.stemma.dossier.page.Block.Parallel;
import io.stemma.dossier.page.Block.Section;
import io.stemma.dossier.page.Evidence;
import io.stemma.dossier.page.Page;
import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.reading.ReadArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of two articles side by side. */
public final class ComparisonPage {
    private final Comparison comparison;

    private ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The page of a comparison. */
    public static Page of(Comparison comparison) {
        return new ComparisonPage(comparison).page();
    }

    /** How the two hang together, in a sentence or two. */
    public static String verdict(Comparison comparison) {
        return new ComparisonPage(comparison).verdict();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(verdict()));
        if (!comparison.reasons().isEmpty()) {
            blocks.add(new Section(
                    "Why",
                    List.of(new Items(comparison.reasons().stream()
                            .map(r -> new Item(null, r, null, List.of()))
                            .toList()))));
        }
        comparison.derivation().ifPresent(d -> {
            changes(d).ifPresent(blocks::add);
            only(d, comparison.a()).ifPresent(blocks::add);
            only(d, comparison.b()).ifPresent(blocks::add);
        });
        blocks.add(new Section("Aligned passages", List.of(aligned(), table())));
        return new Page(file(comparison.a()) + " and " + file(comparison.b()), blocks);
    }

    private String verdict() {
        Optional<Derivation> d = comparison.derivation();
        if (d.isEmpty()) {
            return "Neither is proved to derive from the other (likeness "
                    + String.format(Locale.ROOT, "%.2f", comparison.likeness()) + ").";
        }
        if (d.get().kinds().equals(Set.of(DerivationKind.PASSAGE))) {
            int shared = d.get().aligned().size();
            return "They share " + shared + (shared == 1 ? " sentence" : " sentences")
                    + " word for word, which have one origin; for the rest neither is proved to derive from the other.";
        }
        String kinds = d.get().kinds().stream().map(DerivationKind::word).collect(Collectors.joining(" and "));
        String newer = d.get().newer() == null
                ? ""
                : " The later state is " + file(article(d.get().newer())) + ".";
        return file(article(d.get().from())) + " is a " + kinds + " of "
                + file(article(d.get().to())) + "."
                + (d.get().directed() ? "" : " Which of them came first is not known.") + newer;
    }

    private ReadArticle article(String id) {
        return comparison.a().id().equals(id) ? comparison.a() : comparison.b();
    }

    private String file(ReadArticle a) {
        return comparison.name(a);
    }

    private static Evidence evidence(ReadArticle read, Span span) {
        var a = read.article();
        return new Evidence(
                a.file(),
                Sources.label(a),
                a.language(),
                span.start(),
                span.end(),
                a.at(span).replaceAll("\\s+", " "));
    }

    private Evidence sentence(ReadArticle read, int index) {
        return evidence(read, read.reading().sentences().get(index).span());
    }

    private Optional<Section> changes(Derivation d) {
        List<Item> items = d.changed().stream()
                .map(c -> new Item(
                        "changed",
                        c.what(),
                        null,
                        List.of(
                                evidence(article(c.from().articleId()), c.from().span()),
                                evidence(article(c.to().articleId()), c.to().span()))))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Section("Changed", List.of(new Items(items))));
    }

    private Optional<Section> only(Derivation d, ReadArticle article) {
        var passages = d.from().equals(article.id()) ? d.onlyInFrom() : d.onlyInTo();
        List<Item> items = passages.stream()
                .map(p -> new Item(null, evidence(article, p.span()).text(), null, List.of()))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("Only in " + file(article), List.of(new Items(items))));
    }

    private Parallel aligned() {
        return new Parallel(
                file(comparison.a()),
                file(comparison.b()),
                comparison.aligned().stream()
                        .map(p -> new Pair(sentence(comparison.a(), p.from()), sentence(comparison.b(), p.to()), null))
                        .toList());
    }

    /** The same for where there is no room side by side: which sentence answers which. */
    private Block table() {
        List<String> said = new ArrayList<>();
        for (AlignedPair p : comparison.aligned()) {
            said.add((p.from() + 1) + "–" + (p.to() + 1));
        }
        return new Paragraph(
                said.isEmpty() ? "No sentences are aligned." : "Sentences aligned: " + String.join(", ", said) + ".");
    }
}
