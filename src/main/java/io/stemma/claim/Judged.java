package io.stemma.claim;

import java.util.List;

/**
 * A claim with what the origins make of it.
 *
 * @param id the claim's lasting id
 * @param origins how many independent origins carry it
 * @param note why it stands so, or null
 * @param against ids of the claims on the other side
 */
record Judged(String id, Gathering gathering, Standing standing, int origins, String note, List<String> against) {}
