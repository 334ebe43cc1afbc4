/**
 * What a person has put right by hand: records with time and reason, never changed and never lost, and those of them that
 * hold at a moment.
 */
package io.stemma.correction;
