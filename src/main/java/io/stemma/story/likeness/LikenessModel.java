package io.stemma.story.likeness;

import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Weighs the traits of two articles into one number. Each trait is brought to mean 0 and deviation 1 as among the examples
 * that the model was fitted to; traits and products of two traits are then added up, each by its weight. Immutable.
 */
public final class LikenessModel {
    private static final double SPREAD = 1e-9;
    /** Deviations beyond which a trait says no more: products would run away. */
    private static final double FAR = 3;

    private final List<Trait> traits;
    private final double[] means;
    private final double[] deviations;
    private final double base;
    private final double[] weights;

    private LikenessModel(List<Trait> traits, double[] means, double[] deviations, double base, double[] weights) {
        this.traits = traits;
        this.means = means;
        this.deviations = deviations;
        this.base = base;
        this.weights = weights;
    }

    /**
     * Two articles whose likeness is known.
     *
     * @param one the one
     * @param other the other
     * @param likeness how alike people found them, 0 for nothing in common to 1 for the same
     */
    public record Example(Gist one, Gist other, double likeness) {}

    /**
     * Fits a model to examples by ridge regression (A. Hoerl, R. Kennard, "Ridge regression", 1970); products of traits
     * are held back more than traits alone.
     *
     * @param examples at least two
     * @param byVectors whether traits told by vectors are used
     */
    public static LikenessModel fit(List<Example> examples, boolean byVectors) {
        List<Trait> traits = Arrays.stream(Trait.values())
                .filter(t -> byVectors || !t.byVectors())
                .toList();
        double[][] numbers = new double[examples.size()][];
        for (int e = 0; e < numbers.length; e++) {
            numbers[e] = numbers(traits, examples.get(e).one(), examples.get(e).other());
        }
        double[] means = new double[traits.size()];
        double[] deviations = new double[traits.size()];
        for (int t = 0; t < means.length; t++) {
            for (double[] row : numbers) {
                means[t] += row[t] / numbers.length;
            }
            double square = 0;
            for (double[] row : numbers) {
                square += (row[t] - means[t]) * (row[t] - means[t]) / numbers.length;
            }
            deviations[t] = Math.sqrt(square) + SPREAD;
        }
        double[][] terms = new double[numbers.length][];
        double[] likeness = new double[numbers.length];
        for (int e = 0; e < numbers.length; e++) {
            terms[e] = terms(numbers[e], means, deviations);
            likeness[e] = examples.get(e).likeness();
        }
        Ridge ridge = Ridge.fit(terms, likeness, traits.size());
        return new LikenessModel(traits, means, deviations, ridge.base(), ridge.weights());
    }

    /** The model in the rows of a table that {@link #table} wrote. */
    static LikenessModel of(List<Row> rows) {
        List<Trait> traits = new ArrayList<>();
        List<Row> products = new ArrayList<>();
        List<Row> alone = new ArrayList<>();
        double base = 0;
        for (Row row : rows) {
            if (row.cell(0).equals("base")) {
                base = Double.parseDouble(row.cell(4));
            } else if (row.cell(1).isEmpty()) {
                traits.add(Trait.valueOf(row.cell(0)));
                alone.add(row);
            } else {
                products.add(row);
            }
        }
        double[] means = new double[traits.size()];
        double[] deviations = new double[traits.size()];
        double[] weights = new double[traits.size() + products.size()];
        for (int t = 0; t < means.length; t++) {
            means[t] = Double.parseDouble(alone.get(t).cell(2));
            deviations[t] = Double.parseDouble(alone.get(t).cell(3));
            weights[t] = Double.parseDouble(alone.get(t).cell(4));
        }
        for (int p = 0; p < products.size(); p++) {
            weights[traits.size() + p] = Double.parseDouble(products.get(p).cell(4));
        }
        return new LikenessModel(traits, means, deviations, base, weights);
    }

    /** The model as a table: trait, second trait of a product, mean, deviation, weight. */
    public String table() {
        StringBuilder table = new StringBuilder();
        row(table, "base", "", "", "", base);
        for (int t = 0; t < means.length; t++) {
            row(table, traits.get(t).name(), "", digits(means[t]), digits(deviations[t]), weights[t]);
        }
        int at = means.length;
        for (int i = 0; i < means.length; i++) {
            for (int j = i; j < means.length; j++) {
                row(table, traits.get(i).name(), traits.get(j).name(), "", "", weights[at++]);
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String one, String other, String mean, String spread, double weight) {
        table.append(String.join("\t", one, other, mean, spread, digits(weight)))
                .append('\n');
    }

    private static String digits(double number) {
        return String.format(Locale.ROOT, "%.5f", number);
    }

    /** How alike two articles are, 0 to 1. */
    public double likeness(Gist one, Gist other) {
        double[] terms = terms(numbers(traits, one, other), means, deviations);
        double sum = base;
        for (int i = 0; i < terms.length; i++) {
            sum += weights[i] * terms[i];
        }
        return Math.max(0, Math.min(1, sum));
    }

    private static double[] numbers(List<Trait> traits, Gist one, Gist other) {
        return traits.stream().mapToDouble(t -> t.of(one, other)).toArray();
    }

    private static double[] terms(double[] numbers, double[] means, double[] deviations) {
        int n = numbers.length;
        double[] terms = new double[n + n * (n + 1) / 2];
        for (int t = 0; t < n; t++) {
            double term = (numbers[t] - means[t]) / deviations[t];
            terms[t] = Math.max(-FAR, Math.min(FAR, term));
        }
        int at = n;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                terms[at++] = terms[i] * terms[j];
            }
        }
        return terms;
    }
}
