/**
 * What was received: articles, their passages and outlets, as immutable records.
 *
 * <p>Everything else in Stemma is derived from an {@link io.stemma.article.Article} and leads back to a
 * {@link io.stemma.article.Passage} of one.
 */
package io.stemma.article;
