package io.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.claim.Ledger;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.JsonTree;
import io.stemma.intake.Manifest;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.Origin;
import io.stemma.story.Story;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The same articles give the same stories, origins and derivations in any order of arrival and with any threads. */
class OrderTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final List<String> FILES = List.of(
            "01-harbour-courier.txt",
            "02-harbour-courier.txt",
            "03-faehrhaus-zeitung.txt",
            "04-headline-kettle.txt",
            "05-morgenfalter.txt",
            "06-saltmarsh-gazette.txt",
            "07-pfauenstaedter-rundschau.txt",
            "08-kestrel-post.txt",
            "09-kanalnotizen.txt",
            "10-wattbote.txt");

    private static Dossier dossier(List<String> paths, Path manifest, int threads) {
        try (Stemma stemma = Stemma.inMemory()) {
            var taken = stemma.take(paths, InputStream.nullInputStream(), Manifest.read(manifest), threads, f -> {});
            assertThat(taken.skipped()).isEmpty();
            return stemma.dossier(taken.articles(), taken.skipped(), null);
        }
    }

    /** What must not depend on the order of arrival, as text. */
    static Set<String> shape(Dossier dossier) {
        Set<String> shape = new TreeSet<>();
        for (Ledger l : dossier.ledgers()) {
            Story s = l.story();
            shape.add("story " + new TreeSet<>(s.articles()));
            for (Origin o : s.origins()) {
                shape.add("origin " + new TreeSet<>(o.articles()) + " " + o.credits());
            }
            for (Derivation d : s.derivations()) {
                shape.add("derivation " + d);
            }
        }
        return shape;
    }

    @Test
    void inAnyOrderOfArrival() {
        Path manifest = EXAMPLES.resolve("manifest.csv");
        List<String> order = new ArrayList<>(
                FILES.stream().map(f -> EXAMPLES.resolve(f).toString()).toList());
        Set<String> first = shape(dossier(order, manifest, 1));
        Random random = new Random(7);
        for (int i = 0; i < 24; i++) {
            Collections.shuffle(order, random);
            assertThat(shape(dossier(order, manifest, 1))).as("order %s", order).isEqualTo(first);
        }
    }

    @Test
    void withAnyNumberOfThreadsByteForByte() {
        List<String> folder = List.of(EXAMPLES.toString());
        Path manifest = EXAMPLES.resolve("manifest.csv");
        String one = JsonTree.print(DossierJson.of(dossier(folder, manifest, 1)));
        String eight = JsonTree.print(DossierJson.of(dossier(folder, manifest, 8)));
        assertThat(eight).isEqualTo(one);
    }

    @Test
    void theSeedsInAllOrders() {
        Path seeds = Seeds.folder();
        List<List<String>> orders = new ArrayList<>();
        permute(new ArrayList<>(Seeds.FILES), 0, orders);
        assertThat(orders).hasSize(120);
        Set<String> first = null;
        for (List<String> order : orders) {
            List<String> paths =
                    order.stream().map(f -> seeds.resolve(f).toString()).toList();
            Set<String> shape = shape(dossier(paths, seeds.resolve("manifest.csv"), 1));
            first = first == null ? shape : first;
            assertThat(shape).as("order %s", order).isEqualTo(first);
        }
    }

    private static void permute(List<String> items, int from, List<List<String>> orders) {
        if (from == items.size()) {
            orders.add(List.copyOf(items));
        }
        for (int i = from; i < items.size(); i++) {
            Collections.swap(items, from, i);
            permute(items, from + 1, orders);
            Collections.swap(items, from, i);
        }
    }
}
