/** Feeds: RSS, Atom, JSON Feed, and OPML lists of them. */
package io.stemma.intake.feed;
