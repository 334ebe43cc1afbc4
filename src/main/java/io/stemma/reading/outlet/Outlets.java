package io.stemma.reading.outlet;

import io.stemma.article.Span;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds outlets by name in tokens: the table {@code world/outlets.tsv}, empty where it is missing. */
public final class Outlets {
    private record Name(List<String> words, KnownOutlet outlet) {}

    /**
     * An outlet's name in a text.
     *
     * @param outlet the outlet
     * @param end the token after its name
     */
    public record Match(KnownOutlet outlet, int end) {}

    private final Map<String, List<Name>> byFirst = new HashMap<>();
    private final FormFact<List<Name>> startingWith;

    /** The outlets as the tokens of a language spell them. */
    public Outlets(LanguagePack pack) {
        startingWith = pack.fact(f -> byFirst.getOrDefault(f.lower(), List.of()));
        for (Row row : pack.packs().world("outlets.tsv")) {
            List<String> names = row.alternatives(1);
            if (names.isEmpty()) {
                continue;
            }
            KnownOutlet outlet = new KnownOutlet(row.cell(0), names.get(0), row.cell(2));
            for (String name : names) {
                List<String> words = pack.tokens(name, new Span(0, name.length())).stream()
                        .map(Token::text)
                        .toList();
                byFirst.computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(new Name(words, outlet));
            }
        }
        byFirst.values()
                .forEach(l -> l.sort(
                        Comparator.comparingInt((Name n) -> n.words().size()).reversed()));
    }

    /**
     * The outlet whose name starts at a token, the longest name first.
     *
     * @param anyCase whether "spiegel" is "Spiegel" too
     */
    public Optional<Match> at(List<Token> tokens, int start, boolean anyCase) {
        if (start >= tokens.size()) {
            return Optional.empty();
        }
        for (Name name : startingWith.of(tokens.get(start).form())) {
            if (fits(tokens, start, name.words(), anyCase)) {
                return Optional.of(new Match(name.outlet(), start + name.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<Token> tokens, int start, List<String> words, boolean anyCase) {
        if (start + words.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            String text = tokens.get(start + k).text();
            if (!(anyCase ? text.equalsIgnoreCase(words.get(k)) : text.equals(words.get(k)))) {
                return false;
            }
        }
        return true;
    }
}
