package io.stemma.intake.web;

import io.stemma.intake.UnreadableException;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/** Which addresses may be fetched. */
final class Host {
    private Host() {}

    /**
     * The address as a URI.
     *
     * @throws UnreadableException if it is no http address, or one of a private network where these are refused
     */
    static URI allowed(String address, boolean privateNetworks) throws IOException {
        URI uri;
        try {
            uri = new URI(address.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new UnreadableException("no address: " + e.getReason());
        }
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new UnreadableException("leads to no http or https address: " + address);
        }
        if (!privateNetworks) {
            try {
                for (InetAddress ip : InetAddress.getAllByName(uri.getHost())) {
                    if (closed(ip)) {
                        throw new UnreadableException("leads into a private network: " + uri.getHost());
                    }
                }
            } catch (UnknownHostException e) {
                throw new UnreadableException("no such host: " + uri.getHost());
            }
        }
        return uri;
    }

    /** Addresses that are not of the public network, by the registries of special-purpose addresses (RFC 6890). */
    static boolean closed(InetAddress ip) {
        byte[] b = ip.getAddress();
        if (ip.isLoopbackAddress()
                || ip.isAnyLocalAddress()
                || ip.isLinkLocalAddress()
                || ip.isSiteLocalAddress()
                || ip.isMulticastAddress()) {
            return true;
        }
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        if (ip instanceof Inet6Address) {
            boolean unique = (first & 0xFE) == 0xFC;
            boolean embedded = first == 0 || first == 0x20 && second == 0x02 || first == 0 && second == 0x64;
            return unique || embedded;
        }
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && b[2] == 0
                || first == 198 && (second == 18 || second == 19);
    }
}
