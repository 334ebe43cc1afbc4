package io.stemma.intake.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells each block of a page: body, or what else it is. */
final class Sorting {
    private static final int REPEATED = 60;
    private static final int LONGEST_CAPTION = 300;
    private static final double MUCH = 0.3;
    private static final int LONG_ENTRY = 100;
    private static final int SHORT_END = 25;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_BOX = 500;
    private static final int MOST_BOXES = 3;
    private static final Set<String> BOXES = Set.of("div", "section", "article", "aside", "ul");
    private static final Set<String> CONTROLS = Set.of("form", "button", "dialog", "fieldset");

    private final List<Block> blocks;
    private final List<Zone> holders;
    private final Block headline;
    private final Map<Zone, String> boxes = new HashMap<>();

    /**
     * @param holders the zones that hold the body
     * @param headline the block that is the headline, or null
     */
    Sorting(Layout layout, List<Zone> holders, Block headline, Phrases phrases) {
        this.blocks = layout.blocks;
        this.holders = holders;
        this.headline = headline;
        boxes(layout, phrases);
    }

    /** Finds the boxes within the body that ask for something or lead elsewhere, whatever their makers call them. */
    private void boxes(Layout layout, Phrases phrases) {
        List<Zone> leading = new ArrayList<>();
        for (Block block : blocks) {
            if (block.zone.effective() == null && block.heading() && block.linked() > 0.9 && leads(block)) {
                box(block.zone, 2).ifPresent(leading::add);
            }
        }
        if (leading.size() <= MOST_BOXES) {
            leading.forEach(z -> boxes.put(z, "teaser"));
        }
        for (Block block : blocks) {
            if (block.zone.effective() == null
                    && block.text.length() <= LONGEST_NAME
                    && phrases.count(Phrases.ELSEWHERE, block.text) > 0) {
                box(block.zone, 2).ifPresent(z -> boxes.putIfAbsent(z, "teaser"));
            }
        }
        for (Zone zone : layout.zones) {
            if (CONTROLS.contains(zone.name())) {
                box(zone, 4).ifPresent(z -> boxes.putIfAbsent(z, "box"));
            }
        }
    }

    /** Whether a heading is a link to another page. */
    private static boolean leads(Block block) {
        Element a = block.zone.element.closest("a[href]");
        a = a != null ? a : block.zone.element.selectFirst("a[href]");
        return a != null && !a.attr("href").startsWith("#");
    }

    /**
     * The widest box around a part that is small beside the body it stands in.
     *
     * @param times how much longer the body must be
     */
    private Optional<Zone> box(Zone part, int times) {
        Zone holder = holder(part);
        Zone box = null;
        for (Zone z = part; holder != null && z != null && z != holder; z = z.above) {
            boolean small = z.length <= LONGEST_BOX && z.length * times < holder.length;
            box = small && BOXES.contains(z.name()) ? z : box;
        }
        return Optional.ofNullable(box);
    }

    private Zone holder(Zone zone) {
        Zone holder = null;
        for (Zone h : holders) {
            holder = zone.within(h) ? h : holder;
        }
        return holder;
    }

    void sort() {
        for (Block block : blocks) {
            block.kind = kind(block);
        }
        head();
        repeats();
        headings();
        end();
    }

    private String kind(Block block) {
        Zone holder = holder(block.zone);
        String kind = block.zone.effective();
        if (holder == null) {
            return kind != null ? kind : block.linked() > 0.5 ? "link" : "outside";
        }
        if (kind != null) {
            return kind.equals("share") && block.zone.nearest("blockquote") != null ? null : kind;
        }
        for (Zone z = block.zone; z != null && z != holder; z = z.above) {
            if (boxes.containsKey(z)) {
                return boxes.get(z);
            }
        }
        if (pictured(block, holder)) {
            return "caption";
        }
        if (block.linked() <= 0.6) {
            return null;
        }
        Zone item = block.zone.nearest("li");
        if (item != null && item.within(holder) && item != holder) {
            return block.text.length() >= LONG_ENTRY && block.stops() ? null : "link";
        }
        return "link";
    }

    /** Whether the block stands alone with a picture in a box that is no paragraph. */
    private static boolean pictured(Block block, Zone holder) {
        if (block.heading() || block.text.length() > LONGEST_CAPTION) {
            return false;
        }
        for (Zone z = block.zone; z != null && z != holder && z.length <= LONGEST_CAPTION; z = z.above) {
            if (z.pictures == 1 && z.name().equals("div")) {
                return true;
            }
        }
        return false;
    }

    /** What stands above the headline in the zone of the body, and the headline itself, wherever it is said again. */
    private void head() {
        int at = headline == null ? -1 : blocks.indexOf(headline);
        boolean prose = false;
        for (int i = 0; i < at; i++) {
            Block block = blocks.get(i);
            prose |= block.kind == null && block.prose() && !block.heading();
        }
        for (int i = 0; i <= at && !prose; i++) {
            Block block = blocks.get(i);
            block.kind = block.kind == null ? "outside" : block.kind;
        }
        for (Block block : blocks) {
            boolean again = block.heading() && headline != null && block.text.equals(headline.text);
            block.kind = block == headline || again ? "headline" : block.kind;
        }
    }

    /** Some pages hold their text twice, for wide and for narrow screens. */
    private void repeats() {
        Set<String> seen = new HashSet<>();
        Set<Block> again = new HashSet<>();
        int all = 0;
        int repeated = 0;
        for (Block block : blocks) {
            if (block.kind == null && block.text.length() >= REPEATED) {
                all += block.text.length();
                if (!seen.add(block.text)) {
                    again.add(block);
                    repeated += block.text.length();
                }
            }
        }
        if (repeated > all * MUCH) {
            again.forEach(b -> b.kind = "repeat");
        }
    }

    /** A heading below which there is nothing of the body belongs to what was left out. */
    private void headings() {
        int level = 9;
        boolean any = false;
        boolean[] below = new boolean[10];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (!block.heading()) {
                if (block.kind == null) {
                    Arrays.fill(below, true);
                }
                continue;
            }
            level = block.zone.name().charAt(1) - '0';
            any = below[level];
            if ((block.kind == null || "link".equals(block.kind)) && holds(block)) {
                block.kind = any ? null : "heading";
            }
            Arrays.fill(below, level, below.length, false);
        }
    }

    private boolean holds(Block block) {
        return holders.stream().anyMatch(block.zone::within);
    }

    /** Short scraps after the last sentence. */
    private void end() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.kind != null) {
                continue;
            }
            boolean entry = Set.of("li", "td", "dd").contains(block.zone.name());
            if (entry || block.stops() || block.text.length() >= SHORT_END) {
                return;
            }
            block.kind = "outside";
        }
    }
}
