package io.stemma.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Events that a sentence tells twice with other words: "sat down to discuss", "paid tribute to him and lauded him". */
final class Twins {
    private Twins() {}

    /** The events without those that only tell again what another one of the sentence tells. */
    static List<EventMention> joined(List<EventMention> events) {
        List<EventMention> kept = new ArrayList<>();
        for (EventMention e : events) {
            int fuller = -1;
            for (int i = 0; i < kept.size() && fuller < 0; i++) {
                fuller = tells(kept.get(i), e) ? i : -1;
            }
            if (fuller >= 0) {
                kept.set(fuller, filled(kept.get(fuller), e));
                continue;
            }
            EventMention full = e;
            for (EventMention k : kept) {
                full = tells(e, k) ? filled(full, k) : full;
            }
            kept.removeIf(k -> tells(e, k));
            kept.add(full);
        }
        return kept;
    }

    /** The event with the time and place of the other where it has none. */
    private static EventMention filled(EventMention e, EventMention other) {
        return new EventMention(
                e.span(),
                e.trigger(),
                e.sentence(),
                e.type(),
                e.mode(),
                e.source(),
                e.target(),
                e.time() == null ? other.time() : e.time(),
                e.where() == null ? other.where() : e.where(),
                e.matter());
    }

    /** Whether all that the second tells is told by the first. */
    private static boolean tells(EventMention full, EventMention other) {
        boolean where = other.where() == null || full.where() == null || Objects.equals(full.where(), other.where());
        boolean when = other.time() == null || full.time() == null || Objects.equals(full.time(), other.time());
        boolean mode = full.mode() == other.mode() || full.mode() == Mode.HAPPENED && other.mode() == Mode.PLANNED;
        return full.type() == other.type()
                && mode
                && where
                && when
                && new HashSet<>(full.source()).equals(new HashSet<>(other.source()))
                && new HashSet<>(full.target()).containsAll(other.target())
                && (full.mode() == other.mode()
                        || other.time() == null
                                && other.trigger().start() > full.trigger().start());
    }
}
