package io.stemma.cli;

/** The formats that a dossier can be printed in. */
enum Format {
    text,
    json,
    markdown,
    html
}
