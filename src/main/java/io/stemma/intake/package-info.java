/** Taking articles in from text, folders, streams and JSON lines: decoding, front matter, manifests, dates, furniture. */
package io.stemma.intake;
