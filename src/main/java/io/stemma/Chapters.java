package io.stemma;

import io.stemma.actor.ActorRegister;
import io.stemma.actor.ActorResolver;
import io.stemma.actor.Actors;
import io.stemma.actor.AlikeNames;
import io.stemma.actor.Appearance;
import io.stemma.actor.Registrar;
import io.stemma.actor.StoryCast;
import io.stemma.archive.Archive;
import io.stemma.article.Skipped;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.LedgerMaker;
import io.stemma.correction.Correction;
import io.stemma.correction.CorrectionKind;
import io.stemma.correction.Corrections;
import io.stemma.dossier.Chapter;
import io.stemma.dossier.Dossier;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.Origins;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import io.stemma.story.Story;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Makes what a story's articles tell, once: it follows from these articles alone and is kept in the archive under a key
 * that says which they are. Safe for use by many threads.
 */
final class Chapters {
    private static final int REMEMBERED = 500;

    /** What is put right within a story. */
    private static final Set<CorrectionKind> IN_A_STORY =
            EnumSet.of(CorrectionKind.ACTORS_ONE, CorrectionKind.ACTOR_APART, CorrectionKind.CLAIM_WRONG);

    private final LanguagePacks packs;
    private final Archive archive;
    private final Origins origins;
    /** What was told in short when all stories were last asked for. */
    private volatile Map<String, Chapter.Brief> told = Map.of();

    private final Map<String, Chapter> lately = Lately.of(REMEMBERED);
    private final Map<String, Chapter> byHand = Lately.of(REMEMBERED);

    Chapters(LanguagePacks packs, Archive archive) {
        this.packs = packs;
        this.archive = archive;
        this.origins = new Origins(packs);
    }

    /** What a story's articles tell, as put right by hand. */
    Chapter of(Membership story, Corrections corrections) {
        String key = key(story, corrections);
        Chapter plain = lately.get(key);
        if (plain == null) {
            plain = archive.stories().whole(key, Chapter.class).orElseGet(() -> made(key, story, corrections));
            lately.put(key, plain);
        }
        Set<String> ids = new HashSet<>(story.articles());
        plain.actors().forEach(a -> ids.add(a.id()));
        return putRight(key, ids, story, corrections).orElse(plain);
    }

    private Chapter.Brief plain(String key, Membership story, Corrections corrections) {
        return archive.stories()
                .brief(key, Chapter.Brief.class)
                .orElseGet(() -> made(key, story, corrections).brief());
    }

    private Chapter.Brief putRight(String key, Chapter.Brief plain, Membership story, Corrections corrections) {
        if (corrections.all().isEmpty()) {
            return plain;
        }
        Set<String> ids = new HashSet<>(story.articles());
        plain.actors().forEach(a -> ids.add(a.id()));
        return putRight(key, ids, story, corrections).map(Chapter::brief).orElse(plain);
    }

    /**
     * What stories tell in short, by their ids.
     *
     * @param present whether these are the stories that there are now: what was kept of others may then be forgotten
     */
    Map<String, Chapter.Brief> briefs(List<Membership> stories, Corrections corrections, boolean present) {
        Map<String, Chapter.Brief> known = told;
        Map<String, Chapter.Brief> plain = new ConcurrentHashMap<>();
        Map<String, Chapter.Brief> briefs = new ConcurrentHashMap<>();
        stories.parallelStream().forEach(s -> {
            String key = key(s, corrections);
            Chapter.Brief brief = known.containsKey(key) ? known.get(key) : plain(key, s, corrections);
            plain.put(key, brief);
            briefs.put(s.story(), putRight(key, brief, s, corrections));
        });
        if (present) {
            told = plain;
            archive.stories().tidy(plain.keySet());
        }
        return briefs;
    }

    private static String key(Membership story, Corrections corrections) {
        StringBuilder all = new StringBuilder();
        all.append(LedgerMaker.VERSION).append(' ').append(Reader.VERSION).append('\n');
        story.articles().stream().sorted().forEach(id -> all.append(id).append('\n'));
        for (Correction c : corrections.underived(story.articles())) {
            all.append(c.subjects()).append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Chapter made(String key, Membership story, Corrections corrections) {
        Chapter made = make(story, corrections, Corrections.NONE);
        archive.stories().keep(key, made.brief(), made);
        return made;
    }

    /** The chapter with the corrections that are about it, empty where there are none. */
    private Optional<Chapter> putRight(String key, Set<String> ids, Membership story, Corrections corrections) {
        List<Correction> about = corrections.about(ids).stream()
                .filter(c -> IN_A_STORY.contains(c.kind()))
                .toList();
        if (about.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder numbers = new StringBuilder(key);
        about.forEach(c -> numbers.append(' ').append(c.number()));
        return Optional.of(byHand.computeIfAbsent(numbers.toString(), k -> make(story, corrections, corrections)));
    }

    /** @param heeded the corrections of actors and claims that hold in it */
    private Chapter make(Membership membership, Corrections corrections, Corrections heeded) {
        Map<String, ReadArticle> articles = archive.articles(membership.articles());
        List<Derivation> derivations = derivations(membership, corrections);
        Story story = new Story(
                membership.story(), membership.articles(), origins.of(articles.values(), derivations), derivations);
        List<Reading> readings =
                articles.values().stream().map(ReadArticle::reading).toList();
        Corrected corrected = new Corrected(heeded);
        Actors actors = corrected.actors(ActorResolver.resolve(readings), readings);
        Ledger ledger = corrected.ledger(new LedgerMaker(actors, packs).ledger(story, articles));
        return Chapter.of(
                ledger, new Dossier(List.copyOf(articles.values()), List.of(), actors, List.of(ledger), List.of()));
    }

    private List<Derivation> derivations(Membership story, Corrections corrections) {
        return archive.derivations(new HashSet<>(story.articles())).stream()
                .filter(d -> !corrections.underived(d.from(), d.to()))
                .sorted(Comparator.comparing(Derivation::from).thenComparing(Derivation::to))
                .toList();
    }

    /** The actors of a story as a register takes them. */
    static StoryCast cast(Membership story, List<Appearance> actors) {
        return new StoryCast(story.story(), story.order(), story.line(), actors);
    }

    /** The dossier of some stories, with actors that are one in all of them. */
    Dossier dossier(
            List<Membership> stories, List<List<String>> lines, List<Skipped> skipped, Corrections corrections) {
        Map<Membership, Chapter> chapters = new LinkedHashMap<>();
        stories.parallelStream()
                .map(s -> Map.entry(s, of(s, corrections)))
                .toList()
                .forEach(e -> chapters.put(e.getKey(), e.getValue()));
        List<StoryCast> casts = new ArrayList<>();
        chapters.forEach(
                (story, chapter) -> casts.add(cast(story, chapter.brief().actors())));
        ActorRegister register = new Registrar(new AlikeNames()).register(casts, corrections.actorsOne());
        return dossier(
                chapters,
                register,
                lines,
                skipped,
                corrections,
                id -> archive.article(id).orElseThrow());
    }

    /**
     * The dossier of chapters whose actors go by a register.
     *
     * @param byId the articles
     */
    Dossier dossier(
            Map<Membership, Chapter> chapters,
            ActorRegister register,
            List<List<String>> lines,
            List<Skipped> skipped,
            Corrections corrections,
            Function<String, ReadArticle> byId) {
        Map<String, Actors> casts = new LinkedHashMap<>();
        List<Ledger> ledgers = new ArrayList<>();
        List<ReadArticle> articles = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        chapters.forEach((story, chapter) -> {
            casts.put(story.story(), chapter.byArticle());
            Map<String, String> renamed = register.renamed(story.story());
            Story whole =
                    new Story(story.story(), story.articles(), chapter.origins(), derivations(story, corrections));
            ledgers.add(new Ledger(
                    whole,
                    chapter.claims().stream().map(c -> renamed(c, renamed)).toList()));
            story.articles().forEach(id -> articles.add(byId.apply(id)));
            shown.add(story.story());
        });
        articles.sort(Dossier.ORDER);
        return new Dossier(
                articles,
                skipped,
                register.together(casts),
                ledgers,
                lines.stream().filter(shown::containsAll).toList());
    }

    /** The claim with actors under their ids in the register. */
    static Claim renamed(Claim c, Map<String, String> ids) {
        return ids.isEmpty() ? c : c.between(renamed(c.source(), ids), renamed(c.target(), ids));
    }

    private static List<String> renamed(Collection<String> actors, Map<String, String> ids) {
        return actors.stream().map(a -> ids.getOrDefault(a, a)).distinct().toList();
    }
}
