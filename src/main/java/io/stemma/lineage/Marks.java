package io.stemma.lineage;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.language.Token;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reading;
import io.stemma.reading.figure.FigureMention;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.time.TimeMention;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes the marks of an article's sentences from its reading, the same for all languages. */
final class Marks {
    /** The weight of somebody who is meant by a pronoun or role. */
    private static final float REFERRED = 0.2f;

    private static final float KIN = 0.5f;
    private static final float PART = 0.6f;

    private final LanguagePacks packs;
    private final Pivot pivot;
    private final Map<String, Float> prominent = new HashMap<>();

    Marks(LanguagePacks packs, Pivot pivot) {
        this.packs = packs;
        this.pivot = pivot;
        for (Row row : packs.world("prominent.tsv")) {
            for (String name : row.alternatives(0)) {
                prominent.put(name, Float.parseFloat(row.cell(1)));
                prominent.putIfAbsent(ActorMarks.surname(name), Float.parseFloat(row.cell(1)));
            }
        }
    }

    /** The marks of each sentence, in order. */
    List<List<Mark>> of(ReadArticle article) {
        Reading reading = article.reading();
        Locale locale = packs.of(reading.language())
                .map(LanguagePack::locale)
                .orElse(Locale.forLanguageTag(reading.language()));
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        List<List<Mark>> marks = new ArrayList<>();
        for (var sentence : reading.sentences()) {
            List<Mark> of = new ArrayList<>();
            for (String term : sentence.terms()) {
                addTerm(term, symbols, of);
            }
            marks.add(of);
        }
        addNames(reading, marks);
        for (FigureMention f : reading.figures()) {
            if (f.unit() != null || f.value() >= 1000) {
                long key = Hash.of("figure", f.value() + " " + f.unit());
                marks.get(f.sentence()).add(single(key, 0.8f, Mark.Kind.NUMBER));
            }
        }
        for (TimeMention t : reading.times()) {
            if (t.value() != null
                    && t.value().length() >= 10
                    && Character.isDigit(t.value().charAt(0))) {
                long key = Hash.of("day", t.value().substring(0, 10));
                marks.get(t.sentence()).add(single(key, 0.4f, Mark.Kind.DAY));
            }
        }
        return marks;
    }

    /** The marks of words and names in a stretch of an article. */
    List<Mark> within(ReadArticle article, Span span) {
        List<Mark> found = new ArrayList<>();
        LanguagePack pack = packs.of(article.reading().language()).orElse(null);
        if (pack == null) {
            return found;
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(pack.locale());
        List<NameMention> names = article.reading().names().mentions().stream()
                .filter(m -> m.span().overlaps(span) && compared(m.form()))
                .toList();
        List<Token> others = pack.tokens(article.article().text(), span).stream()
                .filter(t -> names.stream().noneMatch(m -> m.span().overlaps(t.span())))
                .toList();
        pack.glosser().terms(others).forEach(term -> addTerm(term, symbols, found));
        names.forEach(m -> {
            var actor = article.reading().names().of(m);
            found.add(single(ActorMarks.key(actor), weight(actor, m.form()), Mark.Kind.NAME));
        });
        return found;
    }

    private static boolean compared(NameForm form) {
        return form != NameForm.NOMINAL && form != NameForm.PRONOUN;
    }

    private void addNames(Reading reading, List<List<Mark>> marks) {
        Map<Integer, Map<Long, Float>> seen = new TreeMap<>();
        for (NameMention m : reading.names().mentions()) {
            var actor = reading.names().of(m);
            seen.computeIfAbsent(m.sentence(), k -> new LinkedHashMap<>())
                    .merge(ActorMarks.key(actor), weight(actor, m.form()), Math::max);
        }
        seen.forEach((sentence, weights) ->
                weights.forEach((key, weight) -> marks.get(sentence).add(single(key, weight, Mark.Kind.NAME))));
    }

    private float weight(LocalActor actor, NameForm form) {
        if (!compared(form)) {
            return REFERRED;
        }
        Float known = prominent.get(ActorMarks.name(actor));
        if (known != null) {
            return form == NameForm.ADJECTIVE ? known / 2 : known;
        }
        if (form == NameForm.ADJECTIVE) {
            return 0.25f;
        }
        return switch (actor.kind()) {
            case PERSON -> 0.8f;
            case ORGANISATION -> 0.6f;
            case PLACE -> 0.6f;
            case COUNTRY -> 0.35f;
            case GROUP -> 0f;
        };
    }

    private static Mark single(long key, float weight, Mark.Kind kind) {
        return new Mark(new long[] {key}, new float[] {1}, weight, kind);
    }

    private void addTerm(String term, DecimalFormatSymbols symbols, List<Mark> marks) {
        if (Character.isDigit(term.charAt(0))) {
            int hyphen = term.indexOf('-');
            String digits = hyphen > 0 ? term.substring(0, hyphen) : term;
            marks.add(single(Hash.of("number", number(digits, symbols)), 0.7f, Mark.Kind.NUMBER));
            if (hyphen > 0 && hyphen + 1 < term.length()) {
                addTerm(term.substring(hyphen + 1), symbols, marks);
            }
            return;
        }
        Map<String, Float> ways = new LinkedHashMap<>();
        double rarity = 0;
        int direct = 0;
        for (String alternative : term.split("\\|")) {
            String word = head(alternative);
            String stem = pivot.stem(word.replace("-", ""));
            if (ways.put(stem, 1f) == null) {
                rarity += pivot.rarity(stem);
                direct++;
            }
            if (word.indexOf('-') > 0) {
                for (String part : word.split("-")) {
                    if (part.length() > 2) {
                        ways.putIfAbsent(pivot.stem(part), PART);
                    }
                }
            }
        }
        if (direct == 1) {
            String stem = ways.keySet().iterator().next();
            pivot.kin(stem).forEach(k -> ways.putIfAbsent(k, KIN));
        }
        long[] keys = new long[ways.size()];
        float[] strengths = new float[ways.size()];
        int i = 0;
        for (var way : ways.entrySet()) {
            keys[i] = Hash.of("word", way.getKey());
            strengths[i++] = way.getValue();
        }
        marks.add(new Mark(keys, strengths, (float) (rarity / direct), Mark.Kind.WORD));
    }

    /** Of a gloss of several words, its longest. */
    private static String head(String gloss) {
        if (gloss.indexOf(' ') < 0) {
            return gloss;
        }
        String longest = "";
        for (String word : gloss.split(" ")) {
            if (word.length() > longest.length()) {
                longest = word;
            }
        }
        return longest;
    }

    /** The digits of a number without grouping, with a full stop as decimal mark. */
    private static String number(String digits, DecimalFormatSymbols symbols) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == symbols.getDecimalSeparator() && i + 1 < digits.length()) {
                plain.append('.');
            } else if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
