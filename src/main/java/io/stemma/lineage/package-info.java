/**
 * Lineage: which articles are copies, versions, translations, rewrites or summaries of one another, proved by aligned
 * passages; and the origins that remain when these are folded.
 */
package io.stemma.lineage;
