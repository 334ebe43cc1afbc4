package io.stemma.reading.measure;

import io.stemma.article.Span;
import io.stemma.language.Token;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.event.Mode;
import io.stemma.reading.time.DayRange;
import io.stemma.reading.time.TimeMention;
import io.stemma.reading.time.TimeMention.Type;

/** Reads from when, until when and how long a measure holds. */
final class Spell {
    private static final int NEAR = 2;
    private static final int DEEP = 3;

    private Spell() {}

    static void read(Scene scene, Outline o) {
        Span within = o.clause == null ? scene.sentence().span() : o.clause.span();
        for (int i = 0; i < scene.times().size(); i++) {
            TimeMention t = scene.times().get(i);
            int at = scene.sentence().tokenAt(t.span().start());
            boolean until = led(scene, at, "until") || within(scene, at);
            boolean own = within.contains(t.span()) && !other(o, at)
                    || named(scene, o, at)
                    || ahead(scene, o, at)
                    || (until || led(scene, at, "starting") || moved(o) && led(scene, at, "extended-by"))
                            && below(scene, o, at);
            if (!own && !attached(scene, o, t, at)) {
                continue;
            }
            int index = scene.firstTime() + i;
            if (t.type() == Type.DURATION) {
                if (o.lasts == null && t.value() != null && lasts(scene, o, t, at)) {
                    o.lasts = t.value();
                }
            } else if (t.type() != Type.SET && !t.vague()) {
                if (o.end != null && o.end == index) {
                    continue;
                }
                boolean moved = o.effect == MeasureKind.Effect.EXTENDS && led(scene, at, "extended-to");
                if (until || moved || o.runsOut || o.word.is("term") && attached(scene, o, t, at)) {
                    o.end = o.end == null ? index : o.end;
                } else if (o.start == null && starts(scene, o, at)) {
                    o.start = index;
                }
            }
        }
        ahead(scene, o);
    }

    /** What is told to come on a day after the article's own is a plan. */
    private static void ahead(Scene scene, Outline o) {
        boolean done = o.mode == Mode.IN_FORCE || o.mode == Mode.ENDED;
        if (!done || o.word.is("term") || o.start == null || scene.published() == null || o.act == Act.END) {
            return;
        }
        String value = scene.times().get(o.start - scene.firstTime()).value();
        boolean later = value != null
                && DayRange.of(value)
                        .filter(r -> r.from().isAfter(scene.published()))
                        .isPresent();
        if (later) {
            o.effect = o.mode == Mode.ENDED && o.effect == MeasureKind.Effect.HOLDS
                    ? MeasureKind.Effect.RELIEVES
                    : o.effect;
            o.mode = Mode.PLANNED;
        }
    }

    /** Whether a verb of another clause inside this one stands nearer to the time. */
    private static boolean other(Outline o, int at) {
        return o.clause != null && !o.clause.tokens().contains(at);
    }

    /** Whether the time stands with the verb that names what is done to: "will stop exporting nuts from May". */
    private static boolean named(Scene scene, Outline o, int at) {
        return o.clause != null
                && scene.clauses().stream()
                        .anyMatch(c -> c.parent() == o.clause.index()
                                && c.verb() != null
                                && c.verb().head() == o.verb
                                && c.tokens().contains(at));
    }

    /** Whether the time opens a sentence whose teller is put in after it: "For ten days, he said, Peru suspended …". */
    private static boolean ahead(Scene scene, Outline o, int at) {
        return o.clause != null
                && o.clause.parent() < 0
                && scene.clauses().stream()
                        .anyMatch(c -> c.index() < o.clause.index()
                                && c.parent() < 0
                                && c.tokens().contains(at)
                                && Speakers.is(scene, c, "says")
                                && c.first(Phrase.Role.SUBJECT)
                                        .filter(s -> s.from() > at)
                                        .isPresent());
    }

    /** Whether the token stands in the clause or in one that hangs on it, of what a grant allows also deeper. */
    private static boolean below(Scene scene, Outline o, int at) {
        return o.clause == null
                || scene.clauses().stream()
                        .anyMatch(c ->
                                c.tokens().contains(at) && hangs(scene, c, o.clause, o.word.is("granted") ? DEEP : 1));
    }

    private static boolean hangs(Scene scene, Clause c, Clause on, int depth) {
        Clause at = c;
        for (int i = 0; i <= depth; i++) {
            if (at.index() == on.index()) {
                return true;
            }
            if (at.parent() < 0) {
                return false;
            }
            at = scene.clauses().get(at.parent());
        }
        return false;
    }

    /** Whether its end or its beginning is moved by some time: "put off by six months". */
    private static boolean moved(Outline o) {
        return o.effect == MeasureKind.Effect.EXTENDS || o.effect == MeasureKind.Effect.SUSPENDS;
    }

    private static boolean lasts(Scene scene, Outline o, TimeMention t, int at) {
        int end = scene.sentence().tokenAt(t.span().end());
        boolean before = end <= o.head + 1 && o.head - end < NEAR + 1 && at >= o.from - NEAR - 2;
        boolean after = end < scene.tokens().size() && scene.words().is("lasting", scene.token(end));
        boolean longer = moved(o) && led(scene, at, "extended-by");
        return before || after || longer || led(scene, at, "lasting") || attached(scene, o, t, at);
    }

    private static boolean attached(Scene scene, Outline o, TimeMention t, int at) {
        int end = scene.sentence().tokenAt(t.span().end());
        if (end <= o.from) {
            return o.from - end <= 1;
        }
        if (at > o.head && at - o.head <= NEAR + 1) {
            for (int i = o.head + 1; i < at; i++) {
                if (!scene.function(i) && !scene.words().is("until", scene.token(i))) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    /** Whether the time says when that is until which it holds: "until the harvest in May". */
    private static boolean within(Scene scene, int at) {
        int start = at;
        while (start > 0 && scene.function(start - 1)) {
            start--;
        }
        int end = start;
        return scene.clauses().stream()
                .flatMap(c -> c.phrases().stream())
                .filter(p -> !p.implied() && p.to() == end && !scene.timely(p))
                .anyMatch(p -> led(scene, p.members().get(0).from(), "until"));
    }

    private static boolean starts(Scene scene, Outline o, int at) {
        if (o.mode == Mode.ENDED && led(scene, at, "since")) {
            return false;
        }
        if (o.mode == Mode.IN_FORCE || o.mode == Mode.ENDED) {
            return true;
        }
        boolean planned = o.mode == Mode.PLANNED || o.mode == Mode.REQUESTED && o.word.is("dated");
        return o.act == Act.BEGIN
                || planned && (!Telling.speaks(o.act) || led(scene, at, "lasting"))
                || led(scene, at, "starting");
    }

    /** Whether a word of this role stands before the token, with no more than an article between. */
    private static boolean led(Scene scene, int at, String role) {
        for (int i = at; i >= Math.max(0, at - NEAR); i--) {
            Token t = scene.token(i);
            if (scene.words().is(role, t.lower())) {
                return true;
            }
            if (i < at && !scene.function(i)) {
                return false;
            }
        }
        return false;
    }
}
