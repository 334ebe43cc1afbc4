package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.article.Article;
import io.stemma.article.Furniture;
import io.stemma.article.Span;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reading;
import io.stemma.reading.SentenceReading;
import io.stemma.reading.event.EventMention;
import io.stemma.reading.figure.FigureMention;
import io.stemma.reading.measure.MeasureMention;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.quote.QuoteMention;
import io.stemma.reading.time.TimeMention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The whole text of an article, cut into pieces wherever something that was found in it begins or ends.
 *
 * @param pieces the pieces in order; together they are the text
 */
public record MarkedText(List<Piece> pieces) {
    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of the text.
     *
     * @param text its chars
     * @param sentence the number of the sentence that begins here, from 1, or 0
     * @param kinds what it is part of: {@code name}, {@code time}, {@code figure}, {@code quote}, {@code event},
     *     {@code measure}, {@code furniture}, {@code title}
     * @param actor id of the actor that it names, or null
     * @param note what was found, in words, or null
     */
    public record Piece(String text, int sentence, List<String> kinds, String actor, String note) {
        public Piece {
            kinds = List.copyOf(kinds);
        }
    }

    private record Found(Span span, String kind, String actor, String note) {}

    /** @param actors those of the article */
    public static MarkedText of(ReadArticle read, Actors actors) {
        Article article = read.article();
        List<Found> found = found(read, actors);
        TreeMap<Integer, Integer> sentences = new TreeMap<>();
        Set<Integer> cuts = new TreeSet<>(List.of(0, article.text().length()));
        for (SentenceReading s : read.reading().sentences()) {
            sentences.put(s.span().start(), s.index() + 1);
            cuts.add(s.span().start());
        }
        for (Found f : found) {
            cuts.add(f.span().start());
            cuts.add(f.span().end());
        }
        List<Piece> pieces = new ArrayList<>();
        int from = -1;
        for (int cut : cuts) {
            if (from >= 0 && cut > from) {
                pieces.add(piece(article, new Span(from, cut), sentences.getOrDefault(from, 0), found));
            }
            from = cut;
        }
        return new MarkedText(pieces);
    }

    private static Piece piece(Article article, Span span, int sentence, List<Found> found) {
        Set<String> kinds = new TreeSet<>();
        List<String> notes = new ArrayList<>();
        String actor = null;
        for (Found f : found) {
            if (f.span().contains(span) && span.length() > 0) {
                kinds.add(f.kind());
                actor = f.actor() == null ? actor : f.actor();
                if (f.note() != null && !notes.contains(f.note())) {
                    notes.add(f.note());
                }
            }
        }
        return new Piece(
                article.at(span),
                sentence,
                List.copyOf(kinds),
                actor,
                notes.isEmpty() ? null : String.join("; ", notes));
    }

    private static List<Found> found(ReadArticle read, Actors actors) {
        Reading reading = read.reading();
        List<Found> found = new ArrayList<>();
        for (Furniture f : read.article().furniture()) {
            found.add(new Found(f.span(), "furniture", null, "not the article: " + f.kind()));
        }
        if (read.article().titleSpan() != null) {
            found.add(new Found(read.article().titleSpan(), "title", null, null));
        }
        for (EventMention e : reading.events()) {
            found.add(new Found(
                    e.trigger(),
                    "event",
                    null,
                    "event: " + e.type().name().toLowerCase(Locale.ROOT) + ", "
                            + e.mode().word()));
        }
        for (MeasureMention m : reading.measures()) {
            found.add(new Found(
                    m.trigger(),
                    "measure",
                    null,
                    "measure: " + m.kind() + ", " + m.mode().word()));
        }
        for (QuoteMention q : reading.quotes()) {
            String who = q.speaker() == null ? "unnamed" : name(actors, read, q.speaker());
            q.content()
                    .forEach(s -> found.add(new Found(s, "quote", null, q.type().word() + " quote: " + who)));
        }
        for (TimeMention t : reading.times()) {
            found.add(new Found(t.span(), "time", null, "time: " + (t.value() == null ? "not known" : t.value())));
        }
        for (FigureMention f : reading.figures()) {
            found.add(new Found(f.span(), "figure", null, "figure: " + figure(f)));
        }
        for (NameMention n : reading.names().mentions()) {
            Actor actor = actors.of(read.id(), n.actor());
            found.add(new Found(n.span(), "name", actor.id(), actor.kind().word() + ": " + actor.name()));
        }
        return found;
    }

    private static String name(Actors actors, ReadArticle read, int local) {
        return actors.of(read.id(), local).name();
    }

    private static String figure(FigureMention f) {
        return BigDecimal.valueOf(f.value()).stripTrailingZeros().toPlainString()
                + (f.upper() == null
                        ? ""
                        : " to "
                                + BigDecimal.valueOf(f.upper())
                                        .stripTrailingZeros()
                                        .toPlainString())
                + (f.unit() == null ? "" : " " + f.unit())
                + (f.counts() == null ? "" : " — " + f.counts());
    }
}
