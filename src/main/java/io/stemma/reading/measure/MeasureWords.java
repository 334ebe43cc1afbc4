package io.stemma.reading.measure;

import io.stemma.language.Analysis;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.language.Token;
import io.stemma.reading.event.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables {@code measure/*.tsv} of a pack, indexed by word. */
final class MeasureWords {
    /** Stands for any word in a kind's name. */
    static final String ANY = "*";

    private static final String PRO = "pro:";

    private final Map<String, List<KindWord>> kinds = new HashMap<>();
    private final Map<String, List<KindWord>> endings = new HashMap<>();
    private final Map<String, List<ActWord>> acts = new HashMap<>();
    private final Map<String, List<VerbKind>> verbs = new HashMap<>();
    private final Map<String, Mode> modifiers = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> takers = new HashSet<>();
    private final Set<String> authorities = new HashSet<>();
    private final List<String> offices = new ArrayList<>();
    private final List<String> crowds = new ArrayList<>();
    private final Locale locale;
    private final FormFact<Set<String>> keys;
    private final FormFact<List<KindWord>> whole;
    private final FormFact<List<List<KindWord>>> parts;
    private final FormFact<Boolean> verbal;
    private final FormFact<Set<String>> rolesOfForms;
    private final FormFact<Mode> mode;
    private final FormFact<List<ActWord>> nouns;
    private final FormFact<String> prepositions;

    MeasureWords(LanguagePack pack) {
        locale = pack.locale();
        keys = pack.fact(this::keys);
        whole = pack.fact(this::whole);
        parts = pack.fact(this::parts);
        verbal = pack.fact(this::verbal);
        rolesOfForms = pack.fact(this::roles);
        mode = pack.fact(this::mode);
        prepositions = pack.fact(this::preposition);
        nouns = pack.fact(f -> List.copyOf(find(keys.of(f), true)));
        pack.table("measure/kinds.tsv").forEach(this::kind);
        pack.table("measure/acts.tsv").forEach(this::act);
        for (Row r : pack.table("measure/verbs.tsv")) {
            Set<String> nouns = new HashSet<>();
            Set<String> endings = new HashSet<>();
            for (String noun : lower(r.alternatives(1))) {
                (noun.startsWith("*") ? endings : nouns).add(noun.startsWith("*") ? noun.substring(1) : noun);
            }
            VerbKind verb = new VerbKind(
                    nouns,
                    endings,
                    MeasureKind.of(r.cell(2)),
                    Act.valueOf(r.cell(3).toUpperCase(Locale.ROOT)),
                    Set.copyOf(r.alternatives(4)));
            for (String lemma : r.alternatives(0)) {
                verbs.computeIfAbsent(lower(lemma), k -> new ArrayList<>()).add(verb);
            }
        }
        for (Row r : pack.table("measure/modifiers.tsv")) {
            modifiers.put(lower(r.cell(0)), Mode.valueOf(r.cell(1)));
        }
        for (Row r : pack.table("measure/words.tsv")) {
            roles.computeIfAbsent(lower(r.cell(0)), k -> new HashSet<>()).addAll(r.alternatives(1));
        }
        pack.packs().world("measure-names.tsv").forEach(r -> names.put(r.cell(0), r.cell(1)));
        for (Row r : pack.packs().world("measure-authorities.tsv")) {
            String key = r.cell(0);
            if (key.startsWith("*")) {
                offices.add(key.substring(1));
            } else if (key.endsWith("*")) {
                crowds.add(key.substring(0, key.length() - 1));
            } else {
                authorities.add(key);
            }
        }
        pack.packs().world("measure-takers.tsv").forEach(r -> takers.add(r.cell(0)));
    }

    private void kind(Row r) {
        for (String name : r.alternatives(0)) {
            String[] parts = lower(name).split(" > ");
            List<String> words = List.of(parts[0].split(" "));
            String head = words.get(words.size() - 1);
            KindWord kind = new KindWord(
                    words.subList(0, words.size() - 1),
                    parts.length > 1 ? List.of(parts[1].split(" ")) : List.of(),
                    MeasureKind.of(r.cell(1)),
                    lower(r.alternatives(2)),
                    Set.copyOf(r.alternatives(3)));
            boolean ending = head.startsWith("*");
            (ending ? endings : kinds)
                    .computeIfAbsent(ending ? head.substring(1) : head, k -> new ArrayList<>())
                    .add(kind);
        }
    }

    private void act(Row r) {
        for (String name : r.alternatives(0)) {
            List<String> words = List.of(lower(name).split(" "));
            ActWord act = new ActWord(
                    r.cell(1).equals("n"),
                    words.subList(1, words.size()),
                    Act.valueOf(r.cell(2).toUpperCase(Locale.ROOT)),
                    r.cell(3),
                    lower(r.alternatives(4)),
                    lower(r.alternatives(5)));
            acts.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(act);
        }
    }

    /** The kind that the noun at this place names, with the words before it, or null. Longer names win. */
    KindWord kind(List<Token> tokens, int i) {
        Form form = tokens.get(i).form();
        KindWord best = best(whole.of(form), tokens, i);
        List<List<KindWord>> byEnding = best == null ? parts.of(form) : List.of();
        for (int n = 0; n < byEnding.size() && best == null; n++) {
            best = best(byEnding.get(n), tokens, i);
        }
        return best;
    }

    private KindWord best(List<KindWord> words, List<Token> tokens, int i) {
        KindWord best = null;
        for (KindWord k : words) {
            best = better(k, best, tokens, i);
        }
        return best;
    }

    /** The kinds whose last word a form may be. */
    private List<KindWord> whole(Form form) {
        List<KindWord> found = new ArrayList<>();
        keys.of(form).forEach(key -> found.addAll(kinds.getOrDefault(key, List.of())));
        return List.copyOf(found);
    }

    /** The kinds whose last word a form may end in, those of the longest ending first. */
    private List<List<KindWord>> parts(Form form) {
        List<List<KindWord>> found = new ArrayList<>();
        for (int from = 1; from < form.lower().length() - 2; from++) {
            List<KindWord> words = endings.get(form.lower().substring(from));
            if (words != null) {
                found.add(words);
            }
        }
        return List.copyOf(found);
    }

    private KindWord better(KindWord k, KindWord best, List<Token> tokens, int i) {
        int n = k.before().size();
        if (best != null && best.words() >= k.words() || n > i || i + k.after().size() >= tokens.size()) {
            return best;
        }
        for (int j = 0; j < k.after().size(); j++) {
            String after = k.after().get(j);
            Token t = tokens.get(i + 1 + j);
            if (after.equals(ANY) ? !t.word() : !keys(t).contains(after)) {
                return best;
            }
        }
        for (int j = 0; j < n; j++) {
            if (!keys(tokens.get(i - n + j)).contains(k.before().get(j))) {
                return best;
            }
        }
        return k;
    }

    /** Whether a word of the sentence may tell a measure. */
    boolean touches(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (kind(tokens, i) != null || verbal.of(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form may be a verb that is a measure. */
    private boolean verbal(Form form) {
        for (Analysis a : form.analyses()) {
            if (verbs.containsKey(lower(a.lemma()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word of the sentence may give somebody a time to do something in.
     *
     * @param end the token behind a time
     */
    boolean timed(List<Token> tokens, int end) {
        boolean purpose = end < tokens.size()
                && (is("time", tokens.get(end).lower())
                        || is("to-do", tokens.get(end).lower()));
        return purpose && tokens.stream().anyMatch(t -> is("gives-time", t) || is("has-time", t));
    }

    /** What a verb may do to a measure. */
    List<ActWord> verbs(List<String> lemmas) {
        return find(lemmas, false);
    }

    /** What a noun may do to a measure. */
    List<ActWord> nouns(Token token) {
        return nouns.of(token.form());
    }

    private List<ActWord> find(Iterable<String> lemmas, boolean noun) {
        List<ActWord> found = new ArrayList<>();
        for (String lemma : lemmas) {
            for (ActWord a : acts.getOrDefault(lower(lemma), List.of())) {
                if (a.noun() == noun && !found.contains(a)) {
                    found.add(a);
                }
            }
        }
        found.sort(Comparator.comparing(a -> -a.with().size()));
        return found;
    }

    /** The measures that a verb may be. */
    List<VerbKind> verbKinds(List<String> lemmas) {
        List<VerbKind> found = new ArrayList<>();
        lemmas.forEach(l -> found.addAll(verbs.getOrDefault(lower(l), List.of())));
        return found;
    }

    /** What this word before a noun makes of it, or null. */
    Mode modifier(Token token) {
        return mode.of(token.form());
    }

    private Mode mode(Form form) {
        for (String key : keys.of(form)) {
            Mode m = modifiers.get(key);
            if (m != null) {
                return m;
            }
        }
        return null;
    }

    /** Whether the word has this role in the table {@code measure/words.tsv}. */
    boolean is(String role, Token token) {
        return rolesOfForms.of(token.form()).contains(role);
    }

    private Set<String> roles(Form form) {
        Set<String> found = new HashSet<>();
        keys.of(form).forEach(key -> found.addAll(roles.getOrDefault(key, Set.of())));
        return Set.copyOf(found);
    }

    /** Whether the word has this role in the table {@code measure/words.tsv}. */
    boolean is(String role, String word) {
        Set<String> has = roles.get(word);
        return has != null && has.contains(role);
    }

    /** The name under which a kind is known: "travel ban exemption" is a "travel waiver". */
    String name(String kind) {
        return names.getOrDefault(kind, kind);
    }

    /** The preposition that a pronoun like "davon" has in it, or null. */
    String preposition(Token token) {
        return prepositions.of(token.form());
    }

    private String preposition(Form form) {
        for (String role : roles.getOrDefault(form.lower(), Set.of())) {
            if (role.startsWith(PRO)) {
                return role.substring(PRO.length());
            }
        }
        return null;
    }

    /** Whether the word may stand for a measure told before. */
    boolean anaphor(Token token) {
        return is("anaphor", token.lower()) || preposition(token) != null;
    }

    /** Whether the gazetteer's id is of one who takes measures oftener than one suffers them. */
    boolean taker(String key) {
        return key != null && takers.contains(key);
    }

    /** Whether one who says that a measure is taken most likely takes it. */
    boolean authority(String key) {
        return key != null
                && (authorities.contains(key)
                        || offices.stream().anyMatch(key::endsWith)
                        || crowds.stream().anyMatch(key::startsWith));
    }

    /** The forms under which a token is looked up: its chars and its lemmas; of a compound with a hyphen its last part too. */
    Set<String> keys(Token token) {
        return keys.of(token.form());
    }

    private Set<String> keys(Form form) {
        Set<String> found = new LinkedHashSet<>();
        found.add(form.lower());
        for (Analysis a : form.analyses()) {
            found.add(lower(a.lemma()));
        }
        int hyphen = form.lower().lastIndexOf('-');
        if (hyphen > 0 && hyphen + 2 < form.lower().length()) {
            found.add(form.lower().substring(hyphen + 1));
        }
        return Collections.unmodifiableSet(found);
    }

    private String lower(String s) {
        return s.toLowerCase(locale);
    }

    private Set<String> lower(List<String> all) {
        Set<String> lower = new LinkedHashSet<>();
        all.forEach(s -> lower.add(lower(s)));
        return lower;
    }
}
