package io.stemma.reading.measure;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.reading.clause.ArticleClauses;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.Names;
import io.stemma.reading.time.DayRange;
import io.stemma.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds measures: what is said to hold on whom. A noun that names a kind of measure (table {@code measure/kinds.tsv})
 * counts when a verb or noun says what is done to it ({@code measure/acts.tsv}) and a taker or one that it touches is
 * told; some verbs are measures by themselves ({@code measure/verbs.tsv}). The clause says whether it is told as fact,
 * threat, request, plan or denial. Talk of measures in general is none.
 */
public final class MeasureFinder {
    private final MeasureWords words;

    /** A finder for the language of a pack. */
    public MeasureFinder(LanguagePack pack) {
        this.words = new MeasureWords(pack);
    }

    /** What is found in an article, in order of its text. */
    public List<MeasureMention> find(ParsedArticle article, Names names, List<TimeMention> times) {
        return find(article, new ArticleClauses(article, names), names, null, times);
    }

    /**
     * The same where the clauses of the article are at hand, also of those who have no name of their own.
     *
     * @param crowds gives these; the measures refer to them by its indexes
     */
    public List<MeasureMention> find(
            ParsedArticle article, ArticleClauses clauses, Names names, Crowds crowds, List<TimeMention> times) {
        List<MeasureMention> found = new ArrayList<>();
        int time = 0;
        Outline last = null;
        Map<String, Outline> told = new HashMap<>();
        LocalDate published =
                DayRange.of(article.article().published()).map(DayRange::to).orElse(null);
        for (Sentence s : article.sentences()) {
            while (time < times.size() && times.get(time).sentence() < s.index()) {
                time++;
            }
            boolean goesOn = last != null && s.tokens().stream().anyMatch(words::anaphor);
            int end = time;
            while (end < times.size() && times.get(end).sentence() == s.index()) {
                end++;
            }
            if (!goesOn && !words.touches(s.tokens()) && !timed(s, times.subList(time, end))) {
                last = null;
                continue;
            }
            List<Clause> full = new FullClauses(s, words).of(clauses.of(s));
            Scene scene = new Scene(
                    s, full, names, names.in(s.index()), crowds, times.subList(time, end), time, words, published);
            SentenceMeasures measures = new SentenceMeasures(scene, last);
            for (Outline o : measures.find()) {
                again(scene, o, told.get(o.word.kind().base()));
                if (o.touches()) {
                    told.put(o.word.kind().base(), o);
                }
                found.add(mention(scene, o));
            }
            last = measures.last();
        }
        return found;
    }

    /** "The duty" alone touches what the duty does that was told before, unless somebody else takes it. */
    private void again(Scene scene, Outline o, Outline told) {
        boolean definite =
                o.from > 0 && words.is("definite", scene.token(o.from - 1).lower())
                        || words.is("definite", scene.token(o.from).lower());
        if (told != null && definite && !o.touches() && (o.by.isEmpty() || told.by.containsAll(o.by))) {
            o.on.addAll(told.on);
            o.what = told.what;
        }
    }

    /** Whether the sentence may give somebody a time to do something in. */
    private boolean timed(Sentence s, List<TimeMention> times) {
        return times.stream()
                .anyMatch(t -> words.timed(s.tokens(), s.tokenAt(t.span().end())));
    }

    private MeasureMention mention(Scene scene, Outline o) {
        int from = o.verb >= 0 && Math.abs(o.verb - o.head) <= 8 ? Math.min(o.verb, o.from) : o.from;
        int to = o.verb >= 0 && Math.abs(o.verb - o.head) <= 8 ? Math.max(o.verb, o.head) : o.head;
        return new MeasureMention(
                o.clause == null ? scene.sentence().span() : o.clause.span(),
                scene.span(from, to + 1),
                scene.sentence().index(),
                words.name(o.kind()),
                o.mode,
                List.copyOf(o.by),
                List.copyOf(o.on),
                o.what,
                o.start,
                o.end,
                o.lasts);
    }
}
