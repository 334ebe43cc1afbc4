package io.stemma.reading.quote;

import io.stemma.language.Analysis;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Row;
import io.stemma.language.Token;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The verbs of saying of a language: the pack's table {@code quote/cues.tsv}. Its columns are the lemmas (joined by
 * {@code |}; {@code point +out} needs the second word near it, {@code =stated} stands for the form alone), the frames, the
 * class ({@code says} and {@code promises} where the content can be told without the verb, any other word where the verb
 * belongs to it), a sentence that must be found and one that must not. A lemma in several rows takes the frames of all and
 * the class of the first.
 */
final class Cues {
    private static final Set<String> ASSERTING = Set.of("says", "promises");
    private static final int NEAR = 5;
    private static final int FAR = 14;
    private static final int BEFORE = 4;

    private final Map<String, Cue> byForm = new HashMap<>();
    private final Map<String, Cue> byLemma = new HashMap<>();
    private final Map<String, Map<String, Cue>> byCompanion = new HashMap<>();
    private final boolean verbSecond;
    private final FormFact<Boolean> mayBe;

    Cues(LanguagePack pack) {
        this.mayBe = pack.fact(this::mayBe);
        this.verbSecond = "verb-second".equals(pack.setting("order", ""));
        for (Row row : pack.table("quote/cues.tsv")) {
            Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
            for (String frame : row.cell(1).split(" ")) {
                frames.add(Cue.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
            }
            for (String lemma : row.alternatives(0)) {
                String[] parts = lemma.split(" \\+");
                String with = parts.length > 1 ? parts[1] : "";
                Cue cue = new Cue(parts[0], with, EnumSet.copyOf(frames), ASSERTING.contains(row.cell(2)));
                Cue first = parts[0].startsWith("=")
                        ? byForm.putIfAbsent(parts[0].substring(1), cue)
                        : with.isEmpty()
                                ? byLemma.putIfAbsent(parts[0], cue)
                                : byCompanion
                                        .computeIfAbsent(parts[0], k -> new HashMap<>())
                                        .putIfAbsent(with, cue);
                if (first != null) {
                    first.frames().addAll(frames);
                }
            }
        }
    }

    /** The cue that the token at this place is, or null. */
    Cue at(List<Token> tokens, int i) {
        if (!mayBe.of(tokens.get(i).form())) {
            return null;
        }
        Cue form = byForm.get(tokens.get(i).lower());
        if (form != null) {
            return form;
        }
        Analysis first = tokens.get(i).analyses().get(0);
        for (Analysis a : tokens.get(i).analyses()) {
            if (first.pos() == Pos.VERB && !first.lemma().equalsIgnoreCase(a.lemma())) {
                continue;
            }
            if (a.pos() != Pos.VERB && a.pos() != Pos.FUNCTION) {
                continue;
            }
            String lemma = a.lemma().toLowerCase(Locale.ROOT);
            Map<String, Cue> companions = byCompanion.get(lemma);
            Cue accompanied = companions == null ? null : accompanied(tokens, i, companions);
            Cue cue = accompanied != null ? accompanied : byLemma.get(lemma);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /** Whether the form, or a lemma of it, stands in the table at all. */
    private boolean mayBe(Form form) {
        if (byForm.containsKey(form.lower())) {
            return true;
        }
        for (Analysis a : form.analyses()) {
            String lemma = a.lemma().toLowerCase(Locale.ROOT);
            if (byLemma.containsKey(lemma) || byCompanion.containsKey(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The cue whose second word stands nearest after the verb in its clause, or before it where verbs end clauses. */
    private Cue accompanied(List<Token> tokens, int i, Map<String, Cue> companions) {
        int last = Math.min(tokens.size(), i + (verbSecond ? FAR : NEAR));
        for (int k = i + 1; k < last && !tokens.get(k).text().equals(","); k++) {
            Cue cue = companions.get(tokens.get(k).lower());
            if (cue != null) {
                return cue;
            }
        }
        for (int k = i - 1; verbSecond && k >= Math.max(0, i - BEFORE); k--) {
            Cue cue = companions.get(tokens.get(k).lower());
            if (cue != null || !tokens.get(k).word()) {
                return cue;
            }
        }
        return null;
    }
}
