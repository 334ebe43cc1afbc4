package io.stemma.reading.figure;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of moneys in a language: the pack's {@code figure/currencies.tsv}, and the full names that CLDR has ("Norwegian
 * kroner"), with the adjective's other endings by {@code figure/endings.tsv}. A last word that one money alone bears
 * ("baht") stands for it.
 */
final class Currencies {
    private final Map<String, FigureWords.Unit> names = new HashMap<>();

    Currencies(LanguagePack pack) {
        for (Row row : pack.table("figure/currencies.tsv")) {
            double factor = row.cell(2).isEmpty() ? 1 : Double.parseDouble(row.cell(2));
            boolean family = Character.isLowerCase(row.cell(1).charAt(0));
            row.alternatives(0)
                    .forEach(w -> names.putIfAbsent(
                            w, new FigureWords.Unit(row.cell(1), factor, family ? "family" : "money")));
        }
        ULocale locale = ULocale.forLocale(pack.locale());
        Map<String, Set<String>> lastWords = new HashMap<>();
        Date now = new Date();
        for (String code : Currency.getAvailableCurrencies().stream()
                .filter(c -> Currency.isAvailable(c.getCurrencyCode(), now, now))
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList()) {
            for (String plural : PluralRules.forLocale(locale).getKeywords()) {
                String name = Currency.getInstance(code)
                        .getName(locale, Currency.PLURAL_LONG_NAME, plural, null)
                        .toLowerCase(Locale.ROOT);
                int last = name.lastIndexOf(' ');
                if (last > 0 && name.indexOf('(') < 0) {
                    full(pack, name, code);
                    lastWords
                            .computeIfAbsent(name.substring(last + 1), k -> new LinkedHashSet<>())
                            .add(code);
                }
            }
        }
        lastWords.forEach((word, codes) -> {
            if (codes.size() == 1) {
                names.putIfAbsent(word, money(codes.iterator().next()));
            }
        });
    }

    private void full(LanguagePack pack, String name, String code) {
        names.putIfAbsent(name, money(code));
        int first = name.indexOf(' ');
        for (Row row : pack.table("figure/endings.tsv")) {
            if (name.startsWith(row.cell(0), first - row.cell(0).length())) {
                String stem = name.substring(0, first - row.cell(0).length());
                row.alternatives(1).forEach(e -> names.putIfAbsent(stem + e + name.substring(first), money(code)));
            }
        }
    }

    private static FigureWords.Unit money(String code) {
        return new FigureWords.Unit(code, 1, "money");
    }

    /** The moneys by name in lower case. */
    Map<String, FigureWords.Unit> names() {
        return names;
    }
}
