package io.stemma.score.actor;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.actor.ActorResolver;
import io.stemma.actor.Actors;
import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldLines;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code actors}: who is who among the persons of a pool of articles. */
public final class ActorsMeasure implements GoldMeasure {
    private static final String POOL = "stories/wikinews-sources-en.dev.jsonl";
    private static final String LABELS = "wikinews-persons.tsv";

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public List<String> needs() {
        return List.of(POOL);
    }

    @Override
    public Scorecard measure(Path gold) {
        List<Reading> readings = readings(gold.resolve(POOL));
        Actors actors = ActorResolver.resolve(readings);
        Map<String, String> labels = labels();
        List<String> groups = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        Map<String, TreeSet<String>> byGroup = new TreeMap<>();
        for (Reading reading : readings) {
            for (LocalActor local : reading.names().actors()) {
                String label =
                        local.kind() == NameKind.PERSON ? labels.get(reading.articleId() + "\t" + local.name()) : null;
                if (label != null) {
                    String group = actors.of(reading.articleId(), local.index()).id();
                    groups.add(group);
                    persons.add(label);
                    byGroup.computeIfAbsent(group, k -> new TreeSet<>()).add(label);
                }
            }
        }
        BCubed score = BCubed.of(groups, persons);
        List<String> missed = new ArrayList<>();
        byGroup.forEach((group, in) -> {
            if (in.size() > 1) {
                missed.add("together: " + String.join(", ", in));
            }
        });
        Map<String, TreeSet<String>> byPerson = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            byPerson.computeIfAbsent(persons.get(i), k -> new TreeSet<>()).add(groups.get(i));
        }
        byPerson.forEach((person, in) -> {
            if (in.size() > 1) {
                missed.add("apart: " + person + ": " + String.join(", ", in));
            }
        });
        return new Scorecard(
                name(),
                about(),
                DataChecksum.of(gold, List.of(gold.resolve(POOL))),
                List.of(new ScoreTable(
                        List.of("persons of", "names in articles", "labels found", "precision", "recall", "B-Cubed F1"),
                        List.of(List.of(
                                "wikinews-sources-en",
                                String.valueOf(labels.size()),
                                String.valueOf(groups.size()),
                                figure(score.precision()),
                                figure(score.recall()),
                                figure(score.f1()))))),
                missed);
    }

    private static List<String> about() {
        return List.of(
                "Who is who: the English articles that 79 Wikinews reports cite (texts third-party), all in one pool, whatever "
                        + "their story. An item is a person's name in an article; items are grouped by the actor they became and "
                        + "compared with our labels by B-Cubed.",
                "How the labels were made: the names that the finder gives were written down once; a full name is its own "
                        + "person, spellings of one person were joined by hand; a surname alone is the one person of that "
                        + "surname in the same story, or a head of state or government whom everybody calls so, and is left out "
                        + "where that does not tell. Kept were persons of two or more articles and those who share a surname with "
                        + "another. The variants were looked for in the resolver's own groups and among equal surnames, so "
                        + "what neither shows is missing from the labels, and recall may be flattered. The resolver was mended on "
                        + "this pool; it is no unseen data.");
    }

    private static List<Reading> readings(Path file) {
        Reader reader = new Reader(LanguagePacks.ofStemma());
        List<Reading> readings = new ArrayList<>();
        for (JsonNode story : GoldLines.of(file)) {
            for (JsonNode a : story.get("articles")) {
                String text = a.get("title").asText() + "\n\n" + a.get("text").asText();
                String id = String.format(Locale.ROOT, "%04d", readings.size() + 1);
                readings.add(reader.read(
                        new Article(id, id, null, null, null, null, null, null, null, "en", text, List.of())));
            }
        }
        return readings;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(ActorsMeasure.class.getResourceAsStream(LABELS), LABELS)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(c ->
                            labels.put(String.format(Locale.ROOT, "%04d", Integer.parseInt(c[0])) + "\t" + c[1], c[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
    }
}
