package io.stemma.reading.quote;

import io.stemma.language.Analysis;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Row;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The verbs of saying of a language: the pack's table {@code quote/cues.tsv}. Its columns are the lemmas (joined by
 * {@code |}; {@code point +out} needs the second word after it, {@code =stated} stands for the form alone), the frames, the class ({@code says}
 * and {@code promises} where the content can be told without the verb, any other word where the verb belongs to it), a sentence that must be found and one that must not. A
 * lemma in several rows takes the frames of all and the class of the first.
 */
final class Cues {
    private static final Set<String> ASSERTING = Set.of("says", "promises");
    private static final int NEAR = 5;
    private static final int FAR = 14;
    private static final int BEFORE = 4;

    private final Map<String, List<Cue>> byLemma = new HashMap<>();
    private final boolean verbSecond;

    Cues(LanguagePack pack) {
        this.verbSecond = "verb-second".equals(pack.setting("order", ""));
        for (Row row : pack.table("quote/cues.tsv")) {
            Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
            for (String frame : row.cell(1).split(" ")) {
                frames.add(Cue.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
            }
            for (String lemma : row.alternatives(0)) {
                String[] parts = lemma.split(" \\+");
                Cue cue = new Cue(
                        parts[0],
                        parts.length > 1 ? parts[1] : "",
                        EnumSet.copyOf(frames),
                        ASSERTING.contains(row.cell(2)));
                List<Cue> same = byLemma.computeIfAbsent(parts[0], k -> new ArrayList<>());
                Cue first = same.stream()
                        .filter(c -> c.with().equals(cue.with()))
                        .findFirst()
                        .orElse(null);
                if (first == null) {
                    same.add(cue);
                } else {
                    first.frames().addAll(frames);
                }
            }
        }
        byLemma.values()
                .forEach(list -> list.sort(
                        (a, b) -> Boolean.compare(a.with().isEmpty(), b.with().isEmpty())));
    }

    /** The cue that the token at this place is, or null. */
    Cue at(List<Token> tokens, int i) {
        for (Cue cue : byLemma.getOrDefault("=" + tokens.get(i).lower(), List.of())) {
            return cue;
        }
        for (Analysis a : tokens.get(i).analyses()) {
            if (a.pos() != Pos.VERB && a.pos() != Pos.FUNCTION) {
                continue;
            }
            for (Cue cue : byLemma.getOrDefault(a.lemma().toLowerCase(Locale.ROOT), List.of())) {
                if (cue.with().isEmpty() || near(tokens, i, cue.with())) {
                    return cue;
                }
            }
        }
        return null;
    }

    private boolean near(List<Token> tokens, int i, String word) {
        for (int k = i + 1;
                k < Math.min(tokens.size(), i + (verbSecond ? FAR : NEAR))
                        && !tokens.get(k).text().equals(",");
                k++) {
            if (tokens.get(k).lower().equals(word)) {
                return true;
            }
        }
        for (int k = i - 1;
                verbSecond && k >= Math.max(0, i - BEFORE) && tokens.get(k).word();
                k--) {
            if (tokens.get(k).lower().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
