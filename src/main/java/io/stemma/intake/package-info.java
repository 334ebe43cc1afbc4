/**
 * Taking articles in from text, folders, streams, JSON and JSON lines: decoding, front matter, manifests, dates, furniture.
 * {@link io.stemma.intake.Intake} is the way in; a format is one {@link io.stemma.intake.ArticleReader}.
 */
package io.stemma.intake;
