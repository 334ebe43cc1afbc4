package io.stemma.web;

import io.stemma.TakingOrder;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * How the desk is set up.
 *
 * @param host the name or address it is bound to
 * @param port its port, 0 for any that is free
 * @param token what must be shown to be let in, or null where everybody on this machine may
 * @param order how articles are taken in
 * @param files the most files of one upload
 * @param fileBytes the most bytes of one file
 * @param uploadBytes the most bytes of one upload
 */
public record DeskOptions(
        String host, int port, String token, TakingOrder order, int files, long fileBytes, long uploadBytes) {
    private static final int SHORTEST_TOKEN = 16;

    /**
     * @throws IllegalArgumentException if the host is unknown, others can reach it and no token is set, or the token is
     *     shorter than 16 chars
     */
    public DeskOptions {
        if (token == null && !loopback(host)) {
            throw new IllegalArgumentException("a token is needed where others can reach the desk");
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a token needs at least " + SHORTEST_TOKEN + " chars");
        }
    }

    /** Bound to this machine alone, without a token; uploads of 50 files, 20 MB each, 60 MB together. */
    public static DeskOptions local(int port, TakingOrder order) {
        return new DeskOptions("127.0.0.1", port, null, order, 50, 20_000_000, 60_000_000);
    }

    /**
     * Whether only this machine reaches the host.
     *
     * @throws IllegalArgumentException if there is no such host
     */
    public static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("there is no host " + host + " on this machine", e);
        }
    }
}
