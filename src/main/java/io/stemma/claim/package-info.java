/** Claims: what the origins of a story say to be so, what they make of it, and the measures that hold over time. */
package io.stemma.claim;
