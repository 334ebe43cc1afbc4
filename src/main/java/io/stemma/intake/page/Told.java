package io.stemma.intake.page;

import java.util.List;
import java.util.Locale;

/**
 * The body as a page tells it in JSON-LD. It is often without its paragraphs, cut short or stale, so it is not taken for
 * the text itself; but where it knows most of the body that was found, what stands before or after the part that it knows
 * is none.
 */
final class Told {
    private static final int ENOUGH = 300;
    private static final int OPENING = 40;
    private static final double MOST = 0.7;

    private final String told;

    Told(String text) {
        this.told = text.length() < ENOUGH ? "" : letters(text.replaceAll("<[^>]*>", " "));
    }

    /** Takes what is none out of the body. Returns whether there was any such. */
    boolean trims(List<Block> blocks) {
        if (told.isEmpty()) {
            return false;
        }
        int all = 0;
        int known = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind == null) {
                all += block.text.length();
                if (knows(block)) {
                    known += block.text.length();
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
        }
        if (known < all * MOST || known < ENOUGH) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind == null && (i < first || i > last)) {
                blocks.get(i).kind = "outside";
                any = true;
            }
        }
        return any;
    }

    private boolean knows(Block block) {
        String opening = letters(block.text);
        return !opening.isEmpty() && told.contains(opening.substring(0, Math.min(OPENING, opening.length())));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
