package io.stemma.claim;

import io.stemma.reading.time.DayRange;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides whether two drafts make the same claim. Equal parts are needed where both sides have them; a part that one side
 * lacks is no contradiction, but then the sentences must be aligned, or day, place or matter speak for it. A visit alone
 * and talks on it are two claims; see {@link Visits}.
 */
final class SameClaim {
    private static final double COMMON = 13;
    private static final String COUNTRY = "country-";
    private static final String GROUP = "group-";

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

    /** An office is given up once a day, whatever is told of it. */
    private static final String ONCE_A_DAY = "RETREAT";

    /** Whether events of this type are done by all sides together. */
    static boolean mutual(String type) {
        return MUTUAL.contains(type);
    }

    private final Alignments alignments;
    private final Map<Draft, Quoted> quoted = new IdentityHashMap<>();
    private final Map<List<String>, Integer> matters = new HashMap<>();
    private final Map<Long, Integer> shared = new HashMap<>();

    /**
     * What is asked of a quote again and again.
     *
     * @param numbers those it gives in digits
     * @param matter a number for its matter, the same for the same
     */
    private record Quoted(Set<String> numbers, int matter) {}

    SameClaim(Alignments alignments) {
        this.alignments = alignments;
    }

    boolean test(Draft a, Draft b) {
        if (a.kind() != b.kind()) {
            return false;
        }
        if (repeats(a, b)) {
            return true;
        }
        return switch (a.kind()) {
            case EVENT -> event(a, b);
            case MEASURE -> measure(a, b);
            case QUOTE -> quote(a, b);
            case FIGURE -> figure(a, b);
        };
    }

    /** Whether an article says the same in the same words twice. */
    private static boolean repeats(Draft a, Draft b) {
        return a.article().equals(b.article())
                && a.sentence() != b.sentence()
                && a.offset() == b.offset()
                && a.mention().span().length() == b.mention().span().length()
                && a.evidence().span().length() == b.evidence().span().length()
                && a.frame().equals(b.frame())
                && Objects.equals(a.type(), b.type())
                && a.mode() == b.mode()
                && a.source().equals(b.source())
                && a.target().equals(b.target())
                && Objects.equals(a.where(), b.where())
                && Objects.equals(a.value(), b.value())
                && Objects.equals(a.says(), b.says());
    }

    private boolean event(Draft a, Draft b) {
        if (!a.type().equals(b.type()) || a.mode() != b.mode() || contradict(a.when(), b.when())) {
            return false;
        }
        boolean tied = alignments.tied(a, b);
        if (a.where() != null && b.where() != null && !samePlace(a, b) && !tied && !oneMeeting(a, b)) {
            return false;
        }
        if (MUTUAL.contains(a.type())) {
            Set<String> x = withoutPlace(a);
            Set<String> y = withoutPlace(b);
            if (x.equals(y)) {
                return !x.isEmpty() && (x.size() > 1 && meeting(a, b, x) || tied || sameFrame(a, b));
            }
            int fewer = Math.min(x.size(), y.size());
            boolean rendered = tied && !(fewer == 1 && a.article().equals(b.article()));
            return sameSides(x, y) && (rendered || fewer > 1 && sameFrame(a, b) || fewer > 2);
        }
        if (!compatible(a.source(), b.source()) || !compatible(a.target(), b.target())) {
            return false;
        }
        boolean whole = a.source().equals(b.source())
                && a.target().equals(b.target())
                && !a.source().isEmpty()
                && !a.target().isEmpty();
        boolean sameTarget = !a.target().isEmpty() && a.target().equals(b.target());
        return tied
                || whole && (aboutSame(a, b) || sameDay(a.when(), b.when()))
                || alone(a, b) && sameDay(a.when(), b.when()) && (a.type().equals(ONCE_A_DAY) || aboutSame(a, b))
                || sameTarget
                        && (aboutSame(a, b)
                                || onePerson(a.target())
                                || Terms.containment(a.matter(), b.matter()) >= 0.5)
                || sameFrame(a, b) && Terms.containment(a.matter(), b.matter()) >= 0.5;
    }

    /** Whether the same persons meet on one day: a palace here and its city there are one place, but not two countries. */
    private static boolean oneMeeting(Draft a, Draft b) {
        Set<String> sides = withoutPlace(a);
        return MUTUAL.contains(a.type())
                && sides.equals(withoutPlace(b))
                && sides.size() > 1
                && sides.stream().allMatch(SameClaim::person)
                && sameDay(a.when(), b.when())
                && (a.land() == null || b.land() == null || a.land().equals(b.land()));
    }

    /**
     * Whether what these do together is one meeting: persons meet once in a story where nothing else is told; powers talk all
     * the time, so that talks of theirs with a day or a place are not those without.
     */
    private static boolean meeting(Draft a, Draft b, Set<String> sides) {
        return sides.stream().anyMatch(SameClaim::person)
                || framed(a) == framed(b)
                || Terms.shared(a.matter(), b.matter()) > 0;
    }

    /** Whether an event tells a day or a place. */
    private static boolean framed(Draft d) {
        return d.where() != null || d.when() != null && d.when().value() != null;
    }

    /** Whether the sides of two mutual events can be the same: all of one are among those of the other. */
    private static boolean sameSides(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && nested(a, b);
    }

    /** Whether an event with these sides can be one that others tell with those: two counterparts are two events. */
    static boolean mayJoin(Draft event, Set<String> sides) {
        return !MUTUAL.contains(event.type()) || nested(withoutPlace(event), sides);
    }

    static Set<String> withoutPlace(Draft d) {
        Set<String> actors = d.actors();
        if (actors.size() > 1 && d.where() != null) {
            actors.remove(d.where());
        }
        return actors;
    }

    /** What is done to or by one person, told twice of the same days, is done once. */
    private static boolean onePerson(Set<String> side) {
        return side.size() == 1 && person(side.iterator().next());
    }

    private static boolean person(String actorId) {
        return actorId.startsWith("person-");
    }

    /** Whether one person does something that concerns nobody else, in both. */
    private static boolean alone(Draft a, Draft b) {
        return a.target().isEmpty() && b.target().isEmpty() && a.source().equals(b.source()) && onePerson(a.source());
    }

    /** Whether the two tell nothing different of what it is about: one says little, or they share words. */
    private static boolean aboutSame(Draft a, Draft b) {
        return Math.min(a.matter().size(), b.matter().size()) < 2 || Terms.shared(a.matter(), b.matter()) > 0;
    }

    /** Whether day or place are known on both sides and agree, or the matter is much the same. */
    private static boolean sameFrame(Draft a, Draft b) {
        return sameDay(a.when(), b.when())
                || a.where() != null && b.where() != null && samePlace(a, b)
                || Terms.shared(a.matter(), b.matter()) >= 2 && Terms.containment(a.matter(), b.matter()) >= 0.6;
    }

    private boolean measure(Draft a, Draft b) {
        if (!a.type().equals(b.type()) || a.mode() != b.mode()) {
            return false;
        }
        boolean tied = alignments.tied(a, b);
        if (otherTerm(a, b)) {
            return false;
        }
        if (Drafting.joint(a.type()) && a.source().size() > 1 && a.source().equals(b.source())) {
            return true;
        }
        if (a.target().isEmpty() && b.target().isEmpty()) {
            return tied || sameExtent(a, b) && overlap(a.source(), b.source());
        }
        return compatible(a.target(), b.target())
                && (tied || overlap(a.target(), b.target()) && (sameExtent(a, b) || sameTerm(a, b)))
                && (compatible(a.source(), b.source()) || tied && !a.article().equals(b.article()));
    }

    /** Whether measures hold at other times, or for longer or less long. */
    static boolean otherTerm(Draft a, Draft b) {
        return contradict(a.when(), b.when())
                || a.lasts() != null && b.lasts() != null && !a.lasts().equals(b.lasts());
    }

    /** Whether the same takes it from the same day for as long: what it touches is then told in other words. */
    private static boolean sameTerm(Draft a, Draft b) {
        return !a.article().equals(b.article())
                && !a.source().isEmpty()
                && a.source().equals(b.source())
                && a.target().equals(b.target())
                && sameDay(a.when(), b.when())
                && a.lasts() != null
                && a.lasts().equals(b.lasts());
    }

    /** Whether both touch the target itself, or the same of it, in whatever words: "Peru", and "Peruvian banks". */
    private static boolean sameExtent(Draft a, Draft b) {
        if (a.onWhat() == null || b.onWhat() == null) {
            return a.onWhat() == b.onWhat();
        }
        return a.onWhat().equalsIgnoreCase(b.onWhat())
                || !a.article().equals(b.article()) && Terms.containment(a.matter(), b.matter()) >= 0.5;
    }

    private boolean quote(Draft a, Draft b) {
        boolean sameSource = a.source().equals(b.source());
        if (!a.source().isEmpty() && !b.source().isEmpty() && !sameSource) {
            return false;
        }
        boolean spoken = !a.source().isEmpty() && sameSource;
        boolean sameArticle = a.article().equals(b.article());
        if (!spoken && !sameArticle && !alignments.tied(a, b)) {
            return false;
        }
        Quoted x = quoted(a);
        Quoted y = quoted(b);
        if (otherNumbers(x.numbers(), y.numbers())) {
            return false;
        }
        if (sameArticle && a.mention().span().overlaps(b.mention().span())) {
            return true;
        }
        boolean ownWords = !"indirect".equals(a.type()) && !"indirect".equals(b.type());
        if (!sameArticle && spoken && ownWords && alignments.tied(a, b) && aboutAsLong(a, b)) {
            return true;
        }
        int shared = shared(a, x, b, y);
        double containment = Terms.containment(shared, a.matter(), b.matter());
        if (shared == 0 || sameArticle) {
            return shared >= 3 && containment >= 0.8;
        }
        if (alignments.tied(a, b)) {
            boolean onlyQuotes = a.type().equals(b.type()) || containment >= 0.4;
            return onlyQuotes && (containment >= 0.3 || shared >= 2);
        }
        boolean few = shared == a.matter().size() && shared == b.matter().size();
        return spoken
                && (shared >= 4 && containment >= 0.6
                        || shared >= 3 && containment >= 0.7 && ownWords
                        || shared >= 2 && containment >= 0.9
                        || few && ownWords);
    }

    private static boolean aboutAsLong(Draft a, Draft b) {
        int fewer = Math.min(a.matter().size(), b.matter().size());
        return Math.max(a.matter().size(), b.matter().size()) <= 2 * fewer + 1;
    }

    private Quoted quoted(Draft d) {
        return quoted.computeIfAbsent(
                d, k -> new Quoted(numbers(k.says()), matters.computeIfAbsent(k.matter(), m -> matters.size())));
    }

    /** How many terms two quotes share. */
    private int shared(Draft a, Quoted x, Draft b, Quoted y) {
        return shared.computeIfAbsent((long) x.matter() << 32 | y.matter(), k -> Terms.shared(a.matter(), b.matter()));
    }

    /** Whether both give numbers in digits, and none that the other gives. */
    private static boolean otherNumbers(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static Set<String> numbers(String says) {
        return NUMBER.matcher(says)
                .results()
                .map(m -> m.group().replaceAll("\\D", ""))
                .collect(Collectors.toSet());
    }

    private boolean figure(Draft a, Draft b) {
        if (!a.value().equals(b.value())
                || !Objects.equals(a.unit(), b.unit())
                || !Objects.equals(a.upper(), b.upper())
                || a.mode() != b.mode()) {
            return false;
        }
        if (alignments.tied(a, b)) {
            return true;
        }
        if (contradict(a.when(), b.when())) {
            return false;
        }
        if (FigureContrast.apart(a, b)) {
            return false;
        }
        boolean about = Terms.meet(a.matter(), b.matter()) || sameName(a.counts(), b.counts());
        if (common(a)) {
            return about && Terms.shared(a.frame(), b.frame()) >= 3 && Terms.containment(a.frame(), b.frame()) >= 0.4;
        }
        int framed = a.unit() == null ? 0 : Terms.shared(a.frame(), b.frame());
        if (framed >= 3 || framed >= 2 && Terms.containment(framed, a.frame(), b.frame()) >= 0.6) {
            return true;
        }
        boolean telling = a.unit() != null && (a.value() >= 1000 || a.value() % 1 != 0);
        return about
                || telling
                        && (a.matter().isEmpty()
                                || b.matter().isEmpty()
                                || exact(a.value())
                                || Terms.shared(a.frame(), b.frame()) >= 2);
    }

    /** Whether a large amount has more than one digit that isn't zero: two tellings of it hardly agree by chance. */
    private static boolean exact(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().precision() > 1;
    }

    /** Whether many sentences hold such a figure by chance: small counts and ranks. */
    private static boolean common(Draft figure) {
        boolean rank = "ordinal".equals(figure.unit());
        return rank || figure.unit() == null && figure.value() < COMMON && figure.value() % 1 == 0;
    }

    /** Whether both end in the same word, as names do that have no other in common. */
    private static boolean sameName(String a, String b) {
        return a != null
                && b != null
                && a.substring(a.lastIndexOf(' ') + 1).equalsIgnoreCase(b.substring(b.lastIndexOf(' ') + 1));
    }

    static boolean contradict(When a, When b) {
        if (a == null || b == null) {
            return false;
        }
        var x = DayRange.of(a.value());
        var y = DayRange.of(b.value());
        return x.isPresent() && y.isPresent() && !x.get().meets(y.get());
    }

    static boolean sameDay(When a, When b) {
        if (a == null || b == null || a.value() == null || b.value() == null) {
            return false;
        }
        var x = DayRange.of(a.value());
        var y = DayRange.of(b.value());
        return x.isPresent() && y.isPresent() && x.get().day() && y.get().day() && x.equals(y);
    }

    /** Whether both are at one place, or one at a place in the country that the other names. */
    private static boolean samePlace(Draft a, Draft b) {
        boolean country = a.where().startsWith(COUNTRY) || b.where().startsWith(COUNTRY);
        return a.where().equals(b.where())
                || country && a.land() != null && a.land().equals(b.land());
    }

    /** Whether the actors may be the same: those without a name of their own may be told by their country elsewhere. */
    private static boolean compatible(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty() || nested(a, b)) {
            return true;
        }
        Set<String> x = named(a);
        Set<String> y = named(b);
        return !(x.isEmpty() && y.isEmpty()) && (x.size() < a.size() || y.size() < b.size()) && nested(x, y);
    }

    private static Set<String> named(Set<String> actors) {
        return actors.stream().filter(a -> !a.startsWith(GROUP)).collect(Collectors.toSet());
    }

    private static boolean nested(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private static boolean overlap(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
