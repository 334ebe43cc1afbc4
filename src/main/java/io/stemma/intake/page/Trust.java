package io.stemma.intake.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the marks of a page are to be believed. Makers give names such as {@code ad-layout} or {@code with-sidebar} to
 * what holds the whole page, so a mark that would take most running text away is dropped.
 */
final class Trust {
    /** Kinds that hold much running text and yet never the body. */
    private static final Set<String> SURE = Set.of("comment", "consent", "footer");

    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");
    private static final int ENOUGH = 250;
    private static final int MOST_DROPPED = 20;
    private static final double SHARE = 0.3;

    private final Layout layout;

    Trust(Layout layout) {
        this.layout = layout;
    }

    /** Counts the text of every zone, and drops the marks that are not to be believed. */
    void settle() {
        for (Block block : layout.blocks) {
            for (Zone z = block.zone; z != null; z = z.above) {
                z.length += block.text.length();
                z.links += block.links;
                z.all += block.prose() ? block.text.length() - block.links : 0;
            }
        }
        for (Zone z : layout.zones) {
            if (WHOLE.contains(z.name()) && !(z.name().equals("article") && SURE.contains(String.valueOf(z.kind)))) {
                z.kind = null;
            }
        }
        long sure = prose(SURE);
        long total = layout.zones.isEmpty() ? 0 : layout.zones.get(0).all - sure;
        double enough = Math.min(total, Math.max(ENOUGH, total * SHARE));
        long prose = prose(null);
        for (int dropped = 0; prose < enough && dropped < MOST_DROPPED; dropped++) {
            boolean little = prose < ENOUGH;
            Optional<Zone> largest = layout.zones.stream()
                    .filter(z -> z.kind != null && !SURE.contains(z.kind) && z.all > 0)
                    .filter(z -> little || !z.kind.equals("hidden"))
                    .max(Comparator.comparingLong(z -> z.all));
            if (largest.isEmpty()) {
                break;
            }
            largest.get().kind = null;
            prose = prose(null);
        }
        for (Block block : layout.blocks) {
            if (block.zone.effective() == null) {
                for (Zone z = block.zone; z != null; z = z.above) {
                    z.open += block.text.length();
                    if (block.prose()) {
                        z.prose += block.text.length() - block.links;
                        z.paragraphs++;
                    }
                }
            }
        }
    }

    /** The running text in zones of these kinds; of no kind where null. */
    private long prose(Set<String> kinds) {
        long prose = 0;
        List<Block> blocks = layout.blocks;
        for (Block block : blocks) {
            if (block.prose()) {
                String kind = block.zone.effective();
                boolean counts = kinds == null ? kind == null : kind != null && kinds.contains(kind);
                prose += counts ? block.text.length() - block.links : 0;
            }
        }
        return prose;
    }
}
