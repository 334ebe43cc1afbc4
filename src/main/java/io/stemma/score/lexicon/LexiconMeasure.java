package io.stemma.score.lexicon;

import io.stemma.article.Article;
import io.stemma.language.Glosser.Known;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of the German text of all gold sets the lexicon knows. */
public final class LexiconMeasure implements GoldMeasure {
    private static final String LANGUAGE = "de";
    private static final int SHOWN = 1500;

    private final LanguagePacks packs = LanguagePacks.ofStemma();

    @Override
    public String name() {
        return "lexicon";
    }

    @Override
    public List<String> needs() {
        return GermanTexts.files();
    }

    @Override
    public Scorecard measure(Path gold) {
        LanguagePack pack = packs.of(LANGUAGE).orElseThrow();
        Reader reader = new Reader(packs);
        Coverage learning = new Coverage();
        Coverage reported = new Coverage();
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, List<String>> set : GermanTexts.of(gold).entrySet()) {
            Coverage own = new Coverage();
            Coverage learned = new Coverage();
            for (int i = 0; i < set.getValue().size(); i++) {
                boolean learn = i % 2 == 0;
                count(set.getValue().get(i), pack, reader, learn ? List.of(learning, learned) : List.of(reported, own));
            }
            rows.add(row(set.getKey(), own, learned));
        }
        rows.add(row("all", reported, learning));
        return new Scorecard(
                name(),
                List.of(
                        "How far the lexicon from German into English knows the words of the German texts of all gold sets:"
                                + " content words (no function words, stop words, numbers, nor what is part of a name that was"
                                + " found), each time that they occur, and each lemma once. In parts: a compound all parts of"
                                + " which it knows; derived: it knows the word that this one is made from;"
                                + " the same in English: it lacks the word, but English has it too. Every second text of a"
                                + " set is learnt from (which words to add), the others are reported.",
                        "The lexicon has " + pack.lexicon().size()
                                + " entries. No rival is listed: the dictionaries of that"
                                + " kind are under the GPL and not part of Stemma."),
                DataChecksum.of(gold, needs().stream().map(gold::resolve).toList()),
                List.of(new ScoreTable(
                        List.of(
                                "texts",
                                "words",
                                "known whole",
                                "in parts",
                                "derived",
                                "the same in English",
                                "known",
                                "known, learning half",
                                "lemmas",
                                "lemmas known"),
                        rows)),
                learning.unknown(SHOWN));
    }

    private static void count(String text, LanguagePack pack, Reader reader, List<Coverage> counts) {
        Article article = new Article(
                Article.idOf(text, null, null, text),
                "text",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LANGUAGE,
                text,
                List.of());
        Reading reading = reader.read(article);
        for (Sentence sentence : pack.sentences(text, List.of())) {
            for (Token token : sentence.tokens()) {
                boolean named = reading.names().mentions().stream()
                        .anyMatch(m -> m.span().overlaps(token.span()));
                if (!named
                        && pack.glosser().content(token)
                        && token.text().chars().allMatch(LexiconMeasure::ofWord)) {
                    Known known = pack.glosser().known(token);
                    counts.forEach(c -> c.add(token.lemma(), known));
                }
            }
        }
    }

    private static boolean ofWord(int c) {
        return Character.isLetter(c) || c == '-';
    }

    private static List<String> row(String set, Coverage own, Coverage learned) {
        return List.of(
                set,
                String.valueOf(own.tokens()),
                digits(own.share(Known.WHOLE)),
                digits(own.share(Known.IN_PARTS)),
                digits(own.share(Known.DERIVED)),
                digits(own.share(Known.SAME)),
                digits(1 - own.share(Known.NOT)),
                digits(1 - learned.share(Known.NOT)),
                String.valueOf(own.lemmas()),
                digits(own.knownLemmas()));
    }

    private static String digits(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
