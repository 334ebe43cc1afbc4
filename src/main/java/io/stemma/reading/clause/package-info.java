/**
 * Clauses of a sentence: the verb group of each, who does what to whom with which prepositions, and whether it is told as
 * fact, plan, threat, request, denial or condition. Shallow reading by word tables of the pack, without a model.
 */
package io.stemma.reading.clause;
