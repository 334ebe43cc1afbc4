package io.stemma.reading.event;

import io.stemma.article.Span;
import java.util.List;

/**
 * An event that a sentence tells.
 *
 * @param span the clause that tells it, offsets into the article's text
 * @param trigger the words that name the happening ("met with", "Gefangenenaustausch")
 * @param sentence index of its sentence
 * @param type its PLOVER root
 * @param mode whether it happened
 * @param source who does it: indexes into the names' actors
 * @param target to or with whom: indexes into the names' actors
 * @param time index into the reading's times, or null
 * @param where index into the names' actors of a place, country or building, or null
 * @param matter pivot lemmas of what it is about, beyond type and actors ("ceasefire", "prisoner", "exchange")
 */
public record EventMention(
        Span span,
        Span trigger,
        int sentence,
        EventType type,
        Mode mode,
        List<Integer> source,
        List<Integer> target,
        Integer time,
        Integer where,
        List<String> matter) {
    public EventMention {
        source = List.copyOf(source);
        target = List.copyOf(target);
        matter = List.copyOf(matter);
    }
}
