/** Names in one article: persons, organisations, countries and places, with their titles, roles and references. */
package io.stemma.reading.name;
