package io.stemma.reading.time;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.language.VerbForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds times and gives them TIMEX3 values, by the pack's tables in {@code time/}: words, patterns and tenses. A pattern
 * says how an expression is built, a rule of Stemma what day it means. Where an article's day of publication is unknown,
 * what is told from it ("Wednesday", "last week") has no value. Safe for use by many threads.
 */
public final class TimeFinder {
    private static final int NEAR = 16;

    private final TimeLexer lexer;
    private final TimePatterns patterns;
    private final ClauseTense tenses;
    private final boolean presentAhead;

    /**
     * A finder for the language of a pack.
     *
     * @throws IllegalArgumentException if a table of the pack is wrong
     */
    public TimeFinder(LanguagePack pack) {
        this.lexer = new TimeLexer(pack);
        this.patterns = new TimePatterns(pack);
        this.tenses = new ClauseTense(pack);
        this.presentAhead = "future".equals(pack.setting("present", ""));
    }

    /** The times of an article in order; they do not overlap. */
    public List<TimeMention> find(ParsedArticle article) {
        LocalDate published = day(article.article().publishedDay());
        Timeline timeline = new Timeline(published);
        List<TimeMention> mentions = new ArrayList<>();
        for (Sentence s : article.sentences()) {
            List<Lexeme> lexemes = lexer.lexemes(s);
            for (TimeMatch m : patterns.matches(lexemes)) {
                TimeMention mention = mention(s, lexemes, m, published, timeline, mentions);
                if (mention != null) {
                    dayBehindClock(mentions, mention);
                    mentions.add(mention);
                    timeline.note(mention.value(), s.index());
                }
            }
        }
        return mentions;
    }

    /** "at 6:45 on Saturday": the day right behind a time of day is its day. */
    private static void dayBehindClock(List<TimeMention> mentions, TimeMention day) {
        if (mentions.isEmpty() || day.value() == null || day.value().length() != 10) {
            return;
        }
        int last = mentions.size() - 1;
        TimeMention clock = mentions.get(last);
        int gap = day.span().start() - clock.span().end();
        String value = clock.value();
        if (clock.type() == TimeMention.Type.TIME
                && value != null
                && clock.sentence() == day.sentence()
                && gap <= NEAR
                && !dayBefore(mentions, last)) {
            String time = value.substring(value.indexOf('T'));
            mentions.set(
                    last,
                    new TimeMention(clock.span(), clock.sentence(), clock.type(), day.value() + time, day.anchor()));
        }
    }

    /** Whether a day stands in the sentence before a mention. */
    private static boolean dayBefore(List<TimeMention> mentions, int at) {
        for (int i = at - 1;
                i >= 0 && mentions.get(i).sentence() == mentions.get(at).sentence();
                i--) {
            if (mentions.get(i).type() == TimeMention.Type.DATE
                    && DayRange.of(mentions.get(i).value()).map(DayRange::day).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private TimeMention mention(
            Sentence s,
            List<Lexeme> lexemes,
            TimeMatch m,
            LocalDate published,
            Timeline timeline,
            List<TimeMention> before) {
        int from = lexemes.get(m.from()).token();
        int to = lexemes.get(m.to() - 1).token() + 1;
        Setting setting = new Setting(
                published,
                timeline,
                s.index(),
                () -> leads(lexemes, m, "since", 1) ? Tense.PAST : tenses.at(s, from, to),
                m.from() == 0
                        || leads(lexemes, m, "at", 1)
                        || leads(lexemes, m, "from", 1) && followed(lexemes, m)
                        || behindVerb(s, from),
                leads(lexemes, m, "until", 2),
                joined(lexemes, m, s, before),
                presentAhead);
        TimeRules rules = new TimeRules(setting);
        Resolved resolved = rules.resolve(m);
        return resolved == null
                ? null
                : new TimeMention(m.span(lexemes), s.index(), resolved.type(), resolved.value(), resolved.anchor());
    }

    /** The days told right before an expression, with one joining word between; else null. */
    private static DayRange joined(List<Lexeme> lexemes, TimeMatch m, Sentence s, List<TimeMention> before) {
        if (m.from() < 2 || before.isEmpty() || !leads(lexemes, m, "yearjoin", 1)) {
            return null;
        }
        TimeMention last = before.get(before.size() - 1);
        boolean close = last.sentence() == s.index()
                && last.span().end() == lexemes.get(m.from() - 2).span().end();
        return close ? DayRange.of(last.value()).orElse(null) : null;
    }

    private static boolean behindVerb(Sentence s, int token) {
        return token > 0
                && s.tokens().get(token - 1).can(VerbForm.PRESENT)
                && !s.tokens().get(token - 1).capital();
    }

    private static LocalDate day(String published) {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether an expression is where a span of time starts: "von Montag an", "von Montag bis". */
    private static boolean followed(List<Lexeme> lexemes, TimeMatch m) {
        return m.to() < lexemes.size()
                && lexemes.get(m.to()).symbols().stream()
                        .anyMatch(x -> x.type().equals("until") || x.type().equals("onward"));
    }

    /** Whether a word of a class stands before an expression, so many words away at most. */
    private static boolean leads(List<Lexeme> lexemes, TimeMatch m, String type, int reach) {
        for (int i = m.from() - 1; i >= 0 && i >= m.from() - reach; i--) {
            if (lexemes.get(i).symbols().stream().anyMatch(x -> x.type().equals(type))) {
                return true;
            }
        }
        return false;
    }
}
