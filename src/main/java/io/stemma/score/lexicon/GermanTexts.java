package io.stemma.score.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.score.GoldLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The German texts of all gold sets. */
final class GermanTexts {
    private static final int SENTENCES = 20;

    /** What the lines of a set hold in German, as one text or several. */
    private record Source(String set, String file, boolean sentences, Function<JsonNode, List<String>> german) {}

    private static final List<Source> SOURCES = List.of(
            new Source("SemEval-2022, articles", "similarity/semeval2022.dev.jsonl", false, GermanTexts::rated),
            new Source("WMT21, news by people", "lineage/wmt21-en-de.dev.jsonl", false, GermanTexts::renderings),
            new Source(
                    "WMT19, news",
                    "parallel/wmt19-german-rewordings.dev.jsonl",
                    true,
                    l -> List.of(l.get("reference").asText())),
            new Source(
                    "Wikinews, articles",
                    "quotes/wikinews-de.dev.jsonl",
                    false,
                    l -> List.of(l.get("text").asText())),
            new Source("KRAUTS, articles", "dates/krauts-de.dev.jsonl", false, GermanTexts::timeMl),
            new Source(
                    "GermEval 2014, news and Wikipedia", "names/germeval2014-de.dev.jsonl", true, GermanTexts::tokens),
            new Source("Europarl, speeches", "names/europarl-de.dev.jsonl", true, GermanTexts::tokens),
            new Source(
                    "Tatoeba, everyday sentences",
                    "parallel/tatoeba-en-de.dev.jsonl",
                    true,
                    l -> List.of(l.get("de").asText())));

    private GermanTexts() {}

    /** The files that are needed. */
    static List<String> files() {
        return SOURCES.stream().map(Source::file).toList();
    }

    /** The texts of each set, in order; sentences that stand alone are put together by the score. */
    static Map<String, List<String>> of(Path gold) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Source source : SOURCES) {
            List<String> all = new ArrayList<>();
            GoldLines.of(gold.resolve(source.file()))
                    .forEach(l -> all.addAll(source.german().apply(l)));
            texts.put(source.set(), source.sentences() ? together(all) : all);
        }
        return texts;
    }

    private static List<String> together(List<String> sentences) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += SENTENCES) {
            texts.add(String.join("\n\n", sentences.subList(i, Math.min(sentences.size(), i + SENTENCES))));
        }
        return texts;
    }

    private static List<String> rated(JsonNode pair) {
        List<String> german = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            if (pair.get("languages").get(side).asText().equals("de")) {
                german.add(pair.get("texts").get(side).asText());
            }
        }
        return german;
    }

    private static List<String> renderings(JsonNode document) {
        List<String> german = new ArrayList<>();
        document.get("de").properties().forEach(r -> {
            if (r.getKey().startsWith("ref")) {
                german.add(joined(r.getValue(), "\n\n"));
            }
        });
        return german;
    }

    private static List<String> tokens(JsonNode sentence) {
        return List.of(joined(sentence.get("tokens"), " "));
    }

    private static List<String> timeMl(JsonNode document) {
        String xml = document.findValuesAsText("timeml").stream().findFirst().orElse("");
        int from = xml.indexOf("<TEXT>");
        int to = xml.indexOf("</TEXT>");
        return from < 0 || to < from
                ? List.of()
                : List.of(xml.substring(from, to).replaceAll("<[^>]*>", "").replace("&amp;", "&"));
    }

    private static String joined(JsonNode strings, String by) {
        List<String> all = new ArrayList<>();
        strings.forEach(s -> all.add(s.asText()));
        return String.join(by, all);
    }
}
