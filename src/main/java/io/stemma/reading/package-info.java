/**
 * What is found in one article on its own: sentences, names, times, figures, quotes, events, measures, credits.
 *
 * <p>A reading is a pure function of the article and its language pack. Each finder has its package, with its records.
 */
package io.stemma.reading;
