package io.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stemma.Stemma;
import io.stemma.claim.Ledger;
import io.stemma.dossier.Dossier;
import io.stemma.intake.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pools of made-up articles come out as the stories that they were made as, in whatever order they arrive. */
class StoryPoolsTest {
    private static final Path POOLS = Path.of("src/test/resources/io/stemma/story/pools");

    private record Told(String story, String name, String json) {}

    static List<String> pools() throws IOException {
        try (Stream<Path> files = Files.list(POOLS)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void comesOutAsItWasMade(String pool) throws IOException {
        List<Told> articles = articles(POOLS.resolve(pool));
        Map<String, Set<String>> right = new HashMap<>();
        articles.forEach(
                a -> right.computeIfAbsent(a.story(), k -> new TreeSet<>()).add(a.name()));
        assertThat(stories(articles)).containsExactlyInAnyOrderElementsOf(right.values());

        List<Told> backwards = new ArrayList<>(articles);
        Collections.reverse(backwards);
        assertThat(stories(backwards)).as("backwards").containsExactlyInAnyOrderElementsOf(right.values());
    }

    private static List<Set<String>> stories(List<Told> articles) {
        StringBuilder lines = new StringBuilder();
        articles.forEach(a -> lines.append(a.json()).append('\n'));
        try (Stemma stemma = Stemma.inMemory()) {
            var in = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
            stemma.take(List.of("-"), in, Manifest.none(), 1, f -> {});
            Dossier dossier = stemma.everything(null);
            Map<String, String> names = new HashMap<>();
            dossier.articles().forEach(a -> names.put(a.id(), a.article().title()));
            List<Set<String>> stories = new ArrayList<>();
            for (Ledger ledger : dossier.ledgers()) {
                Set<String> story = new TreeSet<>();
                ledger.story().articles().forEach(id -> story.add(names.get(id)));
                stories.add(story);
            }
            return stories;
        }
    }

    private static List<Told> articles(Path file) throws IOException {
        List<Told> articles = new ArrayList<>();
        for (String part : Files.readString(file).split("(?m)^@ ")) {
            if (part.startsWith("#")) {
                continue;
            }
            String[] lines = part.strip().split("\n", 3);
            String[] head = lines[0].split(" ");
            ObjectNode json = new ObjectMapper()
                    .createObjectNode()
                    .put("title", lines[1])
                    .put("text", lines[2])
                    .put("language", head[1])
                    .put("url", "https://" + head[0] + articles.size() + ".example/article");
            if (!head[2].equals("-")) {
                json.put("published", head[2]);
            }
            articles.add(new Told(head[0], lines[1], json.toString()));
        }
        return articles;
    }
}
