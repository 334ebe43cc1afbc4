/**
 * Measures how official lists are loaded and looked up, and how well names are matched to them: made pairs of names, and the
 * lists' own aliases.
 */
package io.stemma.score.list;
