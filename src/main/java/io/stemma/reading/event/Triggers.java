package io.stemma.reading.event;

import io.stemma.language.Analysis;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words of a sentence that patterns know, with the patterns that know them. */
final class Triggers {
    private final Scene scene;
    private final EventPatterns patterns;
    private final String of;

    Triggers(Scene scene, EventPatterns patterns) {
        this.scene = scene;
        this.patterns = patterns;
        this.of = patterns.list("of").stream().findFirst().orElse("");
    }

    /** The triggers in order of the clauses. */
    Map<Trigger, List<EventPattern>> find() {
        Map<Trigger, List<EventPattern>> found = new LinkedHashMap<>();
        for (Clause c : scene.clauses()) {
            verb(c, found);
            for (Phrase p : c.phrases()) {
                if (!p.implied()) {
                    p.members().forEach(m -> noun(c, p, m, found));
                }
            }
        }
        return found;
    }

    private void verb(Clause c, Map<Trigger, List<EventPattern>> found) {
        if (c.verb() == null) {
            return;
        }
        Set<EventPattern> known = new LinkedHashSet<>();
        c.verb().lemmas().forEach(l -> known.addAll(patterns.of('v', l)));
        if (patterns.listed("copula", c.verb().lemma())) {
            for (int i : c.tokens()) {
                Token t = scene.token(i);
                for (Analysis a : t.analyses()) {
                    if (a.pos() != Pos.NOUN && a.pos() != Pos.VERB && !named(i)) {
                        known.addAll(patterns.of('a', a.lemma()));
                    }
                }
            }
        }
        if (!known.isEmpty() && !named(c.verb().head())) {
            found.put(new Trigger(c, c.verb().head(), null, null, of), List.copyOf(known));
        }
    }

    private void noun(Clause c, Phrase p, Member m, Map<Trigger, List<EventPattern>> found) {
        List<EventPattern> known = patterns.ofNoun(scene.token(m.head()));
        if (!known.isEmpty() && !named(m.head())) {
            found.put(new Trigger(c, m.head(), p, m, of), known);
        }
    }

    /** The dictionary form of a compound's last part, or null where the token is no compound. */
    static String compoundEnd(Token token, LanguagePack pack) {
        return compoundEnd(token.lemma(), pack);
    }

    /** The same of a word by its lemma. */
    static String compoundEnd(String lemma, LanguagePack pack) {
        int hyphen = Math.max(lemma.lastIndexOf('-'), lemma.lastIndexOf('‑'));
        String rest = hyphen > 0 && hyphen + 3 < lemma.length() ? lemma.substring(hyphen + 1) : lemma;
        List<String> parts = rest.length() > 5 ? pack.glosser().compounds().parts(rest) : List.of();
        if (parts.size() < 2) {
            return rest.equals(lemma) ? null : noun(rest, pack);
        }
        return noun(parts.get(parts.size() - 1), pack);
    }

    private static String noun(String word, LanguagePack pack) {
        String capital = word.substring(0, 1).toUpperCase(pack.locale()) + word.substring(1);
        for (Analysis a : pack.lemmas().analyses(capital)) {
            if (a.pos() == Pos.NOUN) {
                return a.lemma();
            }
        }
        return word;
    }

    /** Whether the token lies in a name. */
    private boolean named(int token) {
        for (NameMention m : scene.mentions()) {
            if ((m.form() == NameForm.NAME || m.form() == NameForm.SEAT)
                    && m.span().contains(scene.token(token).span())) {
                return true;
            }
        }
        return false;
    }

    static List<Trigger> in(Map<Trigger, List<EventPattern>> found, Clause clause) {
        return new ArrayList<>(
                found.keySet().stream().filter(t -> t.clause() == clause).toList());
    }
}
