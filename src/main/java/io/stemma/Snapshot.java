package io.stemma;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.actor.KnownActor;
import io.stemma.article.ArticleHead;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureState;
import io.stemma.claim.MeasureStates;
import io.stemma.correction.Correction;
import io.stemma.dossier.ActorView;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.FileNames;
import io.stemma.dossier.MeasureHistory;
import io.stemma.dossier.MeasuresView;
import io.stemma.dossier.StoryCard;
import io.stemma.dossier.export.Stories;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.name.NameKind;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that the archive tells at one moment, laid together once and asked many times. What lists show is held in memory;
 * a story's articles and ledger are read from the archive when somebody asks for them. Nothing that it tells changes; safe
 * for use by many threads.
 */
public final class Snapshot {
    /** Of an actor that more stories tell of, claims are shown of so many, the newest. */
    public static final int STORIES = 100;

    private static final int DAYS = 2;

    private final Laid laid;
    private final Shelf shelf;
    private final Directory directory;
    private final MeasureHistory history;
    private final Map<String, Membership> stories = new HashMap<>();
    /** The place of each story among all, the newest first. */
    private final Map<String, Integer> place = new HashMap<>();

    private final List<String> languages;
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, StoryCard> cardOf = new HashMap<>();
    private final List<StoryCard> cards;
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, List<Claim>> measuresOf = new HashMap<>();
    private volatile MeasureStates all;
    /** How all measures stand on the days that were asked for last, with the stories that tell of them, which take long to read. */
    private final Map<LocalDate, MeasuresView> wholeOn = Lately.of(DAYS);

    /** A claim of a measure, and the id of its story. */
    public record Measure(Claim claim, String story) {}

    Snapshot(Laid laid, Shelf shelf, Directory directory) {
        this.laid = laid;
        this.shelf = shelf;
        this.directory = directory;
        List<StoryCard> listed = new ArrayList<>();
        for (Membership m : laid.groups().stories()) {
            place.put(m.story(), stories.size());
            stories.put(m.story(), m);
            m.articles().forEach(a -> storyOf.put(a, m.story()));
            var brief = laid.briefs().get(m.story());
            Map<String, String> renamed = laid.register().renamed(m.story());
            StoryCard card = StoryCard.of(
                    m.story(),
                    brief,
                    m.articles().stream().map(laid.heads()::get).toList(),
                    id -> laid.register()
                            .of(renamed.getOrDefault(id, id))
                            .map(KnownActor::name)
                            .orElse(id));
            listed.add(card);
            cardOf.put(card.id(), card);
            List<Claim> told = brief.measures().stream()
                    .map(c -> Chapters.renamed(c, renamed))
                    .toList();
            if (!told.isEmpty()) {
                measuresOf.put(m.story(), told);
                told.forEach(c -> measures.put(c.id(), new Measure(c, m.story())));
            }
        }
        this.cards = List.copyOf(listed);
        this.languages = cards.stream()
                .flatMap(c -> c.languages().stream())
                .distinct()
                .sorted()
                .toList();
        this.history = MeasureHistory.of(
                laid.packs(), laid.heads().values(), laid.register().actors());
    }

    /** The moment it shows, null for the time when it was made. */
    public Instant moment() {
        return laid.moment();
    }

    /** What tells it from snapshots of other states of the archive. */
    public String mark() {
        return laid.mark() + (laid.moment() == null ? "" : "@" + laid.moment().toEpochMilli());
    }

    /** Whether it is of the state of the archive that bears this mark. */
    boolean isOf(String mark) {
        return laid.mark().equals(mark);
    }

    /** The stories in short, newest first. */
    public List<StoryCard> stories() {
        return cards;
    }

    /** ISO 639-1 codes of the languages that articles are in, sorted. */
    public List<String> languages() {
        return languages;
    }

    /** A story in short, by its present id. */
    public Optional<StoryCard> card(String storyId) {
        return Optional.ofNullable(cardOf.get(storyId));
    }

    /** Ids of stories that follow each other, oldest first. */
    public List<List<String>> lines() {
        return laid.groups().lines();
    }

    /** What was put right by hand, in the order in which it was, also what was taken back since. */
    public List<Correction> corrections() {
        return laid.made();
    }

    /** How many states of official lists are held. */
    public int lists() {
        return laid.lists();
    }

    /** What lists tell of the articles, in order of arrival. */
    public Collection<ArticleHead> heads() {
        return laid.heads().values();
    }

    /** An article. */
    public Optional<ReadArticle> article(String id) {
        return Optional.ofNullable(laid.heads().get(id)).map(h -> FileNames.named(shelf.article(id), h.file()));
    }

    /** The actors of an article's story. */
    public Optional<Actors> actorsAround(String articleId) {
        return storyOf(articleId).map(s -> dossier(s).actors());
    }

    /** The id of an article's story. */
    public Optional<String> storyOf(String articleId) {
        return Optional.ofNullable(storyOf.get(articleId));
    }

    /** When an article arrived. */
    public Optional<Instant> arrived(String articleId) {
        return Optional.ofNullable(laid.heads().get(articleId)).map(ArticleHead::arrived);
    }

    /** The present id of a story, also for that of one which has become part of another. */
    public Optional<String> storyId(String id) {
        if (stories.containsKey(id)) {
            return Optional.of(id);
        }
        return Membership.articleStart(id)
                .flatMap(start -> storyOf.keySet().stream()
                        .filter(a -> a.startsWith(start))
                        .sorted()
                        .findFirst())
                .map(storyOf::get);
    }

    /** A story's ledger, by its present id. */
    public Optional<Ledger> ledger(String storyId) {
        return stories.containsKey(storyId)
                ? Optional.of(dossier(storyId).ledgers().get(0))
                : Optional.empty();
    }

    /** The origin of a story that an article belongs to, from 1; 0 where it belongs to none. */
    public static int origin(Ledger ledger, String articleId) {
        List<Origin> origins = ledger.story().origins();
        for (int i = 0; i < origins.size(); i++) {
            if (origins.get(i).articles().contains(articleId)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The dossier of one story. */
    private Dossier dossier(String storyId) {
        return shelf.dossier(stories.get(storyId), laid);
    }

    /** The stories, to be read one after the other. */
    Stories told() {
        return new Stories() {
            @Override
            public void each(Taker taker) throws IOException {
                for (Membership m : laid.groups().stories()) {
                    taker.take(dossier(m.story()));
                }
            }

            @Override
            public ReadArticle article(String id) {
                return Snapshot.this.article(id).orElseThrow();
            }

            @Override
            public Actor together(String actorId, List<Actor> parts) {
                return laid.register().whole(actorId, parts);
            }

            @Override
            public List<List<String>> lines() {
                return laid.groups().lines();
            }
        };
    }

    /** The id of the actor that a name stands for. */
    Optional<String> idOf(String name) {
        return directory.named(name).map(KnownActor::id);
    }

    /** How all measures stand on a day. */
    List<MeasureState> measuresOn(LocalDate day) {
        return all().on(day);
    }

    /** The dossier of some stories alone. */
    public Dossier dossier(List<Ledger> some) {
        return dossierOf(some.stream().map(l -> l.story().id()).toList());
    }

    private Dossier dossierOf(Collection<String> ids) {
        return ids.size() == 1
                ? dossier(ids.iterator().next())
                : shelf.dossier(
                        newest(ids, Integer.MAX_VALUE).stream()
                                .map(stories::get)
                                .toList(),
                        laid);
    }

    /** The actors, those whom most articles name first. */
    public List<KnownActor> actors() {
        return laid.register().actors();
    }

    private static Actor actor(KnownActor known, Dossier dossier) {
        return dossier.actors().actors().stream()
                .filter(a -> a.id().equals(known.id()))
                .findFirst()
                .map(a -> new Actor(
                        a.id(), known.name(), known.kind(), known.key(), known.spellings(), a.roles(), a.country()))
                .orElseThrow();
    }

    /** An actor as the JSON contract has it, with the evidence that its newest story gives. */
    public Map<String, Object> actorJson(KnownActor known) {
        Dossier newest = dossierOf(newest(known.stories(), 1));
        return DossierJson.part(newest).actor(actor(known, newest));
    }

    /** Ids of articles that name an actor, at most so many. */
    public List<String> articlesOf(KnownActor known, int most) {
        List<String> found = new ArrayList<>();
        for (String story : newest(known.stories(), most)) {
            dossier(story).actors().byArticle().forEach((article, named) -> {
                if (found.size() < most && named.stream().anyMatch(a -> a.id().equals(known.id()))) {
                    found.add(article);
                }
            });
        }
        return found;
    }

    /** Those of the stories that are newest, the newest first. */
    private List<String> newest(Collection<String> ids, int most) {
        return ids.stream()
                .filter(place::containsKey)
                .distinct()
                .sorted(Comparator.comparing(place::get))
                .limit(most)
                .toList();
    }

    /** One actor with what is told of it, empty where nobody bears the name or id. */
    public Optional<ActorView> actor(String name, LocalDate day) {
        return directory.named(name).map(known -> {
            MeasureStates states = states(known);
            List<MeasureState> on = states.on(day, known.id());
            Set<String> shown = new LinkedHashSet<>(newest(known.stories(), STORIES));
            on.forEach(s -> shown.addAll(stories(s)));
            Dossier own = dossierOf(shown);
            List<Claim> claims = own.ledgers().stream()
                    .flatMap(l -> l.claims().stream())
                    .filter(c -> concerns(c, known.id()))
                    .toList();
            List<MeasureSpan> course = history.course(states, told(known), known.id(), day);
            List<String> newestFirst = newest(known.stories(), Integer.MAX_VALUE);
            return new ActorView(actor(known, own), own, newestFirst, claims, day, on, course, null);
        });
    }

    private static boolean concerns(Claim c, String actor) {
        return c.source().contains(actor) || c.target().contains(actor);
    }

    /** The stories whose claims a state rests on, or that speak against it. */
    private Set<String> stories(MeasureState s) {
        Set<String> ids = new TreeSet<>();
        s.claims().forEach(c -> ids.add(measures.get(c).story()));
        s.against().stream()
                .filter(measures::containsKey)
                .forEach(c -> ids.add(measures.get(c).story()));
        return ids;
    }

    private List<Claim> told(KnownActor known) {
        return known.stories().stream()
                .flatMap(s -> measuresOf.getOrDefault(s, List.of()).stream())
                .toList();
    }

    private MeasureStates states(KnownActor known) {
        return history.of(told(known));
    }

    private MeasureStates all() {
        MeasureStates known = all;
        if (known == null) {
            known = history.of(measures.values().stream().map(Measure::claim).toList());
            all = known;
        }
        return known;
    }

    /** The stories that name an actor, empty where nobody bears the name or id. */
    public Set<String> storiesOf(String name) {
        return directory.named(name).map(a -> Set.copyOf(a.stories())).orElse(Set.of());
    }

    /** An actor by its id alone. */
    public Optional<KnownActor> actorOf(String id) {
        return directory.of(id);
    }

    /**
     * The actors that a name may stand for, likest first.
     *
     * @param kinds what they may be, empty for anything
     * @param least the least likeness, 0 to 1
     * @param limit at most so many
     */
    public List<AlikeActor> alike(String name, Set<NameKind> kinds, double least, int limit) {
        return directory.alike(name, kinds, least, limit);
    }

    /** A claim of a measure by its id. */
    public Optional<Measure> measure(String claimId) {
        return Optional.ofNullable(measures.get(claimId));
    }

    /**
     * How the measures stand on a day, without the stories that tell of them.
     *
     * @param on whom they touch, by name or id, or null for all
     * @return empty where no actor bears the name
     */
    public Optional<MeasuresView> measureStates(String on, LocalDate day) {
        if (on == null) {
            return Optional.of(new MeasuresView(null, day, dossierOf(List.of()), measuresOn(day), List.of(), null));
        }
        return directory.named(on).map(known -> {
            MeasureStates states = states(known);
            Dossier newest = dossierOf(newest(known.stories(), 1));
            return new MeasuresView(
                    actor(known, newest),
                    day,
                    newest,
                    states.on(day, known.id()),
                    history.course(states, told(known), known.id(), day),
                    null);
        });
    }

    /**
     * The measures and their state on a day, with the stories that tell of them.
     *
     * @param on whom they touch, by name or id, or null for all
     * @return empty where no actor bears the name
     */
    public Optional<MeasuresView> measures(String on, LocalDate day) {
        if (on != null) {
            return measureStates(on, day).map(this::told);
        }
        MeasuresView known = wholeOn.get(day);
        if (known == null) {
            known = told(measureStates(null, day).orElseThrow());
            wholeOn.put(day, known);
        }
        return Optional.of(known);
    }

    /** Makes ready what was asked for in an earlier state and takes long to read, so that nobody waits for it. */
    void makeReady(Snapshot before) {
        List<LocalDate> days;
        synchronized (before.wholeOn) {
            days = List.copyOf(before.wholeOn.keySet());
        }
        days.forEach(day -> measures(null, day));
    }

    private MeasuresView told(MeasuresView v) {
        Set<String> shown = new TreeSet<>();
        v.measures().forEach(s -> shown.addAll(stories(s)));
        if (v.on() != null) {
            shown.addAll(newest(directory.of(v.on().id()).orElseThrow().stories(), STORIES));
        }
        Dossier told = dossierOf(shown);
        Actor touched = v.on() == null ? null : actor(directory.of(v.on().id()).orElseThrow(), told);
        return new MeasuresView(touched, v.day(), told, v.measures(), v.course(), null);
    }
}
