/** The archive: one SQLite file with all articles, readings, derivations and stories; safe against a kill at any moment. */
package io.stemma.archive;
