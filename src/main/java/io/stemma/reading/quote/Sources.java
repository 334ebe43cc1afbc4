package io.stemma.reading.quote;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
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

    Sources(LanguagePack pack) {
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

    private static Report ahead(Line line, int i, Phrase p, NounPhrases phrases) {
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
        int mark = line.is(Kind.DETERMINER, at) && at + 1 < line.size() ? at + 1 : at;
        Quotation name = line.quoted(mark);
        if (name != null && mark + 1 < line.size() && line.token(mark + 1).capital()) {
            NameMention m = line.named(mark + 1);
            speaker = new Speaker(m == null ? null : m.actor(), name.content());
            to = line.sentence().tokenAt(name.span().end());
        } else {
            NounPhrase np = phrases.at(line, at, line.size());
            speaker = np == null ? null : phrases.speaker(line, np);
            to = np == null ? at : speaker != null && speaker.actor() != null ? np.core() : np.end();
        }
        boolean fits = !p.utterance() || line.is(Kind.UTTERANCE, to - 1);
        if (speaker == null
                || !fits
                || p.comma() && to < line.size() && line.finite(to)
                || !matches(line, to, p.after())) {
            return null;
        }
        int end = to + p.after().size();
        return new Report(line, null, i, i + p.before().size(), i, end, speaker, Place.PHRASE, false);
    }

    private static Report behind(Line line, int i, Phrase p, NounPhrases phrases) {
        if (!matches(line, i, p.after())) {
            return null;
        }
        Report named = i > 0 && line.quoted(i - 1) != null ? behindName(line, i, p) : null;
        if (named != null) {
            return named;
        }
        for (int from = Math.max(0, i - REACH); from < i; from++) {
            boolean open = true;
            for (int k = from; k < i && open; k++) {
                open = !line.wall(k) && !line.comma(k);
            }
            NounPhrase np = open ? phrases.at(line, from, i) : null;
            if (np != null && Math.max(np.core(), np.end()) == i) {
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
