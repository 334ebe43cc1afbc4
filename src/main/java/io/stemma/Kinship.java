package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.archive.Entry;
import io.stemma.article.Furniture;
import io.stemma.article.Receipt;
import io.stemma.dossier.Comparison;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Sentence;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.Derivations;
import io.stemma.lineage.Fingerprint;
import io.stemma.lineage.Fingerprints;
import io.stemma.lineage.State;
import io.stemma.lineage.Witness;
import io.stemma.lineage.Witnesses;
import io.stemma.reading.ReadArticle;
import io.stemma.story.StoryGraph;
import io.stemma.story.likeness.Gist;
import io.stemma.story.likeness.GistFeatures;
import io.stemma.story.likeness.Gists;
import io.stemma.story.likeness.Likeness;
import io.stemma.story.likeness.Precis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Finds an article's kin in the archive, and the stories that follow. What is found between two articles depends on these
 * two alone and is kept with the later one.
 */
final class Kinship {
    private static final int CANDIDATES = 60;
    private static final int REMEMBERED = 2000;
    /** They are small. */
    private static final int PRECIS = 20_000;

    private final LanguagePacks packs;
    private final Archive archive;
    private final Optional<SentenceVectors> encoder;
    private Comparing comparing;
    private final Map<String, Witness> remembered = Lately.of(REMEMBERED);
    private final Map<String, Precis> precis = Lately.of(PRECIS);

    /** @param encoder makes vectors instead of what comes with Stemma */
    Kinship(LanguagePacks packs, Archive archive, Optional<SentenceVectors> encoder) {
        this.packs = packs;
        this.archive = archive;
        this.encoder = encoder;
    }

    /** What compares articles; made when it is first needed, since the tables it reads take a while. */
    private record Comparing(Witnesses witnesses, Derivations derivations, Gists gists, Likeness likeness) {
        Comparing(LanguagePacks packs, Optional<SentenceVectors> encoder) {
            this(new Witnesses(packs), new Derivations(packs), new Gists(packs, encoder), new Likeness(packs));
        }
    }

    /** Makes what compares articles, if it was not needed yet. */
    void prepare() {
        comparing();
    }

    private synchronized Comparing comparing() {
        if (comparing == null) {
            comparing = new Comparing(packs, encoder);
        }
        return comparing;
    }

    /**
     * An article with all that its search for kin needs and that follows from it alone.
     *
     * @param witness it, as no known state of its page
     * @param precis what tells how close it is to others
     * @param stored the features under which it is put into the index, with their weights
     * @param sought the features by which its kin are sought
     * @param gloss its words in English
     */
    record Seeker(
            ReadArticle read,
            Witness witness,
            Precis precis,
            Map<Long, Double> stored,
            Set<Long> sought,
            String gloss) {}

    /** Makes an article ready to seek its kin: a pure function, which many threads may do at once. */
    Seeker seeker(ReadArticle read) {
        Witness witness = comparing().witnesses().of(read, State.UNKNOWN);
        Gist gist = comparing().gists().of(read);
        Fingerprint fingerprint = Fingerprints.of(witness);
        GistFeatures features = GistFeatures.of(gist);
        Map<Long, Double> stored = new HashMap<>(fingerprint.stored());
        stored.putAll(features.stored());
        Set<Long> sought = new TreeSet<>(fingerprint.sought());
        sought.addAll(features.sought());
        return new Seeker(read, witness, gist.precis(), stored, sought, gloss(read));
    }

    /** What two articles have to do with each other. */
    private record Tie(String id, double close, Optional<Derivation> derivation) {}

    /**
     * An article with its kin among those that the archive holds.
     *
     * @param workers does the comparisons, in any order and on any threads
     */
    Entry entry(Seeker seeker, Instant arrived, Receipt receipt, Executor workers) {
        String own = seeker.read().id();
        Witness witness = seeker.witness().as(state(seeker.read(), arrived, receipt));
        List<String> candidates = archive.candidates(seeker.sought(), CANDIDATES).stream()
                .filter(id -> !id.equals(own))
                .toList();
        List<CompletableFuture<Tie>> ties = new ArrayList<>();
        precis(candidates).forEach((id, other) -> {
            double close = seeker.precis().closeness(other);
            ties.add(
                    seeker.precis().strange(other)
                            ? CompletableFuture.completedFuture(new Tie(id, close, Optional.empty()))
                            : CompletableFuture.supplyAsync(
                                    () -> new Tie(
                                            id, close, comparing().derivations().between(witness, witness(id))),
                                    workers));
        });
        List<Derivation> derived = new ArrayList<>();
        Map<String, Double> closeness = new LinkedHashMap<>();
        for (CompletableFuture<Tie> future : ties) {
            Tie tie = future.join();
            tie.derivation().ifPresent(derived::add);
            if (tie.derivation().isPresent() || tie.close() >= StoryGraph.LEAST) {
                closeness.put(tie.id(), tie.close());
            }
        }
        remembered.put(own, witness);
        precis.put(own, seeker.precis());
        return new Entry(seeker.read(), arrived, seeker.stored(), derived, closeness, seeker.precis(), seeker.gloss());
    }

    private static State state(ReadArticle read, Instant arrived, Receipt receipt) {
        String url = read.article().url();
        return new State(
                url == null ? receipt.address() : url, receipt.remarks().updated(), arrived);
    }

    private Witness witness(String id) {
        Witness known = remembered.get(id);
        if (known == null) {
            ReadArticle read = archive.article(id).orElseThrow();
            known = comparing()
                    .witnesses()
                    .of(read, state(read, archive.arrived(id).orElseThrow(), archive.receipt(id)));
            remembered.put(id, known);
        }
        return known;
    }

    /** What tells of articles of the archive how close they are to others, in the order asked for. */
    private Map<String, Precis> precis(List<String> ids) {
        Map<String, Precis> found = new LinkedHashMap<>();
        List<String> asked = new ArrayList<>();
        for (String id : ids) {
            Precis known = precis.get(id);
            found.put(id, known);
            if (known == null) {
                asked.add(id);
            }
        }
        archive.stories()
                .precis(asked, read -> comparing().gists().of(read).precis())
                .forEach((id, made) -> {
                    found.put(id, made);
                    precis.put(id, made);
                });
        return found;
    }

    /** The words of an article in English, blank for one that is English. */
    private String gloss(ReadArticle read) {
        LanguagePack pack = packs.of(read.article().language()).orElseThrow();
        if (pack.lexicon().size() == 0) {
            return "";
        }
        StringBuilder gloss = new StringBuilder();
        for (Sentence s : pack.sentences(
                read.article().text(),
                read.article().furniture().stream().map(Furniture::span).toList())) {
            pack.glosser()
                    .terms(s.tokens())
                    .forEach(t -> gloss.append(t.replace('|', ' ')).append(' '));
        }
        return gloss.toString();
    }

    /** How close two articles are, by their ids. */
    double closeness(String one, String other) {
        Map<String, Precis> both = precis(List.of(one, other));
        return both.get(one).closeness(both.get(other));
    }

    /**
     * An article of a story. A story bears the id of the first of its articles that arrived, so the id of a story that
     * has become part of another still leads there.
     */
    Optional<String> articleOf(String storyId, Instant moment) {
        return Membership.articleStart(storyId)
                .flatMap(start -> archive.startingWith(start, moment).stream().findFirst());
    }

    /** Two articles side by side. */
    Comparison compare(String articleId, String otherId) {
        Witness a = witness(articleId);
        Witness b = witness(otherId);
        return new Comparison(
                a.article(),
                b.article(),
                comparing().derivations().between(a, b),
                comparing().derivations().aligned(a, b),
                comparing()
                        .likeness()
                        .of(
                                comparing().gists().of(a.article()),
                                comparing().gists().of(b.article())),
                reasons(a, b));
    }

    private List<String> reasons(Witness a, Witness b) {
        List<AlignedPair> aligned = comparing().derivations().aligned(a, b);
        return List.of(
                share(
                        a.article(),
                        aligned.stream().map(AlignedPair::from).distinct().count()),
                share(
                        b.article(),
                        aligned.stream().map(AlignedPair::to).distinct().count()));
    }

    private static String share(ReadArticle read, long aligned) {
        return aligned + " of " + read.reading().sentences().size() + " sentences of "
                + read.article().file() + " have a counterpart";
    }
}
