/** Dossiers: ledgers made readable, on a terminal, as Markdown, as one self-contained page, and as JSON. */
package io.stemma.dossier;
