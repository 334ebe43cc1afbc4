package io.stemma.dossier;

import java.util.List;

/**
 * Which part of a long list is wanted.
 *
 * @param offset how many entries are passed over, at least 0
 * @param limit how many are given at most, at least 1
 */
public record Portion(int offset, int limit) {
    /** @throws IllegalArgumentException if offset or limit are too small */
    public Portion {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("no portion of a list: " + limit + " from " + offset);
        }
    }

    <T> List<T> of(List<T> list) {
        int from = Math.min(offset, list.size());
        return list.subList(from, (int) Math.min((long) from + limit, list.size()));
    }
}
