/** Measures the stories that Stemma makes of a pool of articles against stories that people made. */
package io.stemma.score.story;
