package io.stemma.claim;

import io.stemma.reading.event.EventType;
import io.stemma.reading.event.Mode;

/**
 * The plain words for an event's type, in the forms that a sentence needs. PLOVER's roots are wide, so the words are too:
 * a CONSULT is a meeting, a visit or a call.
 *
 * @param base infinitive
 * @param past simple past
 * @param participle past participle, for what was done to somebody
 * @param preposition before the target, or blank
 */
record EventWords(String base, String past, String participle, String preposition) {
    static EventWords of(EventType type) {
        return switch (type) {
            case AGREE -> new EventWords("agree", "agreed", "agreed with", "with");
            case CONSULT -> new EventWords("meet or talk", "met or talked", "met or talked with", "with");
            case SUPPORT -> new EventWords("back", "backed", "backed", "");
            case CONCEDE -> new EventWords("yield to or release", "yielded to or released", "released", "");
            case COOPERATE -> new EventWords("work", "worked", "joined", "with");
            case AID -> new EventWords("aid", "aided", "aided", "");
            case RETREAT -> new EventWords("pull back", "pulled back", "left", "from");
            case REQUEST -> new EventWords("ask", "asked", "asked", "");
            case ACCUSE -> new EventWords("accuse", "accused", "accused", "");
            case REJECT -> new EventWords("reject", "rejected", "rejected", "");
            case THREATEN -> new EventWords("threaten", "threatened", "threatened", "");
            case PROTEST -> new EventWords("protest", "protested", "protested against", "against");
            case SANCTION -> new EventWords("penalise", "penalised", "penalised", "");
            case MOBILIZE -> new EventWords("mobilise", "mobilised", "confronted with forces", "against");
            case COERCE -> new EventWords("coerce or detain", "coerced or detained", "coerced or detained", "");
            case ASSAULT -> new EventWords("attack", "attacked", "attacked", "");
        };
    }

    /** Of somebody who came to a place for talks with those whom nobody names. */
    static EventWords visit() {
        return new EventWords("visit", "visited", "visited", "");
    }

    /** "met or talked with", "is to meet or talk with": what the source does, up to the target. */
    String active(Mode mode, boolean many, boolean withTarget) {
        String end = withTarget && !preposition.isEmpty() ? " " + preposition : "";
        return switch (mode) {
            case PLANNED -> (many ? "are to " : "is to ") + base + end;
            case THREATENED -> (many ? "threaten to " : "threatens to ") + base + end;
            case REQUESTED -> (many ? "are asked to " : "is asked to ") + base + end;
            case DENIED -> "did not " + base + end;
            case CONDITIONAL -> "might " + base + end;
            case HAPPENED, IN_FORCE, ENDED -> past + end;
        };
    }

    /** "was attacked", "is to be attacked": what is done to the target by nobody named. */
    String passive(Mode mode, boolean many) {
        return switch (mode) {
            case PLANNED -> (many ? "are to be " : "is to be ") + participle;
            case THREATENED -> (many ? "are threatened to be " : "is threatened to be ") + participle;
            case REQUESTED -> (many ? "are asked to be " : "is asked to be ") + participle;
            case DENIED -> (many ? "were not " : "was not ") + participle;
            case CONDITIONAL -> "might be " + participle;
            case HAPPENED, IN_FORCE, ENDED -> (many ? "were " : "was ") + participle;
        };
    }
}
