package io.stemma.reading.name;

import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that are known beforehand: countries, organisations, outlets and places. Phrases are indexed by their first
 * word; a phrase matches words that equal its own but for the pack's endings. A phrase in capitals matches capitals only,
 * a capitalised one capitalised words only.
 */
final class Gazetteer {
    /** A phrase of one or more words, with all that it may name. */
    private record Phrase(
            String[] words,
            String[] lower,
            List<List<String>> stems,
            boolean[] capitals,
            boolean[] capital,
            List<Entry> entries) {}

    /**
     * A match in a line.
     *
     * @param from the first word
     * @param to the word behind the last
     * @param entries all that the words may name
     */
    record Match(int from, int to, List<Entry> entries) {}

    private record Candidate(Phrase phrase, boolean city) {}

    private final FormFact<List<Candidate>> candidates;
    private final FormFact<List<String>> plainStems;
    private final boolean inflects;
    private final boolean nounsAreCapital;
    private final LanguagePack pack;
    private final Cues cues;
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, Entry> countries = new HashMap<>();
    private final Map<String, String> nameByKey = new HashMap<>();

    Gazetteer(LanguagePack pack) {
        this.pack = pack;
        this.cues = pack.part(Cues.class, Cues::new);
        this.nounsAreCapital = pack.setting("capitals", "").equals("nouns");
        this.inflects = !cues.endings("phrase").isEmpty();
        this.candidates = pack.fact(f -> candidates(straight(f.lower())));
        this.plainStems = pack.fact(f -> List.copyOf(cues.stems(straight(f.lower()), "phrase")));
        new GazetteerSource(pack).entries().forEach(this::add);
        for (Phrase p : phrases.values()) {
            String sort = sort(p);
            for (String stem : p.words.length == 1 ? List.of(p.lower[0]) : cues.stems(p.lower[0], sort)) {
                byFirst.computeIfAbsent(stem, k -> new ArrayList<>()).add(p);
            }
        }
    }

    private void add(Entry entry) {
        String[] words = split(entry.text());
        if (words.length == 0) {
            return;
        }
        nameByKey.putIfAbsent(entry.key(), entry.name());
        if (entry.kind() == NameKind.COUNTRY && entry.form() == NameForm.NAME) {
            countries.putIfAbsent(entry.key(), entry);
        }
        String[] lower = new String[words.length];
        boolean[] capitals = new boolean[words.length];
        boolean[] capital = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            lower[i] = words[i].toLowerCase(Locale.ROOT);
            capitals[i] = capitals(words[i]);
            capital[i] = Character.isUpperCase(words[i].codePointAt(0));
        }
        List<Entry> entries = phrases.computeIfAbsent(
                        String.join(" ", words),
                        k -> new Phrase(words, lower, stems(lower), capitals, capital, new ArrayList<>()))
                .entries;
        boolean known = entries.stream()
                .anyMatch(e -> e.key().equals(entry.key()) && e.form() == entry.form()
                        || e.kind() == NameKind.PLACE && entry.kind() == NameKind.PLACE);
        if (!known) {
            entries.add(entry);
        }
    }

    /** The stems of each word of a phrase of several, where words of phrases take endings. */
    private List<List<String>> stems(String[] lower) {
        return lower.length == 1 || !inflects
                ? List.of()
                : Arrays.stream(lower).map(w -> cues.stems(w, "phrase")).toList();
    }

    private static String straight(String word) {
        return word.replace('’', '\'');
    }

    /** Cut as texts are cut, and at hyphens. */
    private String[] split(String text) {
        List<String> words = new ArrayList<>();
        if (plain(text)) {
            for (String word : text.split(" ")) {
                part(word, text, words);
            }
        } else {
            pack.tokens(text, new io.stemma.article.Span(0, text.length())).forEach(t -> part(t.text(), text, words));
        }
        return words.toArray(String[]::new);
    }

    /** Whether the text is words and hyphens alone, so that a cut at blanks is right. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != ' ' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private void part(String token, String text, List<String> words) {
        for (String part : token.split("[-\u2010\u2011]")) {
            boolean article = words.isEmpty() && cues.set("definite").contains(part) && part.length() < text.length();
            if (!part.isEmpty() && !article) {
                words.add(part.replace('’', '\''));
            }
        }
    }

    private static String sort(Phrase phrase) {
        if (phrase.words.length > 1) {
            return "phrase";
        }
        NameForm form = phrase.entries.get(0).form();
        if (form == NameForm.ADJECTIVE) {
            return Character.isLowerCase(phrase.words[0].codePointAt(0)) ? "adjective" : "inhabitant";
        }
        return "name";
    }

    /** The longest match that starts at the word, or null. */
    Match at(Line line, int from) {
        Word first = line.at(from);
        if (!first.letters()) {
            return null;
        }
        List<Candidate> known = first.of(candidates);
        if (known == null) {
            return null;
        }
        Match best = null;
        String next = straight(line.at(from + 1).lower());
        for (int i = 0; i < known.size(); i++) {
            Candidate c = known.get(i);
            int n = c.phrase.words.length;
            if ((best == null || best.to - from < n)
                    && (n == 1 || begin(c.phrase.lower[1], next))
                    && matches(c.phrase, line, from)
                    && !ambiguous(c.phrase, line, from)) {
                best = new Match(from, from + n, c.city ? adjectives(c.phrase) : c.phrase.entries);
            }
        }
        return best;
    }

    /** Whether two words begin with one letter, as do all that are the same but for endings. */
    private static boolean begin(String one, String other) {
        return !other.isEmpty() && one.charAt(0) == other.charAt(0);
    }

    /** The phrases that may start with this word, as it is or but for an ending; null for none. */
    private List<Candidate> candidates(String word) {
        List<Candidate> known = new ArrayList<>();
        for (Phrase p : byFirst.getOrDefault(word, List.of())) {
            known.add(new Candidate(p, false));
        }
        for (String sort : List.of("phrase", "name", "adjective", "inhabitant", "city")) {
            List<String> stems = cues.stems(word, sort);
            for (int i = 1; i < stems.size(); i++) {
                for (Phrase p : byFirst.getOrDefault(stems.get(i), List.of())) {
                    if (takes(p, sort)) {
                        known.add(new Candidate(p, sort.equals("city")));
                    }
                }
            }
        }
        return known.isEmpty() ? null : List.copyOf(known);
    }

    /** Whether the phrase's first word may take endings of this sort. */
    private static boolean takes(Phrase p, String sort) {
        if (p.words.length > 1) {
            return sort.equals("phrase");
        }
        if (sort.equals("city")) {
            return p.entries.stream().anyMatch(e -> e.kind() == NameKind.PLACE || e.form() == NameForm.SEAT);
        }
        return sort.equals(sort(p));
    }

    private static List<Entry> adjectives(Phrase p) {
        return p.entries.stream()
                .filter(e -> e.kind() == NameKind.PLACE || e.form() == NameForm.SEAT)
                .map(e -> new Entry(e.kind(), e.key(), NameForm.ADJECTIVE, e.name(), e.text(), e.country()))
                .toList();
    }

    private boolean matches(Phrase p, Line line, int from) {
        for (int i = 0; i < p.words.length; i++) {
            Word w = line.at(from + i);
            String written = p.words[i];
            if (p.capitals[i] ? !w.text().equals(written) : p.capital[i] && !w.capital()) {
                return false;
            }
            if (p.words.length > 1 && !same(p, i, w)) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Phrase p, int i, Word w) {
        String known = p.lower[i];
        String word = straight(w.lower());
        if (known.equals(word)) {
            return true;
        }
        if (!inflects || word.isEmpty() || Math.abs(known.length() - word.length()) > 2) {
            return false;
        }
        return !Collections.disjoint(w.of(plainStems), p.stems.get(i));
    }

    private static boolean capitals(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** A name of one word that is a common word too counts only where its capital tells, a place where "in" stands before. */
    private boolean ambiguous(Phrase p, Line line, int from) {
        if (p.words.length > 1 || p.capitals[0] || p.entries.get(0).form() == NameForm.ADJECTIVE) {
            return false;
        }
        Word w = line.at(from);
        if (w.can(Pos.FUNCTION) && line.opens(from)) {
            return true;
        }
        if (nounsAreCapital) {
            return p.entries.stream().allMatch(e -> e.kind() == NameKind.PLACE)
                    && w.can(Pos.NOUN)
                    && !w.can(Pos.PROPER)
                    && meansSomething(w)
                    && !cues.is("place", line.at(from - 1))
                    && !cues.is("place with motion", line.at(from - 1));
        }
        return pack.lemmas().knows(w.lower()) && (line.headline() || line.opens(from));
    }

    /** Whether the language has the word as a common noun with a meaning of its own; unknown words are only guessed to be nouns. */
    private boolean meansSomething(Word w) {
        return pack.lemmas().knows(w.text())
                && w.analyses().stream()
                        .anyMatch(a -> !pack.lexicon().glosses(a.lemma()).isEmpty());
    }

    /** The country with this ISO code as the pack names it, or null. */
    Entry country(String iso) {
        return countries.get(iso);
    }

    /** The place of this name, if the gazetteer has one. */
    Optional<Entry> city(String text) {
        Phrase phrase = phrases.get(String.join(" ", split(text)));
        return phrase == null
                ? Optional.empty()
                : phrase.entries.stream()
                        .filter(e -> e.kind() == NameKind.PLACE)
                        .findFirst();
    }

    /** The place or country whose name of one word this is (in lower case), but for an ending; or null. */
    Entry placeNamed(String word) {
        for (String stem : cues.stems(word, "name")) {
            for (Phrase p : byFirst.getOrDefault(stem, List.of())) {
                Entry entry = p.entries.get(0);
                boolean place = entry.kind() == NameKind.PLACE || entry.kind() == NameKind.COUNTRY;
                if (p.words.length == 1 && p.lower[0].equals(stem) && place && entry.form() != NameForm.ADJECTIVE) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** ISO code of the country that the word names or sits in, or null. */
    String countryOf(String word) {
        for (Phrase p : byFirst.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
            if (p.words.length == 1 && p.entries.get(0).country() != null) {
                return p.entries.get(0).country();
            }
        }
        return null;
    }

    /** The pack's usual name for a key, or null. */
    String name(String key) {
        return nameByKey.get(key);
    }
}
