package io.stemma;

import io.stemma.actor.Actor;
import io.stemma.claim.Ledger;
import io.stemma.correction.Correction;
import io.stemma.dossier.ActorView;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.FileNames;
import io.stemma.dossier.MeasuresView;
import io.stemma.dossier.StoryCard;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.name.NameKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the archive tells at one moment, laid together once and asked many times. Immutable; safe for use by many
 * threads. Articles go by file names that tell nothing of the folders they came from.
 */
public final class Snapshot {
    private static final String STORY = "story-";
    private static final int SHORTEST = 4;

    private final Instant moment;
    private final String mark;
    private final Dossier everything;
    private final Map<String, Instant> arrivals;
    private final List<Correction> corrections;
    private final Map<String, ReadArticle> articles = new HashMap<>();
    private final Map<String, Ledger> ledgers = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();
    private final List<StoryCard> cards;
    private final Map<String, StoryCard> cardOf = new HashMap<>();
    private final Inquiry inquiry;

    /**
     * A snapshot of a dossier.
     *
     * @param arrivals when each article arrived
     * @param corrections what was put right by then
     * @param moment as the archive stood then, or null for now
     * @param mark what tells this state of the archive from others
     */
    Snapshot(
            LanguagePacks packs,
            Dossier dossier,
            Map<String, Instant> arrivals,
            List<Correction> corrections,
            Instant moment,
            String mark) {
        this.moment = moment;
        this.mark = mark + (moment == null ? "" : "@" + moment.toEpochMilli());
        this.arrivals = Map.copyOf(arrivals);
        this.corrections = List.copyOf(corrections);
        this.everything = FileNames.shown(dossier);
        everything.articles().forEach(a -> articles.put(a.id(), a));
        for (Ledger l : everything.ledgers()) {
            ledgers.put(l.story().id(), l);
            l.story().articles().forEach(a -> stories.put(a, l.story().id()));
        }
        List<StoryCard> made = new ArrayList<>();
        for (Ledger l : everything.ledgers()) {
            StoryCard card = StoryCard.of(l, dossier(List.of(l)), arrivals);
            made.add(card);
            cardOf.put(card.id(), card);
        }
        this.cards = List.copyOf(made);
        this.inquiry = new Inquiry(packs, everything, this::dossier);
    }

    /** The moment it shows, null for the time when it was made. */
    public Instant moment() {
        return moment;
    }

    /** What tells it from snapshots of other states of the archive. */
    public String mark() {
        return mark;
    }

    /** All of it. */
    public Dossier everything() {
        return everything;
    }

    /** The stories in short, newest first. */
    public List<StoryCard> stories() {
        return cards;
    }

    /** A story in short, by its present id. */
    public Optional<StoryCard> card(String storyId) {
        return Optional.ofNullable(cardOf.get(storyId));
    }

    /** What was put right by hand, in the order in which it was, also what was taken back since. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** An article. */
    public Optional<ReadArticle> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The id of an article's story. */
    public Optional<String> storyOf(String articleId) {
        return Optional.ofNullable(stories.get(articleId));
    }

    /** When an article arrived. */
    public Optional<Instant> arrived(String articleId) {
        return Optional.ofNullable(arrivals.get(articleId));
    }

    /** The present id of a story, also for that of one which has become part of another. */
    public Optional<String> storyId(String id) {
        if (ledgers.containsKey(id)) {
            return Optional.of(id);
        }
        String prefix = id.startsWith(STORY) ? id.substring(STORY.length()) : id;
        return prefix.length() < SHORTEST
                ? Optional.empty()
                : articles.keySet().stream()
                        .filter(a -> a.startsWith(prefix))
                        .sorted()
                        .findFirst()
                        .map(stories::get);
    }

    /** A story's ledger, by its present id. */
    public Optional<Ledger> ledger(String storyId) {
        return Optional.ofNullable(ledgers.get(storyId));
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

    /** The dossier of some stories alone. */
    public Dossier dossier(List<Ledger> some) {
        return everything.only(some, articles::get);
    }

    /** One actor with all that is told of it, empty where nobody bears the name or id. */
    public Optional<ActorView> actor(String name, LocalDate day) {
        return inquiry.actor(name, day);
    }

    /** An actor by its id alone. */
    public Optional<Actor> actorOf(String id) {
        return inquiry.actorOf(id);
    }

    /**
     * The actors that a name may stand for, likest first.
     *
     * @param kinds what they may be, empty for anything
     * @param least the least likeness, 0 to 1
     * @param limit at most so many
     */
    public List<AlikeActor> alike(String name, Set<NameKind> kinds, double least, int limit) {
        return inquiry.alike(name, kinds, least, limit);
    }

    /**
     * The measures and their state on a day.
     *
     * @param on whom they touch, by name or id, or null for all
     * @return empty where no actor bears the name
     */
    public Optional<MeasuresView> measures(String on, LocalDate day) {
        return inquiry.measures(on, day);
    }
}
