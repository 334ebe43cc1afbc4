/** Measures what is taken out of web pages against the bodies that people marked. */
package io.stemma.score.extraction;
