package io.stemma.score.lineage;

/**
 * One text of a labelled pair.
 *
 * @param text what it says
 * @param outlet who published it, or null where that is not told
 * @param published ISO day or instant, or null where that is not told
 */
record Side(Rendering text, String outlet, String published) {}
