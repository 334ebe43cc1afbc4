package io.stemma.claim;

import io.stemma.reading.ReadArticle;
import io.stemma.reading.event.Mode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells how figures of the same thing differ, and as of when each was told. */
final class FigureContrast {
    private static final double FARTHEST = 5;
    private static final double ALIKE = 0.8;
    private static final double SAME_TALE = 0.4;
    private static final int LEAST_FRAME = 3;
    private static final double SAME_FRAME = 0.6;
    /** In one story, those who are told to have met with one of these did so in the same happening. */
    private static final Set<String> FATES = Set.of("dead", "injured", "missing");

    /** Units in which an article tells many things beside each other: shares and times. */
    private static final Set<String> SPANS = Set.of(
            "percent", "percentage point", "ordinal", "year", "month", "week", "day", "hour", "minute", "second");

    /** So many tellings of a figure are compared with so many of the other. */
    private static final int TELLINGS = 4;

    private final Map<String, ReadArticle> articles;

    FigureContrast(Map<String, ReadArticle> articles) {
        this.articles = articles;
    }

    /** Whether the two give different amounts of the same thing, told in like words, that can't both be right at one time. */
    boolean differ(Gathering a, Gathering b) {
        Draft x = a.first();
        Draft y = b.first();
        boolean comparable = a.kind() == ClaimKind.FIGURE
                && b.kind() == ClaimKind.FIGURE
                && Objects.equals(x.unit(), y.unit())
                && x.mode() == y.mode()
                && !x.value().equals(y.value())
                && x.upper() == null
                && y.upper() == null
                && !"ordinal".equals(x.unit())
                && !bound(x, y.value())
                && !bound(y, x.value());
        if (!comparable) {
            return false;
        }
        double ratio = Math.max(x.value(), y.value()) / Math.max(1e-9, Math.min(x.value(), y.value()));
        return ratio < FARTHEST
                && a.drafts().stream()
                        .limit(TELLINGS)
                        .anyMatch(one -> b.drafts().stream().limit(TELLINGS).anyMatch(other -> alike(one, other)));
    }

    /** Whether the one says that the other's amount of the same thing is not so. */
    boolean deny(Gathering a, Gathering b) {
        Draft x = a.first();
        Draft y = b.first();
        return x.value().equals(y.value())
                && Objects.equals(x.unit(), y.unit())
                && Objects.equals(x.upper(), y.upper())
                && (x.mode() == Mode.DENIED && y.mode() == Mode.HAPPENED
                        || x.mode() == Mode.HAPPENED && y.mode() == Mode.DENIED)
                && a.drafts().stream()
                        .limit(TELLINGS)
                        .anyMatch(one -> b.drafts().stream()
                                .limit(TELLINGS)
                                .anyMatch(other -> alike(one, other) || Terms.meet(one.matter(), other.matter())));
    }

    /** Whether two tellings are of the same thing in like words. */
    private boolean alike(Draft x, Draft y) {
        return sameThing(x, y) || sameFrame(x, y) || lone(x, y);
    }

    private static boolean sameThing(Draft x, Draft y) {
        return sameFate(x, y) ? !apart(x, y) : sameWords(x, y);
    }

    /** Whether both count those who met with the same, in whatever words. */
    private static boolean sameFate(Draft x, Draft y) {
        return !x.matter().isEmpty()
                && !y.matter().isEmpty()
                && FATES.contains(x.matter().get(0))
                && x.matter().get(0).equals(y.matter().get(0));
    }

    /** Whether both tell who met with it, and these are others: soldiers here, children there. */
    static boolean apart(Draft x, Draft y) {
        if (!sameFate(x, y)) {
            return false;
        }
        List<String> a = counted(x);
        List<String> b = counted(y);
        return !a.isEmpty() && !b.isEmpty() && !Terms.meet(a, b);
    }

    /** What is counted, without what befell it; empty where nothing else is told. */
    private static List<String> counted(Draft d) {
        boolean fate = !d.matter().isEmpty() && FATES.contains(d.matter().get(0));
        return fate ? d.matter().subList(1, d.matter().size()) : d.matter();
    }

    private static boolean sameWords(Draft x, Draft y) {
        return Terms.dice(counted(x), counted(y)) >= ALIKE && Terms.containment(x.frame(), y.frame()) >= SAME_TALE;
    }

    /** Whether what is counted is not told on both sides, but the sentences say the same around the figure. */
    private static boolean sameFrame(Draft x, Draft y) {
        return (x.matter().isEmpty() || y.matter().isEmpty())
                && Terms.shared(x.frame(), y.frame()) >= LEAST_FRAME
                && Terms.containment(x.frame(), y.frame()) >= SAME_FRAME;
    }

    /**
     * Whether each article measures only once in this unit, and of the same thing or with the same few words: "18 metres
     * long", "4,000 tonnes of oil".
     */
    private boolean lone(Draft x, Draft y) {
        boolean measured = x.unit() != null && alone(x) && alone(y);
        boolean sameMatter = Terms.containment(x.matter(), y.matter()) == 1;
        boolean sameWords = x.matter().isEmpty()
                && y.matter().isEmpty()
                && Terms.shared(x.frame(), y.frame()) > 1
                && Terms.containment(x.frame(), y.frame()) >= SAME_FRAME;
        return measured && !SPANS.contains(x.unit()) && (sameMatter || sameWords);
    }

    private boolean alone(Draft d) {
        return articles.get(d.article()).reading().figures().stream()
                        .filter(f -> Objects.equals(d.unit(), f.unit()))
                        .count()
                == 1;
    }

    /** Whether "more than 10" leaves room for another value. */
    private static boolean bound(Draft x, double other) {
        if (x.type() == null) {
            return false;
        }
        return switch (x.type()) {
            case "more than", "at least" -> other >= x.value();
            case "less than", "at most" -> other <= x.value();
            case "about" -> Math.abs(other - x.value()) <= 0.05 * x.value();
            default -> false;
        };
    }

    /**
     * The first figure told in another article that differs from one, in words with the times of both: "“12” as of
     * 2025-05-13 (a.txt), “14” as of 2025-05-14 (b.txt)"; null where there is none.
     */
    String note(Gathering one, Iterable<Gathering> all) {
        for (Gathering other : all) {
            if (other != one && differ(one, other) && Collections.disjoint(other.articles(), one.articles())) {
                return List.of(one, other).stream()
                        .map(this::words)
                        .sorted()
                        .map(w -> w.substring(w.indexOf('\t') + 1))
                        .reduce((x, y) -> x + ", " + y)
                        .orElseThrow();
            }
        }
        return null;
    }

    private String words(Gathering g) {
        Draft d = g.first();
        ReadArticle article = articles.get(d.article());
        String published = article.article().publishedDay();
        String day = d.when() != null && d.when().value() != null ? d.when().value() : published;
        return day + "\t“" + article.article().at(d.mention().span()) + "”" + (day == null ? "" : " as of " + day)
                + " (" + article.article().file() + ")";
    }
}
