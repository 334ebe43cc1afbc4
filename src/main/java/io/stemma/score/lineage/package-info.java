/**
 * Measuring lineage: pairs of texts made from renderings of one document by a fixed recipe, and pairs of outlets' own
 * reports of one happening, of which none may be called kin.
 */
package io.stemma.score.lineage;
