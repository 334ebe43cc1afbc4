package io.stemma.reading.clause;

import io.stemma.language.Analysis;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables {@code clause/*.tsv} of a pack. */
final class ClauseWords {
    /** What governs another happening. */
    record Control(Modality modality, boolean neutral, boolean byObject) {}

    /** A helping verb: its class, and what it makes of the main verb (blank: nothing). */
    record Auxiliary(String lemma, String kind, VerbForm form, String effect) {}

    private static final int SHORTEST_END = 4;
    private static final int SHORTEST_JOINED = 6;

    private final Map<String, Map<Tag, String>> classes = new HashMap<>();
    private final Map<String, List<Auxiliary>> auxiliaries = new HashMap<>();
    private final Map<String, Control> controls = new HashMap<>();
    private final Map<String, Modality> modifiers = new HashMap<>();
    private final Set<String> speech = new HashSet<>();
    private final Set<String> officials = new HashSet<>();
    private final Set<String> crowds = new HashSet<>();
    private final Set<String> local = new HashSet<>();
    private final Set<String> beingPerfect = new HashSet<>();
    private final Map<String, Set<String>> around = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Set<String>> listed = new HashMap<>();
    /** The phrases of rough counting ("up to"), and whether a form is in one of them. */
    private final List<String[]> rough = new ArrayList<>();

    private final FormFact<Boolean> inRough;
    private final FormFact<Map<Tag, String>> classesOfForms;
    private final FormFact<Boolean> timely;
    private final FormFact<Boolean> actsForOthers;
    private final FormFact<Boolean> inCrowds;
    private final FormFact<Boolean> ofPlace;

    ClauseWords(LanguagePack pack) {
        inRough = pack.fact(f -> rough.stream().anyMatch(p -> List.of(p).contains(f.lower())));
        classesOfForms = pack.fact(f -> classes(f.lower()));
        timely = pack.fact(this::time);
        actsForOthers = pack.fact(f -> named(f, officials));
        inCrowds = pack.fact(f -> named(f, crowds));
        ofPlace = pack.fact(f -> named(f, local));
        for (Row r : pack.table("clause/words.tsv")) {
            Tag tag = Tag.valueOf(r.cell(1).toUpperCase(Locale.ROOT));
            classes.computeIfAbsent(r.cell(0), k -> new EnumMap<>(Tag.class)).put(tag, r.cell(2));
        }
        for (Row r : pack.table("clause/auxiliaries.tsv")) {
            auxiliaries
                    .computeIfAbsent(r.cell(0), k -> new ArrayList<>())
                    .add(new Auxiliary(
                            r.cell(0), r.cell(1), r.cell(2).isEmpty() ? null : VerbForm.valueOf(r.cell(2)), r.cell(3)));
        }
        for (Row r : pack.table("clause/control.tsv")) {
            boolean neutral = r.cell(2).isEmpty();
            controls.put(
                    r.cell(1) + ":" + r.cell(0).toLowerCase(Locale.ROOT),
                    new Control(
                            neutral ? Modality.FACT : Modality.valueOf(r.cell(2)),
                            neutral,
                            r.cell(3).equals("object")));
        }
        pack.table("clause/modifiers.tsv").forEach(r -> modifiers.put(r.cell(0), Modality.valueOf(r.cell(1))));
        pack.table("clause/speech.tsv").forEach(r -> speech.add(r.cell(0)));
        for (Row r : pack.table("clause/officials.tsv")) {
            (r.cell(1).equals("many") ? crowds : officials).add(r.cell(0).toLowerCase(Locale.ROOT));
        }
        pack.table("clause/being-perfect.tsv").forEach(r -> beingPerfect.add(r.cell(0)));
        for (Row r : pack.table("clause/nouns.tsv")) {
            around.computeIfAbsent(r.cell(0), k -> new HashSet<>()).addAll(r.alternatives(1));
        }
        around.getOrDefault("approximate", Set.of()).forEach(phrase -> rough.add(phrase.split(" ")));
        around.getOrDefault("local", Set.of()).forEach(w -> local.add(w.toLowerCase(Locale.ROOT)));
        for (Row r : pack.table("clause/settings.tsv")) {
            settings.put(r.cell(0), r.cell(1));
            listed.put(r.cell(0), Set.of(r.cell(1).split("\\|")));
        }
    }

    Map<Tag, String> classes(Token token) {
        return classesOfForms.of(token.form());
    }

    private Map<Tag, String> classes(String lower) {
        return classes.getOrDefault(lower.replace('’', '\''), Map.of());
    }

    boolean in(Tag tag, String word) {
        return classes(word).containsKey(tag);
    }

    /** The helping verb that this reading may be, or null. */
    Auxiliary auxiliary(Analysis a) {
        for (Auxiliary x : auxiliaries.getOrDefault(a.lemma(), List.of())) {
            if (x.form() == null || x.form() == a.form()) {
                return x;
            }
        }
        return null;
    }

    /** What this verb ({@code v}), adjective ({@code a}) or noun ({@code n}) makes of what it governs, or null. */
    Control control(String pos, String lemma) {
        return controls.get(pos + ":" + lemma.toLowerCase(Locale.ROOT));
    }

    /** What this modifier makes of its noun, or null. */
    Modality modifier(Token token) {
        Modality m = modifiers.get(token.lower());
        if (m != null) {
            return m;
        }
        for (Analysis a : token.analyses()) {
            m = modifiers.get(a.lemma().toLowerCase(Locale.ROOT));
            if (m != null) {
                return m;
            }
        }
        return null;
    }

    boolean speech(String lemma) {
        return speech.contains(lemma);
    }

    /** Whether one of the word's readings, or the end of the compound that it is, is a noun for those who act for others. */
    boolean official(Word word) {
        return actsForOthers.of(word.token().form()) || other(word, officials);
    }

    /** The same of nouns that do so only where they name several: "Chadian teachers", but not "a Chadian teacher". */
    boolean crowd(Word word) {
        return inCrowds.of(word.token().form())
                || other(word, crowds)
                || people(word.token().lower());
    }

    /** Whether the ending shows that the word names several people: "churchmen", "lobbyists". */
    private boolean people(String lower) {
        return listed.getOrDefault("people", Set.of()).stream()
                .anyMatch(e -> lower.length() > e.length() + 2 && lower.endsWith(e));
    }

    /** Whether a lemma that was chosen for the word, and is none of its form, is among these nouns, or a feminine of one. */
    private boolean other(Word word, Set<String> nouns) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return !reads(word) && ends(lemma, nouns) || feminine(lemma, nouns);
    }

    private static boolean reads(Word word) {
        for (Analysis a : word.token().analyses()) {
            if (a.lemma().equals(word.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean feminine(String lemma, Set<String> nouns) {
        for (String ending : listed.getOrDefault("feminine-person", Set.of())) {
            if (lemma.endsWith(ending) && ends(lemma.substring(0, lemma.length() - ending.length()), nouns)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Form form, Set<String> nouns) {
        for (Analysis a : form.analyses()) {
            if (ends(a.lemma().toLowerCase(Locale.ROOT), nouns)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is among these, or ends with one of them behind a hyphen or as a compound. */
    private static boolean ends(String lemma, Set<String> nouns) {
        if (nouns.contains(lemma)) {
            return true;
        }
        for (int i = 2; i + SHORTEST_END <= lemma.length(); i++) {
            if (lemma.charAt(i - 1) == '-' || lemma.length() - i >= SHORTEST_JOINED) {
                if (nouns.contains(lemma.substring(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The index of the number that words of rough counting lead to from here ("up to 40"), or -1 where this word is none of
     * them.
     */
    int approximate(Word[] words, int i) {
        if (!inRough.of(words[i].token().form())) {
            return -1;
        }
        for (String[] parts : rough) {
            for (int start = i; start > i - parts.length && start >= 0; start--) {
                int end = start + parts.length;
                if (end < words.length && matches(words, start, parts) && number(words[end].token())) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static boolean matches(Word[] words, int start, String[] parts) {
        for (int k = 0; k < parts.length; k++) {
            if (!words[start + k].token().lower().equals(parts[k])) {
                return false;
            }
        }
        return true;
    }

    private boolean number(Token t) {
        return Character.isDigit(t.text().charAt(0)) || t.can(io.stemma.language.Pos.NUMBER);
    }

    /** Whether the verb makes its perfect with the verb of being. */
    boolean beingPerfect(String lemma) {
        return beingPerfect.contains(lemma);
    }

    /** Whether the word is a noun of time. */
    boolean time(Token token) {
        return timely.of(token.form());
    }

    private boolean time(Form form) {
        if (in(Tag.DAY, form.lower()) || timed(form.lower(), form)) {
            return true;
        }
        for (Analysis a : form.analyses()) {
            String lemma = a.lemma().toLowerCase(Locale.ROOT);
            if (in(Tag.DAY, lemma) || timed(lemma, form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word names a time; months that are other words in lower case need a capital: "a march in March". */
    private boolean timed(String word, Form form) {
        String value = classes(word).get(Tag.TIME);
        return value != null && (!value.equals("capital") || form.capital());
    }

    /** Whether the verb adds nothing to the happening that its object names. */
    boolean support(String lemma) {
        return listed("support", lemma);
    }

    /** Whether the verb says that its subject takes place. */
    boolean occurs(String lemma) {
        return listed("occur", lemma);
    }

    /** Whether the subject takes part in what this preposition opens. */
    boolean holding(String preposition) {
        return listed("hold", preposition);
    }

    /** Whether the preposition names what verbs of coming together are for. */
    boolean purpose(String preposition) {
        return listed("purpose", preposition);
    }

    /** Whether the verb says that people come to a place or come together. */
    boolean gathers(String lemma) {
        return listed("gather", lemma);
    }

    /** Whether those whom the noun names act for the country that they are in. */
    boolean local(Token token) {
        return ofPlace.of(token.form());
    }

    /** Whether verbs of planning and asking name their matter with this preposition. */
    boolean governing(String preposition) {
        return listed("govern", preposition);
    }

    private boolean listed(String list, String word) {
        return around.getOrDefault(list, Set.of()).contains(word);
    }

    /** Whether the word is one of those that the setting lists. */
    boolean setting(String key, String word) {
        return !word.isEmpty() && listed.getOrDefault(key, Set.of()).contains(word);
    }

    /** Whether one of the word's readings is among those that the setting lists. */
    boolean setting(String key, Word word) {
        if (setting(key, word.lemma())) {
            return true;
        }
        for (Analysis a : word.token().analyses()) {
            if (setting(key, a.lemma())) {
                return true;
            }
        }
        return false;
    }

    String setting(String key) {
        return settings.getOrDefault(key, "");
    }
}
