/**
 * Measuring the events that Stemma finds in single sentences: type, source and target against what annotators marked,
 * and how many events it tells beyond them.
 */
package io.stemma.score.event;
