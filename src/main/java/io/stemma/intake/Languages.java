package io.stemma.intake;

import com.ibm.icu.util.ULocale;
import io.stemma.language.LanguageIdentifier;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Tells an article's language from its body, and codes from names. */
final class Languages {
    private static final int ENOUGH = 2500;
    private static final int PARAGRAPH = 60;
    private static final double COMMON = 0.3;
    private static final int FEWEST = 8;

    private final Map<String, Set<String>> commonest = new TreeMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Languages(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            Set<String> words = new HashSet<>();
            pack.table("commonest.tsv").forEach(row -> words.add(row.cell(0).toLowerCase(Locale.ROOT)));
            commonest.put(pack.code(), words);
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
     * another language do not decide. A paragraph is told by its commonest words, and where these do not tell, by
     * {@link LanguageIdentifier}.
     *
     * @return empty where it cannot be told
     */
    Optional<String> of(List<Line> body) {
        List<String> samples = samples(body);
        Map<String, Integer> votes = new TreeMap<>();
        List<String> untold = new ArrayList<>();
        int all = 0;
        for (String sample : samples) {
            all += sample.length();
            Optional<String> told = byWords(sample);
            told.ifPresent(code -> votes.merge(code, sample.length(), Integer::sum));
            if (told.isEmpty()) {
                untold.add(sample);
            }
        }
        if (votes.values().stream().noneMatch(hasMost(all))) {
            untold.forEach(sample -> LanguageIdentifier.identify(sample)
                    .ifPresent(code -> votes.merge(code, sample.length(), Integer::sum)));
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Predicate<Integer> hasMost(int all) {
        return n -> n * 2 > all;
    }

    /** The first paragraphs of the body that are long enough to tell by; where there are none, all lines together. */
    private static List<String> samples(List<Line> body) {
        List<String> samples = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        int length = 0;
        for (Line line : body) {
            if (length >= ENOUGH) {
                break;
            }
            String sample =
                    line.text().substring(0, Math.min(ENOUGH, line.text().length()));
            if (sample.length() >= PARAGRAPH) {
                samples.add(sample);
                length += sample.length();
            } else if (together.length() < ENOUGH) {
                together.append(sample).append('\n');
            }
        }
        return samples.isEmpty() ? List.of(together.toString()) : samples;
    }

    private Optional<String> byWords(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Set<String>> pack : commonest.entrySet()) {
            int n = 0;
            for (String word : words) {
                n += pack.getValue().contains(word) ? 1 : 0;
            }
            if (n > most) {
                second = most;
                most = n;
                best = pack.getKey();
            } else {
                second = Math.max(second, n);
            }
        }
        boolean told = words.length >= FEWEST && most >= words.length * COMMON && second * 2 <= most;
        return told ? Optional.of(best) : Optional.empty();
    }
}
