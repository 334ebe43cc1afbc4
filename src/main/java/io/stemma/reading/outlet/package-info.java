/** News outlets and platforms by the names that texts give them. */
package io.stemma.reading.outlet;
