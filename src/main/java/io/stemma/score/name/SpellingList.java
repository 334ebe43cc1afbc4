package io.stemma.score.name;

import io.stemma.actor.NameLikeness;
import io.stemma.score.ScoreTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Names in several languages' spellings, and how well those of one name are told from those of others. */
final class SpellingList {
    private static final String FILE = "spellings.tsv";
    private static final long SEED = 2;

    /** A name: whether a person's, and its spelling in each language. */
    record Named(boolean person, List<String> spellings) {}

    private final List<String> languages;
    private final List<Named> names;

    /**
     * @param languages what the spellings are called, in their order
     * @param names as many spellings each
     */
    SpellingList(List<String> languages, List<Named> names) {
        this.languages = List.copyOf(languages);
        this.names = List.copyOf(names);
    }

    /** The list that comes with Stemma: English, German, Russian, Ukrainian. */
    static SpellingList ours() {
        List<Named> names = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(SpellingList.class.getResourceAsStream(FILE), FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(c -> names.add(new Named(c[0].equals("p"), List.of(c[1], c[2], c[3], c[4]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SpellingList(List.of("English", "German", "Russian", "Ukrainian"), names);
    }

    /** The areas for each pair of languages. */
    ScoreTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int a = 0; a < languages.size(); a++) {
            for (int b = a + 1; b < languages.size(); b++) {
                rows.add(row(a, b));
            }
        }
        return new ScoreTable(
                List.of("our list", "names", "area by chance", "area one letter changed", "area likest other"), rows);
    }

    private List<String> row(int a, int b) {
        Separation chance = new Separation();
        Separation changed = new Separation();
        Separation likest = new Separation();
        Random random = new Random(SEED);
        NearNames nears = new NearNames(List.of());
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            String left = name.spellings().get(a);
            double same = like(name.person(), left, name.spellings().get(b));
            chance.same(same);
            changed.same(same);
            likest.same(same);
            changed.other(like(
                    name.person(), left, nears.changedLetter(name.spellings().get(b))));
            double most = 0;
            int other = (i + 1 + random.nextInt(names.size() - 1)) % names.size();
            for (int j = 0; j < names.size(); j++) {
                if (j != i && names.get(j).person() == name.person()) {
                    most = Math.max(
                            most,
                            like(name.person(), left, names.get(j).spellings().get(b)));
                }
            }
            likest.other(most);
            chance.other(like(name.person(), left, names.get(other).spellings().get(b)));
        }
        return List.of(
                languages.get(a) + ", " + languages.get(b),
                String.valueOf(names.size()),
                NamesMeasure.figure(chance.area()),
                NamesMeasure.figure(changed.area()),
                NamesMeasure.figure(likest.area()));
    }

    private static double like(boolean person, String a, String b) {
        return person ? NameLikeness.ofPersons(a, b) : NameLikeness.ofOrganisations(a, b);
    }
}
