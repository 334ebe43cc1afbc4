package io.stemma.score.event;

import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts events against marked sentences. A sentence's type is right where one of the events found in it has the marked
 * type. An event is <em>whole</em> where besides its source and target are right: a marked source is met by one of the
 * found sources, a marked target by one of the found targets, and none is found where none is marked. An actor is met
 * where the text refers to the found one within the marked words, or with words that hold them. Of a mutual event, marked
 * with two sources and no target, one may be found as target. Of several events of one sentence one at most is right by
 * type, and one whole; all others are false, also those that the sentence tells beside the marked one.
 */
final class EventCount {
    private int sentences;
    private int empty;
    private int typed;
    private int whole;
    private int found;
    private int modes;
    private int rightModes;
    private final List<String> missed = new ArrayList<>();

    void add(MarkedSentence marked, List<FoundEvent> events) {
        found += events.size();
        if (marked.type() == null) {
            empty++;
            if (!events.isEmpty()) {
                missed.add(line(marked, events));
            }
            return;
        }
        sentences++;
        List<FoundEvent> same =
                events.stream().filter(e -> e.type().equals(marked.type())).toList();
        List<FoundEvent> full = same.stream().filter(e -> whole(marked, e)).toList();
        typed += same.isEmpty() ? 0 : 1;
        whole += full.isEmpty() ? 0 : 1;
        boolean rightMode = true;
        if (marked.mode() != null && !same.isEmpty()) {
            modes++;
            rightMode = (full.isEmpty() ? same : full)
                    .stream().anyMatch(e -> e.mode().equals(marked.mode()));
            rightModes += rightMode ? 1 : 0;
        }
        if (full.isEmpty() || events.size() > 1 || !rightMode) {
            missed.add(line(marked, events));
        }
    }

    /** Sentences with a marked event. */
    int sentences() {
        return sentences;
    }

    /** Sentences without one. */
    int empty() {
        return empty;
    }

    /** Share of marked events whose type is found in their sentence. */
    double typeAccuracy() {
        return share(typed, sentences);
    }

    double precision() {
        return share(whole, found);
    }

    double recall() {
        return share(whole, sentences);
    }

    /** F1 of type with source and target. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Events of another type than the marked one, or beyond the first of it, for each event of the right type. */
    double falseForTrue() {
        return typed == 0 ? 0 : (double) (found - typed) / typed;
    }

    /** The same where an event is true only with source and target. */
    double falseForWhole() {
        return whole == 0 ? 0 : (double) (found - whole) / whole;
    }

    /** Share of events of the right type that have the right mode, among sentences where it is marked. */
    double modeAccuracy() {
        return share(rightModes, modes);
    }

    /** Events of the right type in sentences where the mode is marked. */
    int modes() {
        return modes;
    }

    int found() {
        return found;
    }

    List<String> missed() {
        return missed;
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }

    private static String line(MarkedSentence s, List<FoundEvent> events) {
        String marked = s.type() == null
                ? "no event"
                : s.type() + (s.mode() == null || s.mode().equals("happened") ? "" : " (" + s.mode() + ")") + " "
                        + String.join(" + ", s.source()) + " > " + String.join(" + ", s.target());
        return s.id() + ": " + marked + "; found " + events + "  «" + s.text() + "»";
    }

    static boolean whole(MarkedSentence s, FoundEvent e) {
        boolean mutual = s.target().isEmpty() && s.source().size() > 1;
        if (mutual) {
            return meets(s, s.source(), e.source()) && (e.target().isEmpty() || meets(s, s.source(), e.target()));
        }
        return side(s, s.source(), e.source()) && side(s, s.target(), e.target());
    }

    private static boolean side(MarkedSentence s, List<String> marked, List<FoundEvent.Actor> actors) {
        return marked.isEmpty() ? actors.isEmpty() : meets(s, marked, actors);
    }

    private static boolean meets(MarkedSentence s, List<String> marked, List<FoundEvent.Actor> actors) {
        return actors.stream()
                .anyMatch(a -> marked.stream()
                        .anyMatch(w -> spans(s.text(), w).stream()
                                .anyMatch(m -> a.spans().stream().anyMatch(x -> m.contains(x) || x.contains(m)))));
    }

    /** Where the words stand in the text; where words are left out ("Sierra … refugees"), where their parts stand. */
    private static List<Span> spans(String text, String words) {
        List<Span> spans = new ArrayList<>();
        for (String part : words.split(" *(\\.\\.\\.|…) *")) {
            String low = text.toLowerCase(Locale.ROOT);
            String sought = part.toLowerCase(Locale.ROOT);
            for (int at = low.indexOf(sought); at >= 0 && !sought.isEmpty(); at = low.indexOf(sought, at + 1)) {
                boolean starts = at == 0 || !Character.isLetterOrDigit(low.charAt(at - 1));
                if (starts) {
                    spans.add(new Span(at, at + sought.length()));
                }
            }
        }
        return spans;
    }
}
