/**
 * The façade: {@link io.stemma.Stemma} strings the steps together and keeps the archive. A program that embeds Stemma
 * calls this package, and the records of the others.
 */
package io.stemma;
