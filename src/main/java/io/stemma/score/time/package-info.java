/** Times measured against texts that people have marked: extents and TIMEX3 values. */
package io.stemma.score.time;
