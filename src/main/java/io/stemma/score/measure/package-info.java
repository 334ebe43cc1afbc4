/** Measuring the measures (duties, bans, deadlines, curfews, …) that Stemma finds in single sentences written for it. */
package io.stemma.score.measure;
