/**
 * Measuring Stemma against gold sets: each set is a {@link io.stemma.score.GoldMeasure} in a package of its own and prints
 * a {@link io.stemma.score.Scorecard}, from which SCORES.md is written. No text of a gold set is kept here.
 */
package io.stemma.score;
