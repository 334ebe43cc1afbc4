/** Measuring against gold sets and expected facts; writes the lines of SCORES.md. */
package io.stemma.score;
