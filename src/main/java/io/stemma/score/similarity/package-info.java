/** Measures how well the likeness of two articles agrees with people's ratings, within a language and across two. */
package io.stemma.score.similarity;
