package io.stemma.claim;

import io.stemma.article.Passage;
import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Change;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.event.Mode;
import io.stemma.reading.measure.MeasureKind;
import io.stemma.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Judges what the origins make of each claim. Corroborated: two origins or more carry it. Disputed: another origin denies
 * it or gives a different value, or another outlet that is no version of it does. Changed: a later version of the same
 * reporting says it differently. Dropped: a later
 * version leaves it out, and nobody else carries it. Counting is done over origins, never over articles, and only here.
 */
final class Standings {

    private final Map<String, Integer> originOf = new HashMap<>();
    private final Map<Said, Integer> passageOrigin = new HashMap<>();
    private final Map<String, ReadArticle> articles;
    private final List<Derivation> versions;
    private final UnaryOperator<String> names;
    private final FigureContrast figures;
    private final Map<String, List<Reported>> reported = new HashMap<>();
    private final Map<Gathering, Set<Integer>> originsOf = new HashMap<>();
    private final Set<String> newer = new HashSet<>();

    /**
     * Standings in a story.
     *
     * @param names the usual name of each actor, by id
     */
    Standings(Story story, Map<String, ReadArticle> articles, UnaryOperator<String> names) {
        this.articles = articles;
        this.names = names;
        this.figures = new FigureContrast(articles);
        int n = 0;
        for (Origin o : story.origins()) {
            for (String a : o.articles()) {
                originOf.put(a, n);
            }
            n++;
        }
        sharePassages(story.derivations());
        this.versions = story.derivations().stream()
                .filter(d -> d.kinds().contains(DerivationKind.VERSION) && d.newer() != null)
                .toList();
        versions.forEach(d -> newer.add(d.newer()));
        report();
    }

    /** A change between two versions, and its place among all. */
    private record Reported(int number, Derivation derivation, Change change) {}

    private void report() {
        int number = 0;
        for (Derivation d : versions) {
            for (Change c : d.changed()) {
                Reported r = new Reported(number++, d, c);
                for (String article : Set.of(d.from(), d.to())) {
                    reported.computeIfAbsent(article, k -> new ArrayList<>()).add(r);
                }
            }
        }
    }

    /** A sentence of an article. */
    private record Said(String article, int sentence) {}

    /** Sentences that articles of different origins share word for word have one origin. */
    private void sharePassages(List<Derivation> derivations) {
        for (Derivation d : derivations) {
            if (d.kinds().contains(DerivationKind.PASSAGE)) {
                for (AlignedPair p : d.aligned()) {
                    Said from = new Said(d.from(), p.from());
                    Said to = new Said(d.to(), p.to());
                    int one = Math.min(origin(from), origin(to));
                    passageOrigin.put(from, one);
                    passageOrigin.put(to, one);
                }
            }
        }
    }

    private int origin(Said said) {
        return passageOrigin.getOrDefault(said, originOf.get(said.article()));
    }

    private Set<Integer> origins(Gathering g) {
        return originsOf.computeIfAbsent(g, k -> {
            Set<Integer> origins = new HashSet<>();
            k.witnesses().forEach(d -> origins.add(origin(new Said(d.article(), d.sentence()))));
            return origins;
        });
    }

    List<Judged> judge(List<Gathering> gatherings) {
        Map<Gathering, String> ids = new LinkedHashMap<>();
        gatherings.forEach(g -> ids.put(g, ClaimIds.of(g)));
        List<Judged> judged = new ArrayList<>();
        for (Gathering g : gatherings) {
            judged.add(judge(g, ids));
        }
        return judged;
    }

    private Judged judge(Gathering g, Map<Gathering, String> ids) {
        int origins = origins(g).size();
        List<String> against = new ArrayList<>();
        String note = null;
        for (Gathering other : ids.keySet()) {
            if (other != g && disputes(g, other)) {
                against.add(ids.get(other));
                note = note == null ? "the other side: " + sides(other) : note;
            }
        }
        if (!against.isEmpty()) {
            String contrast = figures.note(g, ids.keySet());
            note = contrast == null ? note : note + " (" + contrast + ")";
            return new Judged(ids.get(g), g, Standing.DISPUTED, origins, note, against);
        }
        for (Gathering other : ids.keySet()) {
            if (other != g && changes(g, other)) {
                against.add(ids.get(other));
                note = note == null ? changeNote(g, other) : note;
            }
        }
        if (!against.isEmpty()) {
            return new Judged(ids.get(g), g, Standing.CHANGED, origins, note, against);
        }
        String reported = reportedChange(g);
        if (reported != null) {
            return new Judged(ids.get(g), g, Standing.CHANGED, origins, reported, List.of());
        }
        Derivation drop = dropped(g);
        if (drop != null) {
            return new Judged(
                    ids.get(g),
                    g,
                    Standing.DROPPED,
                    origins,
                    "not in the later version " + file(drop.newer()),
                    List.of());
        }
        String contrast = figures.note(g, ids.keySet());
        return new Judged(
                ids.get(g),
                g,
                origins > 1 ? Standing.CORROBORATED : Standing.SINGLE_ORIGIN,
                origins,
                contrast == null ? null : "others differ: " + contrast,
                List.of());
    }

    /**
     * Whether different origins say contrary things of the same matter; or different outlets of one origin, whose texts are
     * no versions: where a translation says the contrary, it does not merely pass on what its source said.
     */
    private boolean disputes(Gathering a, Gathering b) {
        return contrary(a, b) && (Collections.disjoint(origins(a), origins(b)) || otherOutlets(a, b));
    }

    private boolean otherOutlets(Gathering a, Gathering b) {
        return Collections.disjoint(outlets(a), outlets(b))
                && between(a, b).findAny().isEmpty();
    }

    /** The outlets of those who carry a claim; those of no known outlet count as of one. */
    private Set<String> outlets(Gathering g) {
        Set<String> outlets = new HashSet<>();
        for (String id : g.articles()) {
            String outlet = articles.get(id).article().outlet();
            outlets.add(outlet == null ? "" : outlet);
        }
        return outlets;
    }

    /** Whether two versions of one reporting say contrary things of the same matter. */
    private boolean changes(Gathering a, Gathering b) {
        if (!contrary(a, b)) {
            return false;
        }
        return Collections.disjoint(a.articles(), b.articles())
                && between(a, b).findAny().isPresent();
    }

    private boolean contrary(Gathering a, Gathering b) {
        if (a.kind() != b.kind()) {
            return false;
        }
        return switch (a.kind()) {
            case QUOTE -> false;
            case FIGURE -> contraryFigures(a, b);
            case EVENT ->
                a.type().equals(b.type())
                        && (a.mode() == Mode.DENIED) != (b.mode() == Mode.DENIED)
                        && (a.actors().equals(b.actors()) && a.actors().size() > 1 || sameDeed(a, b) || sameTalks(a, b))
                        && !SameClaim.contradict(a.when(), b.when())
                        && (a.matter().isEmpty() || b.matter().isEmpty() || Terms.shared(a.matter(), b.matter()) > 0);
            case MEASURE -> contraryMeasures(a, b);
        };
    }

    /** Whether both are of what the same ones did, and at most one tells to whom. */
    private static boolean sameDeed(Gathering a, Gathering b) {
        return !SameClaim.mutual(a.type())
                && !a.source().isEmpty()
                && a.source().equals(b.source())
                && a.target().isEmpty() != b.target().isEmpty();
    }

    /** Whether both are of talks at one place, and the one leaves out some who had a part in them. */
    private static boolean sameTalks(Gathering a, Gathering b) {
        String where = a.any(Draft::where);
        boolean nested = a.sides().containsAll(b.sides()) || b.sides().containsAll(a.sides());
        return SameClaim.mutual(a.type())
                && nested
                && !a.sides().isEmpty()
                && !b.sides().isEmpty()
                && where != null
                && where.equals(b.any(Draft::where));
    }

    private static boolean contraryMeasures(Gathering a, Gathering b) {
        if (endedAgainstDenied(a, b) || endedAgainstDenied(b, a)) {
            return true;
        }
        if (!a.type().equals(b.type())) {
            return false;
        }
        boolean sameSubject = a.target().isEmpty()
                || b.target().isEmpty()
                || a.target().stream().anyMatch(b.target()::contains);
        if (!sameSubject || refused(a, b) || refused(b, a)) {
            return false;
        }
        if ((a.mode() == Mode.DENIED) != (b.mode() == Mode.DENIED)) {
            return true;
        }
        String x = a.any(Draft::lasts);
        String y = b.any(Draft::lasts);
        return a.mode() == b.mode()
                && x != null
                && y != null
                && !x.equals(y)
                && !a.target().isEmpty();
    }

    /** Whether one side asks for what another will not have: both stand. */
    private static boolean refused(Gathering asked, Gathering denied) {
        return asked.mode() == Mode.REQUESTED
                && denied.mode() == Mode.DENIED
                && !asked.source().isEmpty()
                && !denied.source().isEmpty()
                && Collections.disjoint(asked.source(), denied.source());
    }

    /** Whether the one says that a measure is over and the other that nobody eased it. */
    private static boolean endedAgainstDenied(Gathering ended, Gathering denied) {
        MeasureKind one = MeasureKind.of(ended.type());
        MeasureKind other = MeasureKind.of(denied.type());
        return ended.mode() == Mode.ENDED
                && denied.mode() == Mode.DENIED
                && one.base().equals(other.base())
                && (other.effect() == MeasureKind.Effect.RELIEVES || other.effect() == MeasureKind.Effect.SUSPENDS)
                && !ended.target().isEmpty()
                && ended.target().equals(denied.target());
    }

    private boolean contraryFigures(Gathering a, Gathering b) {
        return (figures.differ(a, b) || figures.deny(a, b))
                && !SameClaim.contradict(a.first().when(), b.first().when());
    }

    /** A change that lineage found between versions and that this claim's own words are part of, in words, or null. */
    private String reportedChange(Gathering g) {
        Reported first = null;
        for (Draft draft : g.drafts()) {
            for (Reported r : reported.getOrDefault(draft.article(), List.of())) {
                if (first != null && first.number() <= r.number()) {
                    break;
                }
                if (tells(r, draft, g)) {
                    first = r;
                }
            }
        }
        if (first == null) {
            return null;
        }
        Derivation d = first.derivation();
        return first.change().what() + " (" + file(d.newer().equals(d.from()) ? d.to() : d.from()) + " → "
                + file(d.newer()) + ")";
    }

    private boolean tells(Reported r, Draft draft, Gathering g) {
        Change c = r.change();
        boolean inFrom = c.from().articleId().equals(draft.article())
                && c.from().span().contains(draft.mention().span());
        boolean inTo = c.to().articleId().equals(draft.article())
                && c.to().span().contains(draft.mention().span());
        boolean oneSided = !g.articles()
                .contains(inFrom ? r.derivation().to() : r.derivation().from());
        return (inFrom || inTo) && oneSided && concerns(c, g);
    }

    /** A changed figure concerns figures; a changed name the claims that one of the names has a part in. */
    private boolean concerns(Change change, Gathering g) {
        if (g.kind() == ClaimKind.QUOTE || g.kind() == ClaimKind.FIGURE) {
            return g.kind() == ClaimKind.FIGURE && change.what().startsWith("figure");
        }
        return !change.what().startsWith("figure")
                && (!change.what().startsWith("name")
                        || g.actors().stream()
                                .map(names)
                                .anyMatch(n -> n != null && change.what().contains(lastWord(n))));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a version may be by other hands than what it is a version of: who copies an older state drops nothing. */
    private boolean byOthers(Derivation version) {
        String one = articles.get(version.from()).article().outlet();
        String other = articles.get(version.to()).article().outlet();
        return one != null && other != null && !one.equals(other);
    }

    /** The version that leaves a claim out: those that carry it are of its own reporting and none is it. */
    private Derivation dropped(Gathering g) {
        Derivation drop = null;
        for (Derivation d : versions) {
            String older = d.newer().equals(d.from()) ? d.to() : d.from();
            if (!g.articles().contains(older)
                    || byOthers(d)
                    || d.kinds().contains(DerivationKind.SUMMARY)
                    || d.kinds().contains(DerivationKind.REWRITE)) {
                continue;
            }
            boolean told = tells(g, older, d.from().equals(older) ? d.onlyInFrom() : d.onlyInTo());
            if (told && g.articles().contains(d.newer())) {
                return null;
            }
            if (told && origins(g).size() == 1) {
                drop = d;
            }
        }
        return drop != null && Collections.disjoint(g.articles(), newer) ? drop : null;
    }

    /** Whether a claim stands in one of these passages of an article. */
    private static boolean tells(Gathering g, String article, List<Passage> passages) {
        if (passages.isEmpty()) {
            return false;
        }
        for (Draft draft : g.drafts()) {
            if (draft.article().equals(article)
                    && passages.stream()
                            .anyMatch(p -> p.span().overlaps(draft.mention().span()))) {
                return true;
            }
        }
        return false;
    }

    private String sides(Gathering other) {
        Draft d = other.first();
        return file(d.article()) + ": "
                + articles.get(d.article()).article().at(d.evidence().span());
    }

    /** The versions of which one side carries the one claim and the other side the other. */
    private Stream<Derivation> between(Gathering a, Gathering b) {
        return versions.stream()
                .filter(d -> a.articles().contains(d.from()) && b.articles().contains(d.to())
                        || a.articles().contains(d.to()) && b.articles().contains(d.from()));
    }

    private String changeNote(Gathering g, Gathering other) {
        boolean gNewer = between(g, other).anyMatch(d -> g.articles().contains(d.newer()));
        Gathering older = gNewer ? other : g;
        Gathering newer = gNewer ? g : other;
        return "from " + words(older) + " (" + file(older.first().article()) + ") to " + words(newer) + " ("
                + file(newer.first().article()) + ")";
    }

    private String words(Gathering g) {
        Draft d = g.first();
        return "“" + articles.get(d.article()).article().at(d.mention().span()) + "”";
    }

    private String file(String articleId) {
        return articles.get(articleId).article().file();
    }
}
