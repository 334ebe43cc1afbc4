package io.stemma.intake;

import com.ibm.icu.util.ULocale;
import io.stemma.language.LanguageIdentifier;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells an article's language from its body, and codes from names. */
final class Languages {
    private static final int ENOUGH = 2500;
    private static final int PARAGRAPH = 60;
    private static final double STOPWORDS = 0.33;

    private final Map<String, Set<String>> stopwords = new TreeMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Languages(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            Set<String> words = new HashSet<>();
            pack.table("stopwords.tsv").forEach(row -> words.add(row.cell(0).toLowerCase(Locale.ROOT)));
            stopwords.put(pack.code(), words);
        }
        for (String code : Locale.getISOLanguages()) {
            codes.put(code, code);
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
            codes.put(name(code).toLowerCase(Locale.ROOT), code);
            for (String pack : packs.codes()) {
                codes.put(ULocale.getDisplayLanguage(code, pack).toLowerCase(Locale.ROOT), code);
            }
        }
    }

    /** The language's English name. */
    static String name(String code) {
        return ULocale.getDisplayLanguage(code, "en");
    }

    /** The ISO 639-1 code of a language given by code, tag ({@code en-GB}) or name. */
    Optional<String> code(String said) {
        String s = said.strip().toLowerCase(Locale.ROOT);
        String code = codes.get(s);
        return Optional.ofNullable(code != null ? code : codes.get(s.split("[-_]", 2)[0]));
    }

    /**
     * The language that most of the body's paragraphs are in, each told on its own, so that a few lines of a page in
     * another language do not decide.
     *
     * @return empty where it cannot be told
     */
    Optional<String> of(List<Line> body) {
        Map<String, Integer> letters = new TreeMap<>();
        int seen = 0;
        for (Line line : body) {
            if (line.text().length() >= PARAGRAPH && seen < ENOUGH) {
                String sample =
                        line.text().substring(0, Math.min(ENOUGH, line.text().length()));
                seen += sample.length();
                LanguageIdentifier.identify(sample).ifPresent(c -> letters.merge(c, sample.length(), Integer::sum));
            }
        }
        Optional<String> most =
                letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        if (most.isEmpty()) {
            most = LanguageIdentifier.identify(together(body));
        }
        if (most.isPresent() && stopwords.containsKey(most.get())) {
            return most;
        }
        Optional<String> told = most;
        return byStopwords(together(body)).or(() -> told);
    }

    private static String together(List<Line> body) {
        StringBuilder text = new StringBuilder();
        for (Line line : body) {
            if (text.length() < ENOUGH) {
                text.append(line.text(), 0, Math.min(ENOUGH, line.text().length()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The model can be wrong about a few words; a text that is one third stopwords of a pack is in its language. */
    private Optional<String> byStopwords(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
        String best = null;
        double bestShare = STOPWORDS;
        for (Map.Entry<String, Set<String>> pack : stopwords.entrySet()) {
            long n = java.util.Arrays.stream(words)
                    .filter(pack.getValue()::contains)
                    .count();
            if (words.length >= 5 && (double) n / words.length >= bestShare) {
                best = pack.getKey();
                bestShare = (double) n / words.length;
            }
        }
        return Optional.ofNullable(best);
    }
}
