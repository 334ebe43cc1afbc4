package io.stemma.reading.event;

import io.stemma.reading.name.NameMention;
import java.util.List;

/** An event while its sentence is still being read. */
record Told(
        Trigger trigger,
        EventPattern pattern,
        EventType type,
        Mode mode,
        List<NameMention> source,
        List<NameMention> target) {}
