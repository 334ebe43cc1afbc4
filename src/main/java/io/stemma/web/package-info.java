/**
 * The desk: pages in a browser and an HTTP API over one archive, with what is needed to keep both safe. A thin door: it
 * parses what is asked, takes the answer from a {@link io.stemma.Snapshot}, and hands it to a template or as JSON.
 */
package io.stemma.web;
