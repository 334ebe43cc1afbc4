/** Measures who is who: whether the persons of a pool of articles are put together as a reader would. */
package io.stemma.score.actor;
