/** Figures in one article: amounts with their units and what they count. */
package io.stemma.reading.figure;
