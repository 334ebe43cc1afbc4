package io.stemma.intake.web;

import java.time.Duration;

/**
 * How addresses are fetched.
 *
 * @param agent the name that is told to servers
 * @param pause the least time between two requests to a host
 * @param timeout the most time for one answer, redirects left out
 * @param bytes the most bytes of one answer, decompressed
 * @param redirects the most redirects of one address
 * @param privateNetworks whether addresses of private networks and of this machine are fetched
 * @param robots whether robots.txt is asked and obeyed
 */
public record FetchRules(
        String agent,
        Duration pause,
        Duration timeout,
        long bytes,
        int redirects,
        boolean privateNetworks,
        boolean robots) {
    /** One request a second and host, 30 seconds and 20 MB an answer, 5 redirects, nothing private. */
    public static FetchRules standard() {
        return new FetchRules(
                "Stemma/0.1 (news reader; reads robots.txt)",
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                20_000_000,
                5,
                false,
                true);
    }

    /** The same, where private networks may be fetched from too. */
    public FetchRules allowingPrivateNetworks() {
        return new FetchRules(agent, pause, timeout, bytes, redirects, true, robots);
    }

    /** The same with another pause. */
    public FetchRules pausing(Duration pause) {
        return new FetchRules(agent, pause, timeout, bytes, redirects, privateNetworks, robots);
    }

    /** The same with other limits. */
    public FetchRules limitedTo(Duration timeout, long bytes) {
        return new FetchRules(agent, pause, timeout, bytes, redirects, privateNetworks, robots);
    }
}
