/**
 * Measures names: the spans and kinds of names in sentences that others have tagged, and whether two writings of a name are
 * told to be the same.
 */
package io.stemma.score.name;
