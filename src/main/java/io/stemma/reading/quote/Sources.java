package io.stemma.reading.quote;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.quote.QuoteWords.Kind;
import io.stemma.reading.quote.Report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases that give a source without a verb ("according to"): the pack's table {@code quote/sources.tsv}. Its
 * columns are the phrase with {@code @} for the source ({@code @@} for one that is an utterance) and a leading comma where
 * one must stand before it, a sentence that must be found and one that must not.
 */
final class Sources {
    private static final int REACH = 12;

    private record Phrase(List<String> before, List<String> after, boolean comma, boolean utterance) {}

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final boolean verbSecond;

    Sources(LanguagePack pack) {
        this.verbSecond = "verb-second".equals(pack.setting("order", ""));
        for (Row row : pack.table("quote/sources.tsv")) {
            for (String text : row.alternatives(0)) {
                boolean comma = text.startsWith(",");
                List<String> words =
                        List.of(text.substring(comma ? 1 : 0).strip().split(" "));
                boolean utterance = words.contains("@@");
                int at = words.indexOf(utterance ? "@@" : "@");
                Phrase phrase = new Phrase(words.subList(0, at), words.subList(at + 1, words.size()), comma, utterance);
                String key = at > 0 ? words.get(0) : words.get(1);
                byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
            }
        }
        byWord.values()
                .forEach(l -> l.sort((a, b) -> b.before().size()
                        + b.after().size()
                        - a.before().size()
                        - a.after().size()));
    }

    /** The source phrases of a sentence in order. */
    List<Report> in(Line line, NounPhrases phrases) {
        List<Report> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.quoted(i) != null) {
                continue;
            }
            for (Phrase p : byWord.getOrDefault(line.token(i).lower(), List.of())) {
                Report report = p.before().isEmpty() ? behind(line, i, p, phrases) : ahead(line, i, p, phrases);
                if (report != null) {
                    found.add(report);
                    i = report.to() - 1;
                    break;
                }
            }
        }
        return found;
    }

    private Report ahead(Line line, int i, Phrase p, NounPhrases phrases) {
        if (p.comma() && !line.comma(i - 1) && (i == 0 || line.quoted(i - 1) == null)
                || !matches(line, i, p.before())) {
            return null;
        }
        int at = i + p.before().size();
        if (at >= line.size()) {
            return null;
        }
        Speaker speaker;
        int to;
        boolean fits = !p.utterance();
        int mark = line.is(Kind.DETERMINER, at) && at + 1 < line.size() ? at + 1 : at;
        Quotation name = line.quoted(mark);
        if (name != null && mark + 1 < line.size() && named(line, name, mark)) {
            NameMention m = line.named(mark + 1);
            speaker = new Speaker(m == null ? null : m.actor(), name.content());
            to = line.sentence().tokenAt(name.span().end());
        } else {
            NounPhrase np = phrases.at(line, at, line.size());
            speaker = np == null ? null : phrases.speaker(line, np);
            if (np != null && line.is(Kind.OWN, at)) {
                speaker = own(line, np, phrases);
            }
            to = np == null ? at : end(line, i, np, speaker, p, phrases);
            fits = np != null && (fits || line.is(Kind.ACCOUNT, np.head()) && !occasion(line, np));
            boolean described = speaker != null && (speaker.actor() == null || line.is(Kind.UTTERANCE, np.head()));
            speaker = described && to > at ? new Speaker(speaker.actor(), line.span(at, to)) : speaker;
        }
        if (speaker == null
                || !fits
                || p.comma() && to < line.size() && line.finite(to)
                || !matches(line, to, p.after())) {
            return null;
        }
        int bracket = to < line.size() ? NounPhrases.bracket(line, to) : -1;
        int end = (bracket > 0 ? bracket + 1 : to) + p.after().size();
        return new Report(line, null, i, i + p.before().size(), i, end, speaker, Place.PHRASE, false);
    }

    /** Whether a noun by itself says after what, not after whose word: "nach Prüfbericht", "after a study". */
    private static boolean occasion(Line line, NounPhrase np) {
        return line.is(Kind.OCCASION, np.head())
                && np.from() == np.head()
                && np.end() == np.core()
                && (np.core() >= line.size() || line.named(np.core()) == null);
    }

    /** After a noun phrase and what belongs to it in the genitive, where more of the clause may follow. */
    private static int tight(Line line, NounPhrase np, NounPhrases phrases) {
        int end = np.core();
        while (end < line.size()) {
            boolean genitive = line.is(Kind.DETERMINER, end) && !line.is(Kind.DATIVE, end);
            boolean of = line.is(Kind.OF, end);
            NounPhrase next = genitive || of ? phrases.at(line, of ? end + 1 : end, line.size()) : null;
            if (next == null) {
                return end;
            }
            end = next.core();
        }
        return end;
    }

    /** Whether quoted words can name a source. */
    private static boolean named(Line line, Quotation name, int mark) {
        int end = line.sentence().tokenAt(name.span().end());
        return line.token(mark + 1).capital() || end - mark <= 4;
    }

    /** Whom a sentence is about that gives its own account. */
    private static Speaker own(Line line, NounPhrase np, NounPhrases phrases) {
        for (int i = 0; i < line.size(); i++) {
            NameMention m = line.named(i);
            NounPhrase about = m == null || i >= np.from() && i < np.core() ? null : phrases.at(line, i, line.size());
            Speaker speaker = about == null ? null : phrases.speaker(line, about);
            if (speaker != null && speaker.actor() != null) {
                return new Speaker(speaker.actor(), line.span(np.from(), np.core()));
            }
        }
        return null;
    }

    /** After a source: where its noun phrase ends, or all that belongs to it, up to the verb or the mark that closes it. */
    private int end(Line line, int phrase, NounPhrase np, Speaker speaker, Phrase p, NounPhrases phrases) {
        boolean described = speaker != null && (speaker.actor() == null || line.is(Kind.UTTERANCE, np.head()));
        int end = described ? Math.max(np.core(), np.end()) : np.core();
        if (!described || !p.after().isEmpty() || !verbSecond && phrase > 0 && !line.comma(phrase - 1)) {
            return end;
        }
        boolean opens = phrase == 0 || line.is(Kind.COORDINATOR, phrase - 1) && phrase == 1;
        if (verbSecond && !opens) {
            boolean closed = line.comma(phrase - 1)
                    && (end >= line.size() || !line.token(end).word());
            return closed ? end : tight(line, np, phrases);
        }
        for (int i = end; i < Math.min(line.size(), end + REACH); i++) {
            boolean verb = verbSecond && (line.finite(i) || line.is(Kind.MODAL, i) || line.is(Kind.PASSIVE, i));
            if (verb || !verbSecond && line.comma(i)) {
                return i;
            }
            if (line.comma(i) || line.wall(i) || line.is(Kind.SUBORDINATOR, i)) {
                return end;
            }
        }
        return !verbSecond && !opens && Contents.end(line) - end < REACH ? Contents.end(line) : end;
    }

    private static Report behind(Line line, int i, Phrase p, NounPhrases phrases) {
        if (!matches(line, i, p.after())
                || p.utterance() && line.is(Kind.DETERMINER, i + p.after().size())) {
            return null;
        }
        Report named = i > 0 && line.quoted(i - 1) != null && !p.utterance() ? behindName(line, i, p) : null;
        if (named != null) {
            return named;
        }
        boolean bare = i > 1
                && line.is(Kind.UTTERANCE, i - 1)
                && line.named(i - 1) == null
                && line.named(i - 2) != null
                && (line.named(i - 2).form() == NameForm.NAME
                        || line.named(i - 2).form() == NameForm.SEAT);
        for (int from = bare && !line.is(Kind.GENITIVE, i - 2) ? i - 1 : Math.max(0, i - REACH); from < i; from++) {
            boolean open = true;
            for (int k = from; k < i && open; k++) {
                open = (!line.wall(k) || line.is("(", k) || line.is(")", k)) && !line.comma(k);
            }
            NounPhrase np = open ? phrases.at(line, from, i) : null;
            boolean fits = np != null && (!p.utterance() || line.is(Kind.ACCOUNT, np.head()));
            if (fits && Math.max(np.core(), np.end()) == i) {
                Speaker speaker = phrases.speaker(line, np);
                return speaker == null
                        ? null
                        : new Report(
                                line,
                                null,
                                i,
                                i + p.after().size(),
                                from,
                                i + p.after().size(),
                                speaker,
                                Place.PHRASE,
                                false);
            }
        }
        return null;
    }

    /** A phrase behind a name in quotation marks, with the noun that the name belongs to. */
    private static Report behindName(Line line, int i, Phrase p) {
        Quotation name = line.quoted(i - 1);
        int open = line.sentence().tokenAt(name.span().start());
        if (open + 1 >= line.size() || !line.token(open + 1).capital()) {
            return null;
        }
        int from = open;
        while (from > 0
                && open - from < 5
                && line.token(from - 1).word()
                && !line.finite(from - 1)
                && !line.is(Kind.PREPOSITION, from - 1)) {
            from--;
        }
        NameMention m = line.named(open + 1);
        int to = i + p.after().size();
        Speaker speaker = new Speaker(m == null ? null : m.actor(), name.content());
        return new Report(line, null, i, to, from, to, speaker, Place.PHRASE, false);
    }

    private static boolean matches(Line line, int from, List<String> words) {
        if (from + words.size() > line.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!line.token(from + k).lower().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
