package io.stemma;

import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Web;

/**
 * How articles are taken in.
 *
 * @param manifest what is known of files beyond their text
 * @param threads how many articles are read at once, at least 1
 * @param limits what is too much or too little
 * @param web the way to addresses, {@link Web#CLOSED} for none
 * @param keepOriginals whether the bytes of each article are kept in the archive
 */
public record TakingOrder(Manifest manifest, int threads, Limits limits, Web web, boolean keepOriginals) {
    /** One thread, usual limits, no web, no originals. */
    public static TakingOrder plain() {
        return new TakingOrder(Manifest.none(), 1, Limits.standard(), Web.CLOSED, false);
    }
}
