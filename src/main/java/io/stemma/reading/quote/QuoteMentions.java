package io.stemma.reading.quote;

import io.stemma.article.Span;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.quote.Attribution.Heard;
import io.stemma.reading.quote.Attribution.Said;
import io.stemma.reading.quote.QuoteMention.Type;
import io.stemma.reading.quote.QuoteWords.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes the mentions of one article out of what was attributed, sentence by sentence. */
final class QuoteMentions {
    private static final int UNQUOTED_REST = 5;
    private static final String BULLETS = "•▪·‣*";
    private static final int PRONOUN_REACH = 3;

    private final ParsedArticle article;
    private final Media media;
    private final List<Heard> heard;
    private final List<QuoteMention> found = new ArrayList<>();
    private final List<Report> foundBy = new ArrayList<>();

    QuoteMentions(ParsedArticle article, Media media, List<Heard> heard) {
        this.article = article;
        this.media = media;
        this.heard = heard;
    }

    /** Who was last said to speak, in this sentence or so many before it of the same paragraph; null where nobody was. */
    Speaker lastSpeaker(int sentence, int reach, boolean sameParagraph) {
        QuoteMention last = null;
        for (QuoteMention m : found) {
            int end = lastSentence(m);
            if (end <= sentence && sentence - end <= reach && (last == null || end >= lastSentence(last))) {
                last = m;
            }
        }
        if (last == null || last.speakerSpan() == null || sameParagraph && !together(lastSentence(last), sentence)) {
            return null;
        }
        return new Speaker(last.speaker(), last.speakerSpan());
    }

    private int lastSentence(QuoteMention m) {
        Sentence s = article.at(m.content().get(m.content().size() - 1).end() - 1);
        return s == null ? m.sentence() : Math.max(s.index(), m.sentence());
    }

    boolean together(int a, int b) {
        return article.sentences().get(a).paragraph()
                == article.sentences().get(b).paragraph();
    }

    /** Adds words in quotation marks; those that stand around one report in one sentence become one mention. */
    void quoted(Quotation q, int sentence, Said said) {
        Speaker speaker = resolved(said.speaker(), sentence);
        Span content = trimmed(q.content(), !said.whole());
        if (content.length() == 0) {
            return;
        }
        Report report = said.report();
        int last = found.size() - 1;
        if (report != null && last >= 0 && foundBy.get(last) == report && around(found.get(last), report, q)) {
            QuoteMention first = found.get(last);
            List<Span> spans = new ArrayList<>(first.content());
            spans.add(content);
            found.set(last, mention(spans, first.sentence(), Type.DIRECT, speaker, report));
            return;
        }
        add(mention(List.of(content), sentence, said.whole() ? Type.DIRECT : Type.PARTIAL, speaker, report), report);
    }

    /** Whether a sentence is made of one quotation, a report, and this other quotation. */
    private static boolean around(QuoteMention first, Report report, Quotation q) {
        Line line = report.line();
        int open = line.sentence().tokenAt(q.span().start());
        int close = line.sentence().tokenAt(q.span().end());
        return line.sentence().span().contains(q.span().start())
                && first.type() != Type.INDIRECT
                && line.quoted(0) != null
                && first.content().get(0).start() == line.quoted(0).content().start()
                && report.from() < open
                && report.from() > 0
                && Contents.end(line) <= Math.max(close, open);
    }

    private void add(QuoteMention mention, Report report) {
        found.add(mention);
        foundBy.add(report);
    }

    /** Adds what a sentence reports without quotation marks. */
    void indirect(int sentence) {
        Heard h = heard.get(sentence);
        for (int k = 0; k < h.reports().size(); k++) {
            Report report = h.reports().get(k);
            Speaker speaker = resolved(before(h, k), sentence);
            if (speaker.actor() == null && pronoun(speaker, sentence)) {
                continue;
            }
            List<Span> spans = spans(h, report, h.contents().get(k));
            if (spans.isEmpty() && sumsUp(h, report, sentence)) {
                spans = List.of(trimmed(article.sentences().get(sentence - 1).span(), true));
                add(mention(spans, sentence - 1, Type.INDIRECT, speaker, report), report);
            } else if (!spans.isEmpty() && enough(h.line(), spans)) {
                add(mention(spans, sentence, Type.INDIRECT, speaker, report), report);
            }
        }
    }

    /** The speaker of a report; an unresolved pronoun stands for the speaker of the report before in the same sentence. */
    private Speaker before(Heard h, int report) {
        Speaker speaker = h.reports().get(report).speaker();
        int sentence = h.line().sentence().index();
        if (report == 0 || speaker.actor() != null || !pronoun(speaker, sentence)) {
            return speaker;
        }
        Speaker first = h.reports().get(report - 1).speaker();
        return first.span() == null || pronoun(first, sentence) ? speaker : first;
    }

    /** Whether a sentence does nothing but name the source of the one before it. */
    private boolean sumsUp(Heard h, Report report, int sentence) {
        Line line = h.line();
        return sentence > 0
                && line.is(Kind.SUMMING, 0)
                && report.verb() <= 2
                && report.cue() != null
                && report.cue().takes(Cue.Frame.THAT)
                && together(sentence - 1, sentence)
                && heard.get(sentence - 1).reports().isEmpty()
                && found.stream().noneMatch(m -> m.sentence() == sentence || m.sentence() == sentence - 1);
    }

    /** Adds a whole sentence that is reported by its mood, or by a word that takes up the report before. */
    void free(int sentence, Speaker speaker) {
        Heard h = heard.get(sentence);
        boolean mood = Contents.subjunctive(h.line(), 0, h.line().size());
        int from = h.line().is(Kind.RESUMING, 0) && !mood ? 1 : 0;
        int end = Contents.end(h.line());
        if (from >= end) {
            return;
        }
        List<Span> spans = List.of(trimmed(h.line().span(from, end), true));
        if (enough(h.line(), spans)) {
            add(mention(spans, sentence, Type.INDIRECT, speaker, null), null);
        }
    }

    private List<Span> spans(Heard h, Report report, List<Stretch> stretches) {
        List<Span> spans = new ArrayList<>();
        for (Stretch s : stretches) {
            Span span = trimmed(h.line().span(s.from(), s.to()), false);
            if (span.length() > 0) {
                spans.add(span);
            }
        }
        if (!spans.isEmpty() && report.cue() != null && !report.cue().asserts()) {
            Span verb = h.line().token(report.verb()).span();
            if (verb.start() < spans.get(0).start()) {
                spans.set(0, new Span(verb.start(), spans.get(0).end()));
            } else {
                spans.add(verb);
            }
        }
        return spans;
    }

    /** Whether a content without quotation marks says more than the quoted words within it do. */
    private boolean enough(Line line, List<Span> spans) {
        int quotes = 0;
        int rest = 0;
        Quotation last = null;
        for (int i = 0; i < line.size(); i++) {
            Token t = line.token(i);
            if (!t.word() || spans.stream().noneMatch(s -> s.contains(t.span()))) {
                continue;
            }
            Quotation q = line.quoted(i);
            boolean taken = q != null
                    && found.stream()
                            .anyMatch(m ->
                                    m.content().stream().anyMatch(s -> q.span().contains(s)));
            if (!taken) {
                rest++;
            } else if (q != last) {
                quotes++;
                last = q;
            }
        }
        return quotes == 0 ? rest > 1 : quotes == 1 && rest >= UNQUOTED_REST;
    }

    /** A pronoun that the names do not resolve stands for the last speaker. */
    private Speaker resolved(Speaker speaker, int sentence) {
        if (speaker.actor() != null || !pronoun(speaker, sentence) && !possessive(speaker, sentence)) {
            return speaker;
        }
        Speaker last = lastSpeaker(sentence - 1, PRONOUN_REACH, false);
        if (last == null) {
            return speaker;
        }
        return new Speaker(last.actor(), last.actor() == null ? last.span() : speaker.span());
    }

    /** Whether the speaker is told by what is his: "in his view". */
    private boolean possessive(Speaker speaker, int sentence) {
        Line line = heard.get(sentence).line();
        if (speaker.span() == null || !line.sentence().span().contains(speaker.span())) {
            return false;
        }
        int last = line.sentence().tokenAt(speaker.span().end() - 1);
        return line.is(Kind.POSSESSIVE, line.sentence().tokenAt(speaker.span().start()))
                && line.is(Kind.UTTERANCE, last);
    }

    private boolean pronoun(Speaker speaker, int sentence) {
        if (speaker.span() == null) {
            return false;
        }
        Line line = heard.get(sentence).line();
        if (!line.sentence().span().contains(speaker.span())) {
            return false;
        }
        int i = line.sentence().tokenAt(speaker.span().start());
        return line.is(Kind.PRONOUN, i) && line.token(i).span().equals(speaker.span());
    }

    private QuoteMention mention(List<Span> content, int sentence, Type type, Speaker speaker, Report report) {
        Span cue = report == null ? null : report.line().span(report.verb(), report.verbEnd());
        Line line = report == null ? heard.get(sentence).line() : report.line();
        return new QuoteMention(
                content, sentence, type, speaker.actor(), speaker.span(), cue, media.of(line, content), terms(content));
    }

    /** The quote without the medium where it stands in words that another one sent on it: "in a note on the radio, Chad asked". */
    private QuoteMention spoken(QuoteMention q) {
        boolean within = q.medium() != null
                && found.stream()
                        .anyMatch(o -> o != q
                                && o.sentence() == q.sentence()
                                && q.medium().equals(o.medium())
                                && length(o) > length(q)
                                && q.content().stream()
                                        .allMatch(s -> o.content().stream().anyMatch(c -> c.contains(s))));
        return within
                ? new QuoteMention(
                        q.content(), q.sentence(), q.type(), q.speaker(), q.speakerSpan(), q.cue(), null, q.terms())
                : q;
    }

    private static int length(QuoteMention q) {
        return q.content().stream().mapToInt(Span::length).sum();
    }

    private List<String> terms(List<Span> content) {
        List<Token> tokens = new ArrayList<>();
        List<String> named = new ArrayList<>();
        int start = content.stream().mapToInt(Span::start).min().orElse(0);
        int end = content.stream().mapToInt(Span::end).max().orElse(0);
        for (int s = article.after(start); s < heard.size(); s++) {
            Line line = heard.get(s).line();
            if (line.sentence().start() >= end) {
                break;
            }
            if (content.stream().noneMatch(c -> c.overlaps(line.sentence().span()))) {
                continue;
            }
            NameMention last = null;
            for (int i = 0; i < line.size(); i++) {
                Token t = line.token(i);
                if (content.stream().noneMatch(c -> c.contains(t.span()))) {
                    continue;
                }
                NameMention m = line.named(i);
                if (m == null || m.form() != NameForm.NAME && m.form() != NameForm.SEAT) {
                    tokens.add(t);
                } else if (m != last) {
                    named.add(article.article().at(m.span()).toLowerCase(Locale.ROOT));
                    last = m;
                }
            }
        }
        List<String> terms = new ArrayList<>(article.pack().glosser().terms(tokens));
        terms.addAll(named);
        return terms;
    }

    /** A span without blanks and commas at its ends, and without a full stop at its end where asked. */
    private Span trimmed(Span span, boolean stops) {
        String text = article.article().text();
        int from = span.start();
        int to = span.end();
        while (from < to && (loose(text.charAt(from), false) || BULLETS.indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && loose(text.charAt(to - 1), stops)) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean loose(char c, boolean stops) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ',' || stops && (c == '.' || c == ';');
    }

    /** All mentions in order of the text, words in quotation marks before the clause they stand in. */
    List<QuoteMention> sorted() {
        return found.stream()
                .map(this::spoken)
                .sorted(Comparator.comparingInt(QuoteMention::sentence)
                        .thenComparing(m -> m.type() == Type.INDIRECT)
                        .thenComparingInt(m -> m.content().get(0).start()))
                .toList();
    }
}
