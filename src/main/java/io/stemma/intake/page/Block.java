package io.stemma.intake.page;

/** A stretch of a page's text that stands on its own: a paragraph, a heading, an entry of a list, a cell. */
final class Block {
    private static final String ENDS = ".!?…:;。！？";
    private static final String CLOSERS = "\"”“’'‘»«)]›‹」』 ";
    private static final int LONG = 80;
    private static final int SHORT = 25;

    final Zone zone;
    final String text;

    /** The chars of it that are links. */
    final int links;

    /** What it is, or null for body. */
    String kind;

    Block(Zone zone, String text, int links) {
        this.zone = zone;
        this.text = text;
        this.links = Math.min(links, text.length());
    }

    /** Whether it ends as a sentence does. */
    boolean stops() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The share of its chars that are links. */
    double linked() {
        return text.isEmpty() ? 0 : (double) links / text.length();
    }

    /** Whether it is running text. */
    boolean prose() {
        return linked() < 0.5 && (text.length() >= LONG || text.length() >= SHORT && stops());
    }

    boolean heading() {
        String name = zone.name();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }
}
