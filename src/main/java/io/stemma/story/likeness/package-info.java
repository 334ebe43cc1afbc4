/**
 * How alike two articles are in what they report: the gist of each, what two gists share, and the calibrated number that
 * follows. It depends on the two articles alone, is the same whichever is named first, and works across languages.
 */
package io.stemma.story.likeness;
