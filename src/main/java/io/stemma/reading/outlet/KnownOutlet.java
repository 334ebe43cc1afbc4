package io.stemma.reading.outlet;

/**
 * An outlet of the world table.
 *
 * @param id its id ({@code associated-press})
 * @param name its usual name
 * @param kind {@code agency}, {@code newspaper}, {@code magazine}, {@code broadcaster}, {@code site} or {@code platform}
 */
public record KnownOutlet(String id, String name, String kind) {
    /** Whether it is a news agency. */
    public boolean agency() {
        return kind.equals("agency");
    }

    /** Whether anybody may publish on it, so that it is no source itself. */
    public boolean platform() {
        return kind.equals("platform");
    }
}
