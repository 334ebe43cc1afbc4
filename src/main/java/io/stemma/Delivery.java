package io.stemma;

import io.stemma.article.Receipt;
import io.stemma.intake.Facts;
import io.stemma.intake.Manifest;
import io.stemma.intake.Source;

/**
 * A text or file that somebody hands over to be taken in. What is told of it counts more than what it says of itself.
 *
 * @param name how it is called; of a path only the last part
 * @param bytes its bytes
 * @param outlet who published it, or null
 * @param url where, or null
 * @param title its headline, or null
 * @param published when, in any writing, or null
 * @param language a code or a name, or null
 */
public record Delivery(
        String name, byte[] bytes, String outlet, String url, String title, String published, String language) {
    private static final int LONGEST_NAME = 120;

    public Delivery {
        String own = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        own = own.replaceAll("\\p{Cntrl}", "").strip();
        name = own.isEmpty() ? "text" : own.substring(Math.max(0, own.length() - LONGEST_NAME));
    }

    /** A file of which nothing is known but its name. */
    public static Delivery of(String name, byte[] bytes) {
        return new Delivery(name, bytes, null, null, null, null, null);
    }

    Source source() {
        return Source.of(name, bytes, Receipt.NONE, null);
    }

    /** The order with what is known of this. */
    TakingOrder in(TakingOrder order) {
        Manifest known = Manifest.of(name, new Facts(outlet, url, title, null, published, language));
        return new TakingOrder(known, order.threads(), order.limits(), order.web(), order.keepOriginals());
    }
}
