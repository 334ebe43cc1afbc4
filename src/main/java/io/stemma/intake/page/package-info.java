/**
 * The article in a web page: its parts are told by the page's own structure, by what its makers call them, and by how much
 * running text they hold; its metadata come from JSON-LD, OpenGraph, microdata and {@code time} elements.
 * {@link io.stemma.intake.page.PageReader} is the way in.
 */
package io.stemma.intake.page;
