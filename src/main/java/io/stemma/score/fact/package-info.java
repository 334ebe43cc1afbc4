/**
 * Counting what a dossier finds of the facts that a folder of articles is expected to give ({@code expected.yaml}), kind by
 * kind, and what it claims beyond them.
 */
package io.stemma.score.fact;
