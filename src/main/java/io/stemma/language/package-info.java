/**
 * Languages: packs of plain data found by folder, and the machinery that reads text by them: identification, sentences,
 * tokens, lemmas, compounds, and the bilingual lexicon to English, the pivot.
 */
package io.stemma.language;
