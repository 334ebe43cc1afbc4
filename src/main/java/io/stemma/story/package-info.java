/** Stories: origins about the same happening; lines of stories that follow each other; the timeline. */
package io.stemma.story;
