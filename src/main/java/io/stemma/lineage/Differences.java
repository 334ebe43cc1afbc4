package io.stemma.lineage;

import io.stemma.article.Passage;
import io.stemma.article.Span;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.figure.FigureMention;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What aligned sentences say differently: a figure of one kind, a person or organisation, a day, or whether it is so. Each
 * is told only where one thing stands on either side that the other lacks, so that it is clear what became of what.
 */
final class Differences {
    /** Sentences less alike than this may tell different things. */
    private static final double ALIKE = 0.5;
    /** For a negation the sentences must be nearly the same. */
    private static final double NEARLY_SAME = 0.75;

    /** Which of two articles came first. */
    enum Order {
        LEFT_FIRST,
        RIGHT_FIRST,
        UNKNOWN
    }

    /** How a day is written: digits and hyphens. */
    private static final String DAY = "0000-00-00";

    private Differences() {}

    /** One side of an aligned pair: its sentences in one article. */
    private record Side(Witness witness, Set<Integer> sentences) {
        ReadArticle article() {
            return witness.article();
        }

        boolean has(int sentence) {
            return sentences.contains(sentence);
        }

        int first() {
            return sentences.iterator().next();
        }

        String at(Span span) {
            return article().article().at(span);
        }
    }

    /**
     * The differences of an alignment, in order of the left article.
     *
     * @param order which of the two came first; the arrow leads from it to the other
     */
    static List<Change> of(Alignment alignment, Order order) {
        List<Change> changes = new ArrayList<>();
        for (AlignedPair pair : alignment.pairs()) {
            if (pair.score() < ALIKE) {
                continue;
            }
            Side left = new Side(alignment.left(), new TreeSet<>(Set.of(pair.from())));
            Side right = new Side(alignment.right(), new TreeSet<>(Set.of(pair.to())));
            for (AlignedPair p : alignment.pairs()) {
                if (p.from() == pair.from()) {
                    right.sentences().add(p.to());
                } else if (p.to() == pair.to()) {
                    left.sentences().add(p.from());
                }
            }
            List<String[]> found = new ArrayList<>();
            addSubstitution(left, right, found);
            addFigure(left, right, found);
            addName(left, right, found);
            addDay(left, right, found);
            addNegation(left, right, pair.score(), found);
            for (String[] f : found) {
                String what = f[0] + ": "
                        + switch (order) {
                            case LEFT_FIRST -> f[1] + " → " + f[2];
                            case RIGHT_FIRST -> f[2] + " → " + f[1];
                            case UNKNOWN -> f[1] + " ↔ " + f[2];
                        };
                Passage from = left.article().sentence(pair.from());
                Passage to = right.article().sentence(pair.to());
                if (changes.stream().noneMatch(c -> c.what().equals(what))) {
                    changes.add(new Change(from, to, what));
                }
            }
        }
        return changes;
    }

    /** Whether sentences that are otherwise the same word for word give another figure or name. */
    static boolean corrected(Alignment alignment) {
        for (AlignedPair pair : alignment.pairs()) {
            List<String[]> found = new ArrayList<>();
            addSubstitution(
                    new Side(alignment.left(), Set.of(pair.from())),
                    new Side(alignment.right(), Set.of(pair.to())),
                    found);
            if (!found.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A figure or a name in the place of another, where all else is the same word for word. */
    private static void addSubstitution(Side left, Side right, List<String[]> found) {
        if (left.sentences().size() > 1
                || right.sentences().size() > 1
                || !left.article()
                        .reading()
                        .language()
                        .equals(right.article().reading().language())) {
            return;
        }
        for (Substitution s : Substitution.between(left.witness(), left.first(), right.witness(), right.first())) {
            if (number(left, s.left()) && number(right, s.right()) && !sameValue(left, s.left(), right, s.right())) {
                found.add(new String[] {"figure", figure(left, s.left()), figure(right, s.right())});
            } else if (named(left, s.left()) && named(right, s.right())) {
                found.add(new String[] {"name", name(left, s.left()), name(right, s.right())});
            }
        }
    }

    /** Whether a number stands there, in digits, or in words that are read as a figure. */
    private static boolean number(Side side, Span span) {
        String words = side.at(span);
        return Character.isDigit(words.charAt(0)) && Character.isDigit(words.charAt(words.length() - 1))
                || figures(side).stream().anyMatch(f -> f.span().contains(span));
    }

    /** Whether both are read as the same value, one in words and one in digits. */
    private static boolean sameValue(Side left, Span a, Side right, Span b) {
        return figures(left).stream()
                .filter(x -> x.span().contains(a))
                .anyMatch(x -> figures(right).stream().anyMatch(y -> y.span().contains(b) && x.value() == y.value()));
    }

    /** The figure that stands there with its unit, or the number alone. */
    private static String figure(Side side, Span span) {
        return figures(side).stream()
                .map(FigureMention::span)
                .filter(s -> s.contains(span))
                .findFirst()
                .map(side::at)
                .orElse(side.at(span));
    }

    private static boolean named(Side side, Span span) {
        return Character.isUpperCase(side.at(span).charAt(0))
                && mention(side, span).isPresent();
    }

    private static String name(Side side, Span span) {
        return side.at(mention(side, span).orElse(span));
    }

    private static Optional<Span> mention(Side side, Span span) {
        return side.article().reading().names().mentions().stream()
                .filter(m -> side.has(m.sentence()) && m.span().overlaps(span) && m.form() == NameForm.NAME)
                .map(m -> m.span())
                .findFirst();
    }

    private static void addFigure(Side left, Side right, List<String[]> found) {
        List<FigureMention> a = figures(left);
        List<FigureMention> b = a.isEmpty() ? List.of() : figures(right);
        if (b.isEmpty()) {
            return;
        }
        List<FigureMention> onlyA = new ArrayList<>(a);
        onlyA.removeIf(x -> b.stream().anyMatch(y -> x.value() == y.value() && Objects.equals(x.unit(), y.unit())));
        List<FigureMention> onlyB = new ArrayList<>(b);
        onlyB.removeIf(x -> a.stream().anyMatch(y -> x.value() == y.value() && Objects.equals(x.unit(), y.unit())));
        for (FigureMention x : onlyA) {
            List<FigureMention> rivals =
                    onlyB.stream().filter(y -> sameMatter(x, y)).toList();
            if (rivals.size() == 1
                    && onlyA.stream().filter(z -> sameMatter(z, rivals.get(0))).count() == 1) {
                found.add(new String[] {
                    "figure", left.at(x.span()), right.at(rivals.get(0).span())
                });
            }
        }
    }

    private static List<FigureMention> figures(Side side) {
        List<FigureMention> figures = new ArrayList<>();
        for (FigureMention f : side.article().reading().figures()) {
            if (side.has(f.sentence())) {
                figures.add(f);
            }
        }
        return figures;
    }

    private static boolean sameMatter(FigureMention x, FigureMention y) {
        if (!Objects.equals(x.unit(), y.unit())) {
            return false;
        }
        if (x.terms().isEmpty() || y.terms().isEmpty()) {
            return x.terms().isEmpty() && y.terms().isEmpty() && x.unit() != null;
        }
        Set<String> words = words(x.terms());
        words.retainAll(words(y.terms()));
        return !words.isEmpty();
    }

    private static Set<String> words(List<String> terms) {
        Set<String> words = new HashSet<>();
        terms.forEach(t -> words.addAll(List.of(t.split("\\|"))));
        return words;
    }

    private static void addName(Side left, Side right, List<String[]> found) {
        if (sameNames(left, right)) {
            return;
        }
        for (NameKind kind : List.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE)) {
            Map<Long, LocalActor> a = actors(left, kind);
            Map<Long, LocalActor> b = actors(right, kind);
            Map<Long, LocalActor> onlyA = new LinkedHashMap<>(a);
            onlyA.keySet().removeAll(b.keySet());
            Map<Long, LocalActor> onlyB = new LinkedHashMap<>(b);
            onlyB.keySet().removeAll(a.keySet());
            // a name that stands elsewhere in the other article is not changed but moved
            onlyA.keySet().removeIf(right.witness().cast().all()::contains);
            onlyB.keySet().removeIf(left.witness().cast().all()::contains);
            if (onlyA.size() == 1 && onlyB.size() == 1) {
                LocalActor x = onlyA.values().iterator().next();
                LocalActor y = onlyB.values().iterator().next();
                found.add(new String[] {"name", x.name(), y.name()});
            }
        }
    }

    /** Whether both name the same ones in the same order, as nearly all do that say the same. */
    private static boolean sameNames(Side left, Side right) {
        if (left.sentences().size() > 1 || right.sentences().size() > 1) {
            return false;
        }
        Cast x = left.witness().cast();
        Cast y = right.witness().cast();
        List<NameMention> a = x.in(left.first());
        List<NameMention> b = y.in(right.first());
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            boolean same = x.key(a.get(i)) == y.key(b.get(i))
                    && x.actor(a.get(i)).kind() == y.actor(b.get(i)).kind()
                    && (a.get(i).form() == NameForm.ADJECTIVE) == (b.get(i).form() == NameForm.ADJECTIVE);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static Map<Long, LocalActor> actors(Side side, NameKind kind) {
        Map<Long, LocalActor> actors = new LinkedHashMap<>();
        Cast cast = side.witness().cast();
        for (int s : side.sentences()) {
            for (var mention : cast.in(s)) {
                LocalActor actor = cast.actor(mention);
                if (actor.kind() == kind && mention.form() != NameForm.ADJECTIVE) {
                    actors.put(cast.key(mention), actor);
                }
            }
        }
        return actors;
    }

    private static void addDay(Side left, Side right, List<String[]> found) {
        List<TimeMention> a = days(left);
        List<TimeMention> b = a.isEmpty() ? List.of() : days(right);
        if (b.isEmpty()) {
            return;
        }
        List<TimeMention> onlyA = new ArrayList<>(a);
        onlyA.removeIf(x -> b.stream().anyMatch(y -> sameDay(left, x, right, y)));
        List<TimeMention> onlyB = new ArrayList<>(b);
        onlyB.removeIf(y -> a.stream().anyMatch(x -> sameDay(left, x, right, y)));
        if (onlyA.size() == 1 && onlyB.size() == 1) {
            TimeMention x = onlyA.get(0);
            TimeMention y = onlyB.get(0);
            if ((x.value() == null) == (y.value() == null)) {
                found.add(new String[] {"day", left.at(x.span()), right.at(y.span())});
            }
        }
    }

    /** The days that a side names: those that are resolved, and single words that can't be. */
    private static List<TimeMention> days(Side side) {
        List<TimeMention> days = new ArrayList<>();
        for (TimeMention t : side.article().reading().times()) {
            if (side.has(t.sentence()) && (t.value() == null ? openDay(side, t) : resolvedDay(t.value()))) {
                days.add(t);
            }
        }
        return days;
    }

    private static boolean openDay(Side side, TimeMention t) {
        return t.type() == TimeMention.Type.DATE
                && side.witness().within(t.span()).size() == 1;
    }

    /** Whether a value begins with a day. */
    private static boolean resolvedDay(String value) {
        for (int i = 0; i < DAY.length(); i++) {
            boolean digit = i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9';
            if (DAY.charAt(i) == '-' ? i >= value.length() || value.charAt(i) != '-' : !digit) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameDay(Side left, TimeMention x, Side right, TimeMention y) {
        if (x.value() != null && y.value() != null && x.value().regionMatches(0, y.value(), 0, 10)) {
            return true;
        }
        for (Mark m : left.witness().within(x.span())) {
            for (Mark n : right.witness().within(y.span())) {
                for (long key : m.keys()) {
                    if (Arrays.stream(n.keys()).anyMatch(k -> k == key)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void addNegation(Side left, Side right, double score, List<String[]> found) {
        if (score < NEARLY_SAME
                || !left.witness().language().equals(right.witness().language())) {
            return;
        }
        boolean a = negated(left);
        boolean b = negated(right);
        if (a != b) {
            found.add(new String[] {"negation", a ? "negated" : "affirmed", b ? "negated" : "affirmed"});
        }
    }

    private static boolean negated(Side side) {
        return side.sentences().stream().anyMatch(side.witness().wording()::negated);
    }
}
