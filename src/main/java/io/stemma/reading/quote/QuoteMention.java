package io.stemma.reading.quote;

import io.stemma.article.Span;
import java.util.List;

/**
 * Something that somebody is reported to have said or written.
 *
 * @param content what was said: offsets into the article's text, without quotation marks; more than one span where a cue
 *     splits it
 * @param sentence index of the sentence of the first span
 * @param type how it is reported
 * @param speaker index into the names' actors, or null when the speaker is no named actor
 * @param speakerSpan where the speaker stands ("a person with knowledge of the talks"), or null when none is given
 * @param cue the words that report ("said", "laut"), or null
 * @param medium the platform or programme it was said on or to ("Telegram", "CNBC"), or null
 * @param terms the content words of what was said in English pivot lemmas (as in a sentence reading), names included as
 *     written in lower case, for comparing across languages
 */
public record QuoteMention(
        List<Span> content,
        int sentence,
        Type type,
        Integer speaker,
        Span speakerSpan,
        Span cue,
        String medium,
        List<String> terms) {
    public QuoteMention {
        content = List.copyOf(content);
        terms = List.copyOf(terms);
    }

    /** How words are reported. */
    public enum Type {
        /** Whole sentences in quotation marks. */
        DIRECT,
        /** Some words in quotation marks within the reporter's own sentence. */
        PARTIAL,
        /** Without quotation marks. */
        INDIRECT;

        /** The word for it in the JSON contract. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
