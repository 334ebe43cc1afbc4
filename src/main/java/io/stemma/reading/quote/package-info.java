/** Quotes in one article, direct and indirect: what was said, by whom, and through which medium. */
package io.stemma.reading.quote;
