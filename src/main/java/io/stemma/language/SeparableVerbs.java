package io.stemma.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins separated verb prefixes with their verbs: in "lehnte den Plan ab" the token "lehnte" reads as "ablehnen". The
 * prefixes are the pack's table {@code separable.tsv}; a join counts if the language knows the joined verb.
 */
final class SeparableVerbs {
    private final Set<String> prefixes = new HashSet<>();
    private final LanguagePack pack;

    SeparableVerbs(LanguagePack pack) {
        pack.table("separable.tsv").forEach(r -> prefixes.add(r.cell(0)));
        this.pack = pack;
    }

    List<Token> join(List<Token> tokens) {
        if (prefixes.isEmpty()) {
            return tokens;
        }
        List<Token> joined = null;
        for (int i = 1; i < tokens.size(); i++) {
            Token prefix = tokens.get(i);
            if (!prefixes.contains(prefix.lower()) || !clauseEnd(tokens, i)) {
                continue;
            }
            for (int v = i - 1; v >= 0; v--) {
                Token verb = tokens.get(v);
                if (!verb.finite() || verb.can(Pos.FUNCTION) || verb.capital() && v > 0 && verb.can(Pos.NOUN)) {
                    continue;
                }
                Token whole = whole(prefix, verb);
                if (whole != null) {
                    joined = joined == null ? new ArrayList<>(tokens) : joined;
                    joined.set(v, whole);
                    joined.set(
                            i,
                            new Token(
                                    prefix.span(),
                                    new Form(
                                            prefix.text(),
                                            List.of(new Analysis(prefix.lower(), Pos.PARTICLE, VerbForm.NONE)))));
                    break;
                }
                if (!verb.can(Pos.NOUN)) {
                    break;
                }
            }
        }
        return joined == null ? tokens : joined;
    }

    private static boolean clauseEnd(List<Token> tokens, int i) {
        if (i + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        return !next.word() || next.lower().equals("und") || next.lower().equals("oder");
    }

    private Token whole(Token prefix, Token verb) {
        List<Analysis> analyses = new ArrayList<>();
        for (Analysis a : verb.analyses()) {
            if (a.form().finite() && pack.lemmas().knows(prefix.lower() + a.lemma())) {
                analyses.add(new Analysis(prefix.lower() + a.lemma(), a.pos(), a.form()));
            }
        }
        return analyses.isEmpty() ? null : new Token(verb.span(), new Form(verb.text(), analyses));
    }
}
