package io.stemma.reading.figure;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Row;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.figure.FigureWords.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells moneys that share a name ("kroner") by the countries that an article names, in words of the tables {@code
 * names/countries.tsv} and {@code names/places.tsv}: first by those of the sentence, then by those named most;
 * a money that is named itself tells as well ("up six cents to 1.79 euros").
 */
final class Lands {
    private record Family(List<String> codes, String usual) {}

    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final FormFact<String> moneys;

    private final FigureWords words;

    Lands(LanguagePack pack, FigureWords words) {
        this.words = words;
        moneys = pack.fact(this::money);
        for (Row row : pack.packs().world("currency-families.tsv")) {
            families.put(row.cell(0), new Family(row.alternatives(1), row.cell(2)));
        }
        for (String code : Locale.getISOCountries()) {
            String name = new ULocale("", code).getDisplayCountry(ULocale.forLocale(pack.locale()));
            countries.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
        }
        for (Row row : pack.table("names/countries.tsv")) {
            countries.putIfAbsent(row.cell(1).toLowerCase(Locale.ROOT), row.cell(0));
        }
        for (Row row : pack.table("names/places.tsv")) {
            if (row.cell(2).length() == 2 && row.cell(3).equals("city")) {
                row.alternatives(1).forEach(n -> countries.putIfAbsent(n.toLowerCase(Locale.ROOT), row.cell(2)));
            }
        }
    }

    /** The money that a name stands for in a sentence; the name itself where nothing tells. */
    Unit of(Unit family, ParsedArticle article, Sentence sentence) {
        Family known = families.get(family.name());
        if (known == null) {
            throw new IllegalArgumentException("no family of moneys is called " + family.name());
        }
        Map<String, Integer> here = new HashMap<>();
        count(sentence, known, here);
        if (here.isEmpty()) {
            article.sentences().forEach(s -> count(s, known, here));
        }
        String usual = known.usual().isEmpty() ? family.name() : known.usual();
        String code = here.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(usual);
        return new Unit(code, family.factor(), "money");
    }

    private void count(Sentence sentence, Family family, Map<String, Integer> counts) {
        for (Token token : sentence.tokens()) {
            String money = moneys.of(token.form());
            if (money != null && family.codes().contains(money)) {
                counts.merge(money, 1, Integer::sum);
            }
        }
    }

    /** The code of the money of the country that a word names, or null. */
    private String money(Form form) {
        Unit named = words.unitWord(form.lower());
        if (named != null && named.kind().equals("money")) {
            return named.name();
        }
        String country = countries.get(form.lower());
        if (country == null) {
            country = countries.get(form.analyses().get(0).lemma().toLowerCase(Locale.ROOT));
        }
        Currency currency = country == null ? null : Currency.getInstance(new ULocale("", country));
        return currency == null ? null : currency.getCurrencyCode();
    }
}
