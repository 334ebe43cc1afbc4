package io.stemma.reading.quote;

import io.stemma.language.LanguagePack;
import io.stemma.language.Token;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.quote.QuoteWords.Kind;
import io.stemma.reading.quote.Report.Place;

/** Finds the subject of a verb: before it, after it, across an insertion, shared with another verb, or by its antecedent. */
final class Subjects {
    private static final int REACH = 12;

    /** A subject with what it takes in of its sentence, in token indices. */
    record Subject(Speaker speaker, int from, int to, Place place) {}

    private final NounPhrases phrases;
    private final boolean verbSecond;

    Subjects(NounPhrases phrases, LanguagePack pack) {
        this.phrases = phrases;
        this.verbSecond = "verb-second".equals(pack.setting("order", ""));
    }

    /**
     * The subject of a verb group.
     *
     * @param first the first token of the group that stands together before the verb, or its finite auxiliary
     * @param last its last token
     * @return null where none is found that can speak
     */
    Subject of(Line line, int first, int last) {
        int start = clauseStart(line, first);
        int i = first - 1;
        if (i >= 0
                && line.is(Kind.RELATIVE, i)
                && i > 0
                && !relativeAsSubjectless(line, i)
                && (!verbSecond || closed(line, Math.max(first, last)))) {
            return antecedent(line, i);
        }
        if (verbSecond && start < first && relativeClause(line, start, last)) {
            return antecedent(line, start);
        }
        if (verbSecond && start < first && line.is(Kind.SUBORDINATOR, start) && !closed(line, Math.max(first, last))) {
            return after(line, last + 1, true);
        }
        boolean pronoun = line.is(Kind.PRONOUN, last + 1)
                && !line.is(Kind.IMPERSONAL, last + 1)
                && !line.is(Kind.DETERMINER, last + 1)
                && !line.is(Kind.RELATIVE, last + 1);
        if (verbSecond && start < first && pronoun) {
            return after(line, last + 1, true);
        }
        if (start < first) {
            Subject before = before(line, start, first);
            if (before != null) {
                return before;
            }
            if (line.is(Kind.COORDINATOR, first - 1)) {
                return shared(line, first);
            }
            return verbSecond ? after(line, last + 1, true) : null;
        }
        if (start > 0 && line.is(Kind.COORDINATOR, start - 1)) {
            Subject shared = shared(line, start);
            if (shared != null) {
                return shared;
            }
        }
        Subject across = line.comma(start - 1) ? acrossInsertion(line, start - 1) : null;
        if (across == null && start > 0 && line.dash(start - 1)) {
            across = acrossDashes(line, start - 1);
        }
        if (across != null) {
            return across;
        }
        Subject after = after(line, last + 1, verbSecond);
        return after != null && !followedByFinite(line, after.to()) ? after : null;
    }

    /** Whether a verb ends its clause. */
    private static boolean closed(Line line, int verb) {
        return verb + 1 >= line.size() || !line.token(verb + 1).word() || line.is(Kind.PERFECT, verb + 1);
    }

    private boolean relativeAsSubjectless(Line line, int i) {
        return verbSecond && !line.comma(i - 1);
    }

    private boolean followedByFinite(Line line, int i) {
        return !verbSecond && i < line.size() && (line.finite(i) || line.is(Kind.MODAL, i));
    }

    /** Where the clause of a verb starts; a word that opens it belongs to it. */
    int clauseStart(Line line, int verb) {
        boolean crossed = false;
        for (int i = verb - 1; i >= 0; i--) {
            int open = verbSecond && line.quoted(i) != null ? line.within(i) : opening(line, i);
            if (open >= 0) {
                i = open;
                continue;
            }
            if (line.wall(i) || line.comma(i)) {
                return i + 1;
            }
            boolean opens = !verbSecond || i == 0 || line.comma(i - 1) || line.is(Kind.COORDINATOR, i - 1);
            if (opens && (line.is(Kind.SUBORDINATOR, i) || line.is(Kind.THAT, i) && i < verb - 1)) {
                return i;
            }
            if (line.is(Kind.COORDINATOR, i) && (crossed || i == verb - 1)) {
                return i + 1;
            }
            crossed |= line.finite(i);
        }
        return 0;
    }

    /** Where a bracket that closes at this token opens within a few words, or -1. */
    private static int opening(Line line, int i) {
        for (int k = i - 1; line.is(")", i) && k >= Math.max(0, i - 8); k--) {
            if (line.is("(", k)) {
                return k;
            }
        }
        return -1;
    }

    /** Whether the clause is opened by a relative pronoun and ends with its verb. */
    private boolean relativeClause(Line line, int start, int last) {
        if (!line.is(Kind.RELATIVE, start) || !line.comma(start - 1) || line.named(start) != null) {
            return false;
        }
        boolean closed = last + 1 >= line.size() || !line.token(last + 1).word();
        NounPhrase np = phrases.at(line, start, last);
        boolean object = np == null || Math.max(np.core(), np.end()) < last;
        return closed
                && (object
                        || start + 1 >= last
                        || line.is(Kind.OBJECT, start + 1)
                        || line.is(Kind.PREPOSITION, start + 1)
                        || line.is(Kind.ADVERB, start + 1)
                        || line.is(Kind.OBLIQUE, start + 1)
                        || line.is(Kind.PRONOUN, start + 1));
    }

    private Subject before(Line line, int start, int limit) {
        int i = start;
        boolean subordinate = line.is(Kind.SUBORDINATOR, i)
                || line.is(Kind.THAT, i)
                || line.is(Kind.WHETHER, i) && line.finite(limit);
        boolean first = true;
        while (i < limit) {
            if (skipped(line, i)) {
                first &= !line.is(Kind.ADVERB, i);
                i++;
                continue;
            }
            if (line.is(Kind.PREPOSITION, i)) {
                NounPhrase np = phrases.at(line, i + 1, limit);
                i = np == null ? i + 1 : np.core();
                first = false;
                continue;
            }
            if (verbSecond && !subordinate && !first) {
                return null;
            }
            NounPhrase np = phrases.at(line, i, limit);
            if (np == null) {
                i++;
                first = false;
                continue;
            }
            Speaker speaker = nominative(line, np) ? phrases.speaker(line, np) : null;
            if (speaker != null) {
                Speaker whole = speaker.actor() == null ? described(line, np, limit, speaker) : speaker;
                return new Subject(whole, np.from(), Math.max(np.core(), Math.min(np.end(), limit)), Place.BEFORE);
            }
            first = false;
            i = np.core();
        }
        return null;
    }

    /** A speaker without a name with all that describes him up to the verb. */
    private Speaker described(Line line, NounPhrase np, int limit, Speaker speaker) {
        int end = limit;
        while (end > np.core()
                && (line.is(Kind.ADVERB, end - 1) || !line.token(end - 1).word())) {
            end--;
        }
        for (int i = np.core(); i < end; i++) {
            if (line.comma(i) || line.wall(i) || phrases.verbal(line, i)) {
                return speaker;
            }
        }
        while (end > np.core() + 1 && line.is(Kind.TIME, end - 1)) {
            end -= line.is(Kind.PREPOSITION, end - 2) ? 2 : 1; // "the coast guard on Tuesday"
        }
        boolean pronoun = np.core() - np.from() == 1 && line.is(Kind.PRONOUN, np.from());
        return pronoun ? speaker : new Speaker(null, line.span(np.from(), end));
    }

    private boolean skipped(Line line, int i) {
        return line.is(Kind.COORDINATOR, i)
                || line.is(Kind.SUBORDINATOR, i)
                || line.is(Kind.THAT, i)
                || line.is(Kind.ADVERB, i)
                || line.is(Kind.NEGATION, i)
                || line.is(Kind.OBJECT, i);
    }

    private static boolean nominative(Line line, NounPhrase np) {
        return !line.is(Kind.OBLIQUE, np.from()) && !line.is(Kind.OBJECT, np.from());
    }

    private Subject after(Line line, int from, boolean loose) {
        int i = from;
        while (i < Math.min(line.size(), from + REACH)) {
            if (line.is(Kind.ADVERB, i)
                    || loose && (line.is(Kind.OBJECT, i) || line.is(Kind.TIME, i) || line.is(Kind.NEGATION, i))) {
                i++;
            } else if (loose && line.is(Kind.PREPOSITION, i)) {
                NounPhrase np = phrases.at(line, i + 1, line.size());
                i = np == null ? i + 1 : np.core();
            } else {
                break;
            }
        }
        if (i >= line.size() || line.wall(i) || !line.token(i).word() || line.is(Kind.TIME, i)) {
            return null;
        }
        NounPhrase np = phrases.at(line, i, line.size());
        if (np == null || !nominative(line, np) || !namesSomebody(line, np)) {
            return null;
        }
        Speaker speaker = phrases.speaker(line, np);
        if (speaker == null) {
            return null;
        }
        int to = speaker.actor() == null ? Math.max(np.core(), np.end()) : np.core();
        int run = to;
        while (verbSecond && run < line.size() && line.token(run).capital() && !line.is(Kind.TIME, run)) {
            run++;
        }
        if (run > to && (run == line.size() || !line.token(run).word())) {
            Speaker longer = speaker.actor() == null ? new Speaker(null, line.span(np.from(), run)) : speaker;
            return new Subject(longer, np.from(), run, Place.AFTER);
        }
        return new Subject(speaker, np.from(), to, Place.AFTER);
    }

    /** Whether a phrase after a verb looks like a person or body: a name, a pronoun, or a noun with its determiner. */
    private boolean namesSomebody(Line line, NounPhrase np) {
        Token head = line.token(np.head());
        return line.named(np.head()) != null
                || line.is(Kind.PRONOUN, np.from())
                || line.is(Kind.DETERMINER, np.from())
                || head.capital();
    }

    /** The subject before an insertion between commas that ends at this comma. */
    private Subject acrossInsertion(Line line, int comma) {
        int seen = 0;
        for (int p = comma - 1; p > 0 && seen < 3; p--) {
            if (line.wall(p) && line.quoted(p) == null) {
                return null;
            }
            if (!line.comma(p)) {
                continue;
            }
            seen++;
            Subject subject = before(line, clauseStart(line, p), p);
            if (subject != null && subject.to() >= p) {
                return new Subject(subject.speaker(), subject.from(), comma + 1, Place.BEFORE);
            }
        }
        return null;
    }

    /** The subject before an insertion between dashes that ends at this dash. */
    private Subject acrossDashes(Line line, int dash) {
        for (int p = dash - 1; p > 0; p--) {
            if (line.dash(p)) {
                Subject subject = before(line, clauseStart(line, p), p);
                boolean whole = subject != null && subject.to() >= p;
                return whole ? new Subject(subject.speaker(), subject.from(), dash + 1, Place.BEFORE) : null;
            }
        }
        return null;
    }

    /** The subject that a verb after a coordinating conjunction shares with the verb before. */
    private Subject shared(Line line, int at) {
        int c = at - 1;
        while (c > 0 && (line.is(Kind.COORDINATOR, c) || line.comma(c))) {
            c--;
        }
        Subject main = main(line, clauseOf(line, c), c + 1);
        return main == null ? null : new Subject(main.speaker(), at, at, Place.SHARED);
    }

    private static int clauseOf(Line line, int from) {
        for (int i = from; i >= 0; i--) {
            if (line.wall(i) && line.quoted(i) == null) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a speaker is a person by name. */
    boolean person(Speaker speaker) {
        return phrases.person(speaker);
    }

    /** The subject of the first clause of a stretch, for verbs that share it. */
    Subject main(Line line, int from, int limit) {
        Subject main = before(line, from, limit);
        if (main == null || main.to() >= limit) {
            return null;
        }
        int verb = main.from() + 1;
        while (verb < limit && !line.finite(verb)) {
            verb++;
        }
        boolean described = main.speaker().actor() == null && verb > main.from();
        Speaker speaker = described ? new Speaker(null, line.span(main.from(), verb)) : main.speaker();
        return new Subject(speaker, main.from(), main.to(), main.place());
    }

    /** Whom a relative pronoun stands for: the name right before it, or the doer within the phrase before it. */
    private Subject antecedent(Line line, int pronoun) {
        int end = line.comma(pronoun - 1) ? pronoun - 1 : pronoun;
        if (end <= 0 || line.quoted(end - 1) != null) {
            return null;
        }
        int from = end;
        while (from > 0 && !line.wall(from - 1) && !line.comma(from - 1) && !boundary(line, from - 1)) {
            from--;
        }
        NameMention last = line.named(end - 1);
        NameMention doer = null;
        for (int i = from; i < end; i++) {
            if (line.is(Kind.BY, i)) {
                for (int k = i + 1; k < Math.min(end, i + 5) && doer == null; k++) {
                    NameMention m = line.named(k);
                    doer = m != null && m.form() != NameForm.ADJECTIVE ? m : null;
                }
            }
        }
        NounPhrase head = phrases.at(line, phraseStart(line, from, end), end);
        Speaker speaker = head == null ? null : phrases.speaker(line, head);
        if (doer != null) {
            speaker = new Speaker(doer.actor(), doer.span());
        } else if (last != null && last.form() != NameForm.ADJECTIVE && (speaker == null || speaker.actor() == null)) {
            speaker = new Speaker(last.actor(), last.span());
        }
        boolean known = speaker != null && (speaker.actor() != null || verbSecond);
        return !known ? null : new Subject(speaker, pronoun, pronoun, Place.ANTECEDENT);
    }

    private static int phraseStart(Line line, int from, int end) {
        int i = from;
        while (i < end && (line.is(Kind.PREPOSITION, i) || line.is(Kind.ADVERB, i) || line.is(Kind.SUBORDINATOR, i))) {
            i++;
        }
        return i;
    }

    private static boolean boundary(Line line, int i) {
        return line.is(Kind.SUBORDINATOR, i) || line.finite(i) && !line.token(i).capital() && !participle(line, i);
    }

    private static boolean participle(Line line, int i) {
        return line.token(i).can(io.stemma.language.VerbForm.PARTICIPLE);
    }
}
