/**
 * Sentence vectors: what a stretch of English says as a point in space, made by a small trained model that is loaded when
 * first asked for. Vectors grade a likeness; they are never the only evidence of anything.
 */
package io.stemma.language.vector;
