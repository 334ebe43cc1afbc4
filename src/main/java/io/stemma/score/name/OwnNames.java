package io.stemma.score.name;

import io.stemma.article.Span;
import io.stemma.language.LanguagePacks;
import io.stemma.score.GoldMeasure;
import io.stemma.score.MarkedText;
import io.stemma.score.OwnSentences;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import io.stemma.score.name.TaggedSentence.TaggedName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code names/own}: persons, organisations and places in sentences of Stemma's own. */
public final class OwnNames implements GoldMeasure {
    private static final Map<String, String> TABLES = tables();
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’-]+|\\S");

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("English", "names-own-en.tsv");
        tables.put("German", "names-own-de.tsv");
        return tables;
    }

    @Override
    public String name() {
        return "names/own";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Scorecard measure(Path gold) {
        List<List<String>> rows = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        TABLES.forEach((language, file) -> {
            OwnSentences own = new OwnSentences(file);
            sums.add(own.checksum());
            List<TaggedSentence> sentences =
                    own.rows().stream().map(r -> sentence(r.get(0))).toList();
            NameScore score = NameScore.of(
                    sentences,
                    LanguagePacks.ofStemma()
                            .of(language.substring(0, 2).equals("En") ? "en" : "de")
                            .orElseThrow(),
                    1);
            SpanCount all = score.count(null, -1);
            rows.add(List.of(
                    language,
                    String.valueOf(sentences.size()),
                    String.valueOf(all.expected),
                    String.valueOf(all.found),
                    NamesMeasure.figure(all.precision()),
                    NamesMeasure.figure(all.recall()),
                    NamesMeasure.figure(all.f1())));
            score.missed().forEach(m -> missed.add(language + " " + m));
        });
        return new Scorecard(
                name(),
                List.of(
                        "Sentences of Stemma's own (Apache-2.0), each read as an article of its own, their names marked before "
                                + "it was run on them. Counted as in the set `names`. F1 at the first run: English .838, German .860."),
                String.join("-", sums),
                List.of(new ScoreTable(
                        List.of("language", "sentences", "names", "found", "precision", "recall", "F1"), rows)),
                missed);
    }

    private static TaggedSentence sentence(String line) {
        MarkedText marked = MarkedText.of(line);
        List<Span> tokens = TOKEN.matcher(marked.text())
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
        List<TaggedName> names = new ArrayList<>();
        for (MarkedText.Mark mark : marked.marks()) {
            int from = 0;
            while (tokens.get(from).start() < mark.span().start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).end() <= mark.span().end()) {
                to++;
            }
            names.add(new TaggedName(from, to, mark.label()));
        }
        return new TaggedSentence(marked.text(), tokens, names);
    }
}
