package io.stemma.story;

import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.Origins;
import io.stemma.reading.ReadArticle;
import io.stemma.story.likeness.Gist;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Groups articles into stories, each about one happening, and stories into lines. Articles tied by derivations are of one
 * story; beyond that, groups of articles become one story while they are alike enough on average and were published near
 * in time, as far as that is known. Lines are made of stories in the same way, whatever the time between them.
 *
 * <p>The outcome depends on the set of articles alone, not on the order in which they arrived, but for a story's id, which
 * is that of its first article. Safe for use by many threads.
 */
public final class StoryBuilder {
    /** Average likeness of the articles of one story. */
    private static final double STORY = 0.15;
    /** Average likeness of the articles of stories of one line. */
    private static final double LINE = 0.12;
    /** What two articles are taken to have in common where nothing is known of it. */
    private static final double UNKNOWN = 0.06;

    /** Stories of one line may lie any time apart. */
    private static final Era ALWAYS = new Era(0, 0, 0);

    private final Origins origins;

    /** With the outlet table of these packs. */
    public StoryBuilder(LanguagePacks packs) {
        this.origins = new Origins(packs);
    }

    /**
     * The stories of a set of articles.
     *
     * @param articles the articles, in any order
     * @param derivations the derivations among them; others are ignored
     * @param likenesses how like they are
     * @param arrivals article ids in order of arrival, first first; articles that it lacks follow by publication, then id
     * @param gists the gist of an article, asked for where nothing is known of two articles that may be of one story
     * @param putRight given the groups that were found, as ids of articles, tells those that are meant
     */
    public Stories build(
            Collection<ReadArticle> articles,
            Collection<Derivation> derivations,
            Likenesses likenesses,
            List<String> arrivals,
            Function<ReadArticle, Gist> gists,
            UnaryOperator<List<List<String>>> putRight) {
        Map<String, ReadArticle> byId = new TreeMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        List<ReadArticle> ordered = new ArrayList<>(byId.values());
        ordered.sort(BY_PUBLICATION);
        List<Derivation> among = derivations.stream()
                .filter(d -> byId.containsKey(d.from()) && byId.containsKey(d.to()))
                .sorted(Comparator.comparing(Derivation::from).thenComparing(Derivation::to))
                .toList();
        Map<String, Integer> arrival = new HashMap<>();
        arrivals.forEach(id -> arrival.putIfAbsent(id, arrival.size()));
        List<Story> stories = new ArrayList<>();
        List<List<String>> groups = groups(ordered, among, likenesses, gists).stream()
                .map(g -> g.stream().map(i -> ordered.get(i).id()).toList())
                .toList();
        List<List<ReadArticle>> meant = new ArrayList<>();
        for (List<String> group : putRight.apply(groups)) {
            meant.add(group.stream().map(byId::get).sorted(BY_PUBLICATION).toList());
        }
        meant.sort(Comparator.comparing((List<ReadArticle> g) -> g.get(0), BY_PUBLICATION));
        for (List<ReadArticle> group : meant) {
            stories.add(story(group, among, arrival));
        }
        List<List<String>> lines = lines(stories, likenesses);
        stories.sort(
                Comparator.comparing((Story s) -> lastDay(s, byId)).reversed().thenComparing(Story::id));
        return new Stories(stories, lines);
    }

    private static final Comparator<ReadArticle> BY_PUBLICATION = Comparator.comparing(
                    (ReadArticle a) -> a.article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReadArticle::id);

    private static List<List<Integer>> groups(
            List<ReadArticle> articles,
            List<Derivation> derivations,
            Likenesses likenesses,
            Function<ReadArticle, Gist> gists) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            place.put(articles.get(i).id(), i);
        }
        List<Era> eras = articles.stream().map(Era::of).toList();
        Map<Integer, Gist> kept = new HashMap<>();
        IntFunction<Gist> made = i -> kept.computeIfAbsent(i, k -> gists.apply(articles.get(k)));
        AverageLink link = new AverageLink(STORY, (i, j) -> {
            double told = likenesses.of(articles.get(i).id(), articles.get(j).id());
            return told > 0 ? told : made.apply(i).closeness(made.apply(j));
        });
        int[] groupOf = new int[articles.size()];
        List<List<Integer>> tied = tied(articles.size(), derivations, place);
        for (List<Integer> group : tied) {
            Era era = group.stream().map(eras::get).reduce(Era::and).orElseThrow();
            int number = link.add(group, era);
            group.forEach(i -> groupOf[i] = number);
        }
        for (int i = 0; i < articles.size(); i++) {
            for (Map.Entry<String, Double> like :
                    likenesses.of(articles.get(i).id()).entrySet()) {
                Integer j = place.get(like.getKey());
                if (j != null && i < j && groupOf[i] != groupOf[j]) {
                    link.like(groupOf[i], groupOf[j], like.getValue());
                }
            }
        }
        return link.groups();
    }

    /** The articles that derivations make one, by number. */
    private static List<List<Integer>> tied(int n, List<Derivation> derivations, Map<String, Integer> place) {
        int[] root = new int[n];
        for (int i = 0; i < n; i++) {
            root[i] = i;
        }
        for (Derivation d : derivations) {
            if (d.folds()) {
                int a = root[place.get(d.from())];
                int b = root[place.get(d.to())];
                for (int i = 0; i < n; i++) {
                    if (root[i] == Math.max(a, b)) {
                        root[i] = Math.min(a, b);
                    }
                }
            }
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            groups.computeIfAbsent(root[i], k -> new ArrayList<>()).add(i);
        }
        return new ArrayList<>(groups.values());
    }

    private Story story(List<ReadArticle> articles, List<Derivation> derivations, Map<String, Integer> arrival) {
        List<String> ids = articles.stream().map(ReadArticle::id).toList();
        String first = ids.stream()
                .min(Comparator.comparingInt((String id) -> arrival.getOrDefault(id, Integer.MAX_VALUE))
                        .thenComparingInt(ids::indexOf))
                .orElseThrow();
        List<Derivation> own = derivations.stream()
                .filter(d -> ids.contains(d.from()) && ids.contains(d.to()))
                .toList();
        return new Story("story-" + first.substring(0, 8), ids, origins.of(articles, own), own);
    }

    private static String lastDay(Story story, Map<String, ReadArticle> byId) {
        return story.articles().stream()
                .map(id -> byId.get(id).article().published())
                .filter(p -> p != null)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** Lines of two stories or more, oldest story first: {@code stories} are in order of their first articles. */
    private static List<List<String>> lines(List<Story> stories, Likenesses likenesses) {
        List<String> ids = new ArrayList<>();
        List<String> named = new ArrayList<>();
        stories.forEach(story -> story.articles().forEach(id -> {
            ids.add(story.id());
            named.add(id);
        }));
        AverageLink link = new AverageLink(LINE, (i, j) -> {
            double told = likenesses.of(named.get(i), named.get(j));
            return told > 0 ? told : UNKNOWN;
        });
        Map<String, Integer> storyOf = new TreeMap<>();
        for (Story story : stories) {
            int first = storyOf.size();
            List<Integer> articles = new ArrayList<>();
            story.articles().forEach(id -> articles.add(first + articles.size()));
            int number = link.add(articles, ALWAYS);
            story.articles().forEach(id -> storyOf.put(id, number));
        }
        storyOf.forEach((a, i) -> likenesses.of(a).forEach((b, likeness) -> {
            Integer j = storyOf.get(b);
            if (j != null && i < j) {
                link.like(i, j, likeness);
            }
        }));
        return link.groups().stream()
                .map(group -> group.stream().map(ids::get).distinct().toList())
                .filter(line -> line.size() > 1)
                .toList();
    }
}
