/** Actors: resolving the names of many articles to persons, organisations, countries and places, across spellings. */
package io.stemma.actor;
