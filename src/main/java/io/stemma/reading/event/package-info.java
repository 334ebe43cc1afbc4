/** Events in one article, typed by the PLOVER ontology: who did what to whom, when, where, and whether it happened. */
package io.stemma.reading.event;
