/** Measuring whether the ledger judges claims as an editor would, on small stories written for it. */
package io.stemma.score.standing;
