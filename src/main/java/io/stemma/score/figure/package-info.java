/** Figures measured against sentences of Stemma's own: amounts, what they count, as of when, who gives them, across languages. */
package io.stemma.score.figure;
