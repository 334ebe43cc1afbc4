/** Measures how much of German text the bilingual lexicon knows. */
package io.stemma.score.lexicon;
