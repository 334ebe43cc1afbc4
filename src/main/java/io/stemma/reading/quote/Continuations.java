package io.stemma.reading.quote;

import io.stemma.reading.quote.Attribution.Heard;
import io.stemma.reading.quote.MainVerb.Mood;
import io.stemma.reading.quote.QuoteWords.Kind;
import io.stemma.reading.quote.Report.Place;
import java.util.List;

/**
 * Finds sentences that go on with what was reported before, told by the mood of their main verb alone (German Konjunktiv) or
 * by a word that takes up the report. A run of such sentences belongs to the speaker before it, over paragraphs too where
 * the mood is that of reported speech and no other.
 */
final class Continuations {
    private static final int REACH = 3;

    private final List<Heard> heard;
    private final Subjects subjects;
    private final QuoteMentions mentions;

    Continuations(List<Heard> heard, Subjects subjects, QuoteMentions mentions) {
        this.heard = heard;
        this.subjects = subjects;
        this.mentions = mentions;
    }

    /** Who goes on to speak in a sentence; null where it is not such a one, {@link Speaker#UNKNOWN} where nobody is near. */
    Speaker of(int sentence) {
        Heard h = heard.get(sentence);
        if (sentence == 0 || h.contents().stream().anyMatch(c -> !c.isEmpty()) && !nested(sentence)) {
            return null;
        }
        if (h.reports().stream()
                .anyMatch(r -> r.place() == Place.AFTER && r.line().comma(r.from() - 1))) {
            return null;
        }
        Mood mood = mood(h.line());
        if (mood == Mood.PLAIN) {
            Speaker last = h.line().is(Kind.RESUMING, 0) ? mentions.lastSpeaker(sentence - 1, 0, true) : null;
            return last == null && hearsay(h.line()) ? Speaker.UNKNOWN : last;
        }
        Line previous = heard.get(sentence - 1).line();
        if (mood == Mood.WEAK && !Contents.subjunctive(previous, 0, previous.size()) && mood(previous) == Mood.PLAIN) {
            return null;
        }
        if (mood == Mood.WEAK) {
            return mentions.lastSpeaker(sentence - 1, 0, true);
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
            boolean near = s == sentence - 1 || mentions.together(s, sentence);
            Speaker before = near ? before(s) : null;
            if (before != null) {
                return before;
            }
        }
        Speaker subject = mentions.together(sentence - 1, sentence) ? subject(previous) : null;
        return subject != null ? subject : Speaker.UNKNOWN;
    }

    /** Whom a sentence is about, by name. */
    private Speaker subject(Line line) {
        Subjects.Subject main = subjects.main(line, 0, line.size() - 1);
        return main == null || main.speaker().actor() == null ? null : main.speaker();
    }

    /** Whether a sentence says of itself that it is only reported. */
    private static boolean hearsay(Line line) {
        int verb = MainVerb.of(line, 0, line.size());
        return line.is(Kind.HEARSAY, 0) || verb >= 0 && line.is(Kind.HEARSAY, verb + 1);
    }

    /** Whether the sentence itself reports, but in the mood of what is reported, after somebody's words. */
    private boolean nested(int sentence) {
        Line line = heard.get(sentence).line();
        int verb = MainVerb.of(line, 0, line.size());
        boolean reports = heard.get(sentence).reports().stream()
                .anyMatch(r -> !r.phrase() && (r.from() == verb || r.to() == verb + 1 || r.verb() == verb));
        return reports && mood(line) == Mood.STRONG && mentions.lastSpeaker(sentence - 1, 0, false) != null;
    }

    /** Who is reported to speak in a sentence, last in it. */
    private Speaker before(int sentence) {
        Speaker last = mentions.lastSpeaker(sentence, 0, false);
        List<Report> reports = heard.get(sentence).reports();
        return last != null || reports.isEmpty()
                ? last
                : reports.get(reports.size() - 1).speaker();
    }

    /** The mood of a sentence's main verb. */
    private static Mood mood(Line line) {
        int verb = MainVerb.of(line, 0, line.size());
        if (verb < 0 || line.is(Kind.FIRST, verb - 1) || line.is(Kind.FIRST, verb + 1)) {
            return Mood.PLAIN;
        }
        Mood mood = MainVerb.mood(line.token(verb));
        return mood == Mood.WEAK && Contents.subjunctive(line, verb, line.size()) ? Mood.STRONG : mood;
    }
}
