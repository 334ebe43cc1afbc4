package io.stemma.intake;

import java.io.IOException;

/** The way to what lies behind an http or https address. */
@FunctionalInterface
public interface Web {
    /** No way: every address is refused. */
    Web CLOSED = address -> {
        throw new UnreadableException("addresses are not fetched here");
    };

    /**
     * The bytes behind an address, with what came with them.
     *
     * @throws UnreadableException if the address or what is behind it is refused, with the reason
     * @throws IOException if it cannot be fetched
     */
    Source fetch(String address) throws IOException;

    /** Whether a text is an http or https address. */
    static boolean address(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }
}
