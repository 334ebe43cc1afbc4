package io.stemma.web.view;

/**
 * Where a list goes on.
 *
 * @param from the number of the first item shown, from 1; 0 where there is none
 * @param to the number of the last
 * @param total how many there are
 * @param what they are, in the plural
 * @param previous the address of the leaf before, or null
 * @param next the address of the next leaf, or null
 */
public record LeavesView(int from, int to, int total, String what, String previous, String next) {}
