/** What agencies send: ninjs and NewsML-G2 (IPTC), with version and relations. */
package io.stemma.intake.wire;
