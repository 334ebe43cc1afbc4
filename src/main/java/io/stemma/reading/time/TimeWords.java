package io.stemma.reading.time;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of time of a language. Names of weekdays and months come from CLDR; the pack's table {@code time/words.tsv}
 * has the rest: forms joined by {@code |} ({@code ~} stands for each ending of {@code time/endings.tsv}), class, value.
 * {@code time/compounds.tsv} lists the classes whose words are written as one ("Mittwochabend").
 */
final class TimeWords {
    /** A word that falls into two symbols, cut at an offset. */
    record Cut(int at, Symbol first, Symbol second) {}

    private final Map<String, List<Symbol>> symbols = new HashMap<>();
    private final Map<String, Cut> cuts = new HashMap<>();
    private final List<String> endings = new ArrayList<>(List.of(""));

    TimeWords(LanguagePack pack) {
        pack.table("time/endings.tsv").forEach(r -> endings.add(r.cell(0)));
        names(ULocale.forLocale(pack.locale()));
        for (Row row : pack.table("time/words.tsv")) {
            Symbol symbol = new Symbol(row.cell(1), row.cell(2));
            for (String word : row.alternatives(0)) {
                if (word.endsWith("~")) {
                    endings.forEach(e -> add(word.substring(0, word.length() - 1) + e, symbol));
                } else {
                    add(word, symbol);
                }
            }
        }
        for (Row row : pack.table("time/compounds.tsv")) {
            compounds(row.cell(0), row.cell(1));
        }
    }

    private void names(ULocale locale) {
        DateFormatSymbols names = new DateFormatSymbols(locale);
        int[] contexts = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
        for (int context : contexts) {
            String[] weekdays = names.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int d = 1; d <= 7; d++) {
                add(weekdays[d].toLowerCase(Locale.ROOT), new Symbol("weekday", String.valueOf((d + 5) % 7 + 1)));
            }
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] months = names.getMonths(context, width);
                for (int m = 0; m < 12; m++) {
                    add(months[m].toLowerCase(Locale.ROOT), new Symbol("month", String.valueOf(m + 1)));
                }
            }
        }
    }

    private void add(String word, Symbol symbol) {
        List<Symbol> known = symbols.computeIfAbsent(word, k -> new ArrayList<>(2));
        if (!known.contains(symbol)) {
            known.add(symbol);
        }
    }

    private void compounds(String first, String second) {
        Map<String, List<Symbol>> all = new HashMap<>(symbols);
        all.forEach((left, leftSymbols) -> leftSymbols.stream()
                .filter(s -> s.type().equals(first))
                .forEach(s -> all.forEach((right, rightSymbols) -> rightSymbols.stream()
                        .filter(r -> r.type().equals(second))
                        .forEach(r -> cuts.putIfAbsent(left + right, new Cut(left.length(), s, r))))));
    }

    /** What a word in lower case may mean. */
    List<Symbol> symbols(String lower) {
        return symbols.getOrDefault(lower, List.of());
    }

    /** Where a word is to be cut, or null. */
    Cut cut(String lower) {
        return cuts.get(lower);
    }
}
