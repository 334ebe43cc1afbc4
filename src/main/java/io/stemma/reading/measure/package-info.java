/** Measures in one article: sanctions, suspensions, waivers, tariffs, deadlines: what is said to hold on whom. */
package io.stemma.reading.measure;
