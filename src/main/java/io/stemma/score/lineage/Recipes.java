package io.stemma.score.lineage;

import static io.stemma.lineage.DerivationKind.COPY;
import static io.stemma.lineage.DerivationKind.REWRITE;
import static io.stemma.lineage.DerivationKind.SUMMARY;
import static io.stemma.lineage.DerivationKind.TRANSLATION;
import static io.stemma.lineage.DerivationKind.VERSION;

import io.stemma.lineage.DerivationKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes labelled pairs from documents that are rendered many times, always the same ones for the same documents:
 *
 * <ul>
 *   <li>translation: the original and each rendering;
 *   <li>rewrite: two people's renderings;
 *   <li>copy: two machines' renderings, and one text reprinted inside a longer article;
 *   <li>version: one text with a fifth of its sentences added, cut or moved, or with a figure or a name changed; of these
 *       also ones that are translated on the way;
 *   <li>summary: a fifth of the sentences (two at least), in another rendering;
 *   <li>none: the most similar other document, any other document, and two texts that share their document but not one
 *       sentence.
 * </ul>
 *
 * <p>Outlets and days of publication are told for about half of the pairs.
 */
final class Recipes {
    private static final long SEED = 20210715;
    private static final int SHARE = 5;
    private static final int LEAST_LINES = 8;
    private static final int COPIES = 12;
    private static final List<String> OUTLETS = List.of("Harbour Courier", "Tidewater Gazette");

    private final List<GoldDocument> documents;
    private final List<LabelledPair> pairs = new ArrayList<>();
    private int made;

    private Recipes(List<GoldDocument> documents) {
        this.documents = documents;
    }

    /** All pairs of these documents. */
    static List<LabelledPair> of(List<GoldDocument> documents) {
        Recipes recipes = new Recipes(documents);
        for (GoldDocument d : documents) {
            Random random = new Random(SEED ^ d.id().hashCode());
            recipes.translations(d);
            recipes.rewrites(d);
            recipes.copies(d, random);
            recipes.versions(d, random);
            recipes.summaries(d, random);
            recipes.strangers(d, random);
        }
        return List.copyOf(recipes.pairs);
    }

    /** Whether a document belongs to the half that may be looked at. */
    static boolean learning(String document) {
        int hash = 0;
        for (int i = 0; i < document.length(); i++) {
            hash = hash * 131 + document.charAt(i);
        }
        return (hash >>> 8 & 1) == 0;
    }

    private void add(
            String recipe,
            Rendering from,
            Rendering to,
            Set<DerivationKind> kinds,
            boolean sameOutlet,
            int newer,
            String was,
            String became) {
        int turn = made++ % 4;
        boolean outlets = turn < 2;
        boolean days = turn == 0 || turn == 3;
        String later = turn == 0 ? "2020-09-16" : "2020-09-15T16:40:00Z";
        String earlier = turn == 0 ? "2020-09-15" : "2020-09-15T09:10:00Z";
        pairs.add(new LabelledPair(
                recipe,
                new Side(from, outlets ? OUTLETS.get(0) : null, days ? newer == 2 ? earlier : later : null),
                new Side(
                        to,
                        outlets ? OUTLETS.get(sameOutlet ? 0 : 1) : null,
                        days ? newer == 2 ? later : earlier : null),
                kinds,
                newer,
                was,
                became));
    }

    private void add(String recipe, Rendering from, Rendering to, DerivationKind... kinds) {
        add(recipe, from, to, Set.of(kinds), false, 0, null, null);
    }

    private void translations(GoldDocument d) {
        d.people().forEach(r -> add("translation by a person", r, d.english(), TRANSLATION));
        d.machines().forEach(r -> add("translation by a machine", r, d.english(), TRANSLATION));
    }

    private void rewrites(GoldDocument d) {
        for (int i = 0; i < d.people().size(); i++) {
            for (int j = 0; j < i; j++) {
                add("two people's renderings", d.people().get(i), d.people().get(j), REWRITE);
            }
        }
    }

    private void copies(GoldDocument d, Random random) {
        Set<String> seen = new HashSet<>();
        while (seen.size() < COPIES) {
            int i = random.nextInt(d.machines().size());
            int j = random.nextInt(d.machines().size());
            if (i > j && seen.add(i + " " + j)) {
                add(
                        "two machines' renderings",
                        d.machines().get(i),
                        d.machines().get(j),
                        COPY);
            }
        }
        for (boolean english : new boolean[] {true, false}) {
            Rendering r = english ? d.english() : pick(d.people(), random);
            for (int n = 0; n < 2; n++) {
                GoldDocument host = other(d, random);
                List<String> around = (english ? host.english() : host.people().get(0)).lines();
                List<String> lines = new ArrayList<>(around.subList(0, around.size() / 2));
                lines.addAll(r.lines().subList(1, r.lines().size()));
                if (n == 1) {
                    lines.addAll(around.subList(around.size() / 2, around.size()));
                }
                add("reprint in a longer article", r.with(lines), r, COPY);
            }
        }
    }

    private void versions(GoldDocument d, Random random) {
        List<Rendering> bases =
                List.of(d.english(), pick(d.people(), random), pick(d.machines(), random), pick(d.machines(), random));
        for (Rendering r : bases) {
            Rendering fewer = r.with(without(r.lines(), random));
            version("version with more", r, fewer);
            version("version with less", r.with(without(r.lines(), random)), r);
            Rendering moved = r.with(moved(fewer.lines(), random));
            version("version with more, moved", r, moved);
            changed(r, figure(r.lines(), random), "figure");
            changed(r, name(r.lines(), random), "name");
        }
        for (Rendering r : List.of(pick(d.people(), random), pick(d.machines(), random))) {
            Set<Integer> left = left(r.lines(), random);
            add(
                    "translation of an earlier version",
                    r.with(without(r.lines(), left)),
                    d.english(),
                    Set.of(TRANSLATION, VERSION),
                    false,
                    2,
                    null,
                    null);
        }
    }

    private void version(String recipe, Rendering newer, Rendering older) {
        add(recipe, newer, older, Set.of(VERSION), true, 1, null, null);
    }

    private void changed(Rendering r, String[] change, String what) {
        if (change == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (String line : r.lines()) {
            lines.add(line.replaceAll(change[0] + "(?=s?\\b)", change[1]));
        }
        add("version with a changed " + what, r.with(lines), r, Set.of(VERSION), true, 1, change[2], change[1]);
    }

    /** A number of two digits or more that stands alone, and another instead; null where the text has none. */
    private static String[] figure(List<String> lines, Random random) {
        List<String> found = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            var m = java.util.regex.Pattern.compile(
                            "(?<![\\d.,:/$£€A-Za-z-])[1-9]\\d(?![\\d.,:/%-]*\\d)(?=\\s+\\p{L}{3})")
                    .matcher(line);
            while (m.find()) {
                found.add(m.group());
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        String was = found.get(random.nextInt(found.size()));
        String became = String.valueOf(Integer.parseInt(was) + 3 + random.nextInt(5));
        return new String[] {"(?<![\\d.,:/-])\\b" + was, became, was};
    }

    private static final List<String> SURNAMES = List.of("Wexcombe", "Brattlund", "Oakhurst", "Pellegrin", "Tansworth");

    /** A surname after a given name inside a sentence, and another instead; null where the text has none. */
    private static String[] name(List<String> lines, Random random) {
        Map<String, Integer> found = new HashMap<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            var m = java.util.regex.Pattern.compile(
                            "(?:said|told|sagte|erklärte|Präsident|President|Mr|Mrs|Dr)\\.? (?:[A-Z][a-z]+ )([A-Z][a-z]{3,})\\b")
                    .matcher(line);
            while (m.find()) {
                found.merge(m.group(1), 1, Integer::sum);
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>(new TreeSet<>(found.keySet()));
        String was = names.get(random.nextInt(names.size()));
        return new String[] {"\\b" + was, SURNAMES.get(random.nextInt(SURNAMES.size())), was};
    }

    private void summaries(GoldDocument d, Random random) {
        if (d.lines() < LEAST_LINES) {
            return;
        }
        List<Rendering> longer = List.of(d.english(), d.people().get(0), pick(d.machines(), random));
        for (Rendering whole : longer) {
            for (int n = 0; n < 4; n++) {
                Rendering other = n == 0 ? d.english() : pick(n < 3 ? d.people() : d.machines(), random);
                if (!other.by().equals(whole.by())) {
                    List<Integer> body = new ArrayList<>();
                    for (int i = 1; i < d.lines(); i++) {
                        body.add(i);
                    }
                    Collections.shuffle(body, random);
                    Set<Integer> kept = new TreeSet<>(body.subList(0, Math.max(2, d.lines() / SHARE)));
                    kept.add(0);
                    add("summary", other.with(only(other.lines(), kept)), whole, SUMMARY);
                }
            }
        }
    }

    private void strangers(GoldDocument d, Random random) {
        GoldDocument near = nearest(d);
        for (int n = 0; n < 6; n++) {
            Rendering one = n % 2 == 0 ? d.english() : pick(d.people(), random);
            GoldDocument other = n < 3 ? near : other(d, random);
            add("none, another document", one, n % 3 == 0 ? other.english() : pick(other.people(), random));
        }
        for (int n = 0; n < 6; n++) {
            Rendering one = n % 2 == 0 ? d.english() : pick(d.people(), random);
            Rendering other = n % 3 == 0 ? d.english() : pick(d.machines(), random);
            Set<Integer> half = new TreeSet<>();
            Set<Integer> rest = new TreeSet<>();
            for (int i = 0; i < d.lines(); i++) {
                (n < 3 == (i % 2 == 0) ? half : rest).add(i);
            }
            if (half.size() > 2 && rest.size() > 2) {
                add("none, the same matter", one.with(only(one.lines(), half)), other.with(only(other.lines(), rest)));
            }
        }
    }

    private GoldDocument other(GoldDocument d, Random random) {
        while (true) {
            GoldDocument other = documents.get(random.nextInt(documents.size()));
            if (other != d && learning(other.id()) == learning(d.id())) {
                return other;
            }
        }
    }

    /** The other document of the same half with most words in common. */
    private GoldDocument nearest(GoldDocument d) {
        GoldDocument nearest = null;
        double most = -1;
        Set<String> words = words(d);
        for (GoldDocument other : documents) {
            if (other != d && learning(other.id()) == learning(d.id())) {
                Set<String> shared = words(other);
                double all = Math.sqrt((double) shared.size() * words.size());
                shared.retainAll(words);
                if (shared.size() / all > most) {
                    most = shared.size() / all;
                    nearest = other;
                }
            }
        }
        return nearest;
    }

    private static Set<String> words(GoldDocument d) {
        Set<String> words = new HashSet<>();
        for (String line : d.english().lines()) {
            for (String word : line.toLowerCase(Locale.ROOT).split("\\W+")) {
                if (word.length() > 4) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static Rendering pick(List<Rendering> renderings, Random random) {
        return renderings.get(random.nextInt(renderings.size()));
    }

    /** A fifth of the lines, two at least, the headline and the first sentence never. */
    private static Set<Integer> left(List<String> lines, Random random) {
        Set<Integer> left = new TreeSet<>();
        int n = Math.min(lines.size() - 3, Math.max(2, lines.size() / SHARE));
        while (left.size() < n) {
            left.add(2 + random.nextInt(lines.size() - 2));
        }
        return left;
    }

    private static List<String> without(List<String> lines, Random random) {
        return without(lines, left(lines, random));
    }

    private static List<String> without(List<String> lines, Set<Integer> left) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!left.contains(i)) {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    private static List<String> only(List<String> lines, Set<Integer> kept) {
        return kept.stream().map(lines::get).toList();
    }

    /** The same with two of its lines moved to other places. */
    private static List<String> moved(List<String> lines, Random random) {
        List<String> moved = new ArrayList<>(lines);
        for (int n = 0; n < 2; n++) {
            String line = moved.remove(1 + random.nextInt(moved.size() - 1));
            moved.add(1 + random.nextInt(moved.size()), line);
        }
        return moved;
    }
}
