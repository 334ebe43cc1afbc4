/** Numbers in words and digits, as the finders of times and figures both need them. */
package io.stemma.reading.number;
