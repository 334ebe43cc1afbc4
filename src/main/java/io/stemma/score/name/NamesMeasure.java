package io.stemma.score.name;

import io.stemma.language.LanguagePacks;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldLines;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code names}: persons, organisations and places in sentences that others have tagged. */
public final class NamesMeasure implements GoldMeasure {
    /** A set of tagged sentences. */
    private record TaggedSet(String file, String language, int together, String rival) {}

    private static final List<TaggedSet> SETS = List.of(
            new TaggedSet("names/germeval2014-de.dev.jsonl", "de", 1, "about .75–.80"),
            new TaggedSet("names/europarl-de.dev.jsonl", "de", 20, ""),
            new TaggedSet("names/europarl-en.dev.jsonl", "en", 20, ""));

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<String> needs() {
        return SETS.stream().map(TaggedSet::file).toList();
    }

    @Override
    public Scorecard measure(Path gold) {
        List<List<String>> rows = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (TaggedSet set : SETS) {
            List<TaggedSentence> sentences = GoldLines.of(gold.resolve(set.file())).stream()
                    .map(TaggedSentence::of)
                    .toList();
            NameScore score = NameScore.of(
                    sentences, LanguagePacks.ofStemma().of(set.language()).orElseThrow(), set.together());
            String name = set.file().replaceAll("names/|[.]dev[.]jsonl", "");
            for (String kind : NameScore.KINDS) {
                rows.add(row(name + " " + kind, score, kind, ""));
            }
            rows.add(row("**" + name + "**", score, null, set.rival()));
            score.missed().forEach(m -> missed.add(name + " " + m));
        }
        return new Scorecard(
                name(),
                about(),
                DataChecksum.of(gold, needs().stream().map(gold::resolve).toList()),
                List.of(new ScoreTable(
                        List.of(
                                "set and kind",
                                "expected",
                                "found",
                                "precision",
                                "recall",
                                "F1",
                                "F1 odd lines",
                                "F1 even lines",
                                "F1 of taggers"),
                        rows)),
                missed);
    }

    private static List<String> about() {
        return List.of(
                "Names of persons, organisations and places in sentences that others have tagged: GermEval 2014 (German news and "
                        + "Wikipedia, CC BY 4.0), each sentence read on its own; Europarl in German and English, 20 sentences that "
                        + "follow each other read as one article. A name counts only when its first and last token and its kind "
                        + "are all as tagged. Even lines were looked at while the finders were made, odd lines were not.",
                "Conventions of these sets that are brought in line before counting: tags other than PER, ORG and LOC are left out "
                        + "(OTH, MISC, and GermEval's derivations and parts of words), and so are Stemma's mentions by adjective, "
                        + "inhabitant, role and pronoun and names that are part of a token; a capital that stands for its "
                        + "government is LOC. Everything else that Stemma names beyond the tags counts as wrong.",
                "F1 of taggers: what was published for trained taggers on GermEval's test set, which is another part of the data; "
                        + "Stemma has no trained tagger.");
    }

    private static List<String> row(String name, NameScore score, String kind, String rival) {
        SpanCount all = score.count(kind, -1);
        return List.of(
                name,
                String.valueOf(all.expected),
                String.valueOf(all.found),
                figure(all.precision()),
                figure(all.recall()),
                figure(all.f1()),
                figure(score.count(kind, 0).f1()),
                figure(score.count(kind, 1).f1()),
                rival);
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
    }
}
