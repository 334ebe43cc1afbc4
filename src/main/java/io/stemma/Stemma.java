package io.stemma;

import io.stemma.actor.Actor;
import io.stemma.actor.ActorRegister;
import io.stemma.actor.AlikeNames;
import io.stemma.actor.KnownActor;
import io.stemma.actor.NameBook;
import io.stemma.actor.Registrar;
import io.stemma.actor.StoryCast;
import io.stemma.archive.Archive;
import io.stemma.archive.Watched;
import io.stemma.article.ArticleHead;
import io.stemma.article.Receipt;
import io.stemma.article.Skipped;
import io.stemma.claim.Claim;
import io.stemma.claim.MeasureState;
import io.stemma.correction.Correction;
import io.stemma.correction.CorrectionKind;
import io.stemma.correction.Corrections;
import io.stemma.dossier.ActorView;
import io.stemma.dossier.Chapter;
import io.stemma.dossier.Comparison;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.FileNames;
import io.stemma.dossier.FoundListingsView;
import io.stemma.dossier.MeasureHistory;
import io.stemma.dossier.MeasuresView;
import io.stemma.dossier.NewsView;
import io.stemma.dossier.SearchView;
import io.stemma.dossier.StoriesView;
import io.stemma.dossier.export.Parties;
import io.stemma.dossier.export.Selection;
import io.stemma.dossier.export.Stories;
import io.stemma.intake.Facts;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Web;
import io.stemma.intake.web.Fetcher;
import io.stemma.language.LanguagePacks;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.list.ListEdition;
import io.stemma.list.ListReaders;
import io.stemma.list.ListReading;
import io.stemma.list.ListState;
import io.stemma.list.Listings;
import io.stemma.list.PartyKind;
import io.stemma.reading.name.NameKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Stemma in one object: takes articles in, keeps them in an archive, and answers with dossiers. The one place where the
 * steps are strung together. A moment of null means now; any other gives the answer as it stood then. Safe for use by many
 * threads; one call that takes articles in at a time.
 */
public final class Stemma implements AutoCloseable {
    private final LanguagePacks packs = LanguagePacks.ofStemma();
    private final Archive archive;
    private final Kinship kinship;
    private final Grouping grouping;
    private final Chapters chapters;
    private final Shelf shelf;
    private final AlikeNames names = new AlikeNames();
    private final Registrar registrar = new Registrar(names);
    private final NameBook book = new NameBook();
    private Snapshot plain;
    private final Taking taking;

    private Stemma(Archive archive, Optional<SentenceVectors> encoder) {
        this.archive = archive;
        this.kinship = new Kinship(packs, archive, encoder);
        this.grouping = new Grouping(archive, kinship::closeness);
        this.chapters = new Chapters(packs, archive);
        this.shelf = new Shelf(archive, chapters);
        this.taking = new Taking(packs, archive, kinship);
    }

    /**
     * Opens an archive, making the file if there is none.
     *
     * @throws io.stemma.archive.ArchiveException if the file can't be opened as an archive
     */
    public static Stemma open(Path file) {
        return open(file, Optional.empty());
    }

    /**
     * The same with what makes vectors of text instead of what comes with Stemma. Vectors are made when two articles are
     * compared and never kept, so an archive belongs to no encoder.
     *
     * @throws io.stemma.archive.ArchiveException if the file can't be opened as an archive
     */
    public static Stemma open(Path file, Optional<SentenceVectors> encoder) {
        return new Stemma(Archive.open(file), encoder);
    }

    /**
     * Opens an archive that is only asked; it may lie where nothing can be written.
     *
     * @throws io.stemma.archive.ArchiveException if the file can't be opened as an archive
     */
    public static Stemma openToRead(Path file) {
        return openToRead(file, Optional.empty());
    }

    /**
     * The same with what makes vectors of text instead of what comes with Stemma.
     *
     * @throws io.stemma.archive.ArchiveException if the file can't be opened as an archive
     */
    public static Stemma openToRead(Path file, Optional<SentenceVectors> encoder) {
        return new Stemma(Archive.openToRead(file), encoder);
    }

    /** With an archive that is gone when it is closed. */
    public static Stemma inMemory() {
        return inMemory(Optional.empty());
    }

    /** The same with what makes vectors of text instead of what comes with Stemma. */
    public static Stemma inMemory(Optional<SentenceVectors> encoder) {
        return new Stemma(Archive.inMemory(), encoder);
    }

    /**
     * Takes articles in. What can't be read is listed and stops nothing. The result is the same for any number of threads.
     *
     * @param paths files and folders; {@code -} is the standard input
     * @param stdin what {@code -} reads
     * @param manifest what is known of the files beyond their text
     * @param threads how many articles are read at once, at least 1
     * @param progress told of each article
     */
    public synchronized Taken take(
            List<String> paths, InputStream stdin, Manifest manifest, int threads, TakingProgress progress) {
        TakingOrder order = new TakingOrder(manifest, threads, Limits.standard(), Web.CLOSED, false);
        return take(paths, stdin, order, progress);
    }

    /**
     * Takes articles in. What can't be read is listed and stops nothing. The result is the same for any number of threads.
     *
     * @param paths files, folders, addresses; {@code -} is the standard input
     * @param stdin what {@code -} reads
     * @param progress told of each article
     */
    public synchronized Taken take(List<String> paths, InputStream stdin, TakingOrder order, TakingProgress progress) {
        return taking.take(paths, stdin, order, progress);
    }

    /**
     * Takes in what somebody handed over.
     *
     * @param progress told of each article
     */
    public synchronized Taken take(Delivery delivery, TakingOrder order, TakingProgress progress) {
        return taking.take(delivery.source(), Facts.NONE, delivery.in(order), progress);
    }

    /**
     * Asks those of the feeds that are due, and takes in what is new or changed. May be stopped at any moment: what was
     * stored stays, and the next round goes on from there.
     *
     * @param feeds their addresses
     * @param now the time of the round
     * @return what was taken in
     */
    public synchronized Taken watch(List<String> feeds, Fetcher fetcher, TakingOrder order, Instant now) {
        return new Watching(archive, taking, fetcher, order).round(feeds, now);
    }

    /** When the next of these feeds is due; feeds that were never asked are due now. */
    public Instant due(List<String> feeds, Instant now) {
        return feeds.stream()
                .map(f -> archive.watched().of(f).map(Watched::due).orElse(now))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /** How an article of the archive was received. */
    public Receipt receipt(String articleId) {
        return archive.receipt(articleId);
    }

    /**
     * Makes all readings and all that follows from them again.
     *
     * @return the number of articles
     */
    public synchronized int rebuild() {
        return taking.rebuild();
    }

    /** The dossier of the stories that these articles belong to. */
    public Dossier dossier(Collection<String> articleIds, List<Skipped> skipped, Instant moment) {
        Set<String> known = new TreeSet<>(archive.ids(moment));
        List<String> asked = articleIds.stream().filter(known::contains).toList();
        Corrections corrections = archive.corrections().holding(moment);
        Groups around = grouping.around(asked, moment, corrections);
        List<Membership> stories = around.stories().stream()
                .filter(s -> s.articles().stream().anyMatch(asked::contains))
                .toList();
        return chapters.dossier(stories, around.lines(), skipped, corrections);
    }

    /** The dossier of all stories. */
    public Dossier everything(Instant moment) {
        return everything(moment, archive.corrections().holding(moment));
    }

    private Dossier everything(Instant moment, Corrections corrections) {
        Groups all = grouping.all(moment, corrections).groups();
        return chapters.dossier(all.stories(), all.lines(), List.of(), corrections);
    }

    /**
     * All that the archive tells, laid together once, to be asked many times. Files go by names that tell nothing of the
     * folders they came from.
     *
     * @param moment null for now
     */
    public Snapshot snapshot(Instant moment) {
        return snapshot(moment, FileNames::shown);
    }

    /** The same with files by the names that they came under; the last is kept, for those who ask more than once. */
    private synchronized Snapshot plainSnapshot(Instant moment) {
        Snapshot known = plain;
        if (known == null || !Objects.equals(known.moment(), moment) || !known.isOf(archive.mark())) {
            known = snapshot(moment, UnaryOperator.identity());
            plain = known;
        }
        return known;
    }

    private Snapshot snapshot(Instant moment, UnaryOperator<Map<String, ArticleHead>> naming) {
        String mark = archive.mark();
        Corrections corrections = archive.corrections().holding(moment);
        Grouping.Everything all = grouping.all(moment, corrections);
        Map<String, Chapter.Brief> briefs = chapters.briefs(all.groups().stories(), corrections, moment == null);
        List<StoryCast> casts = all.groups().stories().stream()
                .map(s -> Chapters.cast(s, briefs.get(s.story()).actors()))
                .toList();
        Registrar used = moment == null ? registrar : new Registrar(names);
        ActorRegister register = used.register(casts, corrections.actorsOne());
        return new Snapshot(
                new Laid(
                        packs,
                        all.groups(),
                        naming.apply(all.heads()),
                        briefs,
                        register,
                        corrections,
                        archive.corrections().all(moment),
                        listEditions(moment).size(),
                        moment,
                        mark),
                shelf,
                new Directory(register.actors(), book));
    }

    /**
     * What has become known of a story since a moment.
     *
     * @param storyId its id in the snapshot
     * @return empty where the snapshot has no such story
     */
    public Optional<NewsView> news(String storyId, Instant since, Snapshot snapshot) {
        return snapshot.ledger(storyId).map(ledger -> {
            List<String> known = ledger.story().articles().stream()
                    .filter(id -> !snapshot.arrived(id).orElseThrow().isAfter(since))
                    .toList();
            List<Claim> before = known.isEmpty()
                    ? List.of()
                    : dossier(known, List.of(), since).ledgers().stream()
                            .flatMap(l -> l.claims().stream())
                            .toList();
            return NewsView.of(
                    ledger,
                    snapshot.dossier(List.of(ledger)),
                    id -> snapshot.arrived(id).orElseThrow(),
                    since,
                    before);
        });
    }

    /**
     * Keeps what a person has put right. From now on all answers heed it, and those of earlier moments do not.
     *
     * @param subjects ids of what it is about, see {@link CorrectionKind}
     * @throws IllegalArgumentException if these are too few or too many, or there is no reason
     */
    public synchronized Correction correct(CorrectionKind kind, List<String> subjects, String reason) {
        return archive.corrections().add(kind, subjects, reason, Instant.now());
    }

    /**
     * Takes a correction back.
     *
     * @return it, empty where there is none of this number that holds
     */
    public synchronized Optional<Correction> undo(int number) {
        return archive.corrections().undo(number, Instant.now());
    }

    /** What was put right by a moment (null for now), also what was taken back since. */
    public List<Correction> corrections(Instant moment) {
        return archive.corrections().all(moment);
    }

    /** A mark of what the archive holds: another one after articles, lists or corrections came in, from this program or another. */
    public String mark() {
        return archive.mark();
    }

    /** Full text search in all languages, with the stories of a snapshot. */
    public SearchView search(String words, int limit, Snapshot snapshot) {
        return new Searching(packs, archive)
                .search(
                        words,
                        limit,
                        snapshot.moment(),
                        id -> snapshot.storyOf(id).orElse(null));
    }

    /** The dossier of one story, empty where there is none of this id. */
    public Optional<Dossier> story(String storyId, Instant moment) {
        return kinship.articleOf(storyId, moment).map(a -> dossier(List.of(a), List.of(), moment));
    }

    /**
     * One actor with all that is told of it.
     *
     * @param name a name in any spelling, or an actor's id
     * @param day the day whose measures are told
     * @return empty where no actor bears the name
     */
    public Optional<ActorView> actor(String name, Instant moment, LocalDate day) {
        return snapshot(moment, UnaryOperator.identity())
                .actor(name, day)
                .map(v -> v.with(listed(v.actor(), moment, day)));
    }

    /**
     * The measures and their state on a day.
     *
     * @param on whom they touch, in any spelling, or null for all
     * @return empty where no actor bears the name
     */
    public Optional<MeasuresView> measures(String on, Instant moment, LocalDate day) {
        return snapshot(moment, UnaryOperator.identity())
                .measures(on, day)
                .map(v -> v.with(listed(v.on(), moment, day)));
    }

    /**
     * What is to be exported of one story, or of all, read story by story.
     *
     * @param storyId its id, or null for all
     * @param actor only what concerns the bearer of this name, in any spelling, or null for all
     * @param day the day whose measures are told
     * @return empty where there is no such story, or no actor bears the name
     */
    public Optional<Selection> selection(String storyId, String actor, Instant moment, LocalDate day) {
        Parties parties = new Parties(packs);
        if (storyId == null) {
            Snapshot all = plainSnapshot(moment);
            String only = actor == null ? null : all.idOf(actor).orElse(null);
            return actor != null && only == null
                    ? Optional.empty()
                    : Optional.of(new Selection(all.told(), only, day, all.measuresOn(day), parties));
        }
        return story(storyId, moment).flatMap(dossier -> {
            List<KnownActor> known =
                    dossier.actors().actors().stream().map(KnownActor::of).toList();
            String only = actor == null
                    ? null
                    : new Directory(known, new NameBook())
                            .named(actor)
                            .map(KnownActor::id)
                            .orElse(null);
            List<Claim> claims =
                    dossier.ledgers().stream().flatMap(l -> l.claims().stream()).toList();
            List<MeasureState> measures =
                    MeasureHistory.of(packs, dossier).of(claims).on(day);
            return actor != null && only == null
                    ? Optional.empty()
                    : Optional.of(new Selection(Stories.of(dossier), only, day, measures, parties));
        });
    }

    /** What the official lists tell of an actor, or null where none is held or the actor is none that they list. */
    private FoundListingsView listed(Actor actor, Instant moment, LocalDate day) {
        boolean may = actor != null && (actor.kind() == NameKind.PERSON || actor.kind() == NameKind.ORGANISATION);
        if (!may || archive.lists().editions(moment).isEmpty()) {
            return null;
        }
        PartyKind kind = actor.kind() == NameKind.PERSON ? PartyKind.PERSON : PartyKind.ORGANISATION;
        return FoundListingsView.of(actor, kind, listings(day, moment));
    }

    /**
     * Takes an official list in as a second kind of source. Every state that was ever taken in is kept.
     *
     * @param published the day it was published, or null to believe the file
     * @param smaller whether to take a state that has less than half of the entries of the one before
     * @throws io.stemma.list.ListFormatException if it is no whole list of a known format
     * @throws io.stemma.archive.ArchiveException if it is suspiciously small, or cannot be written
     */
    public synchronized ListTaken takeList(Path file, LocalDate published, boolean smaller) throws IOException {
        ListReading reading = ListReaders.read(file, Instant.now());
        ListState state = published == null ? reading.state() : reading.state().publishedOn(published);
        return new ListTaken(archive.lists().add(state, smaller), reading.skipped());
    }

    /** The states of official lists that are held. */
    public List<ListEdition> listEditions(Instant moment) {
        return archive.lists().editions(moment);
    }

    /** What the official lists tell as of a day. */
    public Listings listings(LocalDate day, Instant moment) {
        return new Listings(archive.lists().histories(moment), day);
    }

    /** Reads in what the comparing of articles needs, so that the first who asks for it does not wait. */
    public void prepare() {
        kinship.prepare();
    }

    /** Two articles of the archive side by side. */
    public Comparison compare(String articleId, String otherId) {
        return kinship.compare(articleId, otherId);
    }

    /**
     * The articles of the archive that a name may mean, in order of arrival: those of this file or address, else of a file
     * of this name without its folders, else those whose ids start so (four characters at least).
     */
    public List<ArrivedArticle> articles(String name, Instant moment) {
        List<String> ids = archive.ofFile(name, moment);
        if (ids.isEmpty()) {
            ids = archive.ofFile(name.substring(name.lastIndexOf('/') + 1), moment);
        }
        if (ids.isEmpty() && name.length() >= 4) {
            ids = archive.startingWith(name, moment);
        }
        return ids.stream()
                .map(id -> new ArrivedArticle(
                        archive.article(id).orElseThrow(), archive.arrived(id).orElseThrow()))
                .toList();
    }

    /** The stories, newest first, without their insides. */
    public StoriesView stories(Instant moment) {
        return StoriesView.of(plainSnapshot(moment).stories());
    }

    /** The stories that these articles belong to, newest first, without their insides. */
    public StoriesView storiesOf(Collection<String> articleIds, Instant moment) {
        Snapshot all = plainSnapshot(moment);
        Set<String> touched = new TreeSet<>();
        articleIds.forEach(a -> all.storyOf(a).ifPresent(touched::add));
        return StoriesView.of(
                all.stories().stream().filter(c -> touched.contains(c.id())).toList());
    }

    /** Full text search in all languages. */
    public SearchView search(String words, int limit, Instant moment) {
        Corrections corrections = archive.corrections().holding(moment);
        return new Searching(packs, archive)
                .search(
                        words,
                        limit,
                        moment,
                        id -> grouping.around(List.of(id), moment, corrections).stories().stream()
                                .filter(s -> s.articles().contains(id))
                                .map(Membership::story)
                                .findFirst()
                                .orElseThrow());
    }

    /** An actor by id among those of a dossier. */
    public static Optional<Actor> actor(Dossier dossier, String id) {
        return dossier.actors().actors().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    @Override
    public void close() {
        archive.close();
    }
}
