package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.actor.Role;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureStates;
import io.stemma.claim.Standing;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Block.Item;
import io.stemma.dossier.page.Block.Items;
import io.stemma.dossier.page.Block.Pair;
import io.stemma.dossier.page.Block.Paragraph;
import io.stemma.dossier.page.Block.Parallel;
import io.stemma.dossier.page.Block.Section;
import io.stemma.dossier.page.Page;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Descent;
import io.stemma.reading.name.NameKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The page of a dossier: its stories, each with origins, derivations, claims by standing and kind; then its actors. */
public final class DossierPage {
    /** The title of a dossier of several stories. */
    public static final String TITLE = "Dossier";

    /** Of how many actors a story's page shows the measures through time. */
    private static final int COURSES = 4;

    private final Dossier dossier;
    private final Sources sources;
    private final ClaimItems items;
    private final MeasureHistory measures;

    private DossierPage(Dossier dossier) {
        this.dossier = dossier;
        this.sources = new Sources(dossier);
        this.items = new ClaimItems(dossier, sources);
        this.measures = MeasureHistory.of(LanguagePacks.ofStemma(), dossier);
    }

    /** The page of a dossier. */
    public static Page of(Dossier dossier) {
        return new DossierPage(dossier).page();
    }

    /** The parts of a dossier's page, one by one. */
    public static DossierPage part(Dossier dossier) {
        return new DossierPage(dossier);
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        int origins = dossier.ledgers().stream()
                .mapToInt(l -> l.story().origins().size())
                .sum();
        blocks.add(summary(dossier.articles().size(), dossier.ledgers().size(), origins));
        dossier.ledgers().forEach(l -> blocks.add(story(l)));
        if (!dossier.lines().isEmpty()) {
            blocks.add(lines(dossier.lines(), this::title));
        }
        if (!dossier.actors().actors().isEmpty()) {
            blocks.add(actors(dossier.actors().actors()));
        }
        if (!dossier.skipped().isEmpty()) {
            blocks.add(new Section(
                    "Not read",
                    List.of(new Items(dossier.skipped().stream()
                            .map(s -> new Item(null, s.file() + ": " + s.reason(), null, List.of()))
                            .toList()))));
        }
        String title =
                dossier.ledgers().size() == 1 ? StoryTitle.of(dossier.ledgers().get(0), dossier) : TITLE;
        return new Page(title, blocks);
    }

    /** How many articles, stories and origins there are. */
    public static Paragraph summary(int articles, int stories, int origins) {
        return new Paragraph(count(articles, "article") + ", " + count(stories, "story") + ", "
                + count(origins, "independent origin") + ".");
    }

    /** So many of something: "1 article", "2 stories". */
    public static String count(int n, String what) {
        String plural = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return n + " " + (n == 1 ? what : plural);
    }

    /** The section of a story. */
    public Section story(Ledger ledger) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(ledger.story().id() + ": "
                + count(ledger.story().articles().size(), "article") + " from "
                + count(ledger.story().origins().size(), "independent origin") + "."));
        blocks.add(new Section("Family tree", List.of(FamilyTree.of(ledger.story(), sources))));
        if (!ledger.story().derivations().isEmpty()) {
            List<Block> derivations = new ArrayList<>();
            List<Derivation> implied = Descent.implied(ledger.story().derivations());
            ledger.story().derivations().stream()
                    .filter(d -> !implied.contains(d))
                    .forEach(d -> derivations.addAll(derivation(d)));
            if (!implied.isEmpty()) {
                derivations.add(new Paragraph("These follow from the above: "
                        + implied.stream()
                                .map(d -> sources.file(d.from()) + " and " + sources.file(d.to()))
                                .collect(Collectors.joining("; "))
                        + "."));
            }
            blocks.add(new Section("How the articles derive", derivations));
        }
        TimelinePicture.of(ledger).ifPresent(p -> blocks.add(new Section("Timeline", List.of(p))));
        List<Block> courses = courses(ledger);
        if (!courses.isEmpty()) {
            blocks.add(new Section("Measures through time", courses));
        }
        add(blocks, "Disputed", ledger, c -> c.standing() == Standing.DISPUTED);
        add(
                blocks,
                "Changed or dropped",
                ledger,
                c -> c.standing() == Standing.CHANGED || c.standing() == Standing.DROPPED);
        Map<ClaimKind, String> titles = Map.of(
                ClaimKind.EVENT, "What happened",
                ClaimKind.MEASURE, "Measures",
                ClaimKind.QUOTE, "Who said what",
                ClaimKind.FIGURE, "Figures");
        Backdrop backdrop = new Backdrop(ledger, dossier.articles());
        for (ClaimKind kind : List.of(ClaimKind.EVENT, ClaimKind.MEASURE, ClaimKind.QUOTE, ClaimKind.FIGURE)) {
            add(blocks, titles.get(kind), ledger, c -> c.kind() == kind && stands(c) && !backdrop.holds(c));
        }
        add(blocks, "Background", ledger, c -> stands(c) && backdrop.holds(c));
        return new Section(StoryTitle.of(ledger, dossier), blocks);
    }

    private static boolean stands(Claim c) {
        return c.standing() == Standing.CORROBORATED || c.standing() == Standing.SINGLE_ORIGIN;
    }

    /** For each actor that measures are on, those on most first, how they stood until the story's last day. */
    private List<Block> courses(Ledger ledger) {
        LocalDate day = measures.last(ledger);
        if (day == null) {
            return List.of();
        }
        Map<String, Long> hit = ledger.claims().stream()
                .filter(c -> c.kind() == ClaimKind.MEASURE)
                .flatMap(c -> c.target().stream())
                .collect(Collectors.groupingBy(a -> a, TreeMap::new, Collectors.counting()));
        MeasureStates states = measures.of(ledger.claims());
        List<Block> blocks = new ArrayList<>();
        hit.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(COURSES)
                .forEach(e -> MeasuresPicture.of(
                                measures.course(states, ledger.claims(), e.getKey(), day), day, dossier)
                        .ifPresent(p -> blocks.add(new Section(sources.actor(e.getKey()), List.of(p)))));
        return blocks;
    }

    private List<Block> derivation(Derivation d) {
        List<Block> blocks = new ArrayList<>();
        if (d.kinds().equals(Set.of(DerivationKind.PASSAGE))) {
            blocks.add(
                    new Paragraph(
                            sources.file(d.from()) + " and " + sources.file(d.to()) + " share "
                                    + count(d.aligned().size(), "sentence")
                                    + " word for word, which have one origin; for the rest neither is proved to derive from the other."));
            blocks.add(parallel(d));
            return blocks;
        }
        String kinds = d.kinds().stream().map(DerivationKind::word).collect(Collectors.joining(" and "));
        String newer = d.newer() == null ? "" : " The later state is " + sources.file(d.newer()) + ".";
        String order = d.directed() ? "" : " Which of them came first is not known.";
        blocks.add(new Paragraph(sources.file(d.from()) + " is a " + kinds + " of " + sources.file(d.to()) + ": "
                + count(d.aligned().size(), "sentence") + " aligned." + order + newer));
        blocks.add(parallel(d));
        List<Item> items = new ArrayList<>();
        d.changed()
                .forEach(c -> items.add(new Item(
                        "changed", c.what(), null, List.of(sources.evidence(c.from()), sources.evidence(c.to())))));
        d.onlyInFrom().forEach(p -> items.add(only(d.from(), p)));
        d.onlyInTo().forEach(p -> items.add(only(d.to(), p)));
        if (!items.isEmpty()) {
            blocks.add(new Items(items));
        }
        return blocks;
    }

    private Parallel parallel(Derivation d) {
        return new Parallel(
                sources.file(d.from()),
                sources.file(d.to()),
                d.aligned().stream()
                        .map(p -> new Pair(
                                sources.evidence(sources.article(d.from()).sentence(p.from())),
                                sources.evidence(sources.article(d.to()).sentence(p.to())),
                                null))
                        .toList());
    }

    private Item only(String articleId, io.stemma.article.Passage p) {
        return new Item(
                "only in " + sources.file(articleId), sources.evidence(p).text(), null, List.of());
    }

    private void add(List<Block> blocks, String title, Ledger ledger, Predicate<Claim> which) {
        Retold retold = new Retold(ledger.claims());
        List<Item> claims = ledger.claims().stream()
                .filter(which)
                .filter(c -> !retold.test(c))
                .map(items::item)
                .toList();
        if (!claims.isEmpty()) {
            blocks.add(new Section(title, List.of(new Items(claims))));
        }
    }

    /**
     * The section of stories that follow each other.
     *
     * @param title the title of a story, by its id
     */
    public static Section lines(List<List<String>> lines, UnaryOperator<String> title) {
        List<Item> items = lines.stream()
                .map(line ->
                        new Item(null, line.stream().map(title).collect(Collectors.joining(" → ")), null, List.of()))
                .toList();
        return new Section("Stories that follow each other", List.of(new Items(items)));
    }

    private String title(String storyId) {
        return dossier.ledgers().stream()
                .filter(l -> l.story().id().equals(storyId))
                .map(l -> StoryTitle.of(l, dossier))
                .findFirst()
                .orElse(storyId);
    }

    /** The section of the actors. */
    public static Section actors(List<Actor> actors) {
        List<Block> blocks = new ArrayList<>();
        Map<NameKind, String> titles = Map.of(
                NameKind.PERSON, "Persons",
                NameKind.ORGANISATION, "Organisations",
                NameKind.COUNTRY, "Countries",
                NameKind.PLACE, "Places",
                NameKind.GROUP, "Groups");
        for (NameKind kind : NameKind.values()) {
            List<Item> items = actors.stream()
                    .filter(a -> a.kind() == kind)
                    .map(DossierPage::actor)
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(new Section(titles.get(kind), List.of(new Items(items))));
            }
        }
        return new Section("Who is who", blocks);
    }

    private static Item actor(Actor a) {
        String others = a.spellings().stream().filter(s -> !s.equals(a.name())).collect(Collectors.joining(", "));
        String roles = a.roles().stream().map(Role::role).distinct().collect(Collectors.joining("; "));
        return new Item(
                null,
                a.name() + (others.isEmpty() ? "" : " — also " + others),
                roles.isEmpty() ? null : roles,
                List.of());
    }
}
