/** The command line: a thin door to the façade and the dossier. */
package io.stemma.cli;
