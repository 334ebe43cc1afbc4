package io.stemma.reading;

import io.stemma.reading.credit.Credit;
import io.stemma.reading.event.EventMention;
import io.stemma.reading.figure.FigureMention;
import io.stemma.reading.measure.MeasureMention;
import io.stemma.reading.name.Names;
import io.stemma.reading.quote.QuoteMention;
import io.stemma.reading.time.TimeMention;
import java.util.List;

/**
 * What was found in one article on its own.
 *
 * @param articleId the article
 * @param version the version of the reader that made it, {@link Reader#VERSION}
 * @param language ISO 639-1 code of the pack it was read by
 * @param sentences the body's sentences in order
 * @param names whom and what it names
 * @param times its time expressions in order
 * @param figures its figures in order
 * @param quotes its quotes in order
 * @param events its events in order
 * @param measures its measures in order
 * @param credits the outside sources it is credited to
 */
public record Reading(
        String articleId,
        int version,
        String language,
        List<SentenceReading> sentences,
        Names names,
        List<TimeMention> times,
        List<FigureMention> figures,
        List<QuoteMention> quotes,
        List<EventMention> events,
        List<MeasureMention> measures,
        List<Credit> credits) {
    public Reading {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
        events = List.copyOf(events);
        measures = List.copyOf(measures);
        credits = List.copyOf(credits);
    }
}
