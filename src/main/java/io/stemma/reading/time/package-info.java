/** Times in one article: days, parts of days, weeks, months, years, durations; resolved where the text allows it. */
package io.stemma.reading.time;
