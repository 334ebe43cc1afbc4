package io.stemma.reading.measure;

import io.stemma.article.Span;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.event.Mode;
import io.stemma.reading.measure.MeasureKind.Effect;
import java.util.LinkedHashSet;
import java.util.Set;

/** A measure as it is being read. */
final class Outline {
    final KindWord word;
    final int from;
    final int head;
    Effect effect;
    Mode mode;
    Act act;
    Clause clause;
    int verb = -1;
    final Set<Integer> by = new LinkedHashSet<>();
    final Set<Integer> on = new LinkedHashSet<>();
    Span what;
    /** Whether the clause tells when it will be over. */
    boolean runsOut;

    Integer start;
    Integer end;
    String lasts;

    Outline(KindWord word, int from, int head) {
        this.word = word;
        this.from = from;
        this.head = head;
        this.effect = word.kind().effect();
    }

    Outline copy() {
        Outline o = new Outline(word, from, head);
        o.effect = effect;
        o.mode = mode;
        o.act = act;
        o.clause = clause;
        o.verb = verb;
        o.by.addAll(by);
        o.on.addAll(on);
        o.what = what;
        o.start = start;
        o.end = end;
        o.lasts = lasts;
        o.runsOut = runsOut;
        return o;
    }

    String kind() {
        return new MeasureKind(word.kind().base(), effect).word();
    }

    boolean touches() {
        return !on.isEmpty() || what != null;
    }

    void touch(Party party) {
        if (!touches()) {
            on.addAll(party.actors());
            what = party.what();
        }
    }

    /** Takes in what a word does to the measure, told in this way. */
    boolean apply(Act done, Modality told) {
        act = done;
        switch (done) {
            case THREATEN, REQUEST, PROPOSE, PLAN, DENY, TREAT -> {
                return speak(done, told);
            }
            case LIFT -> {
                if (told == Modality.FACT && effect == Effect.HOLDS) {
                    mode = Mode.ENDED;
                    return true;
                }
                effect = effect == Effect.HOLDS ? Effect.RELIEVES : effect;
            }
            case EASE -> effect = word.is("ceiling") ? effect : Effect.RELIEVES;
            case SUSPEND -> effect = Effect.SUSPENDS;
            case EXTEND -> effect = Effect.EXTENDS;
            case EXEMPT -> effect = Effect.EXEMPTS;
            case REFUND -> effect = Effect.REFUNDS;
            case REVOKE, END, BREAK -> {
                return end(done, told);
            }
            case REACH -> {
                mode = Mode.IN_FORCE;
                effect = told == Modality.DENIED ? Effect.EXEMPTS : effect;
                return told == Modality.FACT || told == Modality.DENIED;
            }
            case FACE -> {
                mode = word.is("owed") && told == Modality.REQUESTED ? Mode.IN_FORCE : mode(told);
                return told != Modality.DENIED;
            }
            case HOLD -> {
                mode = Mode.IN_FORCE;
                return told == Modality.FACT;
            }
            default -> {}
        }
        mode = mode(told);
        return true;
    }

    private boolean end(Act done, Modality told) {
        boolean asked = done == Act.END && told == Modality.REQUESTED;
        mode = asked ? Mode.REQUESTED : Mode.ENDED;
        effect = asked && effect == Effect.HOLDS ? Effect.RELIEVES : effect;
        return asked || told == Modality.FACT;
    }

    /** Takes in what is told of the same word beside it and is lacking here. */
    void add(Outline o) {
        by.addAll(o.by);
        touch(new Party(o.on, o.what));
        start = start == null ? o.start : start;
        end = end == null ? o.end : end;
        lasts = lasts == null ? o.lasts : lasts;
    }

    private boolean speak(Act done, Modality told) {
        Mode own = switch (done) {
            case THREATEN -> Mode.THREATENED;
            case REQUEST -> Mode.REQUESTED;
            case PROPOSE -> word.is("mutual") ? Mode.REQUESTED : Mode.PLANNED;
            case DENY -> Mode.DENIED;
            default -> Mode.PLANNED;
        };
        if (done == Act.TREAT) {
            mode = Mode.DENIED;
            return told == Modality.DENIED;
        }
        if (told == Modality.DENIED) {
            mode = Mode.DENIED;
            return done == Act.PLAN || done == Act.REQUEST;
        }
        if (told == Modality.CONDITIONAL) {
            mode = Mode.CONDITIONAL;
            return done != Act.DENY;
        }
        mode = own == Mode.PLANNED ? mode(told == Modality.FACT ? Modality.PLANNED : told) : own;
        return true;
    }

    private static Mode mode(Modality told) {
        return told == Modality.FACT ? Mode.IN_FORCE : Mode.valueOf(told.name());
    }
}
