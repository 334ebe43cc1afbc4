package io.stemma.reading.name;

/** Remembers which titles end where in a line, for as long as the line is read. */
final class TitleMemo {
    private final Titles.Hit[] hits;
    private final boolean[] known;

    TitleMemo(int words) {
        hits = new Titles.Hit[words + 1];
        known = new boolean[words + 1];
    }

    boolean known(int to) {
        return known[to];
    }

    Titles.Hit at(int to) {
        return hits[to];
    }

    void put(int to, Titles.Hit hit) {
        known[to] = true;
        hits[to] = hit;
    }
}
