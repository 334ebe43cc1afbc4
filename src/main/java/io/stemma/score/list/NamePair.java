package io.stemma.score.list;

import io.stemma.list.PartyKind;

/**
 * Two names that are, or are not, one party's.
 *
 * @param sought the name that is looked up
 * @param listed the name on a list
 * @param kind what they are names of
 * @param same whether they are one party's
 * @param about in what they differ
 */
record NamePair(String sought, String listed, PartyKind kind, boolean same, String about) {}
