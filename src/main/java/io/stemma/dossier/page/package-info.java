/**
 * Pages: what is shown to a person, as a small tree of blocks that knows nothing of terminals, Markdown or HTML, and one
 * renderer for each of these.
 */
package io.stemma.dossier.page;
