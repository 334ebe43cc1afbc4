package io.stemma.dossier.page;

import java.util.Locale;

/** Draws an SVG picture, element by element. Coordinates are in CSS pixels. */
public final class Svg {
    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;
    private final String label;
    private boolean linked;

    /**
     * An empty picture.
     *
     * @param label what it shows, for those who can't see it
     */
    public Svg(int width, int height, String label) {
        this.width = width;
        this.height = height;
        this.label = label;
    }

    /** A box with rounded corners. */
    public Svg box(double x, double y, double w, double h, String style) {
        body.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"4\"/>%n",
                style,
                x,
                y,
                w,
                h));
        return this;
    }

    /** A line down from one point and then across to another. */
    public Svg elbow(double x1, double y1, double x2, double y2) {
        body.append(
                String.format(Locale.ROOT, "<path class=\"edge\" d=\"M%.1f %.1f V%.1f H%.1f\"/>%n", x1, y1, y2, x2));
        return this;
    }

    /** A straight line. */
    public Svg line(double x1, double y1, double x2, double y2, double width) {
        body.append(String.format(
                Locale.ROOT,
                "<line class=\"edge\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke-width=\"%.1f\"/>%n",
                x1,
                y1,
                x2,
                y2,
                width));
        return this;
    }

    /** What is drawn until {@link #endLink} leads to an address. */
    public Svg link(String address) {
        body.append("<a href=\"").append(HtmlRenderer.escape(address)).append("\">");
        linked = true;
        return this;
    }

    /** Ends a link. */
    public Svg endLink() {
        body.append("</a>\n");
        return this;
    }

    /** A line of text centred on a point. */
    public Svg centred(double x, double y, String style, String text) {
        body.append(String.format(
                        Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">", style, x, y))
                .append(HtmlRenderer.escape(text))
                .append("</text>\n");
        return this;
    }

    /** A round dot. */
    public Svg dot(double x, double y, double r) {
        body.append(
                String.format(Locale.ROOT, "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>%n", x, y, r));
        return this;
    }

    /** A line of text; style is blank or {@code soft}. */
    public Svg text(double x, double y, String style, String text) {
        body.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">", style, x, y))
                .append(HtmlRenderer.escape(text))
                .append("</text>\n");
        return this;
    }

    /** The finished element. */
    public String element() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"" + (linked ? "group" : "img") + "\" width=\"" + width
                + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" aria-label=\"" + HtmlRenderer.escape(label) + "\">\n"
                + body + "</svg>";
    }
}
