package io.stemma.intake.page;

import org.jsoup.nodes.Element;

/** An element of a page that stands on its own (a box, a paragraph), with what is known of the text in it. */
final class Zone {
    final Zone above;
    final Element element;

    /** What its makers call it, or null. */
    String kind;

    /** Whether its makers say that the body is in it. */
    final boolean body;

    /** The chars of running text in it outside marked parts. */
    long prose;

    /** The chars of running text in it, whatever its parts are called. */
    long all;

    /** The chars of all text in it outside marked parts. */
    long open;

    /** The stretches of running text in it outside marked parts. */
    int paragraphs;

    /** The pictures in it. */
    int pictures;

    /** The chars of all text in it, and those of links. */
    long length;

    long links;

    /** How likely the body is right in it. */
    double score;

    Zone(Zone above, Element element, String kind, boolean body) {
        this.above = above;
        this.element = element;
        this.kind = kind;
        this.body = body;
    }

    String name() {
        return element.normalName();
    }

    /** What it is, by its own name or by that of the nearest zone around it; null where nothing says so. */
    String effective() {
        for (Zone z = this; z != null; z = z.above) {
            if (z.kind != null) {
                return z.kind;
            }
        }
        return null;
    }

    /** Whether it is the other or lies in it. */
    boolean within(Zone other) {
        for (Zone z = this; z != null; z = z.above) {
            if (z == other) {
                return true;
            }
        }
        return false;
    }

    /** The nearest zone of one of these names that it is or lies in, or null. */
    Zone nearest(String name) {
        for (Zone z = this; z != null; z = z.above) {
            if (z.name().equals(name)) {
                return z;
            }
        }
        return null;
    }
}
