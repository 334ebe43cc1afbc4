package io.stemma.reading.quote;

import io.stemma.article.Span;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import io.stemma.reading.quote.Attribution.Heard;
import io.stemma.reading.quote.Attribution.Said;
import io.stemma.reading.quote.QuoteMention.Type;
import io.stemma.reading.quote.QuoteWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the mentions of one article out of what was attributed. */
final class QuoteMentions {
    private static final int UNQUOTED_REST = 8;

    private final ParsedArticle article;
    private final Names names;
    private final Media media;
    private final List<Heard> heard;
    private final List<QuoteMention> found = new ArrayList<>();
    private final List<Report> foundBy = new ArrayList<>();

    QuoteMentions(ParsedArticle article, Names names, Media media, List<Heard> heard) {
        this.article = article;
        this.names = names;
        this.media = media;
        this.heard = heard;
    }

    /** Adds words in quotation marks; those that stand around one report in one sentence become one mention. */
    void quoted(Quotation q, int sentence, Said said) {
        Speaker speaker = resolved(said.speaker(), sentence);
        if (speaker == null) {
            return;
        }
        Span content = QuoteFinder.trimmed(article.article().text(), q.content());
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
        found.add(mention(List.of(content), sentence, said.whole() ? Type.DIRECT : Type.PARTIAL, speaker, report));
        foundBy.add(report);
    }

    private static boolean around(QuoteMention first, Report report, Quotation q) {
        int verb = report.line().token(report.verb()).start();
        return report.line().sentence().span().contains(q.span().start())
                && first.content().get(first.content().size() - 1).end() <= verb
                && q.content().start() > verb;
    }

    /** Adds what a sentence reports without quotation marks. */
    void indirect(Heard h) {
        for (int k = 0; k < h.reports().size(); k++) {
            Report report = h.reports().get(k);
            List<Span> spans = spans(h, report, h.contents().get(k));
            Speaker speaker = resolved(report.speaker(), h.line().sentence().index());
            if (spans.isEmpty() || speaker == null || !enough(h.line(), spans)) {
                continue;
            }
            found.add(mention(spans, h.line().sentence().index(), Type.INDIRECT, speaker, report));
            foundBy.add(report);
        }
    }

    private List<Span> spans(Heard h, Report report, List<Stretch> stretches) {
        List<Span> spans = new ArrayList<>();
        for (Stretch s : stretches) {
            Span span = QuoteFinder.trimmed(article.article().text(), h.line().span(s.from(), s.to()));
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

    /** A pronoun that the names do not resolve stands for the last speaker of its paragraph. */
    private Speaker resolved(Speaker speaker, int sentence) {
        Line line = heard.get(sentence).line();
        if (speaker.actor() != null || !line.sentence().span().contains(speaker.span())) {
            return speaker;
        }
        int i = line.sentence().tokenAt(speaker.span().start());
        boolean pronoun = line.is(Kind.PRONOUN, i) && line.token(i).span().equals(speaker.span());
        if (!pronoun) {
            return speaker;
        }
        QuoteMention last = null;
        for (QuoteMention m : found) {
            boolean before = m.sentence() < sentence && sentence - m.sentence() <= 2;
            if (before && (last == null || m.sentence() >= last.sentence())) {
                last = m;
            }
        }
        boolean near = last != null
                && heard.get(last.sentence()).line().sentence().paragraph()
                        == line.sentence().paragraph();
        return near ? new Speaker(last.speaker(), last.speakerSpan()) : null;
    }

    private QuoteMention mention(List<Span> content, int sentence, Type type, Speaker speaker, Report report) {
        Span cue = report == null
                ? null
                : report.line()
                        .span(
                                report.verb(),
                                Math.min(report.verbEnd(), report.line().size()));
        String medium = media.of(
                heard.get(report == null ? sentence : report.line().sentence().index())
                        .line(),
                content);
        return new QuoteMention(content, sentence, type, speaker.actor(), speaker.span(), cue, medium, terms(content));
    }

    private List<String> terms(List<Span> content) {
        List<Token> tokens = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (Sentence s : article.sentences()) {
            if (content.stream().noneMatch(c -> c.overlaps(s.span()))) {
                continue;
            }
            Line line = heard.get(s.index()).line();
            NameMention last = null;
            for (int i = 0; i < line.size(); i++) {
                Token t = line.token(i);
                if (content.stream().noneMatch(c -> c.contains(t.span()))) {
                    continue;
                }
                NameMention m = line.named(i);
                boolean name = m != null && (m.form() == NameForm.NAME || m.form() == NameForm.SEAT);
                if (!name) {
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

    List<QuoteMention> sorted() {
        return found.stream().sorted(QuoteFinder.order()).toList();
    }
}
