package io.stemma.bench;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Lexicon;
import io.stemma.language.Pos;
import io.stemma.language.Row;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Words of one part of speech that the lexicon knows in both languages, each as frequent as articles hold it. */
final class Vocabulary {
    /** The weight of a word that is in few articles. */
    private static final double RARE = 5.5;

    private final List<Term> terms;
    /** The shares of articles that hold each word or one before it, added up. */
    private final double[] chances;

    private Vocabulary(Map<Term, Double> shares) {
        this.terms = List.copyOf(shares.keySet());
        this.chances = new double[terms.size()];
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum += shares.get(terms.get(i));
            chances[i] = sum;
        }
    }

    static Vocabulary of(Pos pos) {
        LanguagePacks packs = LanguagePacks.ofStemma();
        Map<String, Double> weights = new HashMap<>();
        for (Row row : packs.world("commonness.tsv")) {
            weights.put(row.cell(0), Double.parseDouble(row.cell(1)));
        }
        Lexicon german = packs.of("de").orElseThrow().lexicon();
        Map<String, Term> byEnglish = new TreeMap<>();
        for (String lemma : german.lemmas()) {
            if (lemma.matches("\\p{L}{3,16}") && german.pos(lemma, EnumSet.noneOf(Pos.class)).equals(EnumSet.of(pos))) {
                String written = pos == Pos.NOUN ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1) : lemma;
                german.glosses(lemma).stream()
                        .findFirst()
                        .filter(g -> g.matches("[a-z]{3,12}"))
                        .ifPresent(g -> byEnglish.putIfAbsent(g, new Term(g, written)));
            }
        }
        Map<Term, Double> shares = new LinkedHashMap<>();
        byEnglish.values().forEach(t -> shares.put(t, Math.exp(-weights.getOrDefault(t.english(), RARE))));
        return new Vocabulary(shares);
    }

    /** A word, the likelier the more articles hold it. */
    Term draw(Random r) {
        int found = Arrays.binarySearch(chances, r.nextDouble() * chances[chances.length - 1]);
        return terms.get(Math.min(chances.length - 1, found < 0 ? -found - 1 : found));
    }

    /** Any word, each as likely. */
    Term any(Random r) {
        return terms.get(r.nextInt(terms.size()));
    }
}
