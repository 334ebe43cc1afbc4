package io.stemma.story.likeness;

/**
 * Ridge regression (A. Hoerl, R. Kennard, "Ridge regression: biased estimation for nonorthogonal problems", 1970).
 *
 * @param base what is added whatever the terms
 * @param weights one for each term
 */
record Ridge(double base, double[] weights) {
    /** The penalty on a weight: what holds back the fit to chance. */
    private static final double PENALTY = 100;
    /** Keeps the fit possible where a product is the same for all examples. */
    private static final double LEAST = 1e-6;
    /** How many times as much products of terms are held back. */
    private static final double PRODUCTS = 3;

    /**
     * Fits weights to examples.
     *
     * @param terms the terms of each example
     * @param values what each should come to
     * @param alone how many of the first terms are no products
     */
    static Ridge fit(double[][] terms, double[] values, int alone) {
        int n = terms[0].length;
        double[] means = new double[n];
        double mean = 0;
        for (int e = 0; e < terms.length; e++) {
            mean += values[e] / terms.length;
            for (int i = 0; i < n; i++) {
                means[i] += terms[e][i] / terms.length;
            }
        }
        double[][] matrix = new double[n][n + 1];
        for (int e = 0; e < terms.length; e++) {
            for (int i = 0; i < n; i++) {
                double x = terms[e][i] - means[i];
                for (int j = 0; j < n; j++) {
                    matrix[i][j] += x * (terms[e][j] - means[j]);
                }
                matrix[i][n] += x * (values[e] - mean);
            }
        }
        for (int i = 0; i < n; i++) {
            double variance = matrix[i][i] / terms.length;
            matrix[i][i] += i < alone ? PENALTY : PENALTY * PRODUCTS * (variance + LEAST);
        }
        double[] weights = solve(matrix);
        double base = mean;
        for (int i = 0; i < n; i++) {
            base -= weights[i] * means[i];
        }
        return new Ridge(base, weights);
    }

    /** Gauss-Jordan elimination of a positive definite system whose right side is the last column. */
    private static double[] solve(double[][] m) {
        int n = m.length;
        for (int p = 0; p < n; p++) {
            for (int i = 0; i < n; i++) {
                if (i != p && m[i][p] != 0) {
                    double factor = m[i][p] / m[p][p];
                    for (int j = p; j <= n; j++) {
                        m[i][j] -= factor * m[p][j];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = m[i][n] / m[i][i];
        }
        return solution;
    }
}
